// Who switched automation on, and which of its failures stand in the log already.
import type { IsoDate, LocalDateTime } from '../../domain/plan/calendar';
import type { MemoryPort } from '../ports/memory';
import { recallText, rememberText } from './chunks';
import { parseMembers } from './rememberedJson';

/** The person whose trigger does the work. */
export interface AutomationOwner {
  readonly email: string;
  readonly since: LocalDateTime;
}

const ownerKey = 'automation.owner';
const sinceKey = 'automation.since';
const ranKey = 'automation.ran';
const openedKey = 'automation.opened';
const failuresKey = 'automation.failures';

/** Google shows each person only their own triggers: this record is how others know. Null when automation is off. */
export const recallOwner = (memory: MemoryPort): AutomationOwner | null => {
  const email = memory.get(ownerKey) ?? '';
  return email === '' ? null : { email, since: memory.get(sinceKey) ?? '' };
};

export const rememberOwner = (memory: MemoryPort, { email, since }: AutomationOwner): void =>
  memory.setAll({ [ownerKey]: email, [sinceKey]: since, [ranKey]: '' });

export const forgetOwner = (memory: MemoryPort): void =>
  memory.setAll({ [ownerKey]: '', [sinceKey]: '', [ranKey]: '' });

/** As minutes are noted; whatever else stands there says of no run. */
const isMinute = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** When the owner's trigger ran last; null before its first run. */
export const recallRun = (memory: MemoryPort): LocalDateTime | null => {
  const minute = memory.get(ranKey) ?? '';
  return isMinute.test(minute) ? minute : null;
};

export const rememberRun = (memory: MemoryPort, minute: LocalDateTime): void => memory.set(ranKey, minute);

/** The first day of the period whose rows were opened last; null before any. */
export const recallOpenedPeriod = (memory: MemoryPort): IsoDate | null => memory.get(openedKey);

export const rememberOpenedPeriod = (memory: MemoryPort, from: IsoDate): void => memory.set(openedKey, from);

const recallFailures = (memory: MemoryPort): Readonly<Record<string, unknown>> =>
  parseMembers(recallText(memory, failuresKey) ?? memory.get(failuresKey)) ?? {};

/** Why the task was not done when it was tried last; null where it was. */
export const recallFailure = (memory: MemoryPort, task: string): string | null => {
  const failure = recallFailures(memory)[task];
  return typeof failure === 'string' ? failure.trim() : null;
};

/**
 * Remembers how the task went, null for well; true when the failure is news. Hourly runs meet the same obstacle
 * again and again, and the log is for people.
 */
export const isNewFailure = (memory: MemoryPort, task: string, failure: string | null): boolean => {
  const known = recallFailures(memory);
  if ((known[task] ?? null) === failure) return false;
  const others = Object.entries(known).filter(([other]) => other !== task);
  const failures = failure === null ? others : [...others, [task, failure]];
  rememberText(memory, failuresKey, JSON.stringify(Object.fromEntries(failures)));
  return failure !== null;
};
