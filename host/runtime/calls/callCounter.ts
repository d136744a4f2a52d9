// Counts the service calls of one run.
import type { CallEffect, ServiceCalls } from './serviceCalls';

export interface CallCounter {
  /** Counts a call and gives its index from 0. */
  count(effect: CallEffect): number;
  totals(): ServiceCalls;
}

/** A counter that starts at nothing. */
export const createCallCounter = (): CallCounter => {
  let total = 0;
  let reads = 0;
  let writes = 0;
  let bursts = 0;
  let writing = false;
  return {
    count(effect) {
      if (effect === 'read') {
        reads += 1;
        writing = false;
      }
      if (effect === 'write') {
        writes += 1;
        if (!writing) bursts += 1;
        writing = true;
      }
      total += 1;
      return total - 1;
    },
    totals: () => ({ total, reads, writes, roundTrips: reads + bursts }),
  };
};
