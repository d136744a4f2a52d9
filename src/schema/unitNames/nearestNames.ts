/**
 * Finds the names that somebody may have meant. They are only ever shown: no name is taken for being near.
 */
import { stripDiacritics } from '../../vietnamese/foldName';

/** A name as it is shown, and the forms by which it is found, folded. */
export interface FindableName {
  readonly name: string;
  readonly forms: readonly string[];
}

const mostSuggestions = 3;

/** Longer text is a remark in the wrong column, and comparing it letter by letter would take long. */
const longestName = 80;

/** The share of letters, in percent, that may differ. */
const greatestDifference = 40;

/**
 * Returns at most three names, nearest first and in the given order where equally near; diacritics make no
 * difference. A name that contains the text as whole words, or is contained in it, counts as near.
 */
export const nearestNames = (typed: string, names: readonly FindableName[]): readonly string[] => {
  if (typed === '' || typed.length > longestName) return [];
  return names
    .map(({ name, forms }, index) => ({ name, index, distance: Math.min(...forms.map(distanceTo(typed))) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((one, other) => one.distance - other.distance || one.index - other.index)
    .slice(0, mostSuggestions)
    .map(({ name }) => name);
};

/** Infinite when the two are not near. */
const distanceTo = (typed: string) => {
  const plainTyped = stripDiacritics(typed);
  return (form: string): number => {
    const plainForm = stripDiacritics(form);
    const distance = editDistance(plainTyped, plainForm);
    const longer = Math.max(plainTyped.length, plainForm.length);
    const near =
      distance * 100 <= greatestDifference * longer ||
      ` ${plainForm} `.includes(` ${plainTyped} `) ||
      ` ${plainTyped} `.includes(` ${plainForm} `);
    return near ? distance : Infinity;
  };
};

/** The least number of letters to put in, take out or replace (Levenshtein). */
const editDistance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    Array.from(to).forEach((other, column) => {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  }
  return row[row.length - 1] ?? 0;
};
