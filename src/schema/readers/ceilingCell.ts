// Reads a cell of `Không vượt quá`.
import { isFigureCode } from '../../domain/plan/baseExpression';
import type { Ceiling } from '../../domain/plan/ceiling';
import type { Cell } from '../cells/cell';
import { textOf } from '../cells/typedText';
import { foldHeader } from '../foldHeader';

const noneWords: readonly string[] = ['khong', 'khonggioihan', 'no', 'none', 'nolimit'];

/** The ceiling that the cell names, or null for what is neither blank, nor a code, nor `không`. */
export const readCeiling = (cell: Cell): Ceiling | null => {
  const text = textOf(cell);
  if (text === '') return { kind: 'byTarget' };
  if (noneWords.includes(foldHeader(text))) return { kind: 'none' };
  return isFigureCode(text) ? { kind: 'code', code: text } : null;
};
