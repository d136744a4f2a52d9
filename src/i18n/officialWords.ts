// The wording of the official report as a type: a language that lacks a phrase does not compile.
import type { IsoDate } from '../domain/plan/calendar';
import type { PeriodKind } from '../domain/plan/campaign';
import type { Need } from '../domain/progress/need';

/** Kinds of body that plans are issued by. `other`: the clerk fills in who signs. */
export type AuthorityKind = 'peoplesCommittee' | 'steeringCommittee' | 'taskForce' | 'police' | 'other';

/** The plan as papers name it; what is blank keeps room. */
export interface PlanFacts {
  readonly number: string;
  readonly date: IsoDate | null;
  readonly issuer: string;
  /** Gives the symbol where the number is blank. */
  readonly issuerKind: AuthorityKind;
  /** Null where the plan was named before. */
  readonly subject: string | null;
}

/** What remains to be done, as it is said. */
export interface OfficialNeed {
  readonly kind: Exclude<Need['kind'], 'met'>;
  readonly count: string;
  readonly measure: string;
  readonly deadline: string;
}

export interface PeriodFacts {
  readonly kind: PeriodKind;
  readonly number: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** As a sentence writes it. */
  readonly cutOff: string;
}

export interface Signatory {
  /** TM. and the body that signs; null where its head signs in their own right. */
  readonly onBehalf: string | null;
  readonly office: string;
}

/** What was counted, as sums or as what is there now. */
export interface CountPhrases {
  readonly gained: (during: string, count: string, measure: string) => string;
  readonly noneGained: (during: string, measure: string) => string;
  /** There is less at the end of the period. */
  readonly fell: (during: string, count: string, measure: string) => string;
  readonly done: (date: string, count: string, measure: string) => string;
  readonly doneOfBase: (date: string, count: string, base: string, rate: string) => string;
  readonly doneUnknown: (date: string) => string;
}

/** Parts of the sentence on one indicator. Every argument is a figure or date as shown, or the measure's word. */
export interface IndicatorPhrases {
  /** Trong tuần, trong tháng … */
  readonly during: Readonly<Record<PeriodKind, string>>;
  /** Where the plan names no measure. */
  readonly anyMeasure: string;
  /** `current`: of an indicator that is typed as what is there now. */
  readonly counted: (current: boolean) => CountPhrases;
  readonly more: (count: string, before: string) => string;
  readonly fewer: (count: string, before: string) => string;
  readonly asMany: (before: string) => string;
  readonly before: Readonly<Record<PeriodKind, string>>;
  readonly ofEligible: (eligible: string, rate: string) => string;
  readonly toTarget: (target: string, rate: string, remaining: string, measure: string) => string;
  readonly met: (target: string, rate: string) => string;
  /** Behind what remains in the final report. */
  readonly notMet: string;

  /** Where few are wanted: as low as it should be; or above that, or on the way down to it, as `need` says. */
  readonly withinLimit: (limit: string) => string;
  /** As low as it should be, as far as was told: some unit has told nothing yet. */
  readonly limitUnproven: (limit: string) => string;
  readonly aboveLimit: (limit: string, need: OfficialNeed) => string;
  readonly noTarget: string;
  /** The plan sets a share, and what it is a share of is not known. */
  readonly shareOfUnknown: (share: string) => string;
  /** The period brought something, but rounded to whole counts nothing a day. */
  readonly averageBelowOne: (measure: string) => string;
  readonly average: (count: string, measure: string) => string;
  /** Behind an average: what the plan wants of each day. */
  readonly quota: (count: string) => string;
  /** What is needed, and from which day it counts. */
  readonly required: (need: OfficialNeed, from: string) => string;
  readonly notStarted: (from: string) => string;
}

