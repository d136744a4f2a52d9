// Gửi email báo cáo: the report that was built last, once per period.
import type { Report } from '../domain/report/report';
import { periodTitle } from '../views/shared/reportText';
import type { CampaignRun } from './run/campaignRun';
import { withCampaign } from './run/campaignRun';
import { composeMail } from './report/composeMail';
import { currentReport } from './report/currentReport';
import { writeLog } from './run/logLine';
import type { OutgoingMail, Ports } from './ports';
import { findRecipientFault } from './report/recipients';
import type { SentReport } from './memory/reports';
import { recallSent, rememberSent } from './memory/reports';
import type { Summary } from './run/summaries';

/** Sends nothing, and says why, unless there is a report, recipients, quota, and the user's yes. */
export const sendWeeklyEmail = (ports: Ports): Summary =>
  withCampaign(ports, (run) => {
    const { words } = run;
    const refuse = (message: string): Summary => {
      ports.dialogs.tell(words.menu.sendWeeklyEmail, message);
      return { ok: false, sent: false, message };
    };
    const report = currentReport(run);
    if (report === null) return refuse(words.dialogs.noReportYet);
    const mail = composeMail(run, report);
    const fault = findRecipientFault(mail, words, () => ports.mail.remaining());
    if (fault !== null) return refuse(fault);
    const before = recallSent(ports.memory, report.period);
    if (!confirmSending(run, report, mail, before))
      return { ok: false, sent: false, message: words.dialogs.notSent };
    const locked = ports.lock.alone(() => sendOnce(run, report, mail, before));
    if (locked === null) return refuse(words.dialogs.busy);
    if (locked.result === null) return refuse(words.dialogs.sentByAnother);
    const recipients = [...mail.to, ...mail.cc].join(', ');
    const missing = locked.result.leftOut;
    const message = [
      words.dialogs.sent(recipients),
      ...(missing.length === 0 ? [] : [words.dialogs.withoutDocuments(missing.join(', '))]),
    ].join(' ');
    writeLog(run, words.menu.sendWeeklyEmail, message, mail.subject);
    if (missing.length === 0) ports.dialogs.note(message);
    else ports.dialogs.tell(words.menu.sendWeeklyEmail, message);
    return {
      ok: true,
      sent: true,
      message,
      to: mail.to,
      cc: mail.cc,
      subject: mail.subject,
      leftOut: missing,
    };
  });

/** Mails refused for these reasons have not left, and may be sent again without asking. */
export const surelyNotSent =
  /too many times|Invalid email|Limit Exceeded|no recipient|too large|not sufficient|Authorization/;

/**
 * Notes that the mail is being sent, sends it, and notes that it was. A run cut off in between leaves the first
 * note: whether the mail left is not known then, and only a person may say to send it again. Null when somebody
 * else has sent it since the question was asked.
 */
const sendOnce = (
  run: CampaignRun,
  report: Report,
  mail: OutgoingMail,
  before: SentReport | null,
): { readonly leftOut: readonly string[] } | null => {
  const { memory, mail: post } = run.ports;
  memory.reload();
  const now = recallSent(memory, report.period);
  if (now?.at !== before?.at || now?.state !== before?.state) return null;
  const left = post.remaining();
  rememberSent(memory, report.period, { state: 'sending', at: run.now });
  try {
    const sent = post.send(mail);
    rememberSent(memory, report.period, { state: 'sent', at: run.now });
    return sent;
  } catch (error) {
    if (surelyNotSent.test(String(error))) rememberSent(memory, report.period, before);
    // "Timed out" says nothing of the mail: what is left of today's quota tells whether it went.
    else if (post.remaining() < left) rememberSent(memory, report.period, { state: 'sent', at: run.now });
    throw error;
  }
};

/** Asks with recipients and subject in view; a period that was mailed already needs a second yes. */
const confirmSending = (
  run: CampaignRun,
  report: Report,
  mail: OutgoingMail,
  before: SentReport | null,
): boolean => {
  const { words, ports } = run;
  // Without a user nothing is ever sent twice.
  if (!ports.dialogs.attended()) return before === null;
  const title = words.menu.sendWeeklyEmail;
  if (before !== null) {
    const period = periodTitle(report, words);
    const question =
      before.state === 'sent'
        ? words.dialogs.sendAgain(period, before.at)
        : words.dialogs.maybeSent(period, before.at);
    if (!ports.dialogs.confirm(title, question)) return false;
  }
  const documents = mail.documents.map((document) => document.name).join(', ');
  return ports.dialogs.confirm(
    title,
    words.dialogs.confirmSend(mail.to.join(', '), mail.cc.join(', '), mail.subject, documents),
  );
};
