// One row of progress: a unit, or the commune, on an indicator on a day.
import { basesOfCommune, basesOfUnit } from './bases';
import type { Bases } from './bases';
import { dayOf, daysAfter } from './days';
import { countedBy, doneBy, startOf, sumIfKnown, unitsInTotal } from './done';
import { basisPoints, ceilingOf } from './exact';
import type { PlainCampaign, PlainIndicator, PlainUnit } from './plainCampaign';
import type { PlainNeed } from './needs';
import { needFrom } from './needs';
import { statusOf } from './statuses';
import type { ProgressStatus } from './statuses';
import { targetOfCommune, targetOfUnit } from './targets';

/** What stands on a day, before anything is derived from it. */
export interface Standing extends Bases {
  readonly target: number | null;
  readonly start: number | null;
  readonly done: number | null;
  /** Counted on the last seven days of the window that have passed. */
  readonly recent: number;
}

export interface ProgressRow extends Standing {
  readonly unit: string | null;
  readonly indicator: string;
  readonly remaining: number | null;
  readonly daysLeft: number;
  readonly pace: number | null;
  readonly requiredPerDay: number | null;
  readonly need: PlainNeed | null;
  readonly rateOfBase: number | null;
  readonly rateOfEligibleBase: number | null;
  readonly rateOfTarget: number | null;
  readonly status: ProgressStatus;
}

const days = (indicator: PlainIndicator): number =>
  Math.max(0, dayOf(indicator.deadline) - dayOf(indicator.from) + 1);

/** Days of the window that have begun by the date, that date included. */
export const elapsedDays = (indicator: PlainIndicator, date: string): number =>
  Math.max(0, Math.min(days(indicator), dayOf(date) - dayOf(indicator.from) + 1));

/** Counted on the last seven days that have passed, those before the window opened aside. */
const recentBy = (
  campaign: PlainCampaign,
  unit: PlainUnit,
  indicator: PlainIndicator,
  date: string,
): number => {
  const weekBefore = daysAfter(date, -7);
  const dayBefore = daysAfter(indicator.from, -1);
  const until = (day: string): number => countedBy(campaign, unit.code, indicator.code, day);
  return until(date) - until(weekBefore > dayBefore ? weekBefore : dayBefore);
};

const paceOf = (indicator: PlainIndicator, standing: Standing, date: string): number | null => {
  const { target, start, done } = standing;
  if (target === null || start === null || done === null) return null;
  const need = target - start;
  const elapsed = elapsedDays(indicator, date);
  if (need <= 0 || elapsed === 0) return null;
  return basisPoints(BigInt(done - start) * BigInt(days(indicator)), BigInt(need) * BigInt(elapsed));
};

/** The part of what remains that falls to so many of the days left, rounded up. */
export const partOf = (remaining: number | null, part: number, daysLeft: number): number | null => {
  if (remaining === null || remaining === 0) return remaining;
  return daysLeft <= 0 ? null : Number(ceilingOf(BigInt(remaining) * BigInt(part), BigInt(daysLeft)));
};

const rowOf = (
  campaign: PlainCampaign,
  unit: string | null,
  indicator: PlainIndicator,
  standing: Standing,
  date: string,
): ProgressRow => {
  const { target, done, base, eligible } = standing;
  const shareOf = (whole: number | null): number | null =>
    whole === null || done === null ? null : basisPoints(BigInt(done), BigInt(whole));
  const remaining = target === null || done === null ? null : Math.max(0, target - done);
  const daysLeft = Math.max(0, dayOf(indicator.deadline) - dayOf(date));
  const pace = paceOf(indicator, standing, date);
  return {
    ...standing,
    unit,
    indicator: indicator.code,
    remaining,
    daysLeft,
    pace,
    requiredPerDay: partOf(remaining, 1, daysLeft),
    need: needFrom(remaining, daysLeft, campaign.countedBy, date),
    rateOfBase: shareOf(base),
    rateOfEligibleBase: shareOf(eligible),
    rateOfTarget: shareOf(target),
    status: statusOf(campaign, indicator, { target, done, pace }, date),
  };
};

/** The unit's figures at the end of the date. */
export const progressOfUnit = (
  campaign: PlainCampaign,
  unit: PlainUnit,
  indicator: PlainIndicator,
  date: string,
): ProgressRow =>
  rowOf(
    campaign,
    unit.code,
    indicator,
    {
      ...basesOfUnit(campaign, unit, indicator, date),
      target: targetOfUnit(campaign, unit, indicator, date),
      start: startOf(unit, indicator.code),
      done: doneBy(campaign, unit, indicator.code, date),
      recent: recentBy(campaign, unit, indicator, date),
    },
    date,
  );

/** The commune's figures at the end of the date. */
export const progressOfCommune = (
  campaign: PlainCampaign,
  indicator: PlainIndicator,
  date: string,
): ProgressRow => {
  const counted = unitsInTotal(campaign);
  return rowOf(
    campaign,
    null,
    indicator,
    {
      ...basesOfCommune(campaign, indicator, date),
      target: targetOfCommune(campaign, indicator, date),
      start: sumIfKnown(counted.map((unit) => startOf(unit, indicator.code))),
      done: sumIfKnown(counted.map((unit) => doneBy(campaign, unit, indicator.code, date))),
      recent: counted.reduce((sum, unit) => sum + recentBy(campaign, unit, indicator, date), 0),
    },
    date,
  );
};

/** Every unit on every indicator, and the commune on each. */
export const progressOf = (campaign: PlainCampaign, date: string): readonly ProgressRow[] =>
  campaign.indicators.flatMap((indicator) => [
    ...campaign.units.map((unit) => progressOfUnit(campaign, unit, indicator, date)),
    progressOfCommune(campaign, indicator, date),
  ]);
