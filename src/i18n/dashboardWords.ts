// The words of the pages that are looked at: the tab of a report and the tab of progress, as a type.
import type { IsoDate, LocalDateTime } from '../domain/plan/calendar';
import type { PeriodKind } from '../domain/plan/campaign';
import type { ShownNeed } from './needWords';

/** Headings and words that stand alone. */
type DashboardLabel =
  | 'results'
  | 'expected'
  | 'units'
  | 'running'
  | 'todo'
  | 'quotas'
  | 'proposals'
  | 'gained'
  | 'courseChart'
  | 'changed'
  | 'changeChart'
  | 'unitsChart';

export interface DashboardWords {
  readonly labels: Readonly<Record<DashboardLabel, string>>;
  /** Heads the column of units with their ranks, by the plan's word for a unit, which may be blank. */
  readonly rankedUnits: (unitWord: string) => string;
  /** Chậm nhất: Thôn 3, Thôn 8. */
  readonly slowest: (units: string) => string;
  readonly silent: (units: string) => string;
  /** How many reported, each part as `11/11 thôn`, and when the figures were read. */
  readonly reported: (parts: readonly string[], cutOff: LocalDateTime) => string;
  /** 11/11 thôn. */
  readonly outOf: (reported: number, all: number, unitWord: string) => string;
  /** What stands for units whose people are counted elsewhere too. */
  readonly others: string;
  /** Done of the target, and what it should be by now; null where nothing is planned. */
  readonly done: (done: string, target: string, expected: string | null, limit: boolean) => string;
  /** What remains, and what that needs from when on; null where nothing is needed. */
  readonly remaining: (remaining: string, need: ShownNeed | null) => string;
  /** What a table has room for: 17/ngày. */
  readonly needed: (need: ShownNeed) => string;
  /** What the period brought, and the change, null in the first one. */
  readonly gained: (kind: PeriodKind, gained: string, change: string | null) => string;
  /** More than before, fewer, or as many; the count as shown, without a sign. */
  readonly changed: (direction: -1 | 0 | 1, count: string) => string;
  /** Heads the column of what changed against the period before. */
  readonly changeHeader: Readonly<Record<PeriodKind, string>>;
  /** Two columns of an indicator: what remains, and the quota of the period that follows. */
  readonly remainingOf: (indicator: string) => string;
  readonly quotaOf: (indicator: string, kind: PeriodKind) => string;
  readonly commend: (units: string) => string;
  readonly remind: (units: string) => string;
  /** A list that goes on: as many as were left away. */
  readonly andMore: (count: number, unitWord: string) => string;
  readonly worstOnly: (count: number) => string;
  /** The minute of which the tab of progress tells. */
  readonly asOf: (minute: LocalDateTime) => string;
  /** Needs by the day or week count from that day on. */
  readonly needsCountFrom: (day: IsoDate) => string;
  /** Heads needs; they count from that day on, null where nothing is needed. */
  readonly needHeader: (from: IsoDate | null) => string;
}
