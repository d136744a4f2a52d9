// What mails say, as types: the weekly one, and the reminder to a silent unit.

/** What of a report a mail may have no room for. */
export type LeftAway = 'units' | 'indicators' | 'corrections' | 'reasons';

export interface SubjectFacts {
  readonly authority: string;
  readonly period: string;
  readonly behind: number;
  readonly silent: number;
  /** The same of units that are none of the plan's. */
  readonly others: { readonly behind: number; readonly silent: number };
  readonly unitWord: string;
}

export interface MailWords {
  readonly subject: (facts: SubjectFacts) => string;
  readonly title: (period: string) => string;
  /** After a rate: 88,09% chỉ tiêu. */
  readonly ofTarget: string;
  /** The first questions of a reader. */
  readonly furthestBehind: string;
  readonly nobodySilent: (unitWord: string) => string;
  readonly nothingLeft: string;
  readonly nextDeadline: (minute: string) => string;
  /** Heads the quotas of a report that closes the campaign: there is no next week. */
  readonly stillToDo: string;
  readonly forecast: { readonly none: string; readonly reachedOn: string; readonly atDeadline: string };
  readonly left: Readonly<Record<LeftAway, (count: number, unitWord: string) => string>>;
  /** After what was left away. */
  readonly seeTab: string;
  /** On the button that opens the report's tab. */
  readonly openTab: string;
  readonly closing: string;
}

export interface ReminderWords {
  readonly subject: (authority: string, period: string, unit: string) => string;
  readonly greeting: (unit: string) => string;
  readonly missing: (minute: string, unit: string, period: string, campaign: string) => string;
  readonly request: (unitWord: string, place: string, deadline: string) => string;
  /** The same after the deadline. */
  readonly overdue: (unitWord: string, place: string, deadline: string) => string;
  /** A blank is no figure: a unit with nothing to count says so with a nought. */
  readonly zero: string;
  /** On the button that opens the unit's own rows. */
  readonly openOwnRows: (unitWord: string) => string;
  readonly closing: string;
}
