// Sends a report by mail, once per period: nothing goes before it is asked for, and nothing goes twice unasked.
import type { Report } from '../../domain/report/report';
import { periodTitle } from '../../views/shared/reportText';
import type { SentReport } from '../memory/reports';
import { recallSent, rememberSent } from '../memory/reports';
import type { Failure } from '../ports/failures';
import type { MailOutcome, OutgoingMail } from '../ports/mail';
import type { CampaignRun } from '../run/campaignRun';
import { writeLog } from '../run/logLine';
import { composeMail } from './composeMail';
import { findRecipientFault } from './recipients';

export interface MailSent {
  readonly ok: true;
  readonly sent: true;
  readonly message: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  /** Names of documents that could not be made. */
  readonly leftOut: readonly string[];
}

export interface MailNotSent {
  readonly ok: false;
  readonly sent: false;
  readonly message: string;
}

/** `failed`: handed over, and refused or lost; nobody was told of it yet. */
export type SendOutcome =
  | { readonly kind: 'answered'; readonly result: MailSent | MailNotSent }
  | { readonly kind: 'failed'; readonly why: Failure };

/** Sends nothing, and says why, unless there are recipients, quota, and the user's yes where a user is there. */
export const sendReport = (run: CampaignRun, report: Report): SendOutcome => {
  const { ports, words } = run;
  const mail = composeMail(run, report);
  const fault = findRecipientFault(mail, words, () => ports.mail.remaining());
  if (fault !== null) return refuseMail(run, fault);
  const before = recallSent(ports.memory, report.period);
  if (!confirmSending(run, report, mail, before))
    return { kind: 'answered', result: { ok: false, sent: false, message: words.dialogs.notSent } };
  const locked = ports.lock.alone(() => sendOnce(run, report, mail, before));
  if (locked === null) return refuseMail(run, words.dialogs.busy);
  if (locked.result === null) return refuseMail(run, words.dialogs.sentByAnother);
  if (locked.result.kind !== 'sent') return { kind: 'failed', why: locked.result.why };
  return { kind: 'answered', result: tellSent(run, mail, locked.result.leftOut) };
};

/** Tells why no mail goes. */
export const refuseMail = (
  { ports, words }: CampaignRun,
  message: string,
): { readonly kind: 'answered'; readonly result: MailNotSent } => {
  ports.dialogs.tell(words.menu.sendWeeklyEmail, message);
  return { kind: 'answered', result: { ok: false, sent: false, message } };
};

const tellSent = (run: CampaignRun, mail: OutgoingMail, leftOut: readonly string[]): MailSent => {
  const { ports, words } = run;
  const { to, cc, subject } = mail;
  const message = [
    words.dialogs.sent([...to, ...cc].join(', ')),
    ...(leftOut.length === 0 ? [] : [words.dialogs.withoutDocuments(leftOut.join(', '))]),
  ].join(' ');
  writeLog(run, words.menu.sendWeeklyEmail, message, subject);
  if (leftOut.length === 0) ports.dialogs.note(message);
  else ports.dialogs.tell(words.menu.sendWeeklyEmail, message);
  return { ok: true, sent: true, message, to, cc, subject, leftOut };
};

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
): MailOutcome | null => {
  const { memory, mail: post } = run.ports;
  memory.reload();
  const now = recallSent(memory, report.period);
  if (now?.at !== before?.at || now?.state !== before?.state) return null;
  const left = post.remaining();
  rememberSent(memory, report.period, { state: 'sending', at: run.now });
  const outcome = post.send(mail);
  if (outcome.kind === 'surelyNotSent') rememberSent(memory, report.period, before);
  // Where nothing is known of the mail, what is left of today's quota tells whether it went.
  else if (outcome.kind === 'sent' || post.remaining() < left) noteSent(run, report);
  return outcome;
};

/** Tried twice: a mail that left and is not noted as sent would be asked about for ever. */
const noteSent = ({ ports, now }: CampaignRun, report: Report): void => {
  const note = (): void => rememberSent(ports.memory, report.period, { state: 'sent', at: now });
  try {
    note();
  } catch {
    note();
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
