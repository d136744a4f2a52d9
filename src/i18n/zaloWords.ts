// What the Zalo text says, as a type.
import type { PeriodKind } from '../domain/plan/campaign';

export interface ZaloWords {
  readonly title: (report: string, period: string) => string;
  readonly result: (facts: ResultFacts) => string;
  readonly during: Readonly<Record<PeriodKind, string>>;
  readonly moreIndicators: (count: number) => string;
  readonly toUrge: string;
  readonly none: string;
  /** What the unit needs a day; the indicator by its code, as the tab of tallies names it. */
  readonly need: (count: string, measure: string, code: string) => string;
  readonly overdue: (count: string, measure: string, code: string) => string;
  readonly silent: string;
  readonly moreUnits: (count: number, unitWord: string) => string;
  readonly nextDeadline: (minute: string) => string;
}

/** Figures as shown; null where there is none to tell. */
export interface ResultFacts {
  readonly name: string;
  readonly code: string;
  readonly during: string;
  readonly gained: string;
  readonly done: string;
  readonly target: string | null;
  readonly rate: string;
}
