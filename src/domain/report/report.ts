// The report on a period as data: what every rendering shows. None of them computes a figure.
import type { IsoDate, LocalDateTime } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import type { Correction } from '../frozenFigures';
import type { LeftOutCode } from '../finding';
import type { Period } from '../plan/period';
import type { Need } from '../progress/need';
import type { ProgressRow } from '../progress/progress';
import type { RankedUnit } from '../progress/ranking';
import type { EvidenceTable } from './evidence';
import type { ReportingStatus } from '../progress/reporting';
import type { ProgressStatus } from '../progress/status';

/** One indicator at commune level or of one unit, in the period. */
export interface IndicatorResult extends ProgressRow {
  /** Counted in the period. */
  readonly gained: number;
  /** Counted in the period before; null when this is the first. */
  readonly gainedBefore: number | null;
  /** Counted in the period less counted in the period before; null when this is the first. */
  readonly change: number | null;
  /** What the period brought a day, in tenths, rounded half up. */
  readonly averagePerDayTenths: number;
  /** The quota for the next seven days. */
  readonly nextQuota: number | null;
  /** What remains, as it is said: by the day, by the week, or as it is; null without a target. */
  readonly need: Need | null;
}

export interface UnitResult extends RankedUnit {
  readonly name: string;
  readonly inTotal: boolean;
  readonly reporting: ReportingStatus;
  /** The status that it had at the end of the period before; null when this is the first. */
  readonly statusBefore: ProgressStatus | null;
  /** In the order of the indicators. */
  readonly results: readonly IndicatorResult[];
  /** The unit's own words from Vướng mắc in the period, latest first. */
  readonly obstacles: readonly string[];
}

/** Where the commune stood at the end of a day, and where the plan wanted it. */
export interface CoursePoint {
  readonly indicator: string;
  readonly done: number | null;
  /** Null without a target or a start value. */
  readonly planned: number | null;
}

/** The commune at the end of one period of the report's kind. */
export interface CourseStep {
  readonly to: IsoDate;
  /** In the order of the indicators. */
  readonly points: readonly CoursePoint[];
}

export interface BaseNote {
  readonly indicator: string;
  /** The base as the plan words it, in codes; null: the plan names none. */
  readonly expression: string | null;
  readonly base: number | null;
  readonly eligibleBase: number | null;
  readonly moving: boolean;
  /** People excluded, by reason. */
  readonly exclusions: readonly { readonly reason: string; readonly count: number }[];
}

/** How many cells and rows were not counted, and why. */
export interface LeftOut {
  readonly cells: number;
  readonly rows: number;
  readonly reasons: readonly { readonly code: LeftOutCode; readonly count: number }[];
}

export interface Report {
  readonly campaign: Campaign;
  readonly period: Period;
  /** The name of its tab. */
  readonly title: string;
  /** Counts the builds of reports on the period, this one included. */
  readonly version: number;
  /** When the report on the period was mailed that this one takes the place of; null when none was. */
  readonly replaces: LocalDateTime | null;
  /** The minute on which the tallies were read. */
  readonly cutOff: LocalDateTime;
  /** The next deadline for units. */
  readonly nextDeadline: LocalDateTime;
  readonly days: number;
  readonly unitsReported: number;
  readonly status: ProgressStatus;
  readonly indicators: readonly IndicatorResult[];
  /** Worst first. */
  readonly units: readonly UnitResult[];
  /** Every period of the kind from the first up to this one. */
  readonly course: readonly CourseStep[];
  readonly corrections: readonly Correction[];
  readonly leftOut: LeftOut;
  readonly bases: readonly BaseNote[];
  readonly evidence: EvidenceTable;
}
