// Verdicts that no longer hold are written anew: a plan that the clerk has mended changes those of rows nobody touches.
import type { CampaignRun } from '../run/campaignRun';
import { answerBlocks } from './answerBlocks';
import { answersOf } from './verdicts';

/**
 * Writes the verdicts that are others now, and the colours of their rows; nothing where all still hold. `everyColour`: the
 * colours of all rows, since people may have painted over them.
 */
export const renewVerdicts = (run: CampaignRun, { everyColour = false } = {}): void => {
  const { verdictColumn, verdictAt, columns } = run.book.tallies;
  if (verdictColumn === null) return;
  const { verdicts: values, colours } = answerBlocks(
    answersOf(run),
    verdictAt,
    { verdict: verdictColumn, all: columns },
    () => everyColour,
  );
  run.ports.workbook.writeBlocks('tallies', values, colours);
};
