/**
 * Reads Vietnamese number words, from không to below a thousand million. What is read is only ever suggested or
 * compared with a name: no count is taken from words.
 */
import { stripDiacritics } from './foldName';

const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** How the last digit is also said after mươi (hai mươi mốt, tư, lăm, nhăm). */
const digitsAfterTens: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

/** How the last digit is also said after mười. */
const digitsAfterTen: Readonly<Record<string, number>> = { lăm: 5, nhăm: 5 };

/** The spellings of one step of the scale, greatest first. */
const scales: readonly { readonly words: readonly string[]; readonly value: number }[] = [
  { words: ['triệu'], value: 1_000_000 },
  { words: ['nghìn', 'ngàn'], value: 1_000 },
];

/** How the text being read spells a word of the tables: as they do, or without diacritics. */
type Spelling = (word: string) => string;

/**
 * Returns the number that folded words spell out in full (`một nghìn hai trăm` is 1200, `ba triệu rưỡi`
 * 3500000), null for anything else. Shortened speech that has two readings (`hai trăm tám`) is null.
 */
export const readNumberWords = (folded: string): number | null => readWords(folded, (word) => word);

/**
 * The same for words typed without any diacritics (`muoi hai` is 12, `nam` 5); words that bear some are null.
 * A single such word may well mean something else (`nam`, `sau`): the caller decides whether to believe it.
 */
export const readUnmarkedNumberWords = (folded: string): number | null =>
  folded === stripDiacritics(folded) ? readWords(folded, stripDiacritics) : null;

const readWords = (folded: string, spell: Spelling): number | null => {
  const words = folded.split(' ').filter((word) => word !== '');
  return words.length === 0 ? null : readScaled(words, scales, spell, false);
};

/**
 * Splits the words at the greatest scale word present and reads both sides; `continued` says that a greater
 * group went before, so that linh, lẻ and không trăm may open the rest.
 */
const readScaled = (
  words: readonly string[],
  steps: typeof scales,
  spell: Spelling,
  continued: boolean,
): number | null => {
  const [step, ...smallerSteps] = steps;
  if (step === undefined) return readBelowThousand(words, spell, continued);
  const at = words.findIndex((word) => step.words.some((scale) => spell(scale) === word));
  if (at < 0) return readScaled(words, smallerSteps, spell, continued);
  const multiple = readBelowThousand(words.slice(0, at), spell, continued);
  if (multiple === null || (multiple === 0 && !continued)) return null;
  const rest = words.slice(at + 1);
  if (rest.length === 0) return multiple * step.value;
  if (isHalf(rest, spell)) return multiple * step.value + step.value / 2;
  const remainder = readRemainder(rest, smallerSteps, spell);
  return remainder === null ? null : multiple * step.value + remainder;
};

/** After nghìn or triệu a lone digit (một nghìn hai) is 1200 to one and 1002 to another: refused. */
const readRemainder = (rest: readonly string[], steps: typeof scales, spell: Spelling): number | null =>
  rest.length === 1 && find(digits, rest[0], spell) !== undefined
    ? null
    : readScaled(rest, steps, spell, true);

const readBelowThousand = (words: readonly string[], spell: Spelling, continued: boolean): number | null => {
  const hundred = words.findIndex((word) => word === spell('trăm'));
  if (hundred < 0) return readBelowHundred(words, spell, continued);
  const multiple = hundred === 1 ? find(digits, words[0], spell) : undefined;
  if (multiple === undefined || (multiple === 0 && !continued)) return null;
  const rest = words.slice(hundred + 1);
  if (rest.length === 0) return multiple * 100;
  if (isHalf(rest, spell)) return multiple * 100 + 50;
  if (rest.length === 1 && rest[0] !== spell('mười')) return null;
  const remainder = readBelowHundred(rest, spell, true);
  return remainder === null ? null : multiple * 100 + remainder;
};

const readBelowHundred = (words: readonly string[], spell: Spelling, continued: boolean): number | null => {
  const [first, second, third] = words;
  if (first === undefined || words.length > 3) return null;
  if (words.length === 2 && (first === spell('linh') || first === spell('lẻ'))) {
    const unit = find(digits, second, spell) ?? find({ tư: 4 }, second, spell);
    return continued && unit !== undefined && unit > 0 ? unit : null;
  }
  const digit = find(digits, first, spell);
  if (words.length === 1 && digit !== undefined) return digit;
  if (first === spell('mười')) return readTeen(words.slice(1), spell);
  if (digit === undefined || digit < 2 || (second !== spell('mươi') && second !== spell('chục'))) return null;
  if (third === undefined) return digit * 10;
  const unit = find(digitsAfterTens, third, spell) ?? find(digits, third, spell);
  return unit === undefined || unit === 0 ? null : digit * 10 + unit;
};

const readTeen = (words: readonly string[], spell: Spelling): number | null => {
  const [word] = words;
  if (word === undefined) return 10;
  const unit = find(digitsAfterTen, word, spell) ?? find(digits, word, spell);
  return words.length > 1 || unit === undefined || unit === 0 ? null : 10 + unit;
};

const isHalf = (words: readonly string[], spell: Spelling): boolean =>
  words.length === 1 && (words[0] === spell('rưỡi') || words[0] === spell('rưởi'));

/** Looks a word up in a table whose keys are spelled the way the text is. */
const find = (
  table: Readonly<Record<string, number>>,
  word: string | undefined,
  spell: Spelling,
): number | undefined => Object.entries(table).find(([key]) => spell(key) === word)?.[1];
