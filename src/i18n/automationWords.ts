// What reminders and automation say to the clerk and to the log, as a type: a language that lacks a sentence does
// not compile.

/** Names of units, joined; '' where there is none to name. */
export interface ReminderOutcome {
  readonly mailed: string;
  readonly unreachable: string;
  readonly overQuota: string;
  readonly failed: string;
}

/** A report to come, with its times as shown. */
export interface OutlinedReport {
  readonly title: string;
  /** Before which units are reminded; '' for the final report, of which nobody is. */
  readonly villageDeadline: string;
  readonly builtAt: string;
  /** By when it is mailed; '' when nothing says that. */
  readonly communeDeadline: string;
}

/** What automation will do with this campaign. */
export interface AutomationOutline {
  readonly user: string;
  readonly refreshFrom: number;
  readonly refreshUntil: number;
  readonly reminderHours: number;
  readonly unitsWithAddress: number;
  readonly units: number;
  /** The period whose rows are opened next; '' when none is left. */
  readonly nextOpening: string;
  /** The next report of each kind. */
  readonly reports: readonly OutlinedReport[];
  readonly recipients: string;
  /** The report that is due already; '' when none is. */
  readonly overdueReport: string;
  /** The report whose mail is due already; '' when none is. */
  readonly overdueMail: string;
}

export interface AutomationWords {
  readonly allReported: (period: string) => string;
  /** A unit that was reminded before, with the minute. */
  readonly remindedAt: (unit: string, minute: string) => string;
  readonly confirmReminders: (period: string, deadline: string, outcome: ReminderOutcome) => string;
  readonly reminded: (period: string, outcome: ReminderOutcome) => string;
  readonly noPeriodToRemind: string;
  readonly outline: (facts: AutomationOutline) => string;
  readonly turnOn: string;
  readonly turnedOn: (user: string) => string;
  readonly turnedOff: string;
  readonly alreadyOff: string;
  readonly ownedByOther: (email: string, since: string) => string;
  readonly takeOver: (email: string, since: string) => string;
  readonly changedMeanwhile: string;
  readonly tooManyTriggers: string;
  readonly noAddress: string;
  readonly nothingToAutomate: string;
  readonly notOwner: string;
  readonly schedule: string;
  readonly failed: (detail: string) => string;
  readonly notBuilt: string;
  readonly mailUncertain: (minute: string) => string;
}
