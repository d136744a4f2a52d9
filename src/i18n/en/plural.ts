// English nouns after a count.
import { showCount } from '../numbers';

/** 1 row, 2 rows, 1,200 rows: English nouns that take an s. */
export const plural = (count: number, word: string): string =>
  `${showCount(count, 'en')} ${word}${count === 1 ? '' : 's'}`;
