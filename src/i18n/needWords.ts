// A need as sentences take it: figures as shown, and its days.
import type { IsoDate } from '../domain/plan/calendar';
import type { Need } from '../domain/progress/need';

export interface ShownNeed {
  readonly kind: Exclude<Need['kind'], 'met'>;
  /** As shown. */
  readonly count: string;
  /** The first day that a need by the day or week counts. */
  readonly from: IsoDate;
  /** Until when there is time. */
  readonly deadline: IsoDate;
}
