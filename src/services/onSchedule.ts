// What the hourly trigger does: whatever is due by now, each thing once, with a line in the log.
import { catalogueOf } from '../i18n';
import { failureOf, logOutcome } from './automation/jobFailures';
import type { JobOutcome } from './automation/runDueJobs';
import { runDueJobs } from './automation/runDueJobs';
import { recallOwner, rememberRun } from './memory/automation';
import type { Ports } from './ports';
import type { CampaignRun } from './run/campaignRun';
import { findingLines, withCampaign } from './run/campaignRun';
import { whyNotAllowed } from './run/authority';
import type { LogContext } from './run/logLine';
import { renewVerdicts } from './verdicts/renewVerdicts';
import type { EitherWay, Unusable } from './run/results';
import { eitherWay, isUnusable } from './run/results';

/** Not `ok` when a job was not done, and when the run ended before the first. */
export type ScheduleResult =
  | EitherWay<{ readonly message: string; readonly done: readonly JobOutcome[] }>
  | (Unusable & { readonly done: readonly [] });

const workThrough = (run: CampaignRun): ScheduleResult => {
  renewVerdicts(run);
  const done = runDueJobs(run);
  const message = run.words.automation.schedule;
  return eitherWay(
    done.every(({ ok }) => ok),
    { message, done },
  );
};

/**
 * What was done, or tried, as whoever turned automation on; nothing when that is not the user of this run. A workbook
 * that cannot be used, and a service of Google's that fails, are logged and met again in an hour.
 */
export const onSchedule = (ports: Ports): ScheduleResult => {
  const user = ports.user.email();
  const owner = recallOwner(ports.memory);
  if (owner === null || owner.email !== user)
    return { ok: true, message: catalogueOf('vi').automation.notOwner, done: [] };
  const context: LogContext = { ports, user, language: 'vi', now: ports.workbook.now() };
  rememberRun(ports.memory, context.now);
  const reached: { result?: ScheduleResult | Unusable } = {};
  const failure = failureOf(context, () => {
    // Whoever turned automation on may be no clerk any more.
    const refusal = whyNotAllowed(ports, 'clerks', catalogueOf('vi'));
    if (refusal !== null) return refusal;
    const result = withCampaign(ports, workThrough);
    reached.result = result;
    return isUnusable(result) ? `${result.message} ${findingLines(result.issues)}` : null;
  });
  logOutcome(context, 'onSchedule', '', failure);
  if (failure === null && reached.result !== undefined && !isUnusable(reached.result)) return reached.result;
  return { ...reached.result, ok: false, message: failure ?? '', done: [] };
};
