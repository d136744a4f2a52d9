// Cells that say yes or no, in either language.
import type { Bilingual } from '../tabs';
import { foldHeader } from '../foldHeader';
import type { Cell } from './cell';
import { textOf } from './typedText';

/** What is offered for a yes. */
export const yesWord: Bilingual = { vi: 'Có', en: 'Yes' };

/** What is offered for a no. */
export const noWord: Bilingual = { vi: 'Không', en: 'No' };

/** What such a cell may say. */
export const yesNoWords = 'Có / Không';

/** `Có`, `Yes`, `1`, or a ticked box; `Không`, `No`, `0`; `blank` where nothing stands, null for any other word. */
export const readYesNo = (cell: Cell): boolean | 'blank' | null => {
  const word = foldHeader(textOf(cell));
  if (word === '') return 'blank';
  if (['co', 'yes', '1', 'true'].includes(word)) return true;
  return ['khong', 'no', '0', 'false'].includes(word) ? false : null;
};
