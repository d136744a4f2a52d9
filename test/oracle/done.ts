// What a unit has done on an indicator by a day.
import type { PlainCampaign, PlainUnit } from './plainCampaign';

/** The unit's value on the baseline date: 0 where the tab has no such column, unknown where the cell is blank. */
export const startOf = (unit: PlainUnit, indicator: string): number | null => {
  const figure = unit.figures.get(`${indicator}.DK`);
  return figure === undefined ? 0 : figure;
};

/** What the campaign itself has added by the end of the day: a sum of new counts, or the last running total. */
export const countedBy = (campaign: PlainCampaign, unit: string, indicator: string, date: string): number => {
  const typed = campaign.rows
    .filter((row) => row.unit === unit && row.date <= date)
    .sort((one, other) => (one.date < other.date ? -1 : 1))
    .flatMap((row) => row.counts.get(indicator) ?? []);
  return campaign.mode === 'new' ? typed.reduce((sum, count) => sum + count, 0) : (typed.at(-1) ?? 0);
};

/** Start value and counts together; unknown without a start value. */
export const doneBy = (
  campaign: PlainCampaign,
  unit: PlainUnit,
  indicator: string,
  date: string,
): number | null => {
  const start = startOf(unit, indicator);
  return start === null ? null : start + countedBy(campaign, unit.code, indicator, date);
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
