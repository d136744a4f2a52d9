// Which units were reminded of the period, and when. Of each kind only the last period is kept: earlier ones are never asked about.
import type { LocalDateTime } from '../../domain/plan/calendar';
import type { Period } from '../../domain/plan/period';
import type { MemoryPort } from '../ports/memory';
import { recallText, rememberText } from './chunks';

/** When each unit was reminded, by its code. */
export type Reminders = ReadonlyMap<string, LocalDateTime>;

/** Days and weeks are reminded of in the same hours: each kind has its own note. */
const keyOf = ({ kind }: Period): string => `reminders.${kind}`;

interface RememberedReminders {
  readonly period: string;
  readonly units: Readonly<Record<string, LocalDateTime>>;
}

const nameOf = ({ kind, from }: Period): string => `${kind} ${from}`;

/** Null when nobody has looked for silent units of the period yet. */
export const recallReminders = (memory: MemoryPort, period: Period): Reminders | null => {
  // Earlier versions kept those of all kinds in one property.
  const text = recallText(memory, keyOf(period)) ?? memory.get('reminders');
  if (text === null) return null;
  try {
    const remembered = JSON.parse(text) as RememberedReminders;
    return remembered.period === nameOf(period) ? new Map(Object.entries(remembered.units)) : null;
  } catch {
    return null;
  }
};

export const rememberReminders = (memory: MemoryPort, period: Period, reminders: Reminders): void => {
  const remembered: RememberedReminders = { period: nameOf(period), units: Object.fromEntries(reminders) };
  rememberText(memory, keyOf(period), JSON.stringify(remembered));
};
