// One concern of the checks of tallies: what it reads, and what it finds.
import type { RunningTotals } from '../counting/runningTotals';
import type { Tally, TallyEntry } from '../counting/tally';
import type { Finding } from '../finding';
import type { ReportedFigure } from '../frozenFigures';
import type { Campaign } from '../plan/campaign';

/** Where each count stands on the tab, so that a finding can name its cell. */
export type ColumnOf = (row: number, indicator: string) => string | null;

export interface TallyEvidence {
  readonly campaign: Campaign;
  /** What reports have last said of periods. */
  readonly told: readonly ReportedFigure[];
  /** Every row, also those that wait to be filled. */
  readonly entries: readonly TallyEntry[];
  /** The rows with a typed count, Tổng rows apart. */
  readonly rows: readonly TallyEntry[];
  readonly totalRows: readonly TallyEntry[];
  /** What is to be said of each row's date and unit, and of one that says the same again. */
  readonly rowFindings: readonly Finding[];
  /** Counts that would take done above the base. */
  readonly overBase: readonly Finding[];
  /** The rows that count, in the order of the tab, with the cells that count. */
  readonly tallies: readonly Tally[];
  readonly totals: RunningTotals;
  /** The rows whose evidence counts: those that count, and those that hold nothing else and could. */
  readonly withEvidence: readonly TallyEntry[];
  readonly columnOf: ColumnOf;
}

/** One concern: what it finds in the rows, in any order. */
export type TallyCheck = (evidence: TallyEvidence) => readonly Finding[];
