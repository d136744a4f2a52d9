// The host's clock: real time, a function of the caller's, or a moment at which it stands.
import type { HostClock } from './hostTypes';

/** A clock; one that stands still moves only by `set` and `advance`. */
export const createClock = (now: Date | (() => Date) | undefined): HostClock =>
  clockOn(now instanceof Date ? standing(now) : (now ?? (() => new Date())), 0);

const clockOn = (initial: () => Date, milliseconds: number): HostClock => {
  let source = initial;
  let ahead = milliseconds;
  return {
    now: () => new Date(source().getTime() + ahead),
    set(moment) {
      source = standing(moment);
      ahead = 0;
    },
    advance(more) {
      ahead += more;
    },
    copy: () => clockOn(source, ahead),
  };
};

const standing = (moment: Date): (() => Date) => {
  const time = moment.getTime();
  return () => new Date(time);
};
