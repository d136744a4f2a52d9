// Whether automation still works. Google tells nobody that a trigger was deleted, that its owner's account is closed or
// that an authorisation was taken back: what can be seen is that hours pass without a run.
import type { LocalDateTime } from '../../domain/plan/calendar';
import { laterOf, minutesBefore } from '../../domain/plan/calendar';
import type { AutomationState } from '../../views/desk/deskState';
import { recallFailure, recallOwner, recallRun } from '../memory/automation';
import type { Ports } from '../ports';

/** Runs come every hour, and one may come late: so long without any is a sign. */
const silentMinutes = 3 * 60;

/** How automation stands at the minute, as `user` can see it: whether a trigger is there is known of one's own alone. */
export const automationStateOf = (
  { memory, triggers }: Pick<Ports, 'memory' | 'triggers'>,
  user: string,
  now: LocalDateTime,
): AutomationState => {
  const record = recallOwner(memory);
  if (record === null) return { kind: 'off' };
  const { email: owner, since } = record;
  const isOwn = owner === user;
  if (isOwn && !triggers.hasOwnClock()) return { kind: 'lost', owner };
  const ranAt = recallRun(memory);
  const lastAt = ranAt === null ? since : laterOf(ranAt, since);
  if (lastAt < minutesBefore(now, silentMinutes)) return { kind: 'silent', owner, lastAt, isOwn };
  const failure = recallFailure(memory, 'onSchedule');
  return failure === null ? { kind: 'on', owner, ranAt } : { kind: 'failing', owner, failure, isOwn };
};
