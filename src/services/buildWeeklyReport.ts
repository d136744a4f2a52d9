// Lập báo cáo tuần: findings first, then the choice of the period, then the report.
import { leftOutBy } from '../domain/checks/leftOut';
import type { LocalDateTime } from '../domain/plan/calendar';
import type { Period } from '../domain/plan/period';
import { buildsIn, buildsOf, lastMailed } from '../domain/publishedVersions';
import type { CampaignRun } from './run/campaignRun';
import { findingLines, withCampaign } from './run/campaignRun';
import { choosePeriod, periodNamed, periodsToChoose } from './report/choosePeriod';
import { hideOldDays } from './report/hideOldDays';
import type { Ports } from './ports';
import type { ReportArgument } from './run/arguments';
import type { NotDone } from './run/results';
import type { ReportSummary, WordedFinding } from './run/summaries';
import { reportSummary } from './run/summaries';
import { writeReport } from './report/writeReport';

export interface ReportBuilt {
  readonly ok: true;
  readonly message: string;
  /** The name of the report's tab. */
  readonly tab: string;
  readonly report: ReportSummary;
  readonly issues: readonly WordedFinding[];
}

export interface ReportNotBuilt {
  readonly ok: false;
  readonly message: string;
  readonly issues: readonly WordedFinding[];
}

export type ReportResult = ReportBuilt | ReportNotBuilt | NotDone;

/**
 * The report on the period of the argument, else on the one chosen. Nothing is written when the user would rather mend
 * first; with an argument nobody is asked, and the report goes on without the cells that cannot be counted.
 */
export const buildWeeklyReport = (ports: Ports, argument: ReportArgument | null): ReportResult =>
  withCampaign(ports, (run): ReportResult => {
    const { words, wordedFindings, book } = run;
    const stop = (message: string): ReportNotBuilt => ({ ok: false, message, issues: wordedFindings });
    const refuse = (message: string): ReportNotBuilt => {
      ports.dialogs.tell(words.menu.buildWeeklyReport, message);
      return stop(message);
    };
    const periods = periodsToChoose(run);
    if (periods.length === 0) return refuse(words.dialogs.noPeriodEnded(book.campaign.settings.start));
    const asked = argument?.period ?? null;
    const named = asked === null ? null : periodNamed(run, asked);
    if (asked !== null && named === null)
      return stop(run.words.arguments.unknownPeriod(asked.kind, asked.from));
    if (!confirmFindings(run)) return stop(words.dialogs.cancelled);
    const period = named ?? choosePeriod(run, periods);
    if (period === null) return stop(words.dialogs.cancelled);
    const mailed = lastMailed(buildsIn(book.frozen), period);
    const sentAt = mailed?.sentAt ?? null;
    if (sentAt !== null && named === null && !confirmAgain(run, period, sentAt))
      return stop(words.dialogs.cancelled);
    const report = writeReport(run, period);
    if (report === null) return refuse(words.dialogs.busy);
    if (period.kind === 'day') hideOldDays(run);
    const message = words.dialogs.reportBuilt(report.title);
    ports.dialogs.note(message);
    return {
      ok: true,
      message,
      tab: report.title,
      report: reportSummary(report, words),
      issues: wordedFindings,
    };
  });

/** What was mailed stays; who builds it again makes a second version, and is told so. Without a user nobody does. */
const confirmAgain = (run: CampaignRun, period: Period, sentAt: LocalDateTime): boolean => {
  const { words, ports, book } = run;
  const { kind, number, from, to } = period;
  const versions = buildsOf(buildsIn(book.frozen), period).filter((build) => build.sentAt !== null).length;
  const title = words.period.title(kind, number, from, to);
  return (
    ports.dialogs.attended() &&
    ports.dialogs.confirm(words.menu.buildWeeklyReport, words.dialogs.buildAgain(title, sentAt, versions + 1))
  );
};

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
