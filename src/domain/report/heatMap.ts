// Every unit through all periods of the usual kind, from the figures that reports have frozen: the whole campaign at a
// glance. Nothing of it is computed from the tallies, so that it says what people were told.
import {
  baseOf,
  communeValue,
  eligibleBaseOf,
  isUntold,
  startOf,
  startsFromNothing,
  sumOfKnown,
  unitsInTotal,
} from '../counting/bases';
import type { RunningTotals } from '../counting/runningTotals';
import type { FrozenFigure } from '../frozenFigures';
import type { UnitNow } from '../frozenUnits';
import { findUnitNow } from '../frozenUnits';
import type { BasisPoints } from '../plan/basisPoints';
import { rateInBasisPoints, wholeInBasisPoints } from '../plan/basisPoints';
import { inclusiveDays } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import type { Period } from '../plan/period';
import { periodsOf } from '../plan/period';
import { mainIndicators } from '../progress/mainIndicators';
import { isDownward } from '../plan/targetRule';
import { indicatorFor } from '../plan/windows';
import type { Facts } from '../progress/judge';
import { judge } from '../progress/judge';
import { windowOf } from '../progress/pace';
import { rankUnits } from '../progress/ranking';
import type { ProgressStatus } from '../progress/status';
import { isLate, worstOf } from '../progress/status';
import { targetsOf } from '../progress/targets';
import type { Build } from '../publishedVersions';
import { buildsIn, buildsOf, publishedAmong } from '../publishedVersions';

/** A unit, or the commune, at the end of a period. */
export interface HeatCell {
  /** The worst among the main indicators. */
  readonly status: ProgressStatus;
  /** The share of the target of the first main indicator; null without a target. */
  readonly rate: BasisPoints | null;
  /** What the period brought on it. */
  readonly gained: number | null;
  /** The lowest pace on a main indicator; null without one. */
  readonly pace: BasisPoints | null;
  /** On all main indicators together. */
  readonly remaining: number;
}

/** How a day of the last period compares with a day of the one before, on the indicator shown; null where there is nothing to compare. */
export type CourseTrend = 'faster' | 'steady' | 'slower' | 'still' | 'met' | null;

export interface HeatRow {
  /** Null: the commune. */
  readonly unit: string | null;
  /** One for each period, the latest first; null where its report does not know the unit, or is not there. */
  readonly cells: readonly (HeatCell | null)[];
  /** For how many periods running, the latest included, it has been behind or overdue. */
  readonly behindRunning: number;
  readonly trend: CourseTrend;
}

export interface HeatMap {
  /** The main indicator whose shares are shown: the first of the plan; null where the plan has none. */
  readonly indicator: Indicator | null;
  /** From the latest on record to the first of the campaign. */
  readonly periods: readonly Period[];
  /** The commune first, then the units, worst first by their latest period. */
  readonly rows: readonly HeatRow[];
}

/** What stands on record of a period: its report as last published, of one that never was its last build. */
const toldOf = (
  builds: readonly Build[],
  published: ReadonlySet<Build>,
  period: Period,
): Build | undefined => {
  const own = buildsOf(builds, period);
  const told = own.filter((build) => published.has(build));
  return (told.length > 0 ? told : own).slice(-1)[0];
};

/** What the record says of a unit, or the commune, on an indicator, which has the window that is its own. */
interface Figures extends Facts {
  readonly indicator: Indicator;
  readonly gained: number | null;
}

const rateOf = ({ indicator, done, target }: Figures): BasisPoints | null =>
  isDownward(indicator.target) || done === null || target === null ? null : rateInBasisPoints(done, target);

const cellOf = ({ settings }: Campaign, { to }: Period, onMain: readonly Figures[]): HeatCell => {
  const judged = onMain.map((figures) => ({
    figures,
    ...judge(settings, figures.indicator, figures, windowOf(figures.indicator, to), to),
  }));
  const [first] = judged;
  const paces = judged.flatMap(({ pace, status }) => (status === 'noTarget' || pace === null ? [] : [pace]));
  return {
    status: worstOf(judged.map(({ status }) => status)),
    rate: first === undefined ? null : rateOf(first.figures),
    gained: first?.figures.gained ?? null,
    pace: paces.length === 0 ? null : Math.min(...paces),
    remaining: judged.reduce((sum, { remaining }) => sum + (remaining ?? 0), 0),
  };
};

/** The lines of a build by unit, each by the code that it has now, and indicator. */
const linesOf = (build: Build, unitNow: UnitNow): ReadonlyMap<string, FrozenFigure> =>
  new Map(build.own.map((line) => [`${unitNow(line) ?? line.unit} ${line.indicator}`, line]));

type LineOf = (unit: Unit, indicator: Indicator) => FrozenFigure | undefined;

/** The unit's base as it was frozen, less who is excluded, as in a report. */
const eligibleAt =
  (campaign: Campaign, totals: RunningTotals, lineOf: LineOf, { to }: Period, indicator: Indicator) =>
  (unit: Unit): number | null => {
    const base = lineOf(unit, indicator)?.base ?? null;
    const [all, left] = [baseOf, eligibleBaseOf].map((of) => of(campaign, totals, unit, indicator, to));
    return base === null ? null : Math.max(0, base - ((all ?? 0) - (left ?? 0)));
  };

