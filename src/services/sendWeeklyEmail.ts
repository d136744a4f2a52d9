// Gửi email báo cáo: the report that was built last, once per period.
import type { Period } from '../domain/period';
import { periodsOf } from '../domain/period';
import type { WeeklyReport } from '../domain/weeklyReport';
import { summaryFactsOf } from '../views/reportGroups';
import { periodTitle } from '../views/reportText';
import { renderMailText } from '../views/mail/mailText';
import { renderMailHtml } from '../views/mail/WeeklyMail';
import { writeReport } from './buildWeeklyReport';
import type { CampaignRun } from './campaignRun';
import { withCampaign } from './campaignRun';
import { writeLog } from './logLine';
import { reportOf } from './measureRun';
import type { OutgoingMail, Ports } from './ports';
import { findRecipientFault } from './recipients';
import { markOf, recallBuilt, recallSent, rememberSent } from './reportMemory';
import type { Summary } from './summaries';

/** Sends nothing, and says why, unless there is a report, recipients, quota, and the user's yes. */
export const sendWeeklyEmail = (ports: Ports): Summary =>
  withCampaign(ports, (run) => {
    const { words } = run;
    const refuse = (message: string): Summary => {
      ports.dialogs.tell(words.menu.sendWeeklyEmail, message);
      return { ok: false, sent: false, message };
    };
    const built = currentReport(run);
    if (built === null) return refuse(words.dialogs.noReportYet);
    const { report, title } = built;
    const mail = composeMail(run, report, title);
    const fault = findRecipientFault(mail, words, () => ports.mail.remaining());
    if (fault !== null) return refuse(fault);
    if (!confirmSending(run, report, mail)) return { ok: false, sent: false, message: words.dialogs.notSent };
    const locked = ports.lock.alone(() => {
      rememberSent(ports.memory, report.period, { state: 'sending', at: run.now });
      ports.mail.send(mail);
      rememberSent(ports.memory, report.period, { state: 'sent', at: run.now });
    });
    if (locked === null) return refuse(words.dialogs.busy);
    const recipients = [...mail.to, ...mail.cc].join(', ');
    const message = words.dialogs.sent(recipients);
    writeLog(run, words.menu.sendWeeklyEmail, message, mail.subject);
    ports.dialogs.note(message);
    return { ok: true, sent: true, message, to: mail.to, cc: mail.cc, subject: mail.subject };
  });

/** The report that was built last, as its tab shows it; built anew when tallies have changed since. */
const currentReport = (
  run: CampaignRun,
): { readonly report: WeeklyReport; readonly title: string } | null => {
  const built = recallBuilt(run.ports.memory);
  if (built === null) return null;
  const period: Period | undefined = periodsOf(run.book.campaign.settings, built.kind).find(
    (one) => one.from === built.from,
  );
  if (period === undefined) return null;
  const report = reportOf(run, period, built.cutOff);
  return markOf(report) === built.fingerprint ? { report, title: built.title } : writeReport(run, period);
};

const composeMail = (run: CampaignRun, report: WeeklyReport, title: string): OutgoingMail => {
  const { words, ports } = run;
  const { settings } = report.campaign;
  const { behind, silent, unitWord } = summaryFactsOf(report);
  const url = ports.workbook.urlOf(title);
  return {
    to: settings.recipients,
    cc: settings.copies,
    subject: words.report.subject({
      authority: settings.issuingAuthority || settings.name,
      period: periodTitle(report, words),
      behind,
      silent,
      unitWord,
    }),
    text: renderMailText(report, words, url),
    html: renderMailHtml(report, words, url),
  };
};

/** Asks with recipients and subject in view; a period that was mailed already needs a second yes. */
const confirmSending = (run: CampaignRun, report: WeeklyReport, mail: OutgoingMail): boolean => {
  const { words, ports } = run;
  const before = recallSent(ports.memory, report.period);
  // Without a user nothing is ever sent twice.
  if (!ports.dialogs.attended()) return before === null;
  const title = words.menu.sendWeeklyEmail;
  if (
    before !== null &&
    !ports.dialogs.confirm(title, words.dialogs.sendAgain(periodTitle(report, words), before.at))
  )
    return false;
  return ports.dialogs.confirm(
    title,
    words.dialogs.confirmSend(mail.to.join(', '), mail.cc.join(', '), mail.subject),
  );
};
