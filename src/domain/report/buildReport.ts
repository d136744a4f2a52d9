// Computes the report on a period, once; the tab, the mail and every other rendering show what comes of it.
import { startsFromNothing, unitsInTotal } from '../counting/bases';
import type { IsoDate, LocalDateTime } from '../plan/calendar';
import { inclusiveDays } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import type { Parts } from '../plan/decimals';
import { decimalsUnder } from '../plan/codeDecimals';
import { told, toldOrNull } from '../plan/decimals';
import { isDownward } from '../plan/targetRule';
import { isAskedIn, openDays } from '../plan/windows';
import type { CheckedTallies } from '../checks/checkTallies';
import type { RunningTotals } from '../counting/runningTotals';
import type { FrozenFigure } from '../frozenFigures';
import { findCorrections } from '../corrections';
import { buildsIn, buildsOf, lastMailed } from '../publishedVersions';
import { mainCodes } from '../progress/mainIndicators';
import { nextPeriodQuota } from '../progress/pace';
import type { Period } from '../plan/period';
import { deadlineOf } from '../plan/deadlines';
import { periodsOf } from '../plan/period';
import type { ProgressRow } from '../progress/progress';
import { measureInParts, measureProgress, toldRow } from '../progress/progress';
import type { RankedUnit } from '../progress/ranking';
import { rankUnits, standingOf } from '../progress/ranking';
import type { ReportingStatus } from '../progress/reporting';
import { reportingStatusOf } from '../progress/reporting';
import type { OpenLine } from '../followUp/followUp';
import { breakdownsOf, partResultsOf } from './breakdown';
import { courseOf } from './course';
import { evidenceIn } from './evidence';
import type { IndicatorResult, UnitResult, Report } from './report';
import { baseNotesOf, leftOutOf } from './notes';
import { isLate } from '../progress/status';
import { againstQuota, daysWithoutGain, tenthsPerDay } from './dailyRules';
import { headlineOf } from './headline';
import { outcomeOf } from './outcomes';
import { proposalsOf } from './proposals';
import { streaksOf } from './streaks';

export interface ReportInput {
  /** The name of the report's tab. */
  readonly title: string;
  readonly campaign: Campaign;
  readonly checked: CheckedTallies;
  readonly frozen: readonly FrozenFigure[];
  readonly period: Period;
  readonly cutOff: LocalDateTime;
  /** Open lines of Việc cần làm, less those of the report itself; none where there is no such tab. */
  readonly followUp?: readonly OpenLine[];
  /** Units whose tallies differ from the system figures or the guided list, at the end of a day. */
  readonly notMatchingOn: (day: IsoDate) => ReadonlySet<string>;
}

const periodNumbered = (campaign: Campaign, { kind }: Period, number: number): Period | null =>
  periodsOf(campaign.settings, kind).find((one) => one.number === number) ?? null;

/** Whether what remains can be parted over days: not where less is wanted, nor of a share of what the campaign itself counts. */
const isPaced = (campaign: Campaign, indicator: Indicator, { unit }: ProgressRow<Parts>): boolean =>
  !isDownward(indicator.target) &&
  !startsFromNothing(
    campaign,
    indicator,
    unit === null ? unitsInTotal(campaign) : campaign.units.filter(({ code }) => code === unit),
  );

/** Adds to each row what the period and the one before brought. */
const resultsOf = (
  input: ReportInput,
  totals: RunningTotals,
  rows: readonly ProgressRow<Parts>[],
  before: Period | null,
  next: Period | null,
): readonly IndicatorResult<Parts>[] => {
  const { campaign, period } = input;
  const counted = unitsInTotal(campaign).map((unit) => unit.code);
  const days = inclusiveDays(period.from, period.to);
  const gainedIn = ({ unit, indicator }: ProgressRow<Parts>, window: Period): Parts =>
    (unit === null ? counted : [unit]).reduce(
      (sum, code) => sum + totals.gained(code, indicator, window.from, window.to),
      0,
    );
  return rows.map((row) => {
    const gained = gainedIn(row, period);
    const indicator = campaign.indicators.find(({ code }) => code === row.indicator);
    const unit = campaign.units.find(({ code }) => code === row.unit) ?? null;
    const gainedBefore = before === null ? null : gainedIn(row, before);
    return {
      ...row,
      gained,
      gainedBefore,
      change: gainedBefore === null ? null : gained - gainedBefore,
      averagePerDayTenths: tenthsPerDay(gained, days, decimalsUnder(campaign.indicators, row.indicator)),
      nextQuota:
        indicator === undefined || !isPaced(campaign, indicator, row)
          ? null
          : next === null
            ? row.remaining
            : nextPeriodQuota(row.remaining, row.daysLeft, openDays(row, next)),
      againstQuota: indicator === undefined ? null : againstQuota(campaign, totals, indicator, unit, period),
      outcome: outcomeOf(period.kind, row.status),
    };
  });
};

