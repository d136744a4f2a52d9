// One row of progress: a unit, or the commune, on an indicator on a day.
import { basesOfCommune, basesOfUnit } from './bases';
import type { Bases } from './bases';
import { dayOf, daysAfter } from './days';
import { doneBy, doneOfCommuneBy, movedBetween, startOf, sumIfKnown, typedBy, unitsInTotal } from './done';
import { basisPoints, ceilingOf } from './exact';
import type { PlainCampaign, PlainIndicator, PlainUnit } from './plainCampaign';
import type { PlainNeed } from './needs';
import { needFrom } from './needs';
import { statusOf } from './statuses';
import type { ProgressStatus } from './statuses';
import type { Wanted } from './targets';
import { wantedOfCommune, wantedOfUnit } from './targets';
import type { Stop } from './wanted';
import { inDaysOf, wantedGain, wantsLess } from './wanted';

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
  /** The days in which it is to be done. */
  readonly from: string;
  readonly deadline: string;
  /** Units that have typed nothing of it. */
  readonly untold: number;
  readonly milestone: {
    readonly until: string;
    readonly target: number;
    readonly remaining: number;
    readonly missed: boolean;
  } | null;
  /** Few are wanted. */
  readonly less: boolean;
  /** A share of what the campaign itself finds. */
  readonly asItStands: boolean;
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
  const before = weekBefore > dayBefore ? weekBefore : dayBefore;
  return movedBetween(campaign, unit.code, indicator.code, before, date);
};

/** Whether the unit's whole base is what the campaign itself counts, from nothing on. */
const startsAtNothing = (
  campaign: PlainCampaign,
  units: readonly PlainUnit[],
  { base }: PlainIndicator,
): boolean => {
  if (base === null) return false;
  const codes = base.map(({ code }) => code);
  if (!codes.every((code) => campaign.indicators.some((one) => one.code === code))) return false;
  return !units.some((unit) => codes.some((code) => (startOf(campaign, unit, code) ?? 0) !== 0));
};

/** The share of the way that the plan wants by the day; `ahead` where it wants none yet and there is that. */
const paceOf = (
  indicator: PlainIndicator,
  { target, start, done }: Standing,
  stops: readonly Stop[],
  date: string,
): number | null | 'ahead' => {
  if (target === null || start === null || done === null || elapsedDays(indicator, date) === 0) return null;
  const way = wantsLess(indicator.target) ? -1n : 1n;
  if (BigInt(target - start) * way <= 0n) return null;
  const { gain, parts } = wantedGain(indicator, start, stops, date);
  const gained = BigInt(done - start) * way * parts;
  if (gain * way > 0n) return basisPoints(gained, gain * way);
  return gained >= gain * way ? 'ahead' : null;
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
  { stops, hasSteps }: Wanted,
  date: string,
): ProgressRow => {
  const { target, done, base, eligible } = standing;
  const less = wantsLess(indicator.target);
  const measured = campaign.units.filter((one) => (unit === null ? one.inTotal : one.code === unit));
  const untold = measured.filter(
    ({ code }) => typedBy(campaign, code, indicator.code, date).length === 0,
  ).length;
  const asItStands = startsAtNothing(campaign, measured, indicator);
  const shareOf = (whole: number | null): number | null =>
    whole === null || done === null ? null : basisPoints(BigInt(done), BigInt(whole));
  const shortOf = (wanted: number): number => Math.max(0, less ? (done ?? 0) - wanted : wanted - (done ?? 0));
  const remaining = target === null || done === null ? null : shortOf(target);
  const tomorrow = daysAfter(date, 1);
  const nextDay = tomorrow > indicator.from ? tomorrow : indicator.from;
  const daysLeft = Math.max(0, dayOf(indicator.deadline) - dayOf(nextDay) + 1);
  const found = asItStands ? null : paceOf(indicator, standing, stops, date);
  const pace = found === 'ahead' ? null : found;
  const steps = hasSteps && done !== null ? stops : [];
  const missed = steps.filter((stop) => stop.date < date && shortOf(stop.wanted) > 0).at(-1);
  const next = missed ?? steps.find((stop) => stop.date >= date);
  const isPraise = less && remaining === 0 && untold > 0;
  return {
    ...standing,
    unit,
    indicator: indicator.code,
    remaining: isPraise ? null : remaining,
    daysLeft,
    pace,
    from: indicator.from,
    deadline: indicator.deadline,
    untold,
    milestone:
      next === undefined
        ? null
        : {
            until: next.date,
            target: next.wanted,
            remaining: shortOf(next.wanted),
            missed: missed !== undefined,
          },
    less,
    asItStands,
    requiredPerDay:
      isPraise || ((less || asItStands) && remaining !== 0) ? null : partOf(remaining, 1, daysLeft),
    need: isPraise
      ? null
      : less && remaining !== null && remaining > 0
        ? {
            kind: standing.start !== null && standing.start > (target ?? 0) ? 'toReduce' : 'above',
            count: remaining,
            from: nextDay,
          }
        : asItStands && remaining !== null && remaining > 0 && daysLeft > 0
          ? { kind: 'remains', count: remaining, from: nextDay }
          : needFrom(remaining, daysLeft, campaign.countedBy, nextDay),
    rateOfBase: shareOf(base),
    rateOfEligibleBase: shareOf(eligible),
    rateOfTarget: less ? null : shareOf(target),
    status: statusOf(
      campaign,
      indicator,
      { remaining, isPraise, pace: found, hasMissed: missed !== undefined },
      date,
    ),
  };
};

/** The unit's figures at the end of the date. */
export const progressOfUnit = (
  campaign: PlainCampaign,
  unit: PlainUnit,
  common: PlainIndicator,
  date: string,
): ProgressRow => {
  const indicator = inDaysOf(common, unit);
  const wanted = wantedOfUnit(campaign, unit, indicator, date);
  return rowOf(
    campaign,
    unit.code,
    indicator,
    {
      ...basesOfUnit(campaign, unit, indicator, date),
      target: wanted.target,
      start: startOf(campaign, unit, indicator.code),
      done: doneBy(campaign, unit, indicator.code, date),
      recent: recentBy(campaign, unit, indicator, date),
    },
    wanted,
    date,
  );
};

/** The commune's figures at the end of the date. */
export const progressOfCommune = (
  campaign: PlainCampaign,
  indicator: PlainIndicator,
  date: string,
): ProgressRow => {
  const counted = unitsInTotal(campaign);
  const wanted = wantedOfCommune(campaign, indicator, date);
  return rowOf(
    campaign,
    null,
    indicator,
    {
      ...basesOfCommune(campaign, indicator, date),
      target: wanted.target,
      start: sumIfKnown(counted.map((unit) => startOf(campaign, unit, indicator.code))),
      done: doneOfCommuneBy(campaign, indicator.code, date),
      recent: counted.reduce((sum, unit) => sum + recentBy(campaign, unit, indicator, date), 0),
    },
    wanted,
    date,
  );
};

/** Every unit on every indicator, and the commune on each. */
export const progressOf = (campaign: PlainCampaign, date: string): readonly ProgressRow[] =>
  campaign.indicators.flatMap((indicator) => [
    ...campaign.units.map((unit) => progressOfUnit(campaign, unit, indicator, date)),
    progressOfCommune(campaign, indicator, date),
  ]);
