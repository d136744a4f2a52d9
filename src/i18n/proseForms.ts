// Counts, dates and minutes inside sentences, which official papers write differently from tables, as a type.
import type { IsoDate, LocalDateTime } from '../domain/plan/calendar';
import type { Told } from '../domain/plan/decimals';

export interface ProseForms {
  /** `–` when the count is not known. */
  readonly count: (count: Told | null) => string;
  readonly date: (date: IsoDate) => string;
  readonly minute: (minute: LocalDateTime) => string;
}