/** A unit that the report does not know on the indicator has no figures on it. */
const unitFigures = (
  campaign: Campaign,
  totals: RunningTotals,
  unit: Unit,
  lineOf: LineOf,
  period: Period,
  indicator: Indicator,
): Figures => {
  const line = lineOf(unit, indicator);
  const targets = targetsOf(campaign, indicator, eligibleAt(campaign, totals, lineOf, period, indicator));
  return {
    indicator: indicatorFor(indicator, unit),
    start: line === undefined ? null : startOf(campaign, unit, indicator.code),
    done: line?.done ?? null,
    target: line?.target ?? null,
    gained: line?.gained ?? null,
    milestones: targets.milestones.get(unit.code) ?? [],
    untold: isUntold(totals, unit, indicator, period.to) ? 1 : 0,
    fromNothing: startsFromNothing(campaign, indicator, [unit]),
  };
};

/**
 * The commune from the lines of its units that the report knew. Its target is set by the rule on their bases, as in a
 * report: not by the sum of rounded targets.
 */
const communeFigures = (
  campaign: Campaign,
  totals: RunningTotals,
  known: readonly Unit[],
  lineOf: LineOf,
  period: Period,
  indicator: Indicator,
): Figures => {
  const lines = known.map((unit) => lineOf(unit, indicator));
  const targets = targetsOf(
    { ...campaign, units: known },
    indicator,
    eligibleAt(campaign, totals, lineOf, period, indicator),
  );
  return {
    indicator,
    start: sumOfKnown(known.map((unit) => startOf(campaign, unit, indicator.code))),
    done: communeValue(
      campaign,
      indicator.code,
      lines.map((line) => line?.done ?? null),
    ),
    target: targets.ofCommune,
    gained: sumOfKnown(lines.map((line) => line?.gained ?? null)),
    milestones: targets.milestones.get(null) ?? [],
    untold: known.filter((unit) => isUntold(totals, unit, indicator, period.to)).length,
    fromNothing: startsFromNothing(campaign, indicator, known),
  };
};

/** A day's gain is another once it differs by a fifth. */
const fifth = { more: 120, less: 80 };

const trendOf = (cells: readonly (HeatCell | null)[], periods: readonly Period[]): CourseTrend => {
  const [now = null, before = null] = cells;
  const [last, earlier] = periods.map(({ from, to }) => inclusiveDays(from, to));
  if (now === null || now.rate === null || now.gained === null) return null;
  if (now.rate >= wholeInBasisPoints) return 'met';
  if (now.gained <= 0) return 'still';
  const gainedBefore = before?.gained ?? null;
  if (gainedBefore === null || last === undefined || earlier === undefined) return null;
  const [daily, dailyBefore] = [now.gained * earlier * 100, gainedBefore * last];
  if (daily >= dailyBefore * fifth.more) return 'faster';
  return daily <= dailyBefore * fifth.less ? 'slower' : 'steady';
};

const rowOf = (
  unit: string | null,
  cells: readonly (HeatCell | null)[],
  periods: readonly Period[],
): HeatRow => {
  const firstElse = cells.findIndex((cell) => cell === null || !isLate(cell.status));
  return {
    unit,
    cells,
    behindRunning: firstElse < 0 ? cells.length : firstElse,
    trend: trendOf(cells, periods),
  };
};

/**
 * The map of all periods of the usual kind from the first to the latest that is on record in `frozen`, the report that
 * is being written included; no periods before the first report. `totals` only tell who is excluded from moving bases.
 */
export const heatMapOf = (
  campaign: Campaign,
  totals: RunningTotals,
  frozen: readonly FrozenFigure[],
): HeatMap => {
  const builds = buildsIn(frozen);
  const published = publishedAmong(builds, null);
  const unitNow = findUnitNow(campaign, frozen);
  const all = periodsOf(campaign.settings, campaign.settings.periodKind).map((period) => ({
    period,
    build: toldOf(builds, published, period),
  }));
  const onRecord = all.map(({ build }) => build !== undefined);
  const told = all.slice(0, onRecord.lastIndexOf(true) + 1).reverse();
  const periods = told.map(({ period }) => period);
  const columns = told.map(({ period, build }) => {
    const lines = build === undefined ? new Map<string, FrozenFigure>() : linesOf(build, unitNow);
    const lineOf = (unit: Unit, { code }: Indicator): FrozenFigure | undefined =>
      lines.get(`${unit.code} ${code}`);
    const isKnown = (unit: Unit): boolean =>
      campaign.indicators.some((indicator) => lineOf(unit, indicator) !== undefined);
    const known = unitsInTotal(campaign).filter(isKnown);
    const main = mainIndicators(campaign);
    const ofUnit = (unit: Unit): HeatCell =>
      cellOf(
        campaign,
        period,
        main.map((indicator) => unitFigures(campaign, totals, unit, lineOf, period, indicator)),
      );
    return {
      commune:
        known.length === 0
          ? null
          : cellOf(
              campaign,
              period,
              main.map((indicator) => communeFigures(campaign, totals, known, lineOf, period, indicator)),
            ),
      units: new Map(campaign.units.filter(isKnown).map((unit) => [unit.code, ofUnit(unit)])),
    };
  });
  const rowsOfUnits = campaign.units.map(({ code }) =>
    rowOf(
      code,
      columns.map(({ units }) => units.get(code) ?? null),
      periods,
    ),
  );
  const order = rankUnits(
    campaign.units.map(({ code }) => {
      const latest = columns[0]?.units.get(code);
      const { status = 'noTarget', pace = null, remaining = 0 } = latest ?? {};
      return { unit: code, status, pace, remaining };
    }),
  );
  return {
    indicator: mainIndicators(campaign)[0] ?? null,
    periods,
    rows: [
      rowOf(
        null,
        columns.map(({ commune }) => commune),
        periods,
      ),
      ...order.flatMap(({ unit }) => rowsOfUnits.filter((row) => row.unit === unit)),
    ],
  };
};
