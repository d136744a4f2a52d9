// Lập báo cáo tuần: wordedFindings first, then the choice of the period, then the report.
import { leftOutBy } from '../domain/checks/leftOut';
import type { CampaignRun } from './run/campaignRun';
import { findingLines, withCampaign } from './run/campaignRun';
import { choosePeriod, periodsToChoose } from './report/choosePeriod';
import type { Ports } from './ports';
import type { Summary } from './run/summaries';
import { reportSummary } from './run/summaries';
import { writeReport } from './report/writeReport';

/** The report on the chosen period. Nothing is written when the user would rather mend first. */
export const buildWeeklyReport = (ports: Ports): Summary =>
  withCampaign(ports, (run) => {
    const { words, wordedFindings, book } = run;
    const stop = (message: string): Summary => ({ ok: false, message, issues: wordedFindings });
    const refuse = (message: string): Summary => {
      ports.dialogs.tell(words.menu.buildWeeklyReport, message);
      return stop(message);
    };
    const periods = periodsToChoose(run);
    if (periods.length === 0) return refuse(words.dialogs.noPeriodEnded(book.campaign.settings.start));
    if (!confirmFindings(run)) return stop(words.dialogs.cancelled);
    const period = choosePeriod(run, periods);
    if (period === null) return stop(words.dialogs.cancelled);
    const report = writeReport(run, period);
    if (report === null) return refuse(words.dialogs.busy);
    const message = words.dialogs.reportBuilt(report.title);
    ports.dialogs.note(message);
    return { ok: true, message, tab: report.title, report: reportSummary(report), issues: wordedFindings };
  });

/** Errors are shown before anything is written; without a user the report goes on without the cells. */
const confirmFindings = (run: CampaignRun): boolean => {
  const { words, ports, wordedFindings, checked } = run;
  const errors = wordedFindings.filter((finding) => finding.severity === 'error');
  if (errors.length === 0 || !ports.dialogs.attended()) return true;
  const { rows, cells } = leftOutBy(checked.findings);
  return ports.dialogs.confirm(
    words.menu.buildWeeklyReport,
    `${findingLines(errors)}\n\n${words.dialogs.goOn(rows, cells)}`,
  );
};
