// Texts that differ in their code points only.
import type { FindingWords } from './catalogue';

/** Whether what was typed looks like what was expected: marks of their own, as some phones type them. */
export const looksTheSame = ({ received, expected }: Pick<FindingWords, 'received' | 'expected'>): boolean =>
  received.normalize('NFC') === expected.normalize('NFC');
