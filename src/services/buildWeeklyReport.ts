// Lập báo cáo tuần: findings first, then the choice of the period, then the report.
import { leftOutBy } from '../domain/checks/leftOut';
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/plan/period';
import type { Build } from '../domain/publishedVersions';
import { buildsIn, buildsOf } from '../domain/publishedVersions';
import type { CampaignRun } from './run/campaignRun';
import { findingLines, tellUnusable, withCampaign } from './run/campaignRun';
import { choosePeriod, periodNamed, periodsToChoose } from './report/choosePeriod';
import { hideOldDays } from './report/hideOldDays';
import type { Ports } from './ports';
import type { PeriodArgument } from './run/arguments';
import type { NotDone } from './run/results';
import type { ReportSummary, WordedFinding } from './run/summaries';
import { reportSummary, wordedFindingOf } from './run/summaries';
import { reportOnRecord } from './report/reportOnRecord';

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
export const buildWeeklyReport = (ports: Ports, argument: PeriodArgument | null): ReportResult =>
  withCampaign(
    ports,
    (begun): ReportResult => {
      const { words, wordedFindings, book, findings } = begun;
      const stop = (message: string): ReportNotBuilt => ({ ok: false, message, issues: wordedFindings });
      const refuse = (message: string): ReportNotBuilt => {
        ports.dialogs.tell(words.menu.buildWeeklyReport, message);
        return stop(message);
      };
      const periods = periodsToChoose(begun);
      if (periods.length === 0) return refuse(words.dialogs.noPeriodEnded(book.campaign.settings.start));
      const asked = argument?.period ?? null;
      const named = asked === null ? null : periodNamed(begun, asked);
      if (asked !== null && named === null)
        return stop(words.arguments.unknownPeriod(asked.kind, asked.from));
      if (!confirmFindings(begun, findings)) return stop(words.dialogs.cancelled);
      const period = named ?? choosePeriod(begun, periods);
      if (period === null) return stop(words.dialogs.cancelled);
      const outcome = reportOnRecord(
        begun,
        period,
        ({ mailed, errors }) =>
          (mailed !== null && named === null) || (errors.length > 0 && ports.dialogs.attended()),
        (run, { mailed, errors }) =>
          confirmFindings(run, errors) &&
          (mailed === null || named !== null || confirmAgain(run, period, mailed)),
      );
      if (outcome.kind === 'busy') return refuse(words.dialogs.busy);
      const { run } = outcome;
      if (outcome.kind === 'unusable') return tellUnusable(ports, run.findings, run.book.titleOf, run.now);
      if (outcome.kind === 'cancelled')
        return { ok: false, message: words.dialogs.cancelled, issues: run.wordedFindings };
      const { report } = outcome;
      if (period.kind === 'day') hideOldDays(run);
      const message = words.dialogs.reportBuilt(report.title);
      ports.dialogs.note(message);
      return {
        ok: true,
        message,
        tab: report.title,
        report: reportSummary(report, words),
        issues: run.wordedFindings,
      };
    },
    { record: 'later' },
  );

/** What was mailed stays; who builds it again makes a second version, and is told so. Without a user nobody does. */
const confirmAgain = (run: CampaignRun, period: Period, { sentAt }: Build): boolean => {
  const { words, ports, book } = run;
  const { kind, number, from, to } = period;
  const versions = buildsOf(buildsIn(book.frozen), period).filter((build) => build.sentAt !== null).length;
  const title = words.period.title(kind, number, from, to);
  return (
    sentAt !== null &&
    ports.dialogs.attended() &&
    ports.dialogs.confirm(words.menu.buildWeeklyReport, words.dialogs.buildAgain(title, sentAt, versions + 1))
  );
};

/** Errors are shown before anything is written; without a user the report goes on without the cells. */
const confirmFindings = (run: CampaignRun, findings: readonly Finding[]): boolean => {
  const { words, language, ports, book, checked } = run;
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length === 0 || !ports.dialogs.attended()) return true;
  const { rows, cells } = leftOutBy(checked.findings);
  const worded = errors.map((finding) => wordedFindingOf(finding, language, book.campaign, book.titleOf));
  return ports.dialogs.confirm(
    words.menu.buildWeeklyReport,
    `${findingLines(worded)}\n\n${words.dialogs.goOn(rows, cells)}`,
  );
};
