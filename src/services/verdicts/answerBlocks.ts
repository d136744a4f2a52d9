// What of the answers is to be written: those that say something else than what stands there, with the colours of their
// rows, in runs of rows, so that nothing is written over what others write meanwhile.
import type { Cell } from '../../schema/cells/cell';
import type { ColourBlock, ColumnBlock } from '../ports/cellBlocks';
import { markColours } from './markColours';
import type { Run } from './runs';
import { runsOf } from './runs';
import type { RowAnswer } from './verdicts';

export interface AnswerBlocks {
  readonly verdicts: readonly ColumnBlock[];
  readonly colours: readonly ColourBlock[];
}

/** Columns of the tab, by their letters. */
export interface AnswerColumns {
  readonly verdict: string;
  /** All that the add-in knows. */
  readonly all: readonly string[];
}

/** Each run of rows costs two calls, and an edit has half a minute: where there would be more, one spans them all. */
const mostRuns = 20;

/**
 * The runs of rows whose answer differs from what stands, or that are `recoloured` whatever stands there: people paste
 * colours too. `answers` are those of the rows from row 2 down, null for a row that was not judged, which no run spans.
 */
export const answerBlocks = (
  answers: readonly (RowAnswer | null)[],
  standing: (row: number) => Cell,
  columns: AnswerColumns,
  recoloured: (row: number) => boolean,
): AnswerBlocks => {
  const differs = (row: number): boolean => answers[row - 2]?.verdict !== standing(row);
  const toWrite = answers.flatMap((answer, index) =>
    answer !== null && (recoloured(index + 2) || differs(index + 2)) ? [index + 2] : [],
  );
  const runs = runsOf(toWrite);
  const [first, last] = [runs[0]?.[0], runs[runs.length - 1]?.[1]];
  const spanned: readonly Run[] =
    first === undefined || last === undefined || runs.length <= mostRuns || answers.includes(null)
      ? runs
      : [[first, last]];
  const answersIn = ([from, to]: Run): readonly RowAnswer[] =>
    answers.slice(from - 2, to - 1).flatMap((answer) => answer ?? []);
  const isNews = ([from, to]: Run): boolean =>
    toWrite.some((row) => row >= from && row <= to && differs(row));
  return {
    verdicts: spanned.filter(isNews).map((run) => ({
      column: columns.verdict,
      firstRow: run[0],
      values: answersIn(run).map(({ verdict }) => verdict),
    })),
    colours: spanned.flatMap((run) => markColours(columns.all, run[0], answersIn(run))),
  };
};
