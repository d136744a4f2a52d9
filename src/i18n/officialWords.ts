// The wording of the official report as a type: a language that lacks a phrase does not compile.
import type { IsoDate } from '../domain/plan/calendar';
import type { PeriodKind } from '../domain/plan/campaign';
import type { ShownNeed } from './needWords';

/** Kinds of body that plans are issued by. `other`: the clerk fills in who signs. */
export type AuthorityKind = 'peoplesCommittee' | 'steeringCommittee' | 'taskForce' | 'police' | 'other';

export interface TitleFacts {
  readonly kind: PeriodKind;
  readonly number: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** As a sentence writes it. */
  readonly cutOff: string;
  /** The plan's number and subject, placeholders standing for what is blank. */
  readonly plan: string;
}

export interface Signatory {
  /** TM. and the body that signs; null where its head signs in their own right. */
  readonly onBehalf: string | null;
  readonly office: string;
}

/** Parts of the sentence on one indicator. Every argument is a figure or date as shown, or the measure's word. */
export interface IndicatorPhrases {
  /** Trong tuần, trong tháng … */
  readonly during: Readonly<Record<PeriodKind, string>>;
  /** Where the plan names no measure. */
  readonly anyMeasure: string;
  readonly gained: (during: string, count: string, measure: string) => string;
  readonly noneGained: (during: string, measure: string) => string;
  /** The running total went down in the period. */
  readonly fell: (during: string, count: string, measure: string) => string;
  readonly more: (count: string, before: string) => string;
  readonly fewer: (count: string, before: string) => string;
  readonly asMany: (before: string) => string;
  readonly before: Readonly<Record<PeriodKind, string>>;
  readonly done: (date: string, count: string, measure: string) => string;
  readonly doneOfBase: (date: string, count: string, base: string, rate: string) => string;
  readonly doneUnknown: (date: string) => string;
  readonly ofEligible: (eligible: string, rate: string) => string;
  readonly toTarget: (target: string, rate: string, remaining: string) => string;
  readonly met: (target: string, rate: string) => string;
  readonly noTarget: string;
  /** The period brought something, but rounded to whole counts nothing a day. */
  readonly averageBelowOne: (measure: string) => string;
  readonly average: (count: string, measure: string) => string;
  readonly required: (need: ShownNeed, measure: string) => string;
  readonly notStarted: (from: string) => string;
}

export interface OfficialWords {
  /** Without its ending: letters, digits and dashes, which every system takes for a file. */
  readonly fileName: (from: IsoDate, to: IsoDate) => string;
  readonly nation: string;
  readonly motto: string;
  /** The printed length of the motto in millimetres, which the rule under it has too. */
  readonly mottoWidth: number;
  /** Number and symbol, left blank: the registry gives them. */
  readonly number: string;
  readonly placeAndDate: (place: string, date: IsoDate) => string;
  readonly paper: string;
  readonly plan: (number: string, subject: string) => string;
  readonly title: (facts: TitleFacts) => string;
  readonly addressee: string;
  readonly opening: (plan: string, authority: string, kind: PeriodKind) => string;
  readonly sections: {
    readonly directing: string;
    readonly results: string;
    readonly overall: string;
    readonly byIndicator: string;
    readonly byUnit: (unitWord: string) => string;
    readonly difficulties: string;
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
  readonly corrections: string;
  readonly leftOut: {
    readonly nothing: string;
    readonly some: (rows: string, cells: string) => string;
    readonly reason: (reason: string, count: string) => string;
  };
  /** Each part a count and its kind. */
  readonly evidence: (parts: readonly string[]) => string;
  /** One for each indicator, before its sentence. */
  readonly letters: readonly string[];
  readonly indicator: IndicatorPhrases;
  readonly byUnit: (unitWord: string) => string;
  readonly laggards: string;
  readonly noShortcomings: (unitWord: string) => string;
  readonly lagging: (indicator: string, remaining: string, measure: string, need: ShownNeed) => string;
  readonly noObstacles: (unitWord: string) => string;
  readonly quotas: Readonly<Record<'nextDays' | 'remaining', string>>;
  readonly nothingLeft: string;
  readonly nextDeadline: (unitWord: string, minute: string) => string;
  readonly commend: string;
  readonly remind: string;
  readonly closing: (authority: string) => string;
  readonly columns: {
    readonly ordinal: string;
    readonly target: string;
    readonly gained: Readonly<Record<PeriodKind, string>>;
    readonly done: string;
    readonly rateOfBase: string;
    readonly rateOfTarget: string;
    readonly remaining: string;
    readonly status: string;
    readonly commune: string;
  };
  readonly annex: {
    readonly label: string;
    readonly title: (unitWord: string) => string;
    readonly attachedTo: (authority: string, date: IsoDate) => string;
    readonly measuredIn: (indicator: string, measure: string) => string;
    /** What a dash in the column of the period's counts means. */
    readonly dash: (column: string) => string;
    readonly evidence: string;
    readonly bases: string;
  };
  readonly recipients: { readonly label: string; readonly lines: (unitWord: string) => readonly string[] };
  readonly signatories: Readonly<Record<AuthorityKind, (authority: string) => Signatory>>;
  /** Names an authority written short in full, as the heading must. */
  readonly fullAuthority: (authority: string) => string;
}
