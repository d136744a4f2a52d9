// Reads back what was remembered as JSON. Properties are open to whoever edits the script, and earlier versions wrote
// others: what is not of the shape that is asked for was never remembered.

type Members = Readonly<Record<string, unknown>>;

/** The value as an object's members; null for anything else. */
export const membersOf = (value: unknown): Members | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : null;

/** The members of the JSON object; null for any other text, and for none. */
export const parseMembers = (text: string | null): Members | null => {
  if (text === null || text === '') return null;
  try {
    return membersOf(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Whether all members of these names are texts. */
export const areTexts = (members: Members, names: readonly string[]): boolean =>
  names.every((name) => typeof members[name] === 'string');
