// Tells what Google hands to a function that it calls from an argument that a page or a program gives.

/** Members that Google's events have and no argument of ours (source: Event Objects, simple and installable triggers). */
const eventMembers = ['authMode', 'triggerUid', 'source', 'commonEventObject'] as const;

const isGoogleEvent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && eventMembers.some((name) => name in value);

/** The argument; undefined where there is none, as when a menu item or a trigger calls. */
export const argumentOf = (value: unknown): unknown => (isGoogleEvent(value) ? undefined : value);
