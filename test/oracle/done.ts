// What a unit has done on an indicator by a day.
import type { PlainCampaign, PlainUnit } from './plainCampaign';

/** The unit's value on the baseline date. */
export const startOf = (unit: PlainUnit, indicator: string): number =>
  unit.figures.get(`${indicator}.DK`) ?? 0;

/** What the campaign itself has added by the end of the day: a sum of new counts, or the last running total. */
export const countedBy = (campaign: PlainCampaign, unit: string, indicator: string, date: string): number => {
  const typed = campaign.rows
    .filter((row) => row.unit === unit && row.date <= date)
    .sort((one, other) => (one.date < other.date ? -1 : 1))
    .flatMap((row) => row.counts.get(indicator) ?? []);
  return campaign.mode === 'new' ? typed.reduce((sum, count) => sum + count, 0) : (typed.at(-1) ?? 0);
};

/** Start value and counts together. */
export const doneBy = (campaign: PlainCampaign, unit: PlainUnit, indicator: string, date: string): number =>
  startOf(unit, indicator) + countedBy(campaign, unit.code, indicator, date);

/** The units whose people make up the commune's sums. */
export const unitsInTotal = (campaign: PlainCampaign): readonly PlainUnit[] =>
  campaign.units.filter(({ inTotal }) => inTotal);
