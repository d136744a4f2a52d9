// The report on a period as data: what every rendering shows. None of them computes a figure.
import type { IsoDate, LocalDateTime } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import type { Told } from '../plan/decimals';
import type { Correction } from '../frozenFigures';
import type { LeftOutCode } from '../finding';
import type { Period } from '../plan/period';
import type { ProgressRow } from '../progress/progress';
import type { RankedUnit } from '../progress/ranking';
import type { OpenLine } from '../followUp/followUp';
import type { EvidenceTable } from './evidence';
import type { ReportingStatus } from '../progress/reporting';
import type { ProgressStatus } from '../progress/status';

/** What counts in the final report, whatever the pace was. */
export type Outcome = 'met' | 'notMet';

/** What a period brought on the days of the indicator's window, against the plan's quota of a day. */
export interface AgainstQuota<Count extends number = Told> {
  /** For the unit, or for all units together. */
  readonly perDay: Count;
  readonly gained: Count;
  readonly days: number;
  /** gained ÷ days in tenths, rounded half up to one decimal, or to those of the indicator; `reached` does not go by it, but by the counts. */
  readonly averageTenths: number;
  readonly reached: boolean;
}

/** One indicator at commune level or of one unit, in the period. */
export interface IndicatorResult<Count extends number = Told> extends ProgressRow<Count> {
  /** Counted in the period. */
  readonly gained: Count;
  /** Counted in the period before; null when this is the first. */
  readonly gainedBefore: Count | null;
  /** Counted in the period less counted in the period before; null when this is the first. */
  readonly change: Count | null;
  /** What the period brought a day, in tenths, rounded half up to one decimal, or to those of the indicator. */
  readonly averagePerDayTenths: number;
  /**
   * The quota of the next period of the report's kind; all that remains where none follows. Null without a target, where the
   * window is open on none of its days, where few are wanted, and of a share that has no pace.
   */
  readonly nextQuota: Count | null;
  /** The period against the plan's quota; null where the plan sets none for the row, or its window was closed. */
  readonly againstQuota: AgainstQuota<Count> | null;
  /** In the final report alone: the result; null in others, and without a target. */
  readonly outcome: Outcome | null;
}

/** How many periods of the report's kind running, this one included; 0: not in this one. */
export interface Streaks {
  /** Behind or overdue on a main indicator. */
  readonly behind: number;
  /** The tallies differ from the system figures or the guided list. */
  readonly notMatching: number;
}

/** What a unit has counted in a part of an indicator. */
export interface PartResult {
  /** Its code: `DTCB.CHET`. */
  readonly part: string;
  /** In the period. */
  readonly gained: Told;
  /** Until its end. */
  readonly done: Told;
}

export interface UnitResult extends RankedUnit {
  readonly name: string;
  readonly inTotal: boolean;
  /** Whether a window of its was open in the period: who is asked for nothing is not silent, late or reminded. */
  readonly asked: boolean;
  readonly reporting: ReportingStatus;
  /** Behind or overdue on a main indicator; in the final report: a main target is not met. */
  readonly behind: boolean;
  readonly streaks: Streaks;
  /** Days of the period without any gain, of those on which something was to do; null where it is not asked. */
  readonly daysWithoutGain: { readonly days: number; readonly of: number } | null;
  /** In the final report alone, over the main indicators: the result; null in others, and without a target. */
  readonly outcome: Outcome | null;
  /** The status that it had at the end of the period before; null when this is the first. */
  readonly statusBefore: ProgressStatus | null;
  /** In the order of the indicators. */
  readonly results: readonly IndicatorResult[];
  /** In the order of the plan; none where it breaks nothing down. */
  readonly parts: readonly PartResult[];
  /** The unit's own words from Vướng mắc in the period, latest first. */
  readonly obstacles: readonly string[];
}

/** Where the commune stood at the end of a day, and where the plan wanted it. */
export interface CoursePoint {
  readonly indicator: string;
  readonly done: Told | null;
  /** Null without a target or a start value. */
  readonly planned: Told | null;
  /** Done, and planned, beyond the start value; null where one of them is not known. */
  readonly gained: Told | null;
  readonly plannedGain: Told | null;
}