export interface OfficialWords {
  readonly nation: string;
  readonly motto: string;
  /** The printed length of the motto in millimetres, which the rule under it has too. */
  readonly mottoWidth: number;
  /** The number left blank, which the registry gives, and the symbol. */
  readonly number: (symbol: string) => string;
  /** The symbol by the kind of the issuing authority, where the settings name none. */
  readonly symbols: Readonly<Record<AuthorityKind, string>>;
  readonly placeAndDate: (place: string, date: IsoDate) => string;
  readonly paper: string;
  readonly plan: (facts: PlanFacts) => string;
  readonly title: (plan: string, kind: PeriodKind) => string;
  /** Under the title: the period and the cut-off. */
  readonly period: (facts: PeriodFacts) => string;
  readonly addressee: string;
  readonly opening: (plan: string, authority: string, kind: PeriodKind) => string;
  readonly sections: {
    readonly directing: string;
    readonly results: string;
    readonly overall: string;
    readonly byIndicator: string;
    readonly byUnit: (unitWord: string) => string;
    readonly difficulties: string;
    /** Without their ordinals: one that has nothing to say is left out. */
    readonly shortcomings: string;
    readonly obstacles: string;
    readonly nextSteps: Readonly<Record<PeriodKind, string>>;
    readonly proposals: string;
  };
  /** Lines that the clerk replaces. */
  readonly toFillIn: {
    readonly blank: string;
    readonly directing: string;
    readonly causes: string;
    readonly tasks: string;
    readonly requests: string;
  };
  readonly unitsReported: (cutOff: string, reported: string, all: string, unitWord: string) => string;
  /** The report takes the place of one sent at that minute. */
  readonly replaces: (minute: string) => string;
  readonly corrections: string;
  /** Null for a kind of which nothing was left out. */
  readonly leftOut: (rows: string | null, cells: string | null) => string;
  /** Each part a count and its kind; `unit` where a single one gave them all, else null. */
  readonly evidence: (parts: readonly string[], unit: string | null) => string;
  /** One for each indicator, before its sentence. */
  readonly letters: readonly string[];
  readonly indicator: IndicatorPhrases;
  readonly byUnit: (unitWord: string) => string;
  /** `from`: the day from which needs count; null where nothing is asked for by the day any more. */
  readonly laggards: (from: string | null) => string;
  /** Null for the pace that remains to be said: the campaign is over. */
  readonly lagging: (
    indicator: string,
    remaining: string,
    measure: string,
    need: OfficialNeed | null,
  ) => string;
  /** Over the table of quotas; `next` is the word for the days to come. */
  readonly quotas: (next: string) => string;
  readonly remaining: string;
  /** `next` is the word for the days to come. */
  readonly nextDeadline: (unitWord: string, next: string, minute: string) => string;
  readonly commend: string;
  readonly remind: string;
  readonly closing: (plan: string, addressees: string, kind: PeriodKind) => string;
  readonly columns: {
    readonly ordinal: string;
    readonly target: string;
    /** Where few are wanted: the most that there may be, and what is above it. */
    readonly limit: string;
    readonly above: string;
    readonly gained: Readonly<Record<PeriodKind, string>>;
    readonly done: string;
    /** Of what is there now. */
    readonly current: string;
    readonly rateOfBase: string;
    readonly rateOfTarget: string;
    readonly remaining: string;
    readonly status: string;
  };
  readonly annex: {
    readonly label: string;
    readonly title: (unitWord: string) => string;
    readonly attachedTo: (symbol: string, authority: string, date: IsoDate) => string;
    readonly measuredIn: (indicator: string, measure: string) => string;
    /** The full name of what a column heads in short. */
    readonly shortFor: (short: string, name: string) => string;
    /** What a dash in the column of the period's counts means. */
    readonly dash: (column: string) => string;
    readonly evidence: string;
    readonly leftOut: string;
    readonly bases: string;
  };
  readonly recipients: {
    readonly label: string;
    /** `addressed`: the report names whom it is for. */
    readonly lines: (unitWord: string, addressed: boolean, copies: readonly string[]) => readonly string[];
  };
  readonly signatories: Readonly<Record<AuthorityKind, (authority: string) => Signatory>>;
  /** Names an authority written short in full, as the heading must. */
  readonly fullAuthority: (authority: string) => string;
}
