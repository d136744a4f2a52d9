// What becomes of a job that fails with nobody there: the run goes on, and the log hears of it once.
import { catalogueOf } from '../../i18n';
import { isNewFailure } from '../memory/automation';
import type { LogContext } from '../run/logLine';
import { writeLog } from '../run/logLine';

/** Null for well; else the sentence that says why not. */
export type JobFailure = string | null;

export type Job =
  'openTallyPeriod' | 'remindSilentUnits' | 'buildWeeklyReport' | 'sendWeeklyEmail' | 'refreshProgress';

/** The work's failure; an exception ends the work and not the run. */
export const failureOf = ({ ports, language }: LogContext, work: () => JobFailure): JobFailure => {
  try {
    return work();
  } catch (error) {
    return catalogueOf(language).automation.failed(ports.failures.understand(error).detail);
  }
};

/** Logs how the job went, when it is news that it failed. */
export const logOutcome = (
  context: LogContext,
  job: Job | 'onSchedule',
  subject: string,
  failure: JobFailure,
): void => {
  const known = failure === null ? null : `${subject} ${failure}`;
  if (!isNewFailure(context.ports.memory, job, known) || failure === null) return;
  const title =
    job === 'onSchedule'
      ? catalogueOf(context.language).automation.schedule
      : catalogueOf(context.language).menu[job];
  writeLog(context, title, failure, subject);
};
