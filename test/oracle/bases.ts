// Bases and eligible bases, by a day because an indicator in the expression moves with its counts.
import { doneBy, sumIfKnown, unitsInTotal } from './done';
import { inGrainsOf } from './grains';
import type { PlainCampaign, PlainIndicator, PlainUnit } from './plainCampaign';

export interface Bases {
  /** Null where a figure of the expression is blank, or there is no expression. */
  readonly base: number | null;
  readonly eligible: number | null;
}

const excludedFrom = (campaign: PlainCampaign, unit: string, figure: string): number =>
  campaign.exclusions
    .filter((exclusion) => exclusion.unit === unit && exclusion.figure === figure)
    .reduce((sum, { people }) => sum + people, 0);

const isIndicator = (campaign: PlainCampaign, code: string): boolean =>
  campaign.indicators.some((one) => one.code === code);

/** The base of one unit, without and with what is excluded. */
export const basesOfUnit = (
  campaign: PlainCampaign,
  unit: PlainUnit,
  indicator: PlainIndicator,
  date: string,
): Bases => {
  if (indicator.base === null) return { base: null, eligible: null };
  let base = 0;
  let eligible = 0;
  for (const { sign, code } of indicator.base) {
    const value = isIndicator(campaign, code)
      ? doneBy(campaign, unit, code, date)
      : (unit.figures.get(code) ?? null);
    if (value === null) return { base: null, eligible: null };
    const left = Math.max(0, value - excludedFrom(campaign, unit.code, code));
    base += sign * inGrainsOf(campaign, indicator, code, value);
    eligible += sign * inGrainsOf(campaign, indicator, code, left);
  }
  // A base cannot be below 0, whatever is subtracted.
  return { base: Math.max(0, base), eligible: Math.max(0, eligible) };
};

/** The commune's bases: the sums over the units in total; unknown as soon as one of theirs is. */
export const basesOfCommune = (campaign: PlainCampaign, indicator: PlainIndicator, date: string): Bases => {
  if (indicator.base === null) return { base: null, eligible: null };
  const parts = unitsInTotal(campaign).map((unit) => basesOfUnit(campaign, unit, indicator, date));
  return {
    base: sumIfKnown(parts.map(({ base }) => base)),
    eligible: sumIfKnown(parts.map(({ eligible }) => eligible)),
  };
};
