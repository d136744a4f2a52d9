// Writes a report: its tab, the frozen figures, what is remembered of it, and the log.
import { toldNow } from '../../domain/corrections';
import type { FrozenFigure } from '../../domain/frozenFigures';
import { freezeReport } from '../../domain/report/freezeReport';
import type { Period } from '../../domain/plan/period';
import type { Build } from '../../domain/publishedVersions';
import { buildsIn, isSamePeriod, lastMailed } from '../../domain/publishedVersions';
import type { Report } from '../../domain/report/report';
import { datedTabName } from '../../schema/periodNames';
import { layOutReport } from '../../views/sheet/reportLayout';
import type { CampaignRun } from '../run/campaignRun';
import { withEdition, writeLog } from '../run/logLine';
import { logProtectionTroubles } from '../run/logProtection';
import { reportOf } from '../run/measureRun';
import { renewVerdicts } from '../verdicts/renewVerdicts';
import { recallOpened, recallPlace, rememberBuilt, rememberOpened } from '../memory/reports';
import type { FrozenRecord } from './frozenRecord';
import { appendFigures, readRecord } from './frozenRecord';
import { writeCourse, writeFollowUp } from './writeFollowUp';

/**
 * The report on the period as of now; null when another run holds the lock for too long, or has mailed one since this
 * run looked. The frozen figures are read again under the lock, since another clerk may have frozen some meanwhile.
 */
export const writeReport = (run: CampaignRun, period: Period): Report | null =>
  run.ports.lock.alone(() => {
    const record = readRecord(run, period);
    const known = lastMailed(buildsIn(run.book.frozen), period)?.version;
    return lastMailed(record.builds, period)?.version === known ? writeAlone(run, period, record) : null;
  })?.result ?? null;

/** Gives way to the report: one of other dates that bears its name keeps its tab under a name with its dates. */
const makeWay = ({ ports }: CampaignRun, { title, period }: Report, builds: readonly Build[]): void => {
  const bearers = builds.filter(({ label }) => label === title);
  const last = bearers[bearers.length - 1];
  if (last === undefined || isSamePeriod(last, period)) return;
  ports.workbook.renameReport(title, datedTabName(title, last));
};

/** The run with its tallies held against what reports have told once this one is among them. */
const checkedAgainst = (run: CampaignRun, told: readonly FrozenFigure[]): CampaignRun => ({
  ...run,
  checked: run.checked.heldAgainst(told),
});

/**
 * A report on a period that goes on: its tab alone, which takes the place of the last one. Nothing of it is remembered. To
 * be called alone.
 */
export const writeFlash = (run: CampaignRun, period: Period): Report => {
  const { ports, words, book } = run;
  const report = reportOf(run, period, run.now);
  ports.dialogs.note(words.dialogs.writingReport(report.title));
  const { troubles } = ports.workbook.replaceReport(
    report.title,
    layOutReport(report, words),
    book.campaign.settings.clerks,
    { place: recallPlace(ports.memory, period), mayHaveLeavings: true },
  );
  writeLog(run, words.menu.buildWeeklyReport, words.dialogs.reportBuilt(report.title));
  logProtectionTroubles(run, words.menu.buildWeeklyReport, troubles);
  return report;
};

/**
 * The report as of now, written; to be called alone, on the record as it stands. A run may be cut off at any call: the
 * figures are appended first, then the tab is swapped in, then the build is noted as finished. Until then its lines
 * count for nothing, and the next build puts its own in their place.
 */
export const writeAlone = (run: CampaignRun, period: Period, record: FrozenRecord): Report => {
  const { ports, words, book } = run;
  const { workbook, memory } = ports;
  const now = { ...book, frozen: record.figures, followUp: record.followUp.lines };
  const report = reportOf({ ...run, book: now }, period, run.now);
  const { title, version } = report;
  const [cutOff] = [...recallOpened(memory)].reverse();
  ports.dialogs.note(words.dialogs.writingReport(title));
  makeWay(run, report, record.builds);
  // Noted before the lines are there: lines without a note would count.
  rememberOpened(memory, { at: run.now, title, version });
  const fresh = freezeReport(report);
  appendFigures(run, record, fresh);
  const { place, troubles } = workbook.replaceReport(
    title,
    layOutReport(report, words),
    book.campaign.settings.clerks,
    { place: recallPlace(memory, period), mayHaveLeavings: cutOff !== undefined },
  );
  writeFollowUp(run, report, record.followUp);
  const figures = [...record.figures, ...fresh];
  const course = writeCourse(run, figures);
  const told = toldNow(book.campaign, figures);
  const isSettling = run.checked.findings.some(({ code }) => code === 'CHANGED_AFTER_FREEZE');
  renewVerdicts(isSettling ? checkedAgainst(run, told) : run);
  rememberBuilt(memory, report, place, course, told);
  const detail = cutOff === undefined ? '' : words.dialogs.earlierRunCutOff(cutOff.at);
  const outcome = words.dialogs.reportBuilt(title);
  writeLog(run, words.menu.buildWeeklyReport, outcome, withEdition(ports, words, detail));
  logProtectionTroubles(run, words.menu.buildWeeklyReport, troubles);
  return report;
};
