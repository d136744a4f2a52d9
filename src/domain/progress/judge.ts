// Holds what is done against what is wanted: what is left, at which pace, and what is to be said of it.
import { rateInBasisPoints } from '../plan/basisPoints';
import type { BasisPoints } from '../plan/basisPoints';
import type { IsoDate } from '../plan/calendar';
import type { CampaignSettings, Indicator } from '../plan/campaign';
import type { Parts } from '../plan/decimals';
import { isDownward, remainingTo } from '../plan/targetRule';
import type { Fraction } from './line';
import { lineTo, plannedGain } from './line';
import type { Need } from './need';
import { needOf } from './need';
import type { MeasuringWindow } from './pace';
import { requiredPerDay } from './pace';
import type { ProgressStatus } from './status';
import { statusOf, thresholdsOf } from './status';
import type { Milestone } from './targets';

/** What is known of a unit, or the commune, on an indicator on a day. */
export interface Facts {
  readonly start: Parts | null;
  readonly done: Parts | null;
  readonly target: Parts | null;
  /** None where the target has none. */
  readonly milestones: readonly Milestone[];
  /** How many of the units have typed no count at all. */
  readonly untold: number;
  /** The base is made of the campaign's own counts: it was nothing at the start. */
  readonly fromNothing: boolean;
}

/** A milestone to look at: one that has passed and is not reached, else the next. */
export interface MilestoneAhead<Count extends number = Parts> extends Milestone<Count> {
  readonly remaining: Count;
  readonly missed: boolean;
}

export interface Judged {
  /** Null without a target, without a figure, and where few are wanted and somebody has told nothing yet. */
  readonly remaining: Parts | null;
  readonly requiredPerDay: Parts | null;
  readonly need: Need | null;
  /** Null where there is no target, or nothing to be paced: see `paceOf`. */
  readonly pace: BasisPoints | null;
  readonly milestone: MilestoneAhead | null;
  readonly status: ProgressStatus;
}

/**
 * (done − start) ÷ (what the plan wants by now − start) in basis points; 10.000 is exactly the planned pace. Less that is
 * wanted is measured as a way down. Null when nothing was needed from the start, and before the window opens.
 */
const paceOf = (gain: number, planned: Fraction, isUp: boolean): BasisPoints | null => {
  const wanted = isUp ? planned.numerator : -planned.numerator;
  return wanted <= 0 ? null : rateInBasisPoints((isUp ? gain : -gain) * planned.denominator, wanted);
};

/** True where the plan wants no gain by now, and there is no less than that. */
const isAhead = (gain: number, { numerator, denominator }: Fraction, isUp: boolean): boolean =>
  isUp
    ? numerator <= 0 && gain * denominator >= numerator
    : numerator >= 0 && gain * denominator <= numerator;

const milestoneAt = (
  { target: rule }: Pick<Indicator, 'target'>,
  { milestones, done }: Facts,
  day: IsoDate,
): MilestoneAhead | null => {
  if (done === null) return null;
  const all = milestones.map((one) => {
    const remaining = remainingTo(rule, done, one.target);
    return { ...one, remaining, missed: one.until < day && remaining > 0 };
  });
  const missed = all.filter((one) => one.missed);
  return missed[missed.length - 1] ?? all.find(({ until }) => until >= day) ?? null;
};

const needFor = (
  { target: rule }: Pick<Indicator, 'target'>,
  { start, target, fromNothing }: Facts,
  remaining: Parts | null,
  daysLeft: number,
  cadence: CampaignSettings['cadence'],
): Need | null => {
  if (remaining === null || target === null) return null;
  if (isDownward(rule)) {
    if (remaining === 0) return { kind: 'met' };
    return { kind: start !== null && start > target ? 'toReduce' : 'above', count: remaining };
  }
  // More of the whole may still come: what is short today is no task of so many a day.
  if (fromNothing && remaining > 0 && daysLeft > 0) return { kind: 'remains', count: remaining };
  return needOf(remaining, daysLeft, cadence);
};

/**
 * What is to be said at the end of the day. A share of what the campaign itself counts is judged as it stands, without a
 * pace; a target from above is met at or below it, once everybody has told something.
 */
export const judge = (
  settings: CampaignSettings,
  indicator: Pick<Indicator, 'target' | 'from' | 'deadline'>,
  facts: Facts,
  window: MeasuringWindow,
  day: IsoDate,
): Judged => {
  const { start, done, target, milestones, untold, fromNothing } = facts;
  const isUp = !isDownward(indicator.target);
  const left = target === null || done === null ? null : remainingTo(indicator.target, done, target);
  // As low as it should be, as far as was told: nothing can be concluded from silence.
  const isUnproven = !isUp && untold > 0 && left === 0;
  const remaining = isUnproven ? null : left;
  const isPaced =
    start !== null && done !== null && target !== null && window.elapsedDays > 0 && !fromNothing;
  const planned = isPaced
    ? plannedGain(start, lineTo(target, window.totalDays, indicator.from, milestones), window.elapsedDays)
    : null;
  const gain = (done ?? 0) - (start ?? 0);
  const needed = target === null || start === null ? 0 : isUp ? target - start : start - target;
  const pace = planned === null || needed <= 0 ? null : paceOf(gain, planned, isUp);
  const milestone = milestoneAt(indicator, facts, day);
  const need = needFor(indicator, facts, remaining, window.daysLeft, settings.cadence);
  return {
    remaining,
    requiredPerDay:
      isUp && !fromNothing ? requiredPerDay(remaining, window.daysLeft) : remaining === 0 ? 0 : null,
    need,
    pace,
    milestone,
    status: statusOf(
      {
        remaining: isUnproven ? 'untold' : remaining,
        started: window.started,
        deadlinePassed: window.deadlinePassed,
        pace,
        isAhead: planned !== null && needed > 0 && pace === null && isAhead(gain, planned, isUp),
        hasMissed: milestone?.missed === true,
      },
      thresholdsOf(settings),
    ),
  };
};
