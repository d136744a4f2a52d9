// The report on a period as one model, computed once. The tab, the mail and every other rendering show it;
// none computes a figure.
import type { IsoDate, LocalDateTime } from './calendar';
import { inclusiveDays } from './calendar';
import { hasMovingBase, unitsInTotal } from './bases';
import { showBaseExpression } from './baseExpression';
import type { Campaign, Indicator, Unit } from './campaign';
import type { CheckedTallies } from './checkTallies';
import { leftOutBy } from './checkTallies';
import type { Counts } from './counts';
import { addUpCounts } from './counts';
import type { Correction, FrozenFigure } from './frozenFigures';
import { findCorrections } from './frozenFigures';
import type { Issue, IssueCode } from './issue';
import { scopeOf } from './issue';
import { nextWeekQuota } from './pace';
import type { Period } from './period';
import { deadlineOf, periodsOf } from './period';
import type { ProgressRow } from './progress';
import { measureProgress } from './progress';
import type { RankedUnit } from './ranking';
import { rankUnits, standingOf } from './ranking';
import type { ReportingStatus } from './reporting';
import { reportingStatusOf } from './reporting';
import type { ProgressStatus } from './status';
import { worstOf } from './status';

/** One indicator at commune level or of one unit, in the period. */
export interface IndicatorResult extends ProgressRow {
  /** Counted in the period. */
  readonly gained: number;
  /** Counted in the period before; null when this is the first. */
  readonly gainedBefore: number | null;
  /** What the period brought a day, rounded half up to a whole count. */
  readonly averagePerDay: number;
  /** The quota for the next seven days. */
  readonly nextQuota: number | null;
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

export interface WeeklyReport {
  readonly campaign: Campaign;
  readonly period: Period;
  /** The name of its tab. */
  readonly title: string;
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
  readonly corrections: readonly Correction[];
  readonly leftOut: {
    readonly cells: number;
    readonly rows: number;
    readonly reasons: readonly { readonly code: IssueCode; readonly count: number }[];
  };
  readonly bases: readonly BaseNote[];
}

export interface ReportInput {
  /** The name of the report's tab. */
  readonly title: string;
  readonly campaign: Campaign;
  readonly checked: CheckedTallies;
  readonly frozen: readonly FrozenFigure[];
  readonly period: Period;
  readonly cutOff: LocalDateTime;
  /** Units whose tallies differ from the system figures or the guided list. */
  readonly notMatching: ReadonlySet<string>;
}

/** Findings about rows dated after the period are the next report's business. */
const issuesUntil = (input: ReportInput, rowDates: ReadonlyMap<number, IsoDate>): readonly Issue[] =>
  input.checked.issues.filter((issue) => {
    const date = issue.row === null ? undefined : rowDates.get(issue.row);
    return issue.tab === 'tallies' && (date === undefined || date <= input.period.to);
  });

const periodBefore = (campaign: Campaign, period: Period): Period | null =>
  periodsOf(campaign.settings, period.kind).find((one) => one.number === period.number - 1) ?? null;

const reasonsOf = (issues: readonly Issue[]): WeeklyReport['leftOut']['reasons'] => {
  const counts = new Map<IssueCode, number>();
  for (const issue of issues)
    if (scopeOf(issue) !== 'none') counts.set(issue.code, (counts.get(issue.code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count }));
};

const baseNoteOf = (campaign: Campaign, indicator: Indicator, row: ProgressRow): BaseNote => {
  const codes = (indicator.base ?? []).map((term) => term.code);
  const byReason = new Map<string, number>();
  for (const exclusion of campaign.exclusions) {
    const unit = campaign.units.find((one) => one.code === exclusion.unit);
    if (unit?.inTotal !== true || !codes.includes(exclusion.figure)) continue;
    byReason.set(exclusion.reason, (byReason.get(exclusion.reason) ?? 0) + exclusion.count);
  }
  return {
    indicator: indicator.code,
    expression: indicator.base === null ? null : showBaseExpression(indicator.base),
    base: row.base,
    eligibleBase: row.eligibleBase,
    moving: hasMovingBase(campaign, indicator),
    exclusions: [...byReason].map(([reason, count]) => ({ reason, count })),
  };
};

/** The report on the period, measured at its last day on the tallies as they stand at the cut-off minute. */
export const buildReport = (input: ReportInput, rowDates: ReadonlyMap<number, IsoDate>): WeeklyReport => {
  const { campaign, checked, period } = input;
  const { settings } = campaign;
  const counts = addUpCounts(checked.tallies, settings.countingMode);
  const rows = measureProgress(campaign, counts, period.to);
  const before = periodBefore(campaign, period);
  const rowsBefore = before === null ? [] : measureProgress(campaign, counts, before.to);
  const counted = unitsInTotal(campaign);
  const gainedIn = (unit: string | null, indicator: string, window: Period): number =>
    (unit === null ? counted.map((one) => one.code) : [unit]).reduce(
      (sum, code) => sum + counts.gained(code, indicator, window.from, window.to),
      0,
    );
  const days = inclusiveDays(period.from, period.to);
  const resultOf = (row: ProgressRow): IndicatorResult => {
    const gained = gainedIn(row.unit, row.indicator, period);
    return {
      ...row,
      gained,
      gainedBefore: before === null ? null : gainedIn(row.unit, row.indicator, before),
      averagePerDay: Math.round(gained / days),
      nextQuota: nextWeekQuota(row.remaining, row.daysLeft),
    };
  };
  const results = rows.map(resultOf);
  const commune = results.filter((row) => row.unit === null);
  const unitResultOf = (ranked: RankedUnit): UnitResult => {
    const unit = campaign.units.find((one) => one.code === ranked.unit);
    return {
      ...ranked,
      name: unit?.name ?? ranked.unit,
      inTotal: unit?.inTotal ?? true,
      reporting: unit === undefined ? 'notReported' : reportingOf(input, counts, unit),
      statusBefore: before === null ? null : standingOf(ranked.unit, rowsBefore).status,
      results: results.filter((row) => row.unit === ranked.unit),
      obstacles: obstaclesOf(input, ranked.unit),
    };
  };
  const units = rankUnits(campaign.units.map((unit) => standingOf(unit.code, rows))).map(unitResultOf);
  const relevant = issuesUntil(input, rowDates);
  return {
    campaign,
    period,
    title: input.title,
    cutOff: input.cutOff,
    nextDeadline: nextDeadlineOf(campaign, period),
    days,
    unitsReported: units.filter((unit) => unit.reporting !== 'notReported').length,
    status: worstOf(commune.map((row) => row.status)),
    indicators: commune,
    units,
    corrections: findCorrections(campaign, input.frozen, counts, period, input.title),
    leftOut: { ...leftOutBy(relevant), reasons: reasonsOf(relevant) },
    bases: commune.flatMap((row) => {
      const indicator = campaign.indicators.find((one) => one.code === row.indicator);
      return indicator === undefined ? [] : [baseNoteOf(campaign, indicator, row)];
    }),
  };
};

const reportingOf = (input: ReportInput, counts: Counts, unit: Unit): ReportingStatus =>
  reportingStatusOf(input.campaign, input.checked.tallies, counts, unit, input.period, input.notMatching);

const obstaclesOf = (input: ReportInput, unit: string): readonly string[] =>
  input.checked.obstacles
    .filter((one) => one.unit === unit && one.date >= input.period.from && one.date <= input.period.to)
    .sort((one, other) => (one.date > other.date ? -1 : 1))
    .map((one) => one.text);

/** When units report next: the deadline of the period that follows, or of this one when it is the last. */
const nextDeadlineOf = (campaign: Campaign, period: Period): LocalDateTime => {
  const next = periodsOf(campaign.settings, period.kind).find((one) => one.number === period.number + 1);
  return deadlineOf(campaign.settings, next ?? period);
};
