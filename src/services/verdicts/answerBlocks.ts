// What of the answers is to be written: those that say something else than what stands there, with the colours of their
// rows, in runs of rows, so that nothing is written over what others write meanwhile.
import type { Cell } from '../../schema/cells/cell';
import type { ColourBlock, ColumnBlock } from '../ports/cellBlocks';
import { markColours } from './markColours';
import type { Run } from './runs';
import { runsOf } from './runs';
import type { RowAnswer, RowAnswers } from './verdicts';

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
 * colours too. No run spans a row without an answer: it was not judged.
 */
export const answerBlocks = (
  answers: RowAnswers,
  standing: (row: number) => Cell,
  columns: AnswerColumns,
  recoloured: (row: number) => boolean,
): AnswerBlocks => {
  const differs = (row: number): boolean => answers.get(row)?.verdict !== standing(row);
  const toWrite = [...answers.keys()].filter((row) => recoloured(row) || differs(row));
  const runs = runsOf(toWrite);
  const [first, last] = [runs[0]?.[0], runs[runs.length - 1]?.[1]];
  const answersIn = ([from, to]: Run): readonly RowAnswer[] =>
    Array.from({ length: to - from + 1 }, (_, index) => answers.get(from + index)).flatMap(
      (answer) => answer ?? [],
    );
  const areJudged = (run: Run): boolean => answersIn(run).length === run[1] - run[0] + 1;
  const whole: readonly Run[] = first === undefined || last === undefined ? [] : [[first, last]];
  const spanned = runs.length > mostRuns && whole.every(areJudged) ? whole : runs;
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
