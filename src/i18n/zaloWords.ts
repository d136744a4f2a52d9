// What the Zalo texts say, as a type: the one for the heads' group, and a unit's own.
import type { IsoDate, LocalDateTime } from '../domain/plan/calendar';
import type { PeriodKind } from '../domain/plan/campaign';
import type { Need } from '../domain/progress/need';

export interface ZaloWords {
  readonly title: (kind: PeriodKind, period: string) => string;
  readonly result: (facts: ResultFacts) => string;
  readonly during: Readonly<Record<PeriodKind, string>>;
  readonly moreIndicators: (count: number) => string;
  readonly toUrge: (unitWord: string) => string;
  /** The same once the campaign is over. */
  readonly unmet: (unitWord: string) => string;
  readonly none: (unitWord: string) => string;
  /** What a unit needs on an indicator. */
  readonly need: (facts: NeedFacts) => string;
  /** What is left on an indicator once the campaign is over. */
  readonly left: (name: string, remaining: string) => string;
  /** From which day needs count. */
  readonly needsFrom: (day: IsoDate) => string;
  readonly silent: string;
  readonly moreUnits: (count: number, unitWord: string) => string;
  readonly nextDeadline: (minute: LocalDateTime) => string;
  readonly link: (url: string) => string;
  /** Over the texts of single units. */
  readonly personalTexts: (units: number, unitWord: string) => string;
  /** Whose text it is, and how it reported. */
  readonly own: (unit: string, reporting: string, onTime: boolean) => string;
  /** What a line of results ends with: what remains, and what that needs. */
  readonly remains: (remaining: string, facts: NeedFacts) => string;
  /** The same where nothing is needed by a day any more. */
  readonly remainsUnmet: (remaining: string) => string;
  /** 1 lags most. */
  readonly rank: (rank: number, of: number) => string;
  /** What is asked of all units before the first report. */
  readonly firstAsk: (unitWord: string) => string;
  /** What is asked of the unit; the place names its rows by tab and days. */
  readonly ask: Readonly<
    Record<'owed' | 'coming' | 'over', (place: string, deadline: LocalDateTime) => string>
  >;
}

/** Figures as shown; null where there is none to tell. */
export interface ResultFacts {
  readonly name: string;
  readonly during: string;
  readonly gained: string;
  readonly done: string;
  /** What is there now, and no sum. */
  readonly current: boolean;
  readonly target: string | null;
  /** Null against a limit, of which there is no share. */
  readonly rate: string | null;
}

/** The count as shown, and the day until which there is time. */
export interface NeedFacts {
  readonly name: string;
  readonly kind: Exclude<Need['kind'], 'met'>;
  readonly count: string;
  readonly deadline: IsoDate;
}
