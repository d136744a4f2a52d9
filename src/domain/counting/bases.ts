// What a rate is measured on: figures of units, with and without the people that a plan excludes.
import { evaluateBase } from '../plan/baseExpression';
import type { IsoDate } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import { startCode } from '../plan/campaign';
import type { Parts } from '../plan/decimals';
import { asCountedBy } from '../plan/codeDecimals';
import { isState } from './modes';
import type { RunningTotals } from './runningTotals';

/** Sums the values; null as soon as one is unknown, and for no values at all. */
export const sumOfKnown = (values: readonly (Parts | null)[]): Parts | null =>
  values.length === 0
    ? null
    : values.reduce<Parts | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);

/** The units whose counts make up the commune's. */
export const unitsInTotal = (campaign: Campaign): readonly Unit[] =>
  campaign.units.filter((unit) => unit.inTotal);

/**
 * The indicator's value on the baseline date for the unit: 0 when the tab has no such column, null when the
 * column is there and the unit's cell is blank. Of a state nothing is known until somebody tells it.
 */
export const startOf = (campaign: Campaign, unit: Unit, indicator: string): Parts | null => {
  const code = startCode(indicator);
  if (campaign.figureCodes.includes(code)) return unit.figures.get(code) ?? null;
  return isState(campaign, indicator) ? null : 0;
};

/**
 * The indicator's value at the end of the day: start value plus cumulative count, null without a start value; of a state
 * the last one told, else the start value.
 */
export const doneOf = (
  campaign: Campaign,
  totals: RunningTotals,
  unit: Unit,
  indicator: string,
  day: IsoDate,
): Parts | null => {
  const start = startOf(campaign, unit, indicator);
  if (isState(campaign, indicator)) return totals.lastTyped(unit.code, indicator, day) ?? start;
  return start === null ? null : start + totals.cumulative(unit.code, indicator, day);
};

/**
 * The commune's value of its units' values on the indicator: their sum. Null as soon as one is unknown; of a state the sum of
 * those that are known, null when none is.
 */
export const communeValue = (
  campaign: Campaign,
  indicator: string,
  values: readonly (Parts | null)[],
): Parts | null =>
  sumOfKnown(
    isState(campaign, indicator) ? values.filter((value): value is Parts => value !== null) : values,
  );

/** The commune's value at the end of the day. */
export const doneOfCommune = (
  campaign: Campaign,
  totals: RunningTotals,
  indicator: string,
  day: IsoDate,
): Parts | null =>
  communeValue(
    campaign,
    indicator,
    unitsInTotal(campaign).map((unit) => doneOf(campaign, totals, unit, indicator, day)),
  );

/** How many people of the figure the plan excludes in this unit. */
export const excludedFrom = (campaign: Campaign, unit: Unit, figure: string): Parts =>
  campaign.exclusions
    .filter((exclusion) => exclusion.unit === unit.code && exclusion.figure === figure)
    .reduce((sum, exclusion) => sum + exclusion.count, 0);

/** The value of a code for the unit, in its own parts: a figure as typed, or an indicator's value at the end of the day. */
const valueOfCode = (
  campaign: Campaign,
  totals: RunningTotals,
  unit: Unit,
  code: string,
  day: IsoDate,
): Parts | null =>
  campaign.indicators.some((indicator) => indicator.code === code)
    ? doneOf(campaign, totals, unit, code, day)
    : (unit.figures.get(code) ?? null);

/** What the indicator may come to by the code that its ceiling names, as it counts itself; null where that is unknown. */
export const ceilingOf = (
  campaign: Campaign,
  totals: RunningTotals,
  unit: Unit,
  indicator: Indicator,
  code: string,
  day: IsoDate,
): Parts | null => {
  const value = valueOfCode(campaign, totals, unit, code, day);
  return value === null ? null : asCountedBy(campaign.indicators, indicator, code, value);
};

/** The base of the indicator for the unit at the end of the day; null when the plan or a cell leaves it unknown. */
export const baseOf = (
  campaign: Campaign,
  totals: RunningTotals,
  unit: Unit,
  indicator: Indicator,
  day: IsoDate,
  /** What of a figure's value is counted into the base; all of it unless it is said. */
  counted: (value: Parts, code: string) => Parts = (value) => value,
): Parts | null =>
  indicator.base === null
    ? null
    : evaluateBase(indicator.base, (code) => {
        const value = valueOfCode(campaign, totals, unit, code, day);
        return value === null
          ? null
          : asCountedBy(campaign.indicators, indicator, code, counted(value, code));
      });

/** The base with the exclusions taken from each figure, no figure below 0. */
export const eligibleBaseOf = (
  campaign: Campaign,
  totals: RunningTotals,
  unit: Unit,
  indicator: Indicator,
  day: IsoDate,
): Parts | null =>
  baseOf(campaign, totals, unit, indicator, day, (value, code) =>
    Math.max(0, value - excludedFrom(campaign, unit, code)),
  );

/** Whether the unit has typed no count of the indicator until the day. */
export const isUntold = (totals: RunningTotals, unit: Unit, { code }: Indicator, day: IsoDate): boolean =>
  totals.lastTyped(unit.code, code, day) === null;

/** Whether the base is made of indicators alone, all of which the units started from nothing: it is what the campaign finds. */
export const startsFromNothing = (campaign: Campaign, { base }: Indicator, units: readonly Unit[]): boolean =>
  base !== null &&
  base.every(
    ({ code }) =>
      campaign.indicators.some((one) => one.code === code) &&
      units.every((unit) => (startOf(campaign, unit, code) ?? 0) === 0),
  );

/** True when an indicator stands in the base: the rate can fall while counts rise. */
export const hasMovingBase = ({ indicators }: Pick<Campaign, 'indicators'>, indicator: Indicator): boolean =>
  (indicator.base ?? []).some((term) => indicators.some((other) => other.code === term.code));
