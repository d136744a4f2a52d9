// What the hourly trigger does: whatever is due by now, each thing once, with a line in the log.
import type { Period } from '../domain/plan/period';
import { dueWork } from '../domain/schedule';
import { catalogueOf } from '../i18n';
import { showMinute } from '../i18n/numbers';
import { isNewFailure, recallOwner } from './memory/automation';
import { reportRecordOf } from './automation/automationRecord';
import type { CampaignRun } from './run/campaignRun';
import { findingLines, withCampaign } from './run/campaignRun';
import type { LogContext } from './run/logLine';
import { writeLog } from './run/logLine';
import type { Ports } from './ports';
import { writeProgress } from './refreshProgress';
import { remindUnitsOf } from './remindSilentUnits';
import { recallSent } from './memory/reports';
import { sendWeeklyEmail } from './sendWeeklyEmail';
import type { WordedFinding, Summary } from './run/summaries';
import { writeReport } from './report/writeReport';

/** Null for well; else the sentence that says why not. */
type Failure = string | null;

type Job = 'remindSilentUnits' | 'buildWeeklyReport' | 'sendWeeklyEmail' | 'refreshProgress';

/** Whom was not reminded stands in the reminders' own log line; being kept from looking is a failure. */
const remind = (run: CampaignRun, period: Period): Failure => {
  const { ok, message, failed } = remindUnitsOf(run, period);
  return ok || failed !== undefined ? null : String(message);
};

/** Without asking: the report goes on without the cells that cannot be counted, and says so itself. */
const build = (run: CampaignRun, period: Period): Failure =>
  writeReport(run, period) === null ? run.words.dialogs.busy : null;

/** Only ever the report of the period that is due, and never where an earlier mail may have left. */
const mail = (run: CampaignRun, period: Period): Failure => {
  const { ports, words } = run;
  const ownWords = words.automation;
  const before = recallSent(ports.memory, period);
  if (before !== null) return ownWords.mailUncertain(showMinute(before.at));
  if (!reportRecordOf(run).isLastBuilt(period)) return ownWords.notBuilt;
  const { ok, message } = sendWeeklyEmail(ports);
  return ok ? null : String(message);
};

/** Leaves no line in the log: the tab itself says as of when it is. */
const refresh = (run: CampaignRun): Failure => {
  writeProgress(run);
  return null;
};

/** The job's outcome. A failure ends the job and not the run; it is logged when it is news. */
const attempt = (
  context: LogContext,
  job: Job | 'onSchedule',
  subject: string,
  work: () => Failure,
): Readonly<Record<string, unknown>> => {
  const { automation: ownWords, menu } = catalogueOf(context.language);
  let failure: Failure;
  try {
    failure = work();
  } catch (error) {
    failure = ownWords.failed(error instanceof Error ? error.message : String(error));
  }
  const known = failure === null ? null : `${subject} ${failure}`;
  if (isNewFailure(context.ports.memory, job, known) && failure !== null) {
    writeLog(context, job === 'onSchedule' ? ownWords.schedule : menu[job], failure, subject);
  }
  return { job, ok: failure === null, ...(failure === null ? {} : { message: failure }) };
};

/** The jobs that are due, in the order in which they must not wait for one another. */
const runDueJobs = (run: CampaignRun): Summary => {
  const { words, book, now } = run;
  const due = dueWork(book.campaign.settings, now, reportRecordOf(run));
  const done: Readonly<Record<string, unknown>>[] = [];
  const on = (job: Job, period: Period | null, work: (run: CampaignRun, period: Period) => Failure): void => {
    if (period === null) return;
    const title = words.period.title(period.kind, period.number, period.from, period.to);
    done.push(attempt(run, job, title, () => work(run, period)));
  };
  on('remindSilentUnits', due.remind, remind);
  on('buildWeeklyReport', due.build, build);
  on('sendWeeklyEmail', due.mail, mail);
  if (due.refresh) done.push(attempt(run, 'refreshProgress', '', () => refresh(run)));
  return { ok: done.every(({ ok }) => ok === true), message: words.automation.schedule, done };
};

/**
 * What was done, or tried, as whoever turned automation on; nothing when that is not the user of this run. A workbook
 * that cannot be used, and a service of Google's that fails, are logged and met again in an hour.
 */
export const onSchedule = (ports: Ports): Summary => {
  const user = ports.user.email();
  const owner = recallOwner(ports.memory);
  if (owner === null || owner.email !== user)
    return { ok: true, message: catalogueOf('vi').automation.notOwner, done: [] };
  let summary: Summary = { ok: false, message: '', done: [] };
  const context: LogContext = { ports, user, language: 'vi', now: ports.workbook.now() };
  const outcome = attempt(context, 'onSchedule', '', () => {
    summary = withCampaign(ports, runDueJobs);
    if (summary.unusable !== true) return null;
    return `${String(summary.message)} ${findingLines(summary.issues as readonly WordedFinding[])}`;
  });
  return outcome.ok === true ? summary : { ...summary, ok: false, message: outcome.message, done: [] };
};
