// Lập báo cáo tuần: findings first, then the week's tab, the frozen figures and the log.
import { leftOutBy } from '../domain/checkTallies';
import { withoutReportOf } from '../domain/frozenFigures';
import type { Period } from '../domain/period';
import { freezeReport } from '../domain/freezeReport';
import type { WeeklyReport } from '../domain/weeklyReport';
import { frozenLine } from '../schema/frozenFiguresTab';
import { frozenTab } from '../views/tabs/recordTabs';
import { layOutReport } from '../views/reportLayout';
import type { CampaignRun } from './campaignRun';
import { findingLines, withCampaign } from './campaignRun';
import { writeLog } from './logLine';
import { periodToReport, reportOf } from './measureRun';
import type { Ports } from './ports';
import { rememberBuilt } from './reportMemory';
import type { Summary } from './summaries';
import { reportSummary } from './summaries';

/** The report on the last period that has ended. Nothing is written when the user would rather mend first. */
export const buildWeeklyReport = (ports: Ports): Summary =>
  withCampaign(ports, (run) => {
    const { words, findings } = run;
    const period = periodToReport(run);
    if (period === null) {
      const message = words.dialogs.noPeriodEnded(run.book.campaign.settings.start);
      ports.dialogs.tell(words.menu.buildWeeklyReport, message);
      return { ok: false, message, issues: findings };
    }
    if (!confirmFindings(run)) return { ok: false, message: words.dialogs.cancelled, issues: findings };
    const locked = ports.lock.alone(() => writeReport(run, period));
    if (locked === null) {
      ports.dialogs.tell(words.menu.buildWeeklyReport, words.dialogs.busy);
      return { ok: false, message: words.dialogs.busy, issues: findings };
    }
    const { report, title } = locked.result;
    const message = words.dialogs.reportBuilt(title);
    ports.dialogs.note(message);
    return { ok: true, message, tab: title, report: reportSummary(report), issues: findings };
  });

/** Errors are shown before anything is written; without a user the report goes on without the cells. */
const confirmFindings = (run: CampaignRun): boolean => {
  const { words, ports, findings, checked } = run;
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length === 0 || !ports.dialogs.attended()) return true;
  const { rows, cells } = leftOutBy(checked.issues);
  return ports.dialogs.confirm(
    words.menu.buildWeeklyReport,
    `${findingLines(errors)}\n\n${words.dialogs.goOn(rows, cells)}`,
  );
};

/** Writes tab, frozen figures, memory and log; the tab comes first, under a temporary name until it is whole. */
export const writeReport = (
  run: CampaignRun,
  period: Period,
): { readonly report: WeeklyReport; readonly title: string } => {
  const { ports, words, language, book } = run;
  const report = reportOf(run, period, run.now);
  const { title } = report;
  ports.workbook.replaceReport(title, layOutReport(report, words), book.campaign.settings.clerks);
  const frozen = [...withoutReportOf(book.frozen, period, title), ...freezeReport(report)];
  ports.workbook.rewriteTable(
    'frozenFigures',
    frozenTab(language),
    frozen.map(frozenLine),
    book.frozen.length,
  );
  rememberBuilt(ports.memory, report);
  writeLog(run, words.menu.buildWeeklyReport, words.dialogs.reportBuilt(title));
  return { report, title };
};
