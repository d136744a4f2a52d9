// What a unit has done on an indicator by a day.
import { countIn, wholeOf } from './parts';
import type { PlainCampaign, PlainUnit, PlainWay } from './plainCampaign';

const wayOf = (campaign: PlainCampaign, indicator: string): PlainWay =>
  (campaign.indicators.find(({ code }) => code === indicator) ?? wholeOf(campaign, indicator))?.way ??
  campaign.mode;

/**
 * The unit's value on the baseline date: 0 where the tab has no such column, unknown where the cell is blank; of what is
 * there now nothing is known without one.
 */
export const startOf = (campaign: PlainCampaign, unit: PlainUnit, indicator: string): number | null => {
  const figure = unit.figures.get(`${indicator}.DK`);
  if (figure !== undefined) return figure;
  return wayOf(campaign, indicator) === 'state' ? null : 0;
};

/** What the unit typed of the indicator by the end of the day, in the order of the days. */
export const typedBy = (
  campaign: PlainCampaign,
  unit: string,
  indicator: string,
  date: string,
): readonly number[] =>
  campaign.rows
    .filter((row) => row.unit === unit && row.date <= date)
    .sort((one, other) => (one.date < other.date ? -1 : 1))
    .flatMap((row) => countIn(campaign, row, indicator) ?? []);

/** What the campaign itself has added by the end of the day: a sum of new counts, or the last running total. */
export const countedBy = (campaign: PlainCampaign, unit: string, indicator: string, date: string): number => {
  const typed = typedBy(campaign, unit, indicator, date);
  if (wayOf(campaign, indicator) === 'new') return typed.reduce((sum, count) => sum + count, 0);
  return typed.at(-1) ?? 0;
};

/** Start value and counts together, unknown without a start value; of what is there now the last that was told. */
export const doneBy = (
  campaign: PlainCampaign,
  unit: PlainUnit,
  indicator: string,
  date: string,
): number | null => {
  const start = startOf(campaign, unit, indicator);
  if (wayOf(campaign, indicator) === 'state')
    return typedBy(campaign, unit.code, indicator, date).at(-1) ?? start;
  return start === null ? null : start + countedBy(campaign, unit.code, indicator, date);
};

/** The commune's: all of its units' together; of what is there now, those that are known. */
export const doneOfCommuneBy = (campaign: PlainCampaign, indicator: string, date: string): number | null => {
  const values = unitsInTotal(campaign).map((unit) => doneBy(campaign, unit, indicator, date));
  const isState = wayOf(campaign, indicator) === 'state';
  return sumIfKnown(isState ? values.filter((value) => value !== null) : values);
};

/** How much more (or less) there is at the end of the second day than at the end of the first. */
export const movedBetween = (
  campaign: PlainCampaign,
  code: string,
  indicator: string,
  before: string,
  date: string,
): number => {
  if (wayOf(campaign, indicator) !== 'state')
    return countedBy(campaign, code, indicator, date) - countedBy(campaign, code, indicator, before);
  const unit = campaign.units.find((one) => one.code === code);
  const typed = typedBy(campaign, code, indicator, date);
  const last = typed.at(-1);
  if (unit === undefined || last === undefined) return 0;
  return last - (doneBy(campaign, unit, indicator, before) ?? typed[0] ?? 0);
};

/** The sum of all values; unknown as soon as one is, and for no values at all. */
export const sumIfKnown = (values: readonly (number | null)[]): number | null => {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return values.length === 0 ? null : sum;
};

/** The units whose people make up the commune's sums. */
export const unitsInTotal = (campaign: PlainCampaign): readonly PlainUnit[] =>
  campaign.units.filter(({ inTotal }) => inTotal);
