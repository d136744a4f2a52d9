// What stands behind ✓ in the cell that a village reads on a phone, as a type.
import type { IsoDate } from '../domain/plan/calendar';
import type { Need } from '../domain/progress/need';

export interface VerdictWords {
  /** `Mức 2: còn 72, cần 2/ngày`; counts as shown, the day until which there is time. */
  readonly standing: (facts: {
    readonly indicator: string;
    readonly remaining: string;
    readonly kind: Exclude<Need['kind'], 'met'>;
    readonly need: string;
    readonly deadline: IsoDate;
  }) => string;
  readonly met: string;
  /** How many more things are to be mended in the row. */
  readonly more: (count: number) => string;
}
