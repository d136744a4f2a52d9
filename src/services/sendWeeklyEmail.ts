// Gửi email báo cáo: the report that was built last, once per period.
import type { Ports } from './ports';
import type { MailArgument } from './run/arguments';
import { currentReport } from './report/currentReport';
import type { MailPreview } from './report/mailLookedAt';
import type { MailNotSent, MailSent, SendOutcome } from './report/sendReport';
import { refuseMail, sendReport } from './report/sendReport';
import { withCampaign } from './run/campaignRun';
import type { NotDone } from './run/results';
import { tellFailure } from './run/tellFailure';

export type MailResult = MailSent | MailPreview | MailNotSent | NotDone;

/**
 * Sends nothing, and says why, unless there is a report, recipients, quota, and the user's yes, which an argument gives
 * by the mark of the mail that was looked at.
 */
export const sendWeeklyEmail = (ports: Ports, argument: MailArgument | null): MailResult =>
  withCampaign(ports, (run): MailResult => {
    const report = currentReport(run);
    const outcome: SendOutcome =
      report === null ? refuseMail(run, run.words.dialogs.noReportYet) : sendReport(run, report, argument);
    return outcome.kind === 'answered' ? outcome.result : tellFailure(ports, outcome.why);
  });
