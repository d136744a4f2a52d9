// What there is to follow up, as a type.
import type { IsoDate } from '../domain/plan/calendar';
import type { PeriodKind, RecurringKind } from '../domain/plan/campaign';

/** An open line as a report lists it; '' and null where its cell is blank. */
export interface OpenLineFacts {
  readonly unit: string;
  readonly work: string;
  readonly responsible: string;
  readonly due: IsoDate | null;
  readonly overdue: boolean;
  readonly source: string;
}

export interface FollowUpWords {
  /** What a report asks to be done about a unit; each begins with the name of its kind of work. */
  readonly work: {
    readonly silent: (period: string) => string;
    /** `figures`: what remains and is needed, in words; '' for none. */
    readonly behind: (running: number, kind: RecurringKind, figures: string) => string;
    readonly notMet: (figures: string) => string;
    readonly notMatching: (running: number, kind: PeriodKind) => string;
    readonly obstacle: (said: string) => string;
  };
  readonly openLine: (line: OpenLineFacts) => string;
  /** Stands for work whose words hold personal data, and are read in the tab alone. */
  readonly inTabAlone: (tab: string) => string;
}
