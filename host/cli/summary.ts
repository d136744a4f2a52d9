// The summary of a run as lines for a person: what was built, who lags, what was found, where the files lie.
import { relative } from 'node:path';
import type { CommandOutcome } from './command';
import type { Finding, ProgressRow, ReportUnit } from './handlerResults';
import { findingsOf, membersOf, progressOf, reportUnitsOf, textOf } from './handlerResults';
import { number, percent, showMinute, showPeriod, showSize } from './screenNumbers';
import type { Column, Paint } from './screenText';
import { harmless, tableLines } from './screenText';
import type { Language } from './words';
import { catalogue } from './words';

type Done = Extract<CommandOutcome, { kind: 'done' }>;
type Words = (typeof catalogue)[Language];

const laggingStates = new Set(['behind', 'overdue', 'atRisk']);
const silentStates = new Set(['notReported', 'notMatching', 'zero', 'late']);
const mostLaggards = 15;
const mostFindings = 10;

/** Lines of the summary of a run that went well; `seconds` is what it took. */
export function summaryLines(outcome: Done, language: Language, paint: Paint, seconds: number): string[] {
  const words = catalogue[language];
  const report = membersOf(outcome.record.report);
  return [
    '',
    paint.bold(harmless(outcome.names.title)),
    ...headLines(outcome, report, words, language),
    ...refusals(outcome).map((message) => paint.warn(harmless(message))),
    ...(outcome.madeUp === '' ? [] : [paint.quiet(harmless(outcome.madeUp))]),
    '',
    ...laggardLines(outcome, words, language, paint),
    '',
    ...findingLines(findingsOf(outcome.record.issues), words, paint),
    '',
    ...fileLines(outcome, words, language, paint, seconds),
    '',
  ];
}

function headLines(
  outcome: Done,
  report: ReturnType<typeof membersOf>,
  words: Words,
  language: Language,
): readonly string[] {
  const period = membersOf(report['period']);
  const cutOff = textOf(report['cutOff']) || textOf(period['cutOff']);
  const units = reportUnitsOf(report);
  const title = showPeriod(period, words.kinds, language);
  const minute =
    cutOff === ''
      ? `${words.asOf} ${showMinute(outcome.record.asOf, language)}`
      : `${words.cutOff} ${showMinute(cutOff, language)}`;
  const own = textOf(report['sentence']) || textOf(report['summary']);
  const behind = units.filter(({ status }) => laggingStates.has(status)).length;
  const silent = units.filter(({ reporting }) => reporting === 'notReported').length;
  const counted = units.length === 0 ? '' : words.counted(behind, silent, units.length);
  return [[title, minute].filter(Boolean).join(' · '), harmless(own || counted)].filter(Boolean);
}

/** What handlers said that could not do what was asked, though the workbook is sound: nobody to send to, no period yet. */
function refusals(outcome: Done): readonly string[] {
  return outcome.record.handlers.flatMap(({ name, result }) => {
    const members = membersOf(result);
    return members['ok'] === false ? `${name}: ${textOf(members['message'])}` : [];
  });
}

/** Units that lag or have not reported properly, by rank, each with its indicators that need something. */
function laggardLines(outcome: Done, words: Words, language: Language, paint: Paint): readonly string[] {
  const units = reportUnitsOf(outcome.record.report);
  const progress = progressOf(outcome.record.progress);
  const lagging = units
    .filter(({ status, reporting }) => laggingStates.has(status) || silentStates.has(reporting))
    .sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity));
  if (units.length === 0) return [];
  if (lagging.length === 0) return [paint.good(words.noLaggards)];
  const rows = lagging.flatMap((unit) => laggardRows(unit, outcome, progress, words, language));
  const columns: readonly Column[] = [
    { heading: words.unit, align: 'left' },
    { heading: words.indicator, align: 'left' },
    { heading: words.done, align: 'right' },
    { heading: words.target, align: 'right' },
    { heading: words.remaining, align: 'right' },
    { heading: words.perDay, align: 'right' },
    { heading: words.pace, align: 'right' },
    { heading: words.state, align: 'left' },
  ];
  const [headings = '', ...lines] = tableLines(columns, rows.slice(0, mostLaggards));
  const hidden = rows.length - mostLaggards;
  return [
    paint.bold(words.laggards),
    paint.quiet(`  ${headings}`),
    ...lines.map((line) => `  ${line}`),
    ...(hidden > 0 ? [paint.quiet(`  ${words.more(hidden)}`)] : []),
  ];
}

function laggardRows(
  unit: ReportUnit,
  outcome: Done,
  progress: readonly ProgressRow[],
  words: Words,
  language: Language,
): readonly (readonly string[])[] {
  const name = harmless(outcome.names.units.get(unit.unit) ?? unit.unit);
  const silence = silentStates.has(unit.reporting) ? wordOf(words.reporting, unit.reporting) : '';
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
}

/** How many of each severity, then the first sentences, worst first. */
function findingLines(findings: readonly Finding[], words: Words, paint: Paint): readonly string[] {
  if (findings.length === 0) return [paint.good(words.noFindings)];
  const severities = ['error', 'warning', 'fixed'] as const;
  const marks = { error: paint.bad('✗'), warning: paint.warn('!'), fixed: paint.good('✓') };
  const sorted = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const counts = severities
    .map((severity) => [severity, sorted.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${words.severities[severity]}`);
  const hidden = sorted.length - mostFindings;
  return [
    `${paint.bold(words.findings)}: ${counts.join(', ')}`,
    ...sorted.slice(0, mostFindings).map((finding) => {
      const mark = marks[finding.severity as keyof typeof marks];
      return `  ${mark} ${harmless(finding.message || finding.code)}`;
    }),
    ...(hidden > 0 ? [paint.quiet(`  ${words.more(hidden)}`)] : []),
  ];
}

function fileLines(
  outcome: Done,
  words: Words,
  language: Language,
  paint: Paint,
  seconds: number,
): readonly string[] {
  const rows = outcome.files.map(({ path, bytes }) => [
    relative('', path) || path,
    showSize(bytes, language),
  ]);
  const [, ...lines] = tableLines(
    [
      { heading: '', align: 'left' },
      { heading: '', align: 'right' },
    ],
    rows,
  );
  const calls = outcome.record.handlers.map(({ serviceCalls }) => serviceCalls);
  const total = calls.reduce((sum, call) => sum + call.total, 0);
  const roundTrips = calls.reduce((sum, call) => sum + call.roundTrips, 0);
  return [
    paint.bold(words.files),
    ...lines.map((line) => `  ${line}`),
    paint.quiet(
      [
        words.took(seconds.toLocaleString(language, { maximumFractionDigits: 1 })),
        words.mails(outcome.record.mails.length),
        words.calls(total, roundTrips),
      ].join(' · '),
    ),
  ];
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
