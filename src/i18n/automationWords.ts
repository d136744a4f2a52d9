// What reminders and automation say to the clerk and to the log, as a type: a language that lacks a sentence does
// not compile.

/** Names of units, joined; '' where there is none to name. */
export interface ReminderOutcome {
  readonly mailed: string;
  readonly unreachable: string;
  readonly overQuota: string;
  readonly failed: string;
}

/** What automation will do with this campaign. */
export interface AutomationOutline {
  readonly user: string;
  readonly refreshFrom: number;
  readonly refreshUntil: number;
  readonly reminderHours: number;
  readonly unitsWithAddress: number;
  readonly units: number;
  /** The next village deadline as shown; '' when none is left. */
  readonly villageDeadline: string;
  /** The commune deadline after it; '' when there is none. */
  readonly communeDeadline: string;
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
