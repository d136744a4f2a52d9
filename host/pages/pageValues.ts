// What passes between a page and the script behind it: numbers, booleans, strings, null, arrays and plain objects of
// those, as copies. Source: "Class google.script.run", on legal parameters and return values.
import { kindOfObject } from '../runtime/objects/objectStates';

/** As live says it; the text for a circle is ours. */
const illegal = (property: string): TypeError =>
  new TypeError(`Failed due to illegal value in property: ${property}`);
const circular = (): TypeError => new TypeError('Failed due to circular reference.');

/** Nothing of Google's, no instance of a class; objects that come out of another frame or realm have prototypes of their own. */
const isPlain = (value: object): boolean => {
  if (kindOfObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const copyOf = (value: unknown, property: string, around: readonly object[]): unknown => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // What JSON makes of NaN and of what is infinite.
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw illegal(property);
  if (around.includes(value)) throw circular();
  const within = [...around, value];
  if (Array.isArray(value)) {
    // Holes too, which map would leave.
    return Array.from(value, (item: unknown, index) =>
      item === undefined ? null : copyOf(item, String(index), within),
    );
  }
  if (!isPlain(value)) throw illegal(property);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, copyOf(member, name, within)]),
  );
};

/**
 * A copy of the arguments as the script gets them: an undefined one is null. Throws a TypeError in Google's words for
 * dates, functions, symbols, instances of classes, circles, and undefined members of objects, which no source allows.
 */
export const passedArguments = (values: readonly unknown[]): readonly unknown[] =>
  values.map((value, index) => (value === undefined ? null : copyOf(value, String(index), [])));

/** A copy of what a function returned as the page gets it: null when any part of it cannot pass, as on live. */
export const passedResult = (value: unknown): unknown => {
  try {
    return value === undefined ? null : copyOf(value, 'result', []);
  } catch {
    return null;
  }
};
