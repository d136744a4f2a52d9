// What periods and their reports are called, as a type.
import type { IsoDate } from '../domain/plan/calendar';
import type { PeriodKind } from '../domain/plan/campaign';

export interface PeriodWords {
  /** Tuần 3 (05/5–11/5/2025). */
  readonly title: (kind: PeriodKind, number: number, from: IsoDate, to: IsoDate) => string;
  /** tuần này / tuần trước, by the kind of period. */
  readonly current: Readonly<Record<PeriodKind, string>>;
  readonly previous: Readonly<Record<PeriodKind, string>>;
  readonly next: Readonly<Record<PeriodKind, string>>;
  readonly report: Readonly<Record<PeriodKind, string>>;
}
