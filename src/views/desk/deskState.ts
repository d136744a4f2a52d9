// What the desk shows, as data: made of a run, shown by the page, returned to programs.
import type { Severity } from '../../domain/finding';
import type { IsoDate, LocalDateTime } from '../../domain/plan/calendar';
import type { Period } from '../../domain/plan/period';
import type { DeskStep } from '../../i18n/deskWords';

/** Something to look at, and the cell that a click leads to. */
export interface DeskFinding {
  readonly severity: Severity;
  /** The tab's name, as people see it. */
  readonly tab: string;
  readonly row: number | null;
  readonly column: string | null;
  /** As people say it: `Nhập liệu D56`. */
  readonly place: string;
  readonly message: string;
  /** How many other cells the same is said of. */
  readonly more: number;
}

/** A period that a report can be built on. */
export interface DeskPeriod {
  readonly kind: Period['kind'];
  readonly from: IsoDate;
  readonly title: string;
  /** When it was mailed last, and which version a new build would be; null before the first mail. */
  readonly mailed: { readonly at: LocalDateTime; readonly version: number } | null;
}

/** Whether what was turned on still happens. */
export type AutomationState =
  | { readonly kind: 'off' }
  /** `ranAt`: null before its first run. */
  | { readonly kind: 'on'; readonly owner: string; readonly ranAt: LocalDateTime | null }
  /** The trigger of whoever looks is gone. */
  | { readonly kind: 'lost'; readonly owner: string }
  /** It has not run for hours; nobody can see why. */
  | {
      readonly kind: 'silent';
      readonly owner: string;
      readonly lastAt: LocalDateTime;
      /** Whether it is that of whoever looks. */
      readonly isOwn: boolean;
    }
  /** It runs, and could do nothing the last time. */
  | {
      readonly kind: 'failing';
      readonly owner: string;
      readonly failure: string;
      readonly isOwn: boolean;
    };

export interface DeskWeek {
  readonly kind: 'week';
  readonly campaign: string;
  /** That whose report is awaited, else the one that goes on; null before the campaign. */
  readonly period: { readonly title: string; readonly deadline: LocalDateTime } | null;
  /** The first day of the campaign, where it has not come yet. */
  readonly begins: IsoDate | null;
  readonly unitWord: string;
  /** Of the units that are asked for the period. */
  readonly reported: number;
  readonly asked: number;
  /** Names of the silent ones. */
  readonly silent: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** Those that are listed, errors first; `more` are not. */
  readonly findings: readonly DeskFinding[];
  readonly more: number;
  readonly leftOut: { readonly rows: number; readonly cells: number };
  /** The week whose rows stand open, or should; null once the campaign is over, and where figures are pasted. */
  readonly opening: { readonly title: string; readonly missing: number } | null;
  /** The book puts together what communes have published: nobody types tallies. */
  readonly pasted: boolean;
  readonly builtAt: LocalDateTime | null;
  readonly mailedAt: LocalDateTime | null;
  readonly hasRecipients: boolean;
  /** The period of the report that was built last, which is what is mailed; null before the first. */
  readonly mailOf: string | null;
  readonly periods: readonly DeskPeriod[];
  /** What comes next; null when nothing has to be done now. */
  readonly next: DeskStep | null;
  readonly automation: AutomationState;
  /** Why whoever looks at it may not act; null for who may. */
  readonly refusal: string | null;
}

export type DeskState =
  | { readonly kind: 'new' }
  /** Nothing can be computed until the findings are mended. */
  | { readonly kind: 'unusable'; readonly message: string; readonly findings: readonly DeskFinding[] }
  | DeskWeek;
