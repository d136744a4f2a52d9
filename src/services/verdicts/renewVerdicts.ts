// Verdicts that no longer hold are written anew: a plan that the clerk has mended changes those of rows nobody touches.
import type { CampaignRun } from '../run/campaignRun';
import { blocksToWrite } from './columnBlocks';
import { verdictsOf } from './verdicts';

/** Writes the rows from the first to the last whose verdict is another now; nothing where all still hold. */
export const renewVerdicts = (run: CampaignRun): void => {
  const { verdictColumn, verdicts } = run.book.tallies;
  if (verdictColumn === null) return;
  for (const { firstRow, values } of blocksToWrite(verdicts, verdictsOf(run), 2, 1))
    run.ports.workbook.writeColumn('tallies', verdictColumn, firstRow, values);
};
