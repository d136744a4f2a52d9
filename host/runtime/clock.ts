// The host's clock: real time, a function of the caller's, or a moment at which it stands.
import type { HostClock } from './hostTypes';

/** A clock; one that stands still moves only by `set` and `advance`. */
export function createClock(now: Date | (() => Date) | undefined): HostClock {
  let source = now instanceof Date ? standing(now) : (now ?? (() => new Date()));
  let ahead = 0;
  return {
    now: () => new Date(source().getTime() + ahead),
    set(moment) {
      source = standing(moment);
      ahead = 0;
    },
    advance(milliseconds) {
      ahead += milliseconds;
    },
  };
}

function standing(moment: Date): () => Date {
  const time = moment.getTime();
  return () => new Date(time);
}
