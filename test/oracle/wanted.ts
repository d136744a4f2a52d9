// What the plan wants at the end of a day, as a point on the way that runs straight from each stop to the next.
import { dayOf } from './days';
import type { PlainIndicator, PlainTarget, PlainUnit } from './plainCampaign';

/** A stop on the way: what is wanted at the end of that day. */
export interface Stop {
  readonly date: string;
  readonly wanted: number;
}

/** Whether the plan wants few. */
export const wantsLess = (target: PlainIndicator['target']): boolean => {
  if (target === null || target === 'unread') return false;
  const { kind } = target;
  if (kind === 'steps') return target.steps.some((step) => wantsLess(step.target));
  if (kind === 'share') return target.sense === 'atMost' || target.sense === 'below';
  return kind === 'less' || (kind === 'count' && target.most);
};

/** The demand of the last stop. */
export const finallyWanted = (target: PlainTarget): PlainTarget =>
  target.kind === 'steps' ? (target.steps.at(-1)?.target ?? target) : target;

/** How much more than at the start is wanted by the end of the day, times `parts`. */
export interface WantedGain {
  readonly gain: bigint;
  readonly parts: bigint;
}

/** The stops must lie on days of the way, in order. */
export const wantedGain = (
  { from, deadline }: Pick<PlainIndicator, 'from' | 'deadline'>,
  start: number,
  stops: readonly Stop[],
  date: string,
): WantedGain => {
  const today = Math.min(dayOf(date), dayOf(deadline));
  let last = { day: dayOf(from) - 1, wanted: start };
  for (const stop of stops) {
    const day = Math.max(dayOf(stop.date), dayOf(from) - 1);
    if (today < day) {
      const parts = BigInt(day - last.day);
      const walked = BigInt(today - last.day);
      return {
        gain: BigInt(last.wanted - start) * parts + BigInt(stop.wanted - last.wanted) * walked,
        parts,
      };
    }
    last = { day, wanted: stop.wanted };
  }
  return { gain: BigInt(last.wanted - start), parts: 1n };
};

/** The indicator in the days that the unit has for it. */
export const inDaysOf = (indicator: PlainIndicator, unit: PlainUnit | undefined): PlainIndicator => {
  const { first = indicator.from, last = indicator.deadline } = unit?.ownDays.get(indicator.code) ?? {};
  return { ...indicator, from: first, deadline: last };
};

/** Whether something is to be done on the day. */
export const isOpenOn = ({ from, deadline }: PlainIndicator, day: string): boolean =>
  from <= day && day <= deadline;
