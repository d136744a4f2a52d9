// Tells what Google hands to a function that it calls from what a page or a program gives. A page sends plain data and no
// function (source: google.script.run, legal parameters), so what has a method comes from Google.

/** Members that Google's events have and no argument of ours (source: Event Objects, simple and installable triggers). */
const eventMembers = ['authMode', 'triggerUid', 'source', 'commonEventObject'] as const;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isGoogleEvent = (value: unknown): boolean =>
  isObject(value) && eventMembers.some((name) => name in value);

/**
 * The argument; undefined where there is none, as when a menu item or a trigger calls. A page that sends what looks like
 * an event gets what it gets without an argument: questions that a person answers, and no more.
 */
export const argumentOf = (value: unknown): unknown => (isGoogleEvent(value) ? undefined : value);

/** Whether it is an edit: its range can be asked for its sheet. */
export const isEditEvent = (value: unknown): value is GoogleAppsScript.Events.SheetsOnEdit =>
  isObject(value) &&
  'range' in value &&
  isObject(value.range) &&
  'getSheet' in value.range &&
  typeof value.range.getSheet === 'function';

/** Google's names of what a run may do. */
const authorities: readonly string[] = ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'];

/** What the run of the trigger may do, in Google's words; null for what is no event of a trigger. */
export const authorityIn = (value: unknown): string | null => {
  if (!isObject(value) || !('authMode' in value) || !('triggerUid' in value)) return null;
  const named = String(value.authMode);
  return authorities.includes(named) ? named : null;
};
