// Checks all rows of tallies and says what counts: every finding is data, nothing is guessed, nothing dropped
// in silence.
import type { RunningTotals } from '../counting/runningTotals';
import type { EvidenceReading, Tally, TallyEntry } from '../counting/tally';
import type { Finding } from '../finding';
import type { ReportedFigure } from '../frozenFigures';
import type { IsoDate } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import { findFrozenChanges } from './frozenChanges';
import { dayOf, unitOf } from './rowChecks';
import type { TallyCheck } from './tallyCheck';
import { tallyChecks } from './tallyChecks';
import { gatherEvidence } from './tallyEvidence';

export interface CheckedTallies {
  /** The rows that count, in the order of the tab, with the cells that count. */
  readonly tallies: readonly Tally[];
  /** The same added up. */
  readonly totals: RunningTotals;
  /** In the order of the tab: by row, then column. */
  readonly findings: readonly Finding[];
  /** Obstacles in the units' own words, also of rows without a count. */
  readonly obstacles: readonly Obstacle[];
  /** The links of rows that count, also of rows without a count. */
  readonly evidence: readonly EvidenceGiven[];
}

export interface ComparableTallies extends CheckedTallies {
  /** The same rows where reports have told this: nothing but what is said of reported periods is looked at again. */
  readonly heldAgainst: (told: readonly ReportedFigure[]) => ComparableTallies;
}

export interface EvidenceGiven extends EvidenceReading {
  readonly unit: string;
  readonly date: IsoDate;
}

export interface Obstacle {
  readonly unit: string;
  readonly date: IsoDate;
  readonly text: string;
}

const obstacleOf = (entry: TallyEntry): readonly Obstacle[] => {
  const unit = unitOf(entry);
  const date = dayOf(entry);
  return unit === null || date === null || entry.obstacle === ''
    ? []
    : [{ unit, date, text: entry.obstacle }];
};

const evidenceOf = (entry: TallyEntry): readonly EvidenceGiven[] => {
  const unit = unitOf(entry);
  const date = dayOf(entry);
  return unit === null || date === null ? [] : [{ unit, date, ...entry.evidence }];
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
 * waiting to be filled: only their free texts are looked at. `told` is what reports have last said of periods.
 */
export const checkTallies = (
  campaign: Campaign,
  entries: readonly TallyEntry[],
  today: IsoDate,
  told: readonly ReportedFigure[] = [],
): ComparableTallies => {
  const evidence = gatherEvidence(campaign, entries, today, told);
  const found = new Map(tallyChecks.map((check) => [check, check(evidence)] as const));
  const common = {
    tallies: evidence.tallies,
    totals: evidence.totals,
    obstacles: entries.flatMap(obstacleOf),
    evidence: evidence.withEvidence.flatMap(evidenceOf),
  };
  const checkedBy = (findings: ReadonlyMap<TallyCheck, readonly Finding[]>): ComparableTallies => ({
    ...common,
    findings: [...findings.values()].flat().sort(byPlace),
    heldAgainst: (others) =>
      checkedBy(new Map(findings).set(findFrozenChanges, findFrozenChanges({ ...evidence, told: others }))),
  });
  return checkedBy(found);
};
