// The planned line: straight from the start to the target, through milestones where the plan has any.
import type { IsoDate } from '../plan/calendar';
import { inclusiveDays } from '../plan/calendar';
import type { Milestone } from './targets';

/** What is wanted at the end of so many days of the window. */
export interface LinePoint {
  readonly days: number;
  readonly value: number;
}

/** A quotient of whole numbers; the denominator is above 0. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The line of a target over the window's days; its milestones lie on their own days. */
export const lineTo = (
  target: number,
  totalDays: number,
  from: IsoDate,
  milestones: readonly Milestone[],
): readonly LinePoint[] =>
  milestones.length === 0
    ? [{ days: totalDays, value: target }]
    : milestones.map(({ until, target: value }) => ({
        days: Math.max(0, inclusiveDays(from, until)),
        value,
      }));

/** How far from the start the plan wants to be after so many days. */
export const plannedGain = (start: number, line: readonly LinePoint[], elapsed: number): Fraction => {
  let before: LinePoint = { days: 0, value: start };
  for (const point of line) {
    const span = point.days - before.days;
    if (span > 0 && elapsed < point.days)
      return {
        numerator: (before.value - start) * span + (point.value - before.value) * (elapsed - before.days),
        denominator: span,
      };
    before = point;
  }
  return { numerator: before.value - start, denominator: 1 };
};
