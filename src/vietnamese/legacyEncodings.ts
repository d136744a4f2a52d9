/**
 * Recognises text in TCVN3 (ABC) or VNI and gives its reading in Unicode. The reading is a suggestion, so it is
 * rather missed than made up: every word with a strange letter must become a Vietnamese syllable, and at least
 * one must make no sense as it stands.
 */
import { tcvn3, vni } from './legacyTables';
import { couldBeVietnamese, isVietnameseSyllable } from './vietnameseSyllable';

/** Bytes of the old encodings as Western characters, beside the dashes and quotes that Word puts in itself. */
const possibleText = /^[\t\n\r\u0020-\u007E\u00A0-\u00FF\u2010-\u203A]*$/;

const wordWithStrangeLetter = /[A-Za-z\u00A1-\u00FF]*[\u00A1-\u00FF][A-Za-z\u00A1-\u00FF]*/g;

const encodings: readonly ReadonlyMap<string, string>[] = [tcvn3, vni];

/**
 * Returns the text in Unicode when it is TCVN3 or VNI, null when it is neither or could be both. It must be
 * given as it stands in the cell: normalising spoils the old letters (TCVN3 writes ư as a soft hyphen).
 */
export const readLegacyText = (text: string): string | null => {
  const words = possibleText.test(text) ? (text.match(wordWithStrangeLetter) ?? []) : [];
  if (!words.some(makesNoSense)) return null;
  const readings = encodings
    .filter((encoding) => words.every((word) => isVietnameseSyllable(decodeWord(word, encoding))))
    .map((encoding) => text.replace(wordWithStrangeLetter, (word) => decodeWord(word, encoding)));
  const [reading, other = reading] = readings;
  return reading !== undefined && reading === other ? reading : null;
};

/** A sign by itself proves nothing (5 µ), nor does ñ alone, which the languages of the Highlands write too. */
const makesNoSense = (word: string): boolean =>
  word.length > 1 && !couldBeVietnamese(word.replace(/ñ/gi, 'đ'));

/** Takes the longest sequence that the encoding knows at each place; what it does not know stays. */
const decodeWord = (word: string, encoding: ReadonlyMap<string, string>): string => {
  let decoded = '';
  for (let at = 0; at < word.length;) {
    const pair = encoding.get(word.slice(at, at + 2));
    const step = pair === undefined ? 1 : 2;
    const character = word.slice(at, at + 1);
    decoded += pair ?? encoding.get(character) ?? character;
    at += step;
  }
  return /^[A-Z]{2,}$/.test(word.replace(/[^A-Za-z]/g, '')) ? decoded.toUpperCase() : decoded;
};
