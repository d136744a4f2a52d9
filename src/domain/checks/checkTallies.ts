// Checks all rows of tallies and says what counts: every finding is data, nothing is guessed, nothing dropped
// in silence.
import type { IsoDate } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import { checkCounts, checkTexts } from './cellChecks';
import { limitToBase } from './overBase';
import { findFrozenChanges } from './frozenChanges';
import { findPatterns } from './patterns';
import { checkDate, checkDuplicates, checkUnit, dayOf, isFilled, unitOf } from './rowChecks';
import { findSameAsOthers } from './sameAsOthers';
import { checkTotalRows } from './totalRows';
import type { RunningTotals } from '../counting/runningTotals';
import { addUpTallies } from '../counting/runningTotals';
import type { FrozenFigure } from '../frozenFigures';
import type { Finding } from '../finding';
import { scopeOf } from '../finding';
import type { Tally, TallyEntry } from '../counting/tally';

export interface CheckedTallies {
  /** The rows that count, in the order of the tab, with the cells that count. */
  readonly tallies: readonly Tally[];
  /** Their sums. */
  readonly totals: RunningTotals;
  /** In the order of the tab: by row, then column. */
  readonly findings: readonly Finding[];
  /** Obstacles in the units' own words, also of rows without a count. */
  readonly obstacles: readonly Obstacle[];
}

export interface Obstacle {
  readonly unit: string;
  readonly date: IsoDate;
  readonly text: string;
}

const isTotalRow = (entry: TallyEntry): boolean => entry.unit.reading.kind === 'total';

const tallyOf = (entry: TallyEntry): Tally | null => {
  const unit = unitOf(entry);
  const date = dayOf(entry);
  if (unit === null || date === null) return null;
  const counts = new Map(
    [...entry.counts].flatMap(([indicator, { reading }]) =>
      reading.kind === 'count' ? [[indicator, reading.count] as const] : [],
    ),
  );
  return { row: entry.row, unit, date, counts, typedAt: entry.typedAt };
};

const obstacleOf = (entry: TallyEntry): readonly Obstacle[] => {
  const unit = unitOf(entry);
  const date = dayOf(entry);
  return unit === null || date === null || entry.obstacle === ''
    ? []
    : [{ unit, date, text: entry.obstacle }];
};

/** Letters before longer letters: A … Z, AA …; whole-row findings first. */
const columnRank = (column: string | null): string => (column === null ? '' : `${column.length} ${column}`);

const byPlace = (one: Finding, other: Finding): number =>
  (one.row ?? 0) - (other.row ?? 0) ||
  (columnRank(one.column) < columnRank(other.column)
    ? -1
    : columnRank(one.column) > columnRank(other.column)
      ? 1
      : 0);

/**
 * The tallies that count on the day `today`, and every finding about the rows. Rows without a count are
 * waiting to be filled: only their free texts are looked at. `frozen` are the figures of reported periods.
 */
export const checkTallies = (
  campaign: Campaign,
  entries: readonly TallyEntry[],
  today: IsoDate,
  frozen: readonly FrozenFigure[] = [],
): CheckedTallies => {
  const filled = entries.filter(isFilled);
  const rows = filled.filter((entry) => !isTotalRow(entry));
  const rowFindings = new Map<TallyEntry, readonly Finding[]>(
    rows.map((entry) => [
      entry,
      [checkDate(campaign, entry, today), checkUnit(campaign, entry)].filter((finding) => finding !== null),
    ]),
  );
  const stands = (entry: TallyEntry): boolean =>
    !(rowFindings.get(entry) ?? []).some((finding) => scopeOf(finding) === 'row');
  const duplicates = checkDuplicates(rows.filter(stands));
  const counted = rows.filter((entry) => stands(entry) && !duplicates.has(entry));
  const columns = new Map(
    rows.map((entry) => [entry.row, new Map([...entry.counts].map(([code, cell]) => [code, cell.column]))]),
  );
  const columnOf = (row: number, indicator: string): string | null =>
    columns.get(row)?.get(indicator) ?? null;
  const limited = limitToBase(
    campaign,
    counted.flatMap((entry) => tallyOf(entry) ?? []),
    columnOf,
  );
  const totals = addUpTallies(limited.tallies, campaign.settings.countingMode);
  const findings = [
    ...[...rowFindings.values()].flat(),
    ...duplicates.values(),
    ...rows.flatMap(checkCounts),
    ...entries.flatMap(checkTexts),
    ...limited.findings,
    ...findPatterns(campaign, limited.tallies, columnOf),
    ...findSameAsOthers(limited.tallies),
    ...findFrozenChanges(campaign, limited.tallies, totals, frozen, columnOf),
    ...checkTotalRows(campaign, filled.filter(isTotalRow), limited.tallies),
  ];
  return {
    tallies: limited.tallies,
    totals,
    findings: findings.sort(byPlace),
    obstacles: entries.flatMap(obstacleOf),
  };
};

/** How many rows and cells the findings take out of the count; a cell in a row that is out counts with its row. */
export const leftOutBy = (
  findings: readonly Finding[],
): { readonly cells: number; readonly rows: number } => {
  const rows = new Set(
    findings.filter((finding) => scopeOf(finding) === 'row').map((finding) => finding.row),
  );
  const cells = new Set(
    findings
      .filter((finding) => scopeOf(finding) === 'cell' && !rows.has(finding.row))
      .map((finding) => `${finding.column}${finding.row}`),
  );
  return { cells: cells.size, rows: rows.size };
};
