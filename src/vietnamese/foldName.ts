/**
 * Brings the ways in which one Vietnamese name gets typed into one form, for comparing and never for showing.
 */
import { cleanText } from './cleanText';
import { rememberPerText } from './rememberPerText';
import { placeTones } from './toneMarks';

/** Eth and African D look like Đ and come from old fonts and keyboards; eth is what the plans' BÐH was typed with. */
const lookalikesOfD = /[\u00F0\u0256]/g;

/**
 * Returns the text as it is compared: clean (see `cleanText`), in lower case, Ð as đ, every tone mark in its
 * traditional place. Diacritics are kept. Folding twice gives the same as folding once.
 */
export const foldName = rememberPerText((text) =>
  placeTones(cleanText(cleanText(text).toLowerCase()).replace(lookalikesOfD, 'đ')),
);

/** Returns the text without diacritics, đ as d; case and all else are kept. */
export const stripDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đ\u00F0\u0256]/g, 'd')
    .replace(/[Đ\u00D0\u0189]/g, 'D')
    .normalize('NFC');

/**
 * Tells whether `typed` is `full`, or `full` with marks missing and nothing else changed: hướng dân and huong dan
 * for hướng dẫn, but not hùng for hưng, whose mark is another. Both texts are given folded.
 */
export const lacksMarksOf = (typed: string, full: string): boolean => {
  const typedLetters = lettersOf(typed);
  const fullLetters = lettersOf(full);
  return (
    typedLetters.length === fullLetters.length &&
    typedLetters.every((letter, index) => isBarerLetter(letter, fullLetters[index] ?? ''))
  );
};

/** The bar of đ is written as a mark of its own here, so that d is đ with a mark missing. */
const lettersOf = rememberPerText(
  (text): readonly string[] =>
    text
      .replace(/đ/g, 'd\u0335')
      .normalize('NFD')
      .match(/\P{M}\p{M}*/gu) ?? [],
);

const isBarerLetter = (typed: string, full: string): boolean => {
  const fullMarks = Array.from(full);
  return typed.charAt(0) === full.charAt(0) && Array.from(typed).every((mark) => fullMarks.includes(mark));
};