/** The commune at the end of one period of the report's kind. */
export interface CourseStep {
  readonly to: IsoDate;
  /** In the order of the indicators. */
  readonly points: readonly CoursePoint[];
}

/** How units reported and stand, as counts. */
export interface UnitCounts {
  /** Of whom something was asked in the period, or who reported all the same. */
  readonly all: number;
  readonly reported: number;
  readonly silent: number;
  /** Behind or overdue on a main indicator; in the final report: with a main target that is not met. */
  readonly behind: number;
}

/** An indicator of the commune that is overdue or behind; in the final report: that is not met. */
export interface LateIndicator {
  readonly indicator: string;
  readonly status: ProgressStatus;
  readonly remaining: Told;
  readonly main: boolean;
}

/** What the one sentence of the report counts and names. */
export interface Headline {
  /** Its colour: the worst among the commune's main indicators with a target. */
  readonly status: ProgressStatus;
  /** Worst first, by code; a status that no indicator has is not there. */
  readonly byStatus: readonly {
    readonly status: ProgressStatus;
    readonly count: number;
    readonly indicators: readonly string[];
  }[];
  /** In the final report alone: how many indicators with a target are met, and how many are not; null in others. */
  readonly outcomes: Readonly<Record<Outcome, number>> | null;
  /** Worst first, in the plan's order. */
  readonly late: readonly LateIndicator[];
  /** Units that count in the total: the thôn, ấp, làng of the plan. */
  readonly units: UnitCounts;
  /** Units whose people are counted elsewhere too. */
  readonly others: UnitCounts;
}

/** Why a unit is proposed for a reminder: at least one of the three; in the final report the result alone counts. */
export interface ProposedReminder extends Streaks {
  readonly unit: string;
  readonly silent: boolean;
}

/** Proposals by unit code: who signs decides. */
export interface Proposals {
  readonly praise: readonly string[];
  /** Worst first. */
  readonly reminder: readonly ProposedReminder[];
}

export interface BaseNote {
  readonly indicator: string;
  /** The base as the plan words it, in codes; null: the plan names none. */
  readonly expression: string | null;
  readonly base: Told | null;
  readonly eligibleBase: Told | null;
  readonly moving: boolean;
  /** People excluded, by reason. */
  readonly exclusions: readonly { readonly reason: string; readonly count: Told }[];
}

/** How an indicator of the commune is broken down at the end of the period. */
export interface Breakdown {
  readonly indicator: string;
  /** Those that add up and have any, in the plan's order. */
  readonly parts: readonly { readonly name: string; readonly count: Told }[];
  /** Those that others overlap. */
  readonly overlapping: readonly { readonly name: string; readonly count: Told }[];
  /** What is done and in none of the parts that add up; null without any, and where it is not known how much is done. */
  readonly unsorted: Told | null;
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
  /** Among the units that count in the total. */
  readonly unitsReported: number;
  /** The worst among the commune's main indicators. */
  readonly status: ProgressStatus;
  readonly headline: Headline;
  readonly proposals: Proposals;
  /** Work of earlier reports, and of the clerks' own, that is still to be done, in the order of its tab. */
  readonly followUp: readonly OpenLine[];
  readonly indicators: readonly IndicatorResult[];
  /** Worst first. */
  readonly units: readonly UnitResult[];
  /** Every period of the kind from the first up to this one; of the final report: those of the usual kind, then its own. */
  readonly course: readonly CourseStep[];
  readonly corrections: readonly Correction[];
  readonly leftOut: LeftOut;
  readonly bases: readonly BaseNote[];
  /** Of the indicators of which something is broken down. */
  readonly breakdowns: readonly Breakdown[];
  /** Codes of indicators whose target, or by when, cannot be read from the plan: they are followed only until it is mended. */
  readonly unread: readonly string[];
  readonly evidence: EvidenceTable;
}