/** The result in the measure of its indicator: what leaves the report. */
const toldResult = (campaign: Campaign, result: IndicatorResult<Parts>): IndicatorResult => {
  const decimals = decimalsUnder(campaign.indicators, result.indicator);
  const { gained, gainedBefore, change, nextQuota, againstQuota: against } = result;
  return {
    ...result,
    ...toldRow(campaign, result),
    gained: told(gained, decimals),
    gainedBefore: toldOrNull(gainedBefore, decimals),
    change: toldOrNull(change, decimals),
    nextQuota: toldOrNull(nextQuota, decimals),
    againstQuota: against && {
      ...against,
      perDay: told(against.perDay, decimals),
      gained: told(against.gained, decimals),
    },
  };
};

/**
 * The report on the period, measured at its last day on the tallies as they stand at the cut-off minute.
 * `rowDates` tells the date of each row of tallies that has one.
 */
export const buildReport = (input: ReportInput, rowDates: ReadonlyMap<number, IsoDate>): Report => {
  const { campaign, checked, period, title, cutOff } = input;
  const { totals } = checked;
  const rows = measureInParts(campaign, totals, period.to);
  const builds = buildsIn(input.frozen);
  const before = periodNumbered(campaign, period, period.number - 1);
  const rowsBefore = before === null ? [] : measureProgress(campaign, totals, before.to);
  const next = periodNumbered(campaign, period, period.number + 1);
  const inParts = resultsOf(input, totals, rows, before, next);
  const results = inParts.map((result) => toldResult(campaign, result));
  const main = mainCodes(campaign);
  const ranked = rankUnits(campaign.units.map((unit) => standingOf(unit.code, results, main)));
  const behind = ranked.filter(({ status }) => isLate(status)).map(({ unit }) => unit);
  const streaksOfUnit = streaksOf({ ...input, totals }, behind);
  const commune = results.filter((row) => row.unit === null);
  const communeInParts = inParts.filter((row) => row.unit === null);
  const unitResultOf = (standing: RankedUnit): UnitResult => {
    const unit = campaign.units.find((one) => one.code === standing.unit);
    const outcome = outcomeOf(period.kind, standing.status);
    return {
      ...standing,
      name: unit?.name ?? standing.unit,
      inTotal: unit?.inTotal ?? true,
      asked: unit !== undefined && isAskedIn(campaign, unit, period),
      reporting: unit === undefined ? 'notReported' : reportingOf(input, totals, unit),
      behind: outcome === null ? isLate(standing.status) : outcome === 'notMet',
      streaks: streaksOfUnit(standing.unit),
      daysWithoutGain:
        standing.status === 'met' || unit === undefined
          ? null
          : daysWithoutGain(campaign, totals, unit, period),
      outcome,
      statusBefore: before === null ? null : standingOf(standing.unit, rowsBefore, main).status,
      results: results.filter((row) => row.unit === standing.unit),
      parts: partResultsOf(campaign, totals, standing.unit, period),
      obstacles: obstaclesOf(input, standing.unit),
    };
  };
  const units = ranked.map(unitResultOf);
  const headline = headlineOf(period.kind, commune, units, main);
  return {
    campaign,
    period,
    title,
    version: Math.max(0, ...buildsOf(builds, period).map((build) => build.version)) + 1,
    replaces: lastMailed(builds, period)?.sentAt ?? null,
    cutOff,
    nextDeadline: nextDeadlineOf(campaign, period),
    days: inclusiveDays(period.from, period.to),
    unitsReported: headline.units.reported,
    status: headline.status,
    headline,
    // Who has time left is not yet to be praised or blamed.
    proposals: period.running === true ? { praise: [], reminder: [] } : proposalsOf(period.kind, units),
    followUp: input.followUp ?? [],
    indicators: commune,
    units,
    course: courseOf(campaign, totals, period, communeInParts),
    corrections: period.running === true ? [] : findCorrections(campaign, input.frozen, totals, period),
    leftOut: leftOutOf(checked.findings, period, rowDates),
    bases: baseNotesOf(campaign, commune),
    breakdowns: breakdownsOf(campaign, totals, communeInParts, period.to),
    unread: campaign.indicators.filter(({ target }) => target.kind === 'unread').map(({ code }) => code),
    evidence: evidenceIn(campaign, checked.evidence, period),
  };
};

const reportingOf = (input: ReportInput, totals: RunningTotals, unit: Unit): ReportingStatus =>
  reportingStatusOf(
    input.campaign,
    input.checked.tallies,
    totals,
    unit,
    input.period,
    input.notMatchingOn(input.period.to),
  );

const obstaclesOf = ({ checked, period }: ReportInput, unit: string): readonly string[] =>
  checked.obstacles
    .filter((one) => one.unit === unit && one.date >= period.from && one.date <= period.to)
    .sort((one, other) => (one.date > other.date ? -1 : 1))
    .map((one) => one.text);

/** When units report next: the deadline of the period that follows, or of this one when it is the last. */
const nextDeadlineOf = (campaign: Campaign, period: Period): LocalDateTime =>
  deadlineOf(campaign.settings, periodNumbered(campaign, period, period.number + 1) ?? period);
