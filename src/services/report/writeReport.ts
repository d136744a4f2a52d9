// Writes a report: its tab, the frozen figures, what is remembered of it, and the log.
import { freezeReport } from '../../domain/report/freezeReport';
import type { FrozenFigure } from '../../domain/frozenFigures';
import { figuresInForce, withoutReportOf } from '../../domain/frozenFigures';
import type { Period } from '../../domain/plan/period';
import type { Report } from '../../domain/report/report';
import { frozenLine, readFrozenFigures } from '../../schema/frozenFiguresTab';
import { layOutReport } from '../../views/sheet/reportLayout';
import { frozenTab } from '../../views/tabs/recordTabs';
import type { CampaignRun } from '../run/campaignRun';
import { writeLog } from '../run/logLine';
import { logProtectionTroubles } from '../run/logProtection';
import { reportOf } from '../run/measureRun';
import type { StandingTable } from '../ports/workbookWriter';
import { recallBuilt, recallOpened, rememberBuilt, rememberOpened } from '../memory/reports';

/**
 * The report on the period as of now; null when another run holds the lock for too long. The frozen figures are
 * read again under the lock, since another clerk may have frozen some meanwhile. A run may be cut off at any call:
 * the figures are frozen beside those of an earlier build first, then the tab is swapped in, then the earlier
 * figures go, so that the figures of the tab that stands are always there.
 */
export const writeReport = (run: CampaignRun, period: Period): Report | null =>
  run.ports.lock.alone(() => writeAlone(run, period))?.result ?? null;

/** The frozen figures, and the table that holds them; none where there is no such tab. */
interface FrozenReading {
  readonly figures: readonly FrozenFigure[];
  readonly standing: StandingTable | null;
}

const readFrozen = ({ ports }: CampaignRun): FrozenReading => {
  const { frozen } = ports.workbook.readForReport();
  if (frozen === null) return { figures: [], standing: null };
  const [headers = [], ...rows] = frozen.values;
  return { figures: readFrozenFigures(frozen).figures, standing: { headers, rows: rows.length } };
};

const writeAlone = (run: CampaignRun, period: Period): Report => {
  const { ports, words, language, book } = run;
  const { workbook, memory } = ports;
  const { figures: known, standing: table } = readFrozen(run);
  const standing = figuresInForce(known, recallBuilt(memory));
  const report = reportOf({ ...run, book: { ...book, frozen: standing } }, period, run.now);
  const { title } = report;
  const writeFrozen = (figures: readonly FrozenFigure[], before: StandingTable | null): void =>
    workbook.rewriteTable(frozenTab(language), figures.map(frozenLine), before);
  const fresh = freezeReport(report);
  const others = withoutReportOf(known, period, title);
  const cutOff = recallOpened(memory);
  ports.dialogs.note(words.dialogs.writingReport(title));
  rememberOpened(memory, run.now);
  writeFrozen([...known, ...fresh], table);
  const troubles = workbook.replaceReport(title, layOutReport(report, words), book.campaign.settings.clerks);
  const grown = table && { ...table, rows: Math.max(table.rows, known.length + fresh.length) };
  if (others.length < known.length) writeFrozen([...others, ...fresh], grown);
  rememberBuilt(memory, report);
  const detail = cutOff === null ? '' : words.dialogs.earlierRunCutOff(cutOff);
  writeLog(run, words.menu.buildWeeklyReport, words.dialogs.reportBuilt(title), detail);
  logProtectionTroubles(run, words.menu.buildWeeklyReport, troubles);
  return report;
};
