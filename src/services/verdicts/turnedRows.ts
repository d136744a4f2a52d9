// Rows that an edit of others has turned: rows of other units were held against them, and have to be looked at again.
import type { Cell } from '../../schema/cells/cell';
import type { RowAnswers } from './verdicts';

/** Rows that nobody edited and of which other counts stand now: something is refused that was not, or the other way round. */
export const turnedRows = (
  answers: RowAnswers,
  standing: (row: number) => Cell,
  isEdited: (row: number) => boolean,
): readonly number[] =>
  [...answers].flatMap(([row, { verdict }]) => {
    const before = standing(row);
    const isRefused = verdict.startsWith('✗') || (typeof before === 'string' && before.startsWith('✗'));
    return isRefused && verdict !== before && !isEdited(row) ? [row] : [];
  });
