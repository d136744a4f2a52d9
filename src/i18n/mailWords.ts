// What mails say, as types: the weekly one, and the reminder to a silent unit.
import type { PeriodKind } from '../domain/plan/campaign';
import type { ShownNeed } from './needWords';

/** What of a report a mail may have no room for. */
export type LeftAway = 'units' | 'indicators' | 'corrections';

export interface NewsFacts {
  readonly period: string;
  readonly kind: PeriodKind;
  readonly behind: number;
  readonly silent: number;
  /** The same of units that are none of the plan's. */
  readonly others: { readonly behind: number; readonly silent: number };
  readonly unitWord: string;
}

/** A figure as shown, and its name. */
export interface NamedFigure {
  readonly label: string;
  readonly value: string;
}

export interface MailWords {
  /** What a subject says behind the commune's name: the period, how many units of the plan lag, how many are silent. */
  readonly news: (facts: NewsFacts) => string;
  /** The same of other units, behind it; '' where there is nothing to say of them. */
  readonly newsOfOthers: (facts: NewsFacts) => string;
  /** The commune by its name alone, without the kind of body; by its place where the body's name holds none. */
  readonly shortAuthority: (authority: string, parent: string, place: string) => string;
  readonly title: (period: string) => string;
  /** After a rate: 88,09% chỉ tiêu. */
  readonly ofTarget: string;
  /** The line under the bar of a main indicator, by its parts; every count as shown. */
  readonly line: {
    readonly done: (done: string) => string;
    /** Of what is there now. */
    readonly current: (count: string) => string;
    readonly doneOf: (done: string, target: string) => string;
    readonly remaining: (remaining: string) => string;
    readonly need: (need: ShownNeed) => string;
  };
  /** The first questions of a reader. */
  readonly furthestBehind: string;
  readonly nextDeadline: (minute: string) => string;
  /** Heads the units that lag in the final report. */
  readonly unitsNotMet: string;
  /** Heads lists of units where none lags. */
  readonly unitsNoted: string;
  /** Names where the plan wants the commune to stand now. */
  readonly expected: string;
  /** What stands for the target, and for what is expected by now, where no more than that is wanted. */
  readonly limit: string;
  readonly limitNow: string;
  readonly need: (need: ShownNeed) => NamedFigure;
  /** The gain against that of the period before. */
  readonly change: (kind: PeriodKind, change: number) => NamedFigure;
  readonly ofQuota: (average: string, quota: string) => string;
  readonly forecast: { readonly reachedOn: string; readonly atDeadline: string };
  readonly corrected: (correction: string) => string;
  /** What the numbers before the units mean. */
  readonly ranks: string;
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
