// Writes a report: its tab, the frozen figures, what is remembered of it, and the log.
import { freezeReport } from '../domain/freezeReport';
import { withoutReportOf } from '../domain/frozenFigures';
import type { Period } from '../domain/period';
import type { WeeklyReport } from '../domain/weeklyReport';
import { frozenLine, readFrozenFigures } from '../schema/frozenFiguresTab';
import { layOutReport } from '../views/reportLayout';
import { frozenTab } from '../views/tabs/recordTabs';
import type { CampaignRun } from './campaignRun';
import { writeLog } from './logLine';
import { reportOf } from './measureRun';
import { rememberBuilt } from './reportMemory';

/**
 * The report on the period as of now; null when another run holds the lock for too long. The frozen figures are
 * read again under the lock, since another clerk may have frozen some meanwhile. The tab comes first, under a
 * temporary name until it is whole; then the figures that it froze; what is remembered and logged comes last, so
 * that a run cut off is made good by the next.
 */
export const writeReport = (run: CampaignRun, period: Period): WeeklyReport | null =>
  run.ports.lock.alone(() => writeAlone(withFreshFigures(run), period))?.result ?? null;

const withFreshFigures = (run: CampaignRun): CampaignRun => {
  const { frozen: grid } = run.ports.workbook.readForReport();
  const frozen = grid === null ? [] : readFrozenFigures(grid).figures;
  return { ...run, book: { ...run.book, frozen } };
};

const writeAlone = (run: CampaignRun, period: Period): WeeklyReport => {
  const { ports, words, language, book } = run;
  const report = reportOf(run, period, run.now);
  const { title } = report;
  ports.dialogs.note(words.dialogs.writingReport(title));
  ports.workbook.replaceReport(title, layOutReport(report, words), book.campaign.settings.clerks);
  const frozen = [...withoutReportOf(book.frozen, period, title), ...freezeReport(report)];
  const lines = frozen.map(frozenLine);
  ports.workbook.rewriteTable('frozenFigures', frozenTab(language), lines, book.frozen.length);
  rememberBuilt(ports.memory, report);
  writeLog(run, words.menu.buildWeeklyReport, words.dialogs.reportBuilt(title));
  return report;
};
