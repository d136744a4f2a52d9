// Cập nhật tiến độ: measures every unit as of now and rewrites the tab of progress.
import type { ProgressRow } from '../domain/progress/progress';
import { tabNames } from '../schema/tabs';
import { layOutProgress } from '../views/sheet/progressLayout';
import type { CampaignRun } from './run/campaignRun';
import { withCampaign } from './run/campaignRun';
import { writeLog } from './run/logLine';
import { periodToReport, progressOf, reportingOf } from './run/measureRun';
import type { Ports } from './ports';
import type { Summary } from './run/summaries';
import { progressSummary } from './run/summaries';

/** Rewrites the tab; the rows that it shows. */
export const writeProgress = (run: CampaignRun): readonly ProgressRow[] => {
  const { ports, words, language, book, now } = run;
  const rows = progressOf(run);
  ports.workbook.writeTab(
    'progress',
    tabNames.progress[language],
    layOutProgress(book.campaign, rows, now, words),
  );
  return rows;
};

/** The rows of progress; `reporting` is that of the last period that has ended. */
export const refreshProgress = (ports: Ports): Summary =>
  withCampaign(ports, (run) => {
    const { words } = run;
    const rows = writeProgress(run);
    writeLog(run, words.menu.refreshProgress, words.dialogs.progressRefreshed);
    ports.dialogs.note(words.dialogs.progressRefreshed);
    return {
      ok: true,
      message: words.dialogs.progressRefreshed,
      progress: progressSummary(rows, reportingOf(run, periodToReport(run))),
    };
  });
