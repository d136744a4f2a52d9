// One row of progress: a unit, or the commune, on an indicator on a day.
import { basesOfCommune, basesOfUnit } from './bases';
import type { Bases } from './bases';
import { dayOf, daysAfter } from './days';
import { doneBy, startOf, unitsInTotal } from './done';
import { basisPoints, ceilingOf } from './exact';
import type { PlainCampaign, PlainIndicator, PlainUnit } from './plainCampaign';
import { statusOf } from './statuses';
import type { ProgressStatus } from './statuses';
import { targetOfCommune, targetOfUnit } from './targets';

/** What stands on a day, before anything is derived from it. */
export interface Standing extends Bases {
  readonly target: number | null;
  readonly start: number;
  readonly done: number;
  /** Done seven days earlier. */
  readonly doneWeekBefore: number;
}

export interface ProgressRow extends Standing {
  readonly unit: string | null;
  readonly indicator: string;
  readonly remaining: number | null;
  readonly daysLeft: number;
  readonly pace: number | null;
  readonly requiredPerDay: number | null;
  readonly nextWeekQuota: number | null;
  readonly rateOfBase: number | null;
  readonly rateOfTarget: number | null;
  readonly status: ProgressStatus;
}

const days = (indicator: PlainIndicator): number =>
  Math.max(0, dayOf(indicator.deadline) - dayOf(indicator.from) + 1);

/** Days of the window that have begun by the date, that date included. */
export const elapsedDays = (indicator: PlainIndicator, date: string): number =>
  Math.max(0, Math.min(days(indicator), dayOf(date) - dayOf(indicator.from) + 1));

const paceOf = (indicator: PlainIndicator, standing: Standing, date: string): number | null => {
  if (standing.target === null) return null;
  const need = standing.target - standing.start;
  const elapsed = elapsedDays(indicator, date);
  if (need <= 0 || elapsed === 0) return null;
  return basisPoints(
    BigInt(standing.done - standing.start) * BigInt(days(indicator)),
    BigInt(need) * BigInt(elapsed),
  );
};

/** The part of what remains that falls to so many of the days left, rounded up. */
const partOf = (remaining: number | null, part: number, daysLeft: number): number | null => {
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
  const { target, done, base } = standing;
  const remaining = target === null ? null : Math.max(0, target - done);
  const daysLeft = dayOf(indicator.deadline) - dayOf(date);
  const pace = paceOf(indicator, standing, date);
  return {
    ...standing,
    unit,
    indicator: indicator.code,
    remaining,
    daysLeft,
    pace,
    requiredPerDay: partOf(remaining, 1, daysLeft),
    nextWeekQuota: partOf(remaining, Math.min(7, daysLeft), daysLeft),
    rateOfBase: base === null ? null : basisPoints(BigInt(done), BigInt(base)),
    rateOfTarget: target === null ? null : basisPoints(BigInt(done), BigInt(target)),
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
      doneWeekBefore: doneBy(campaign, unit, indicator.code, daysAfter(date, -7)),
    },
    date,
  );

/** The commune's figures at the end of the date. */
export const progressOfCommune = (
  campaign: PlainCampaign,
  indicator: PlainIndicator,
  date: string,
): ProgressRow => {
  const sum = (figure: (unit: PlainUnit) => number): number =>
    unitsInTotal(campaign).reduce((total, unit) => total + figure(unit), 0);
  return rowOf(
    campaign,
    null,
    indicator,
    {
      ...basesOfCommune(campaign, indicator, date),
      target: targetOfCommune(campaign, indicator, date),
      start: sum((unit) => startOf(unit, indicator.code)),
      done: sum((unit) => doneBy(campaign, unit, indicator.code, date)),
      doneWeekBefore: sum((unit) => doneBy(campaign, unit, indicator.code, daysAfter(date, -7))),
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
