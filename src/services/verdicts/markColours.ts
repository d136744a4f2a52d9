// The colours of wrong cells, as blocks of the columns that the add-in knows: columns of the users' own keep theirs.
import { columnIndex, columnLetter } from '../../schema/grid';
import { statusLooks } from '../../views/shared/palette';
import type { ColourBlock } from '../ports/cellBlocks';
import { runsOf } from './runs';
import type { Mark, RowAnswer } from './verdicts';

const colours: Readonly<Record<Mark, string>> = {
  error: statusLooks.behind.background,
  warning: statusLooks.atRisk.background,
};

/** What the cells of the rows wear from `firstRow` on, in the lettered columns; null for none. */
export const markColours = (
  letters: readonly string[],
  firstRow: number,
  answers: readonly RowAnswer[],
): readonly ColourBlock[] =>
  runsOf(letters.map(columnIndex)).map(([first, last]) => ({
    column: columnLetter(first),
    firstRow,
    colours: answers.map(({ marks }) =>
      Array.from({ length: last - first + 1 }, (_, offset) => {
        const mark = marks.get(columnLetter(first + offset));
        return mark === undefined ? null : colours[mark];
      }),
    ),
  }));
