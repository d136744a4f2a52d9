// What periods and their reports are called, as a type.
import type { IsoDate } from '../domain/plan/calendar';
import type { PeriodKind } from '../domain/plan/campaign';

export interface PeriodWords {
  readonly kind: Readonly<Record<PeriodKind, string>>;
  /** Tuần 3 (05/5–11/5/2025). */
  readonly title: (kind: PeriodKind, number: number, from: IsoDate, to: IsoDate) => string;
  readonly current: Readonly<Record<PeriodKind, string>>;
  /** The days to come; after the whole campaign there are none. */
  readonly next: Readonly<Record<Exclude<PeriodKind, 'final'>, string>>;
  readonly report: Readonly<Record<PeriodKind, string>>;
}
