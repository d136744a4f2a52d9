// Gửi email báo cáo: the report that was built last, once per period.
import type { Ports } from './ports';
import { currentReport } from './report/currentReport';
import type { MailNotSent, MailSent, SendOutcome } from './report/sendReport';
import { refuseMail, sendReport } from './report/sendReport';
import { withCampaign } from './run/campaignRun';
import type { NotDone } from './run/results';
import { tellFailure } from './run/tellFailure';

export type MailResult = MailSent | MailNotSent | NotDone;

/** Sends nothing, and says why, unless there is a report, recipients, quota, and the user's yes. */
export const sendWeeklyEmail = (ports: Ports): MailResult =>
  withCampaign(ports, (run): MailResult => {
    const report = currentReport(run);
    const outcome: SendOutcome =
      report === null ? refuseMail(run, run.words.dialogs.noReportYet) : sendReport(run, report);
    return outcome.kind === 'answered' ? outcome.result : tellFailure(ports, outcome.why);
  });
