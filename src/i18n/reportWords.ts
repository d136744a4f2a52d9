// Sentences that several renderings of a report share, as a type.
import type { IsoDate, LocalDateTime } from '../domain/plan/calendar';
import type { ProgressStatus } from '../domain/progress/status';
import type { ShownNeed } from './needWords';

/** Units of the plan, or others, as counts. */
interface UnitFacts {
  readonly all: number;
  readonly reported: number;
  readonly silent: number;
  readonly behind: number;
}

export interface SummaryFacts {
  /** How many indicators are met and how many are not, in the final report, which speaks of no pace; null in others. */
  readonly outcomes: { readonly met: number; readonly notMet: number } | null;
  /** How many indicators there are in each status, worst first; those without a target and empty ones left out. */
  readonly indicators: readonly { readonly status: ProgressStatus; readonly count: number }[];
  /** Indicators that are overdue or behind, or not met in the final report, by short names. */
  readonly late: readonly {
    readonly name: string;
    readonly status: ProgressStatus;
    readonly remaining: number;
  }[];
  readonly units: UnitFacts;
  /** Units whose people are counted elsewhere too; never called by the plan's word for a unit. */
  readonly others: UnitFacts;
  readonly unitWord: string;
}

export interface ReportWords {
  readonly cutOff: (minute: LocalDateTime) => string;
  readonly unitsReported: (reported: number, all: number, unitWord: string) => string;
  readonly summary: (facts: SummaryFacts) => string;
  /** Heads the line of all units together. */
  readonly commune: (unitWord: string) => string;
  /** What the commune has done of an indicator, by its parts: `đã chết 03`; `unsorted` is in none of them, null where there is none. */
  readonly breakdown: (parts: readonly string[], unsorted: string | null) => string;
  /** The parts that others overlap, likewise. */
  readonly overlapping: (parts: readonly string[]) => string;
  readonly leftOut: (rows: number, cells: number) => string;
  /** One reason, with the cells or rows that it kept out. */
  readonly leftOutReason: (reason: string, count: number, of: 'row' | 'cell') => string;
  /** The same in short, where no reasons follow; asked only where something was left out. */
  readonly notCounted: (rows: number, cells: number, pasted: boolean) => string;
  readonly correction: (
    label: string,
    unit: string,
    indicator: string,
    before: string,
    after: string,
  ) => string;
  /** Heads the list of what changed in a report that takes the place of one that was mailed. */
  readonly replaces: (at: LocalDateTime) => string;
  readonly missedMilestone: (until: IsoDate) => string;
  /** Names of the indicators whose cells in the plan cannot be read. */
  readonly unread: (names: string) => string;
  /** What a lagging unit has to do, and from when on. */
  readonly lagging: (indicator: string, remaining: string, need: ShownNeed) => string;
  /** Of the indicators whose bases grow with results. */
  readonly movingBases: (indicators: string) => string;
}
