// The table of units that lag or have not reported properly, as the summary of a run shows it.
import type { Language } from '../../src/domain/plan/campaign';
import type { ReportingStatus } from '../../src/domain/progress/reporting';
import type { ProgressStatus } from '../../src/domain/progress/status';
import { columnsOf } from '../../src/schema/tabs';
import type { CampaignNames } from '../campaign/campaignNames';
import type { ProgressRow, ReportUnit } from '../handlerResults';
import { membersOf, progressOf, reportUnitsOf } from '../handlerResults';
import type { RunRecord } from '../runRecord';
import { number, percent } from './numbers';
import type { Column, Paint } from './text';
import { harmless, tableLines } from './text';
import type { Words } from './words';

export const laggingStates: ReadonlySet<string> = new Set([
  'behind',
  'overdue',
  'atRisk',
] satisfies ProgressStatus[]);
const silentStates: ReadonlySet<string> = new Set([
  'notReported',
  'notMatching',
  'zero',
  'late',
] satisfies ReportingStatus[]);
const mostRows = 15;

/** What the table is drawn from and how. */
export interface LaggardView {
  readonly record: RunRecord;
  readonly names: CampaignNames;
  readonly words: Words;
  readonly language: Language;
  readonly paint: Paint;
}

/** Units that lag or have not reported properly, by rank, each with its indicators that need something. */
export const laggardLines = (view: LaggardView): readonly string[] => {
  const { record, words, language, paint } = view;
  const { labels } = words;
  const units = reportUnitsOf(record.report);
  // What the report says, whose needs count from the end of its period: progress measures today.
  const progress = progressOf(membersOf(record.report)['unitResults']);
  const lagging = units
    .filter(({ status, reporting }) => laggingStates.has(status) || silentStates.has(reporting))
    .sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity));
  if (units.length === 0) return [];
  if (lagging.length === 0) return [paint.good(words.noLaggards)];
  const rows = lagging.flatMap((unit) => laggardRows(unit, progress, view));
  const columns: readonly Column[] = [
    { heading: labels.unit, align: 'left' },
    { heading: columnsOf.indicators.name[language], align: 'left' },
    { heading: labels.done, align: 'right' },
    { heading: labels.target, align: 'right' },
    { heading: labels.remaining, align: 'right' },
    { heading: words.perDay, align: 'right' },
    { heading: words.pace, align: 'right' },
    { heading: labels.status, align: 'left' },
  ];
  const [headings = '', ...lines] = tableLines(columns, rows.slice(0, mostRows));
  const hidden = rows.length - mostRows;
  return [
    paint.bold(words.laggards),
    paint.quiet(`  ${headings}`),
    ...lines.map((line) => `  ${line}`),
    ...(hidden > 0 ? [paint.quiet(`  ${words.more(hidden)}`)] : []),
  ];
};

const laggardRows = (
  unit: ReportUnit,
  progress: readonly ProgressRow[],
  { names, words, language }: LaggardView,
): readonly (readonly string[])[] => {
  const name = harmless(names.units.get(unit.unit) ?? unit.unit);
  const silence = silentStates.has(unit.reporting)
    ? withinALine(wordOf(words.reporting, unit.reporting))
    : '';
  const needing = progress.filter((row) => row.unit === unit.unit && laggingStates.has(row.status));
  if (needing.length === 0)
    return [[name, '', '', '', '', '', '', silence || wordOf(words.statuses, unit.status)]];
  return needing.map((row, index) => [
    index === 0 ? name : '',
    row.indicator,
    number(row.done, language),
    number(row.target, language),
    number(row.remaining, language),
    number(row.requiredPerDay, language),
    percent(row.pace, language),
    [wordOf(words.statuses, row.status), index === 0 ? silence : ''].filter(Boolean).join(', '),
  ]);
};

/** As it stands after other words: `Nguy cơ chậm, chưa báo cáo`. */
const withinALine = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

const wordOf = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
