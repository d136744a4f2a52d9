/**
 * Takes the written name of a unit apart: the word for its kind (thôn, tổ dân phố), and what is left, which may
 * be a number. Thôn 5, Thôn 05, Thôn Năm and T5 come out alike.
 */
import { dropPictographs } from '../../vietnamese/cleanText';
import { readNumberWords } from '../../vietnamese/numberWords';
import { foldName, stripDiacritics } from '../../vietnamese/foldName';
import { rememberPerText } from '../../vietnamese/rememberPerText';

export interface WrittenName {
  /** The whole name folded: letters, digits and single spaces only. */
  readonly key: string;
  /** The words for a unit that the name may begin with: several for x (xã, xóm), none when there is none. */
  readonly words: readonly string[];
  /** What is left without that word; never '' unless the key is. */
  readonly rest: string;
  /** The same in digits when it is a number in words, else `rest` itself. */
  readonly restInDigits: string;
}

/** A word for a unit, and how it is shortened. */
interface UnitWord {
  readonly word: string;
  readonly initials: string;
}

/** Reads written names; made once for the words of a campaign. */
export type NameReader = (text: string) => WrittenName;

/** Returns a reader of names that may begin with one of the words; words are given as people write them. */
export const createNameReader = (words: readonly string[]): NameReader => {
  const known = [...new Set(words.map(nameKey))]
    .filter((word) => word !== '')
    .map((word) => ({ word, initials: initialsOf(word) }))
    .sort((one, other) => other.word.length - one.word.length);
  return (text) => takenApart(nameKey(text), known);
};

/** Most names are told by their key alone: the rest is worked out when it is asked for. */
const takenApart = (key: string, known: readonly UnitWord[]): WrittenName => {
  let parts: Pick<WrittenName, 'words' | 'rest'> | undefined;
  let digits: string | undefined;
  const split = (): Pick<WrittenName, 'words' | 'rest'> => (parts ??= splitUnitWord(key, known));
  return {
    key,
    get words() {
      return split().words;
    },
    get rest() {
      return split().rest;
    },
    get restInDigits() {
      return (digits ??= String(readNumberWords(split().rest) ?? split().rest));
    },
  };
};

/** Punctuation, leading zeros and the số of thôn số 5 make no difference between names. */
export const nameKey = rememberPerText((text) =>
  foldName(dropPictographs(text))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(^|\P{N})0+(?=\d)/gu, '$1')
    .replace(/(^| )số (?=\d)/g, '$1'),
);

const initialsOf = (word: string): string =>
  stripDiacritics(word)
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');

const splitUnitWord = (key: string, known: readonly UnitWord[]): Pick<WrittenName, 'words' | 'rest'> => {
  const inFull = known.find(({ word }) => key.startsWith(`${word} `));
  if (inFull) return { words: [inFull.word], rest: key.slice(inFull.word.length + 1) };
  // T5, TDP 3; a name needs initials of more than one letter: TT Phong Sơn, but not T Phong Sơn.
  const [, initials, number, name] = /^([a-z]+?)(?: ?(\d+)| (\p{L}.*))$/u.exec(key) ?? [];
  const shortened = known.filter((unit) => unit.initials === initials).map(({ word }) => word);
  const rest = number ?? (initials !== undefined && initials.length > 1 ? name : undefined);
  return shortened.length > 0 && rest !== undefined ? { words: shortened, rest } : { words: [], rest: key };
};
