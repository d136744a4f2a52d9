// How what the commune has done is broken down at the end of a day.
import { countedBy, doneOfCommuneBy, typedBy, unitsInTotal } from './done';
import { digitsOf, written } from './grains';
import type { PlainCampaign } from './plainCampaign';

interface PlainPart {
  readonly code: string;
  readonly count: number;
}

export interface PlainBreakdown {
  readonly indicator: string;
  readonly parts: readonly PlainPart[];
  readonly overlapping: readonly PlainPart[];
  readonly unsorted: number | null;
}

/** Of every indicator of which something is broken down. */
export const breakdownsBy = (campaign: PlainCampaign, date: string): readonly PlainBreakdown[] => {
  const found: PlainBreakdown[] = [];
  for (const { code, way, parts } of campaign.indicators) {
    const counted = parts.map((part) => {
      let count = 0;
      for (const unit of unitsInTotal(campaign))
        count +=
          way === 'state'
            ? (typedBy(campaign, unit.code, part.code, date).at(-1) ?? 0)
            : countedBy(campaign, unit.code, part.code, date);
      return { ...part, count };
    });
    const some = counted.filter(({ count }) => count > 0);
    if (some.length === 0) continue;
    const told = (overlaps: boolean): readonly PlainPart[] =>
      some
        .filter((part) => part.overlaps === overlaps)
        .map((part) => ({ code: part.code, count: part.count }));
    const digits = digitsOf(campaign, code);
    const shown = (overlaps: boolean): readonly PlainPart[] =>
      told(overlaps).map((part) => ({ ...part, count: written(part.count, digits) }));
    const done = doneOfCommuneBy(campaign, code, date);
    let sorted = 0;
    for (const { count } of told(false)) sorted += count;
    found.push({
      indicator: code,
      parts: shown(false),
      overlapping: shown(true),
      unsorted: done === null || told(false).length === 0 ? null : written(done - sorted, digits),
    });
  }
  return found;
};
