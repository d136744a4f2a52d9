// The jobs of an hourly run: reminders, the report, its mail, progress.
import { catalogueOf } from '../../i18n';
import type { Period } from '../../domain/plan/period';
import type { Report } from '../../domain/report/report';
import { dueWork } from '../../domain/schedule';
import { showMinute } from '../../i18n/numbers';
import { recallSent } from '../memory/reports';
import { currentReport } from '../report/currentReport';
import { sendReport } from '../report/sendReport';
import { writeProgress } from '../report/writeProgress';
import { writeReport } from '../report/writeReport';
import type { CampaignRun } from '../run/campaignRun';
import { reportRecordOf } from './automationRecord';
import type { Job, JobFailure } from './jobFailures';
import { failureOf, logOutcome } from './jobFailures';
import { remindUnitsOf } from './remindUnits';

export interface JobOutcome {
  readonly job: Job;
  readonly ok: boolean;
  /** Why it was not done; absent when all went well. */
  readonly message?: string;
}

/** Whom was not reminded stands in the reminders' own log line; being kept from looking is a failure. */
const remind = (run: CampaignRun, period: Period): JobFailure => {
  const outcome = remindUnitsOf(run, period);
  return outcome.ok || 'failed' in outcome ? null : outcome.message;
};

/**
 * Only ever the report of the period that is due, and never where an earlier mail may have left. `built` is the report
 * that this run has just written.
 */
const mail = (run: CampaignRun, period: Period, built: Report | null): JobFailure => {
  const { ports, language, words } = run;
  const ownWords = catalogueOf(language).automation;
  const before = recallSent(ports.memory, period);
  if (before !== null) return ownWords.mailUncertain(showMinute(before.at));
  if (!reportRecordOf(run).isLastBuilt(period)) return ownWords.notBuilt;
  const report = built ?? currentReport(run);
  if (report === null) return words.dialogs.noReportYet;
  const outcome = sendReport(run, report);
  if (outcome.kind === 'failed') return ownWords.failed(outcome.why.detail);
  return outcome.result.ok ? null : outcome.result.message;
};

/** Does the jobs that are due, in the order in which they must not wait for one another; how each went. */
export const runDueJobs = (run: CampaignRun): readonly JobOutcome[] => {
  const { words, book, now } = run;
  const due = dueWork(book.campaign.settings, now, reportRecordOf(run));
  const done: JobOutcome[] = [];
  const attempt = (job: Job, subject: string, work: () => JobFailure): void => {
    const failure = failureOf(run, work);
    logOutcome(run, job, subject, failure);
    done.push({ job, ok: failure === null, ...(failure === null ? {} : { message: failure }) });
  };
  const on = (job: Job, period: Period | null, work: (period: Period) => JobFailure): void => {
    if (period === null) return;
    const title = words.period.title(period.kind, period.number, period.from, period.to);
    attempt(job, title, () => work(period));
  };
  let built: Report | null = null;
  on('remindSilentUnits', due.remind, (period) => remind(run, period));
  // Without asking: the report goes on without the cells that cannot be counted, and says so itself.
  on('buildWeeklyReport', due.build, (period) => {
    built = writeReport(run, period);
    return built === null ? words.dialogs.busy : null;
  });
  on('sendWeeklyEmail', due.mail, (period) => mail(run, period, built));
  if (due.refresh)
    attempt('refreshProgress', '', () => {
      // Leaves no line in the log: the tab itself says as of when it is.
      writeProgress(run);
      return null;
    });
  return done;
};
