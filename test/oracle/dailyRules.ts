// What the plan asks of days: gain on each of them, and a quota.
import { gainedIn } from './gains';
import { dateOf, dayOf } from './days';
import { unitsInTotal } from './done';
import { averageTenths } from './grains';
import { inDaysOf, isOpenOn, wantsLess } from './wanted';
import type { PlainPeriod } from './periods';
import type { PlainCampaign, PlainIndicator } from './plainCampaign';

const daysIn = ({ from, to }: PlainPeriod): readonly string[] => {
  const days: string[] = [];
  for (let day = dayOf(from); day <= dayOf(to); day += 1) days.push(dateOf(day));
  return days;
};

const gainOn = (campaign: PlainCampaign, unit: string, code: string, day: string): number =>
  gainedIn(campaign, unit, code, { from: day, to: day });

/** Days on which something was to do and nothing rose, of those on which something was to do. */
export const idleDays = (campaign: PlainCampaign, unit: string, period: PlainPeriod) => {
  // What is there now need not grow, nor what is to be little, nor what nobody wants.
  const isWanted = ({ code, target }: PlainIndicator): boolean =>
    target !== 'unread' &&
    (target !== null || campaign.units.some(({ figures }) => figures.has(`${code}.CT`)));
  const whose = campaign.units.find(({ code }) => code === unit);
  const growing = campaign.indicators
    .filter(isWanted)
    .filter(({ way, target }) => way !== 'state' && !wantsLess(target))
    .map((one) => inDaysOf(one, whose));
  const open = daysIn(period).filter((day) => growing.some((one) => isOpenOn(one, day)));
  if (campaign.countedBy === 'week' || open.length === 0) return null;
  const idle = open.filter((day) => growing.every(({ code }) => gainOn(campaign, unit, code, day) <= 0));
  return { days: idle.length, of: open.length };
};

/** The days of the window added up one by one, against as many quotas. */
export const heldAgainstQuota = (
  campaign: PlainCampaign,
  code: string,
  unit: string | null,
  period: PlainPeriod,
) => {
  const common = campaign.indicators.find((one) => one.code === code);
  const indicator =
    common &&
    inDaysOf(
      common,
      campaign.units.find((one) => one.code === unit),
    );
  const quota = indicator?.quota ?? null;
  if (indicator === undefined || quota === null || (unit !== null && quota.forAll)) return null;
  const days = daysIn(period).filter((day) => isOpenOn(indicator, day));
  if (days.length === 0) return null;
  const units = unit === null ? unitsInTotal(campaign).map((one) => one.code) : [unit];
  let gained = 0;
  for (const day of days) for (const one of units) gained += gainOn(campaign, one, code, day);
  const perDay = quota.forAll ? quota.count : quota.count * units.length;
  return {
    perDay,
    gained,
    days: days.length,
    averageTenths: averageTenths(gained, days.length, indicator.digits ?? 0),
    reached: gained >= perDay * days.length,
  };
};
