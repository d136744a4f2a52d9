/**
 * Tells whether two written names are the same but for what people leave out: the word for a unit, the spelling
 * of a number, diacritics.
 */
import { readUnmarkedNumberWords } from '../../vietnamese/numberWords';
import type { WrittenName } from './unitNames';
import { lacksMarksOf, stripDiacritics } from '../../vietnamese/foldName';

/** What was typed, taken apart twice: as it stands, and with unit words known without their diacritics too. */
export interface TypedName {
  readonly asTyped: WrittenName;
  readonly unmarked: WrittenName;
}

/** True when the name bears no diacritics, so that some may have been lost. */
export const isPlain = ({ key }: WrittenName): boolean => stripDiacritics(key) === key;

/** The same but for the unit word, which may be missing on either side, and for a number in digits or words. */
export const isSameApartFromWord = ({ asTyped }: TypedName, name: WrittenName): boolean =>
  (asTyped.words.length === 0 ||
    name.words.length === 0 ||
    asTyped.words.some((word) => name.words.includes(word))) &&
  restsOf(name).some((rest) => restsOf(asTyped).includes(rest));

/** The same but for the above and for diacritics that were lost: none may be another, none may have come in. */
export const isSameWithoutMarks = ({ asTyped, unmarked }: TypedName, name: WrittenName): boolean => {
  if (lacksMarksOf(asTyped.key, name.key)) return true;
  if (!wordsAgreeWithoutMarks(unmarked, name)) return false;
  const number = isPlain(asTyped) ? readUnmarkedNumberWords(unmarked.rest) : null;
  return (
    restsOf(name).some((rest) => lacksMarksOf(unmarked.rest, rest)) ||
    (number !== null && name.restInDigits === String(number))
  );
};

/** Before a name without a word of its own, ban may be bản or part of the name (Ban Mai): short names stay apart. */
const wordsAgreeWithoutMarks = (typed: WrittenName, name: WrittenName): boolean => {
  if (typed.words.length === 0) return true;
  if (name.words.length === 0) return /[ \d]/.test(typed.rest);
  return typed.words.some((word) => name.words.some((other) => lacksMarksOf(word, other)));
};

const restsOf = ({ rest, restInDigits }: WrittenName): readonly string[] =>
  rest === '' ? [] : [rest, restInDigits];
