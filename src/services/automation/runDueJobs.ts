// The jobs of an hourly run: the rows of a new period, reminders, the reports, their mails, progress.
import { catalogueOf } from '../../i18n';
import type { Period } from '../../domain/plan/period';
import type { Report } from '../../domain/report/report';
import { dueReport, handledKinds, isAtWork, isRefreshDue, periodToOpen } from '../../domain/schedule';
import { showMinute } from '../../i18n/numbers';
import { recallOpenedPeriod } from '../memory/automation';
import { recallSent } from '../memory/reports';
import type { OwnLinks } from '../ownRows/ownLinks';
import { ownLinksOf } from '../ownRows/ownLinks';
import { writeWaysIn } from '../ownRows/writeWaysIn';
import { currentReport } from '../report/currentReport';
import { hideOldDays } from '../report/hideOldDays';
import { sendReport } from '../report/sendReport';
import { writeProgress } from '../report/writeProgress';
import { writeReport } from '../report/writeReport';
import type { CampaignRun } from '../run/campaignRun';
import { reportRecordOf } from './automationRecord';
import type { Job, JobFailure } from './jobFailures';
import { failureOf, logOutcome } from './jobFailures';
import { openDuePeriod } from './openPeriod';
import { remindUnitsOf } from './remindUnits';

export interface JobOutcome {
  readonly job: Job;
  readonly ok: boolean;
  /** Why it was not done; absent when all went well. */
  readonly message?: string;
}

/** Whom was not reminded stands in the reminders' own log line; being kept from looking is a failure. */
const remind = (run: CampaignRun, period: Period, links: OwnLinks): JobFailure => {
  const outcome = remindUnitsOf(run, period, links);
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

/**
 * Opens the rows of the week that has begun, unless somebody has since this run read the tab, and hands on the links to the
 * rows as they stand by then.
 */
const open = (run: CampaignRun, period: Period, leadBy: (links: OwnLinks) => void): JobFailure => {
  const opening = openDuePeriod(run, period);
  if (!opening.ok) return opening.message;
  const links = ownLinksOf(run, opening.standing);
  leadBy(links);
  if (opening.standing !== null) writeWaysIn(run, links);
  return null;
};

/** The report on the period, and nothing else when another run is at it. Day by day the tabs would crowd out all others. */
const build = (run: CampaignRun, period: Period): Report | null => {
  const report = writeReport(run, period);
  if (report !== null && period.kind === 'day') hideOldDays(run);
  return report;
};

/** The run once rows were put above those that it has read: its verdicts would stand beside others, and wait an hour. */
const withRowsMoved = (run: CampaignRun): CampaignRun => ({
  ...run,
  book: { ...run.book, tallies: { ...run.book.tallies, verdictColumn: null } },
});

/** Does the jobs that are due, in the order in which they must not wait for one another; how each went. */
export const runDueJobs = (begunRun: CampaignRun): readonly JobOutcome[] => {
  let run = begunRun;
  const { ports, words, book, now } = run;
  const { settings, rollsUp } = book.campaign;
  const record = reportRecordOf(run);
  if (!isAtWork(settings, now, record)) return [];
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
  let links = ownLinksOf(run);
  const begun = rollsUp === true ? null : periodToOpen(settings, now);
  if (begun !== null && begun.from !== recallOpenedPeriod(ports.memory))
    on('openTallyPeriod', begun, (period) => {
      run = withRowsMoved(begunRun);
      links = ownLinksOf(begunRun, null);
      return open(begunRun, period, (found) => {
        links = found;
      });
    });
  else {
    // People have sorted, and reported on what they owed: no job of its own, and news only where it fails.
    const failure = failureOf(run, () => {
      writeWaysIn(run, links);
      return null;
    });
    logOutcome(run, 'openTallyPeriod', '', failure);
    if (failure !== null) done.push({ job: 'openTallyPeriod', ok: false, message: failure });
  }
  const kinds = handledKinds(settings);
  for (const kind of kinds)
    on('remindSilentUnits', dueReport(settings, kind, now, record).remind, (period) =>
      remind(run, period, links),
    );
  for (const kind of kinds) {
    // Asked anew for each: the report of the kind before is the last built by now.
    const due = dueReport(settings, kind, now, record);
    let built: Report | null = null;
    // Without asking: the report goes on without the cells that cannot be counted, and says so itself.
    on('buildWeeklyReport', due.build, (period) => {
      built = build(run, period);
      return built === null ? words.dialogs.busy : null;
    });
    on('sendWeeklyEmail', due.mail, (period) => mail(run, period, built));
  }
  if (isRefreshDue(now))
    attempt('refreshProgress', '', () => {
      // Leaves no line in the log: the tab itself says as of when it is.
      writeProgress(run);
      return null;
    });
  return done;
};
