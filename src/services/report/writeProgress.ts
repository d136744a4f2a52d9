// Writes the tab of progress: every unit as of now, and how much is left out of it.
import { leftOutBy } from '../../domain/checks/leftOut';
import { mainCodes } from '../../domain/progress/mainIndicators';
import type { ProgressRow } from '../../domain/progress/progress';
import type { RankedUnit } from '../../domain/progress/ranking';
import { rankUnits, standingOf } from '../../domain/progress/ranking';
import { tabNames } from '../../schema/tabs';
import { layOutProgress } from '../../views/sheet/progressLayout';
import type { CampaignRun } from '../run/campaignRun';
import { progressOf } from '../run/measureRun';

/** The units as they stand now, who lags most first. */
const rankedNow = (
  { book: { campaign } }: CampaignRun,
  rows: readonly ProgressRow[],
): readonly RankedUnit[] => {
  const main = mainCodes(campaign);
  return rankUnits(campaign.units.map(({ code }) => standingOf(code, rows, main)));
};

/** Rewrites the tab; the rows that it shows. */
export const writeProgress = (run: CampaignRun): readonly ProgressRow[] => {
  const { ports, words, language, book, now } = run;
  const rows = progressOf(run);
  ports.workbook.writeTab(
    'progress',
    tabNames.progress[language],
    layOutProgress(book.campaign, rows, rankedNow(run, rows), now, words, leftOutBy(run.checked.findings)),
    book.campaign.settings.clerks,
  );
  return rows;
};
