// What a campaign is: its settings, what it counts, and the units that count. Data only.
import type { BaseExpression } from './baseExpression';
import type { BasisPoints } from './basisPoints';
import type { IsoDate, LocalDateTime, Weekday } from './calendar';
import type { Ceiling } from './ceiling';
import type { Decimals, Parts } from './decimals';
import type { Quota } from './quota';
import type { TargetRule } from './targetRule';

export type Language = 'vi' | 'en';
/** How often a unit types a row. */
export type TallyCadence = 'day' | 'week';
/** `new`: counts since the last row (Phát sinh); `cumulative`: running total since the start (Lũy kế). */
export type CountingMode = 'new' | 'cumulative';
/** `state`: what is there now (Hiện có); it may fall, and is never added up over time. */
export type IndicatorMode = CountingMode | 'state';
/** Every kind of period that a report may be on. */
export const periodKinds = ['week', 'month', 'quarter', 'day', 'final'] as const;
export type PeriodKind = (typeof periodKinds)[number];
/** The kinds that come again and again; `final` is the whole campaign. */
export type RecurringKind = Exclude<PeriodKind, 'final'>;

/** A minute that comes again: of a week, of a month (a day that a month lacks is its last), or, by its time alone, of a day. */
export type Deadline =
  | { readonly weekday: Weekday; readonly time: string }
  | { readonly monthDay: number; readonly time: string }
  /** `HH:mm`. */
  | { readonly time: string };

/** A kind of period that the plan reports on beside the usual one, and by when. */
export interface PeriodSchedule {
  readonly kind: RecurringKind;
  readonly villageDeadline: Deadline;
  readonly communeDeadline: Deadline | null;
}

export interface CampaignSettings {
  readonly name: string;
  readonly planNumber: string;
  /** The day that the plan bears; null where it is not typed. */
  readonly planDate: IsoDate | null;
  readonly planIssuer: string;
  readonly parentAuthority: string;
  readonly issuingAuthority: string;
  /** What stands behind the report's number: BC-UBND; '' goes by the issuing authority. */
  readonly reportSymbol: string;
  /** Whom the report is addressed to, and who else receives it. */
  readonly addressees: readonly string[];
  readonly reportCopies: readonly string[];
  /** In whose name the report is signed, and by which office; '' goes by the issuing authority. */
  readonly signingCapacity: string;
  readonly signerOffice: string;
  /** The signer's name; '' leaves the room blank. */
  readonly signer: string;
  readonly placeName: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** As the plan prints it; for the audit only. */
  readonly statedDays: number | null;
  readonly baselineDate: IsoDate;
  readonly cadence: TallyCadence;
  readonly countingMode: CountingMode;
  /** The usual kind, and its deadlines. */
  readonly periodKind: RecurringKind;
  readonly villageDeadline: Deadline;
  readonly communeDeadline: Deadline | null;
  /** The other kinds that the plan asks for at once, in its order; each kind stands once. */
  readonly otherPeriods: readonly PeriodSchedule[];
  readonly finalReportDue: LocalDateTime | null;
  readonly onTrackThreshold: BasisPoints;
  readonly atRiskThreshold: BasisPoints;
  readonly clerks: readonly string[];
  readonly recipients: readonly string[];
  readonly copies: readonly string[];
  /** thôn, ấp, làng, tổ dân phố, xã … as the plan says. */
  readonly unitWord: string;
  /** What kinds of evidence the plan asks for, in its order; none: evidence is counted without kinds. */
  readonly evidenceKinds: readonly string[];
  readonly language: Language;
  /** By which figures of many books are put together; null where it is not typed, or cannot be read as a code. */
  readonly campaignCode: string | null;
  readonly communeCode: string | null;
}

/** The settings that a line of their own says. */
export type SettingKey = Exclude<keyof CampaignSettings, 'otherPeriods'>;

/** Figures as the plan prints them. Only the plan audit reads them. */
export interface StatedFigures {
  readonly numerator: Parts | null;
  readonly base: Parts | null;
  readonly rate: BasisPoints | null;
  readonly remaining: Parts | null;
}

/** What a column of a phone holds of a name, in UTF-16 units. */
export const longestShortName = 14;

