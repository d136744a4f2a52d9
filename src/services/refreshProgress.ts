// Cập nhật tiến độ: measures every unit as of now and rewrites the tab of progress.
import type { LeftOut } from '../domain/checks/leftOut';
import { leftOutBy } from '../domain/checks/leftOut';
import type { Ports } from './ports';
import { writeProgress } from './report/writeProgress';
import { withCampaign } from './run/campaignRun';
import { writeLog } from './run/logLine';
import { periodToReport, reportingOf } from './run/measureRun';
import type { NotDone } from './run/results';
import type { ProgressEntry } from './run/summaries';
import { progressSummary } from './run/summaries';

export type ProgressResult =
  | {
      readonly ok: true;
      readonly message: string;
      /** What the figures lack. */
      readonly leftOut: LeftOut;
      readonly progress: readonly ProgressEntry[];
    }
  | NotDone;

/** The rows of progress; `reporting` is that of the last period that has ended. */
export const refreshProgress = (ports: Ports): ProgressResult =>
  withCampaign(
    ports,
    (run): ProgressResult => {
      const { words } = run;
      const rows = writeProgress(run);
      const leftOut = leftOutBy(run.checked.findings);
      const message = words.dialogs.progressRefreshed(
        leftOut.rows,
        leftOut.cells,
        run.book.campaign.rollsUp === true,
      );
      writeLog(run, words.menu.refreshProgress, message);
      ports.dialogs.note(message);
      return {
        ok: true,
        message,
        leftOut,
        progress: progressSummary(rows, reportingOf(run, periodToReport(run))),
      };
    },
    { record: 'figures', logs: true },
  );
