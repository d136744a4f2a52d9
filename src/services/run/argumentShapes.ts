// What an argument may be, told as values: a shape takes whatever a page sends and gives a typed value, or says what is
// wrong with it and where. Nothing of the given value is taken for granted, and nothing is cast.
import type { ArgumentWords } from '../../i18n/argumentWords';

export type Reading<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  /** Why it is not understood, in plain words. */
  | { readonly kind: 'refused'; readonly message: string };

/** Reads the value given under the name, '' for the argument itself. */
export type Shape<Value> = (given: unknown, name: string, words: ArgumentWords) => Reading<Value>;

/** Takes members out of an object by name; one that is given and not understood refuses the whole. */
export interface Members {
  /** Null where it is not given. */
  readonly maybe: <Value>(name: string, shape: Shape<Value>) => Value | null;
  readonly needed: <Value>(name: string, shape: Shape<Value>) => Value;
}

/** What ends the reading of an object, with the words of the member that is not understood. */
class NotUnderstood extends Error {}

const read = <Value>(value: Value): Reading<Value> => ({ kind: 'read', value });
const refused = (message: string): Reading<never> => ({ kind: 'refused', message });

/** A shape that one question tells; `expected` is what to send instead. */
const such =
  <Value>(
    accept: (given: unknown) => Value | null,
    expected: (words: ArgumentWords) => string,
  ): Shape<Value> =>
  (given, name, words) => {
    const value = accept(given);
    return value === null ? refused(words.shape(name, expected(words))) : read(value);
  };

export const flag: Shape<boolean> = such(
  (given) => (typeof given === 'boolean' ? given : null),
  (words) => words.flag,
);

/** A text of at most so many characters. */
export const textUpTo = (most: number): Shape<string> =>
  such(
    (given) => (typeof given === 'string' && given.length <= most ? given : null),
    (words) => words.text(most),
  );

/** A whole number between the two, both included. */
export const wholeNumber = (least: number, most: number): Shape<number> =>
  such(
    (given) =>
      typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most ? given : null,
    (words) => words.wholeNumber(least, most),
  );

/** One of the things, by its name. */
export const oneNamed = <Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): Shape<Thing> =>
  such(
    (given) => things.find((thing) => nameOf(thing) === given) ?? null,
    (words) => words.oneOf(things.map(nameOf).join(', ')),
  );

/** One of the texts. */
export const oneOf = <Choice extends string>(choices: readonly Choice[]): Shape<Choice> =>
  oneNamed(choices, (choice) => choice);

/** A text that the pattern accepts as a whole; `example` shows one. */
export const textLike = (pattern: RegExp, example: string): Shape<string> =>
  such(
    (given) => (typeof given === 'string' && pattern.test(given) ? given : null),
    (words) => words.textLike(example),
  );

/** A list of at most so many, each of the shape. */
export const listOf =
  <Value>(shape: Shape<Value>, most: number): Shape<readonly Value[]> =>
  (given, name, words) => {
    if (!Array.isArray(given) || given.length > most) return refused(words.shape(name, words.list(most)));
    const values: Value[] = [];
    for (const [index, one] of given.entries()) {
      const reading = shape(one, `${name}[${index}]`, words);
      if (reading.kind === 'refused') return reading;
      values.push(reading.value);
    }
    return read(values);
  };

/** Whether the value is an object with members and nothing else: no list, no date, no function. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]';

/** A plain object of the members that `take` takes, and of none else. A member that is undefined is not given. */
export const objectOf =
  <Value>(take: (members: Members) => Value): Shape<Value> =>
  (given, name, words) => {
    if (!isPlain(given)) return refused(words.notPlain(name));
    const known: string[] = [];
    const pathOf = (member: string): string => (name === '' ? member : `${name}.${member}`);
    const maybe: Members['maybe'] = (member, shape) => {
      known.push(member);
      const own = Object.prototype.hasOwnProperty.call(given, member) ? given[member] : undefined;
      if (own === undefined) return null;
      const reading = shape(own, pathOf(member), words);
      if (reading.kind === 'refused') throw new NotUnderstood(reading.message);
      return reading.value;
    };
    const needed: Members['needed'] = (member, shape) => {
      const value = maybe(member, shape);
      if (value !== null) return value;
      const missing = shape(undefined, pathOf(member), words);
      throw new NotUnderstood(missing.kind === 'refused' ? missing.message : words.notPlain(name));
    };
    try {
      const value = take({ maybe, needed });
      const unknown = Object.keys(given).find((member) => !known.includes(member));
      return unknown === undefined ? read(value) : refused(words.unknownMember(unknown, known.join(', ')));
    } catch (error) {
      if (error instanceof NotUnderstood) return refused(error.message);
      throw error;
    }
  };
