// Sentences that several renderings of a report share, as a type.
import type { LocalDateTime } from '../domain/plan/calendar';
import type { ProgressStatus } from '../domain/progress/status';

export interface SummaryFacts {
  readonly status: ProgressStatus;
  readonly behind: number;
  readonly silent: number;
  readonly units: number;
  readonly unitWord: string;
}

export interface ReportWords {
  readonly cutOff: (minute: LocalDateTime) => string;
  readonly unitsReported: (reported: number, all: number, unitWord: string) => string;
  readonly summary: (facts: SummaryFacts) => string;
  readonly leftOut: (rows: number, cells: number) => string;
  /** The same in short, where no reasons follow; asked only where something was left out. */
  readonly notCounted: (rows: number, cells: number) => string;
  readonly correction: (
    label: string,
    unit: string,
    indicator: string,
    before: string,
    after: string,
  ) => string;
  /** Heads the list of what changed in a report that takes the place of one that was mailed. */
  readonly replaces: (at: LocalDateTime) => string;
  /** What a lagging unit has to do; `required` a day is null after the deadline. */
  readonly lagging: (indicator: string, remaining: string, required: string | null) => string;
  readonly movingBase: (indicator: string) => string;
  /** Heads a column of units; the plan's word for a unit may be blank. */
  readonly unitHeader: (unitWord: string) => string;
}
