// What the final report says of a target: met or not. A pace is nothing to go by once the campaign closes.
import type { PeriodKind } from '../plan/campaign';
import type { ProgressStatus } from '../progress/status';
import type { Outcome } from './report';

/** The result on an indicator, or over several by their worst status; null where none is due or there is no target. */
export const outcomeOf = (kind: PeriodKind, status: ProgressStatus): Outcome | null => {
  if (kind !== 'final' || status === 'noTarget') return null;
  return status === 'met' ? 'met' : 'notMet';
};
