// Every unit through all periods of the usual kind, from the figures that reports have frozen: the whole campaign at a
// glance. Nothing of it is computed from the tallies, so that it says what people were told.
import { unitsInTotal } from '../counting/bases';
import type { RunningTotals } from '../counting/runningTotals';
import type { FiguresInParts, FrozenFigure } from '../frozenFigures';
import { figuresInParts } from '../frozenFigures';
import type { UnitNow } from '../frozenUnits';
import { findUnitNow } from '../frozenUnits';
import { wholeInBasisPoints } from '../plan/basisPoints';
import { inclusiveDays } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import { decimalsOf } from '../plan/decimals';
import type { Period } from '../plan/period';
import { periodsOf } from '../plan/period';
import { mainIndicators } from '../progress/mainIndicators';
import { rankUnits } from '../progress/ranking';
import { isLate } from '../progress/status';
import type { Build } from '../publishedVersions';
import { buildsIn, buildsOf, publishedAmong } from '../publishedVersions';
import type { HeatCell } from './heatCell';
import { cellOf, communeFigures, milestonesAt, unitFigures } from './heatCell';

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

/** The lines of a build by unit, each by the code that it has now, and indicator. */
const linesOf = (build: Build, unitNow: UnitNow): ReadonlyMap<string, FrozenFigure> =>
  new Map(build.own.map((line) => [`${unitNow(line) ?? line.unit} ${line.indicator}`, line]));

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
    const lineOf = (unit: Unit, indicator: Indicator): FiguresInParts | undefined => {
      const line = lines.get(`${unit.code} ${indicator.code}`);
      return line === undefined ? undefined : figuresInParts(line, decimalsOf(indicator));
    };
    const isKnown = (unit: Unit): boolean =>
      campaign.indicators.some((indicator) => lineOf(unit, indicator) !== undefined);
    const known = unitsInTotal(campaign).filter(isKnown);
    const record = { campaign, totals, period, lineOf };
    const main = mainIndicators(campaign).map((indicator) => ({
      indicator,
      milestones: milestonesAt(record, indicator),
    }));
    const ofUnit = (unit: Unit): HeatCell =>
      cellOf(
        campaign,
        period,
        main.map(({ indicator, milestones }) => unitFigures(record, unit, indicator, milestones)),
      );
    const ofCommune = (): HeatCell =>
      cellOf(
        campaign,
        period,
        main.map(({ indicator }) => communeFigures(record, known, indicator)),
      );
    return {
      commune: known.length === 0 ? null : ofCommune(),
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
