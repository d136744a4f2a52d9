// When an indicator is asked of a unit: by the plan's dates for all, or by the unit's own.
import type { IsoDate } from './calendar';
import { earlierOf, inclusiveDays, laterOf } from './calendar';
import type { Campaign, Indicator, Unit } from './campaign';

/** The indicator with the dates that hold for the unit; as it is for the commune (null), and without dates of its own. */
export const indicatorFor = (indicator: Indicator, unit: Unit | null): Indicator => {
  const own = unit?.windows.get(indicator.code);
  if (own === undefined) return indicator;
  return { ...indicator, from: own.from ?? indicator.from, deadline: own.deadline ?? indicator.deadline };
};

/** On how many of the days, both included, the indicator's window is open. */
export const openDays = (
  { from, deadline }: Pick<Indicator, 'from' | 'deadline'>,
  days: { readonly from: IsoDate; readonly to: IsoDate },
): number => Math.max(0, inclusiveDays(laterOf(from, days.from), earlierOf(deadline, days.to)));

/**
 * Whether anything is asked of the unit on one of the days: in the gap between two rounds nobody is silent, late or given a
 * quota.
 */
export const isAskedIn = (
  { indicators }: Pick<Campaign, 'indicators'>,
  unit: Unit,
  days: { readonly from: IsoDate; readonly to: IsoDate },
): boolean => indicators.some((indicator) => openDays(indicatorFor(indicator, unit), days) > 0);
