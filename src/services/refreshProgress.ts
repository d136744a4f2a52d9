// Cập nhật tiến độ: measures every unit as of now and rewrites the tab of progress.
import { tabNames } from '../schema/tabs';
import { layOutProgress } from '../views/progressLayout';
import { withCampaign } from './campaignRun';
import { writeLog } from './logLine';
import { periodToReport, progressOf, reportingOf } from './measureRun';
import type { Ports } from './ports';
import type { Summary } from './summaries';
import { progressSummary } from './summaries';

/** The rows of progress; `reporting` is that of the last period that has ended. */
export const refreshProgress = (ports: Ports): Summary =>
  withCampaign(ports, (run) => {
    const { words, language, book, now } = run;
    const rows = progressOf(run);
    const title = tabNames.progress[language];
    ports.workbook.writeTab('progress', title, layOutProgress(book.campaign, rows, now, words));
    writeLog(run, words.menu.refreshProgress, words.dialogs.progressRefreshed);
    ports.dialogs.note(words.dialogs.progressRefreshed);
    return {
      ok: true,
      message: words.dialogs.progressRefreshed,
      progress: progressSummary(rows, reportingOf(run, periodToReport(run))),
    };
  });