/** What of an indicator a bad cell may leave unsaid. */
export type PlanPart = 'code' | 'decimals' | 'counting' | 'base' | 'target' | 'from' | 'deadline' | 'cap';

/** What a line of the plan may say of an indicator, and not of a part: a part is counted and nothing else. */
export const ignoredOnPart = [
  'main',
  'decimals',
  'counting',
  'base',
  'target',
  'from',
  'deadline',
  'quota',
  'cap',
] as const;
export type IgnoredOnPart = (typeof ignoredOnPart)[number];

/** One of the columns that an indicator is broken down into. */
export interface IndicatorPart {
  /** `DTCB.CHET`: of the indicator, and its own behind the dot. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** True: what is counted in it may be counted in others too, and need not add up with them. */
  readonly overlaps: boolean;
}

export interface Indicator {
  readonly code: string;
  readonly name: string;
  /** At most `longestShortName` long: what phones, charts and subjects show. */
  readonly shortName: string;
  /** Marked as one by which units and commune are judged; where none is, all with a target are. */
  readonly main: boolean;
  /** What one count is: hồ sơ, tài khoản, trường hợp … */
  readonly measure: string;
  /** How many decimals a count of it has; absent: whole numbers are counted. */
  readonly decimals?: Decimals;
  /** How it is typed; null: as the campaign says. */
  readonly counting: IndicatorMode | null;
  /** Null: the plan names no base. */
  readonly base: BaseExpression | null;
  readonly target: TargetRule;
  readonly from: IsoDate;
  /** Inclusive. */
  readonly deadline: IsoDate;
  /** Of a day, by the plan; null where it sets none. */
  readonly quota: Quota | null;
  /** What the cumulative count may not exceed. */
  readonly cap: Ceiling;
  readonly stated: StatedFigures;
  /** What it is broken down into, in the plan's order; absent: nothing. */
  readonly parts?: readonly IndicatorPart[];
}

/** Dates of a unit's own for an indicator; null: the plan's. */
export interface OwnWindow {
  readonly from: IsoDate | null;
  readonly deadline: IsoDate | null;
}

export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly headName: string;
  readonly email: string;
  /** False: its people are counted elsewhere too; measured by itself, left out of the commune's sums. */
  readonly inTotal: boolean;
  /** By code, `X.DK` and `X.CT` included. Null: the column is there and the cell is blank. */
  readonly figures: ReadonlyMap<string, Parts | null>;
  /** By indicator code; an indicator without dates of the unit's own is not there. */
  readonly windows: ReadonlyMap<string, OwnWindow>;
}

export interface Exclusion {
  /** Code of the unit. */
  readonly unit: string;
  /** Code of the figure that it is subtracted from. */
  readonly figure: string;
  readonly reason: string;
  /** As the figure is counted. */
  readonly count: Parts;
}

/** A printed line of totals, by figure code: null where its cell says no number. */
export interface StatedTotal {
  /** As people count rows. */
  readonly row: number;
  /** Codes of the units between it and the line of totals before. */
  readonly above: readonly string[];
  readonly figures: ReadonlyMap<string, Parts | null>;
}

export interface Campaign {
  readonly settings: CampaignSettings;
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly exclusions: readonly Exclusion[];
  /** Codes of the figure columns that stand on the tab of units. */
  readonly figureCodes: readonly string[];
  /** The printed lines of totals among the units, from the top down. */
  readonly statedTotals: readonly StatedTotal[];
  /** Its units are communes, and what counts is what they have published. Absent of every other campaign. */
  readonly rollsUp?: true;
}

/** The code of an indicator's value on the baseline date (đầu kỳ). */
export const startCode = (indicator: string): string => `${indicator}.DK`;
/** The codes of a unit's own first day and deadline for an indicator. */
export const ownFromCode = (indicator: string): string => `${indicator}.TU`;
export const ownDeadlineCode = (indicator: string): string => `${indicator}.HAN`;
/** True for a column of dates: `TN2.TU`, `TN2.HAN`. */
export const isOwnDateCode = (code: string): boolean => /\.(?:TU|HAN)$/.test(code);
/** The code of a unit's assigned target for an indicator (chỉ tiêu giao). */
export const assignedCode = (indicator: string): string => `${indicator}.CT`;
