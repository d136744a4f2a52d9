// Counts, dates and minutes inside sentences, which official papers write differently from tables, as a type.
import type { IsoDate, LocalDateTime } from '../domain/plan/calendar';

export interface ProseForms {
  /** `–` when the count is not known. */
  readonly count: (count: number | null) => string;
  readonly date: (date: IsoDate) => string;
  readonly minute: (minute: LocalDateTime) => string;
}
