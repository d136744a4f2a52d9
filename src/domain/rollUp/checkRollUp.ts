// A book that puts the reports of communes together: what each has published becomes a running total of that day, as a unit
// types it, and from there on everything is as in any other book.
import type { ComparableTallies } from '../checks/checkTallies';
import { checkTallies } from '../checks/checkTallies';
import { isFilled, unitOf } from '../checks/rowChecks';
import { isState } from '../counting/modes';
import type { CountReading, ReadCell, TallyEntry } from '../counting/tally';
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import type { ReportedFigure } from '../frozenFigures';
import type { IsoDate } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import { startCode } from '../plan/campaign';
import { decimalsUnder } from '../plan/codeDecimals';
import { told } from '../plan/decimals';
import { partsOf } from '../plan/parts';
import type { CommuneReading } from './communeLine';
import { grouped } from './communeLine';
import { pastedRows } from './pastedRows';
import type { IndicatorSum, PublishedReport } from './publishedSums';
import { publishedReports } from './publishedSums';
import {
  fallingSums,
  missingIndicators,
  missingReports,
  shiftedPeriods,
  startsThatDiffer,
} from './silentCommunes';

/** The plan as such a book counts: running totals but for what there is now, told once a period. */
export const asRolledUp = (campaign: Campaign): Campaign => ({
  ...campaign,
  rollsUp: true,
  settings: {
    ...campaign.settings,
    countingMode: 'cumulative',
    cadence: campaign.settings.periodKind === 'day' ? campaign.settings.cadence : 'week',
  },
  indicators: campaign.indicators.map((indicator) => ({
    ...indicator,
    counting: isState(campaign, indicator.code) ? 'state' : 'cumulative',
  })),
});

const blank: CountReading = { kind: 'blank' };

/** The row with its words and without its counts. */
const wordsOnly = (entry: TallyEntry): TallyEntry => {
  const emptied = (counts: TallyEntry['counts']): TallyEntry['counts'] =>
    new Map([...counts].map(([code, cell]) => [code, { ...cell, reading: blank }] as const));
  return {
    ...entry,
    counts: emptied(entry.counts),
    ...(entry.parts === undefined ? {} : { parts: emptied(entry.parts) }),
  };
};

/** ROLLUP_TYPED_TOO for every row of tallies with a count: the same would count twice. */
const typedToo = (entries: readonly TallyEntry[]): readonly Finding[] =>
  entries
    .filter(isFilled)
    .map((entry) =>
      findingOf(
        'ROLLUP_TYPED_TOO',
        { tab: 'tallies', row: entry.row, column: entry.unit.column, unit: unitOf(entry) },
        {},
      ),
    );

/** The report as a row of running totals since the campaign began. */
const entryOf = (campaign: Campaign, { columns }: CommuneReading, report: PublishedReport): TallyEntry => {
  const unit = campaign.units.find(({ code }) => code === report.commune);
  const cellOf = (code: string, { done }: IndicatorSum): ReadCell<CountReading> => {
    const shown = String(told(done, decimalsUnder(campaign.indicators, code)));
    const start = isState(campaign, code) ? 0 : (unit?.figures.get(startCode(code)) ?? 0);
    return {
      column: columns.done,
      shown,
      reading: { kind: 'count', count: done - start, note: null },
    };
  };
  const cellsOf = (codes: readonly string[]): ReadonlyMap<string, ReadCell<CountReading>> =>
    new Map(
      codes.flatMap((code) => {
        const sum = report.sums.get(code);
        return sum === undefined ? [] : [[code, cellOf(code, sum)] as const];
      }),
    );
  const parts = campaign.indicators.flatMap((indicator) => partsOf(indicator).map(({ code }) => code));
  return {
    row: pastedRows + report.row,
    date: { column: columns.to, shown: report.to, reading: { kind: 'date', date: report.to } },
    unit: {
      column: columns.commune,
      shown: unit?.name ?? report.commune,
      reading: { kind: 'exact', code: report.commune },
    },
    counts: cellsOf(campaign.indicators.map(({ code }) => code)),
    ...(parts.length === 0 ? {} : { parts: cellsOf(parts) }),
    texts: [],
    obstacle: '',
    evidence: { links: 0, kind: { kind: 'unnamed' } },
    typedAt: report.publishedAt,
  };
};

/** The finding at the pasted row that it is about: that of its indicator, where it is about one. */
const atPastedRow = (reports: ReadonlyMap<number, PublishedReport>): ((finding: Finding) => Finding) => {
  return (finding) => {
    const report = reports.get(finding.row ?? 0);
    if (report === undefined) return finding;
    const indicator = 'details' in finding && 'indicator' in finding.details ? finding.details.indicator : '';
    const row = report.sums.get(indicator)?.row ?? report.row;
    return { ...finding, tab: 'communeFigures', row };
  };
};

/** Indicators of which a commune's report is there and cannot be added up: told with the rows that keep it from that. */
const unreadIn = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    findings.flatMap((finding) =>
      finding.code === 'ROLLUP_CONFLICT' || finding.code === 'ROLLUP_FIGURE_MISSING'
        ? [finding.details.indicator]
        : [],
    ),
  );

/**
 * The tallies that count on the day `today` in a book that puts communes together, and every finding: `pasted` is what the
 * tab of communes says, `typed` the rows of the tab of tallies, of which nothing but words counts here. `told` is what
 * this book's own reports have last said of periods. `campaign` counts as `asRolledUp` has it.
 */
export const checkRollUp = (
  campaign: Campaign,
  typed: readonly TallyEntry[],
  pasted: CommuneReading,
  today: IsoDate,
  told: readonly ReportedFigure[] = [],
): ComparableTallies => {
  const ofCommune = grouped(pasted.lines, ({ commune }) => commune);
  const named = new Set(pasted.findings.flatMap(({ unit }) => unit ?? []));
  const communes = campaign.units.map((unit) => {
    const lines = ofCommune.get(unit.code) ?? [];
    const { reports, findings } = publishedReports(campaign, lines, today);
    return {
      reports,
      findings: [
        ...findings,
        ...missingReports(campaign, unit, reports, lines.length > 0 || named.has(unit.code), today),
        ...missingIndicators(campaign, reports[reports.length - 1], unreadIn(findings)),
        ...shiftedPeriods(campaign, reports),
        ...fallingSums(campaign, reports, pasted.columns.done),
        ...startsThatDiffer(campaign, unit, reports),
      ],
    };
  });
  const reports = communes.flatMap((commune) => commune.reports);
  const place = atPastedRow(new Map(reports.map((report) => [pastedRows + report.row, report])));
  const own = [...typedToo(typed), ...pasted.findings, ...communes.flatMap(({ findings }) => findings)];
  const withOwn = (checked: ComparableTallies): ComparableTallies => ({
    ...checked,
    // Falling sums are told with the figures as the commune has published them.
    findings: [...own, ...checked.findings.filter(({ code }) => code !== 'CUMULATIVE_FALLS').map(place)],
    heldAgainst: (others) => withOwn(checked.heldAgainst(others)),
  });
  const entries = [...typed.map(wordsOnly), ...reports.map((report) => entryOf(campaign, pasted, report))];
  return withOwn(checkTallies(campaign, entries, today, told));
};
