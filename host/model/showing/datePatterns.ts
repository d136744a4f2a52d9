// Java's SimpleDateFormat, as far as Utilities.formatDate and parseDate are used: one entry for each letter.
import { momentOfWallTime, offsetMinutesAt, wallTimeAt } from './timeZones';

/** The moment as the zone's clock shows it, in the fields of a UTC date. */
interface Shown {
  readonly wall: Date;
  readonly moment: number;
  readonly timeZone: string;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const padded = (number: number, width: number): string => String(number).padStart(width, '0');
const named = (names: readonly string[], index: number, width: number): string =>
  width >= 4 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3);

const offset = (minutes: number, mark: string): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${mark}${padded(Math.floor(size % 60), 2)}`;
};

const offsetOf = ({ moment, timeZone }: Shown): number => offsetMinutesAt(moment, timeZone);

/** What each pattern letter shows; `width` is how often it is repeated. Names are English, as on live. */
const letters: Readonly<Record<string, (shown: Shown, width: number) => string>> = {
  y: ({ wall }, width) =>
    width === 2 ? padded(wall.getUTCFullYear() % 100, 2) : padded(wall.getUTCFullYear(), width),
  M: ({ wall }, width) =>
    width >= 3 ? named(months, wall.getUTCMonth(), width) : padded(wall.getUTCMonth() + 1, width),
  d: ({ wall }, width) => padded(wall.getUTCDate(), width),
  E: ({ wall }, width) => named(days, wall.getUTCDay(), width),
  u: ({ wall }, width) => padded(wall.getUTCDay() || 7, width),
  H: ({ wall }, width) => padded(wall.getUTCHours(), width),
  k: ({ wall }, width) => padded(wall.getUTCHours() || 24, width),
  K: ({ wall }, width) => padded(wall.getUTCHours() % 12, width),
  h: ({ wall }, width) => padded(wall.getUTCHours() % 12 || 12, width),
  m: ({ wall }, width) => padded(wall.getUTCMinutes(), width),
  s: ({ wall }, width) => padded(wall.getUTCSeconds(), width),
  S: ({ wall }, width) => padded(wall.getUTCMilliseconds(), width),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  Z: (shown) => offset(offsetOf(shown), ''),
  X: (shown, width) => {
    const minutes = offsetOf(shown);
    if (minutes === 0) return 'Z';
    return width === 1 ? offset(minutes, '').slice(0, 3) : offset(minutes, width === 2 ? '' : ':');
  },
};

interface Piece {
  readonly letter: string | null;
  readonly text: string;
}

/** Splits a pattern into runs of one letter and literal texts; null when a letter is unknown or a quote open. */
const piecesOf = (pattern: string): Piece[] | null => {
  const pieces: Piece[] = [];
  let rest = pattern;
  while (rest !== '') {
    const quoted = /^'((?:[^']|'')*)'/.exec(rest);
    const run = /^([A-Za-z])\1*/.exec(rest);
    const text = quoted?.[0] ?? run?.[0] ?? rest.charAt(0);
    if (text === "'") return null;
    if (quoted)
      pieces.push({ letter: null, text: quoted[1] === '' ? "'" : (quoted[1] ?? '').replace(/''/g, "'") });
    else if (run && !letters[text.charAt(0)]) return null;
    else pieces.push({ letter: run ? text.charAt(0) : null, text });
    rest = rest.slice(text.length);
  }
  return pieces;
};

/** The moment in the time zone by the pattern; null when the pattern is none. */
export const formatDatePattern = (date: Date, timeZone: string, pattern: string): string | null => {
  const pieces = piecesOf(pattern);
  if (!pieces) return null;
  const moment = date.getTime();
  const shown = { moment, timeZone, wall: new Date(wallTimeAt(moment, timeZone)) };
  return pieces
    .map(({ letter, text }) => (letter === null ? text : (letters[letter]?.(shown, text.length) ?? '')))
    .join('');
};

/** The numeric letters that a text is read by, and the field of the date that each fills. */
const fields: Readonly<Record<string, keyof ParsedFields>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
  S: 'millisecond',
};

interface ParsedFields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

/**
 * The moment that a text stands for, read by a pattern of numeric letters (y M d H m s S). Null when the text does
 * not fit; undefined when the pattern asks for letters that the host does not read. Like Java it is lenient: 31/4
 * is 1/5.
 */
export const parseDatePattern = (
  text: string,
  timeZone: string,
  pattern: string,
): Date | null | undefined => {
  const pieces = piecesOf(pattern);
  if (!pieces || pieces.some(({ letter }) => letter !== null && !fields[letter])) return undefined;
  const parsed: ParsedFields = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
  };
  let at = 0;
  for (const [index, { letter, text: piece }] of pieces.entries()) {
    if (letter === null) {
      if (!text.startsWith(piece, at)) return null;
      at += piece.length;
      continue;
    }
    const adjacent = pieces[index + 1]?.letter ? `{1,${piece.length}}` : '+';
    const digits = new RegExp(`^\\d${adjacent}`).exec(text.slice(at))?.[0];
    const field = fields[letter];
    if (digits === undefined || field === undefined) return null;
    parsed[field] = letter === 'y' && piece.length === 2 ? 2000 + Number(digits) : Number(digits);
    at += digits.length;
  }
  const wall = new Date(0);
  wall.setUTCFullYear(parsed.year, parsed.month - 1, parsed.day);
  wall.setUTCHours(parsed.hour, parsed.minute, parsed.second, parsed.millisecond);
  return new Date(momentOfWallTime(wall.getTime(), timeZone));
};
