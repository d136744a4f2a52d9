// Sends a report by mail, once per published version: nothing goes before it is asked for, and nothing goes twice unasked.
import { buildsIn } from '../../domain/publishedVersions';
import type { Report } from '../../domain/report/report';
import { periodTitle } from '../../views/shared/reportText';
import { recallSent, rememberSent } from '../memory/reports';
import type { Failure } from '../ports/failures';
import type { MailOutcome, OutgoingMail } from '../ports/mail';
import type { MailArgument } from '../run/arguments';
import type { CampaignRun } from '../run/campaignRun';
import { writeLog } from '../run/logLine';
import { composeMail } from './composeMail';
import { buildOf, lastBuildOf } from './currentReport';
import { markAsMailed, readRecord, readToMark } from './frozenRecord';
import type { Before, MailPreview } from './mailLookedAt';
import { askedAgain, mailOf, previewOf, whyNotAsSeen } from './mailLookedAt';
import { findRecipientFault } from './recipients';
import { writeAlone } from './writeReport';

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
  | { readonly kind: 'answered'; readonly result: MailSent | MailPreview | MailNotSent }
  | { readonly kind: 'failed'; readonly why: Failure };

/**
 * Sends nothing, and says why, unless there are recipients, quota, and the user's yes where a user is there. A report
 * that is not on record, since tallies changed after its build, is written once the user has said yes; what was mailed
 * is never replaced so.
 */
export const sendReport = (
  run: CampaignRun,
  report: Report,
  argument: MailArgument | null = null,
): SendOutcome => {
  const { ports, words } = run;
  const mail = composeMail(run, report);
  const fault = findRecipientFault(mail, words, () => ports.mail.remaining());
  if (fault !== null) return refuseMail(run, fault);
  const builds = buildsIn(run.book.frozen);
  const last = lastBuildOf(builds, report);
  if (last !== null && last.sentAt !== null && buildOf(builds, report) === null && report.replaces !== null)
    return refuseMail(run, words.dialogs.changedSinceMail(periodTitle(report, words), last.sentAt));
  const before = mailOf(run, builds, report);
  if (argument?.preview === true) return { kind: 'answered', result: previewOf(run, report, mail, before) };
  const refusal = argument === null ? null : whyNotAsSeen(run, report, mail, before, argument);
  if (refusal !== null) return refuseMail(run, refusal);
  if (argument === null && !confirmSending(run, report, mail, before))
    return { kind: 'answered', result: { ok: false, sent: false, message: words.dialogs.notSent } };
  const locked = ports.lock.alone(() => sendAlone(run, report, mail, before));
  if (locked === null) return refuseMail(run, words.dialogs.busy);
  if (locked.result === null) return refuseMail(run, words.dialogs.sentByAnother);
  const { outcome, sent } = locked.result;
  if (outcome.kind !== 'sent') return { kind: 'failed', why: outcome.why };
  return { kind: 'answered', result: tellSent(run, sent, outcome.leftOut) };
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
 * Notes that the mail is being sent, sends it, and marks the figures as mailed. A run cut off in between leaves the
 * note: whether the mail left is not known then, and only a person may say to send it again. Null when somebody else
 * has sent or built the report since the question was asked.
 */
const sendAlone = (
  run: CampaignRun,
  asked: Report,
  askedMail: OutgoingMail,
  before: Before,
): { readonly outcome: MailOutcome; readonly sent: OutgoingMail } | null => {
  const { memory, mail: post } = run.ports;
  memory.reload();
  const record = readToMark(run);
  const now = mailOf(run, record.builds, asked);
  if (now?.at !== before?.at || now?.state !== before?.state) return null;
  const isWritten = buildOf(record.builds, asked) !== null;
  if (!isWritten && (lastBuildOf(record.builds, asked)?.sentAt ?? null) !== null) return null;
  const report = isWritten ? asked : writeAlone(run, asked.period, readRecord(run, asked.period));
  const sent = isWritten ? askedMail : composeMail(run, report);
  const marked = isWritten ? record : readToMark(run);
  const build = buildOf(marked.builds, report);
  const left = post.remaining();
  const noted = recallSent(memory, report.period);
  rememberSent(memory, report.period, { state: 'sending', at: run.now, version: report.version });
  const outcome = post.send(sent);
  if (outcome.kind === 'surelyNotSent') rememberSent(memory, report.period, noted);
  // Where nothing is known of the mail, what is left of today's quota tells whether it went.
  else if (outcome.kind === 'sent' || post.remaining() < left) {
    twice(() => {
      if (build !== null && (now === null || now.state === 'sending')) markAsMailed(run, marked, build);
    });
    twice(() => rememberSent(memory, report.period, null));
  }
  return { outcome, sent };
};

/** A mail that left and is not marked as sent would be asked about for ever. */
const twice = (note: () => void): void => {
  try {
    note();
  } catch {
    note();
  }
};

/** Asks with recipients and subject in view; a period that was mailed already needs a second yes. */
const confirmSending = (run: CampaignRun, report: Report, mail: OutgoingMail, before: Before): boolean => {
  const { words, ports } = run;
  // Without a user nothing is ever sent twice, nor in place of what was.
  if (!ports.dialogs.attended()) return before === null && report.replaces === null;
  const title = words.menu.sendWeeklyEmail;
  const question = askedAgain(run, report, before);
  if (question !== null && !ports.dialogs.confirm(title, question)) return false;
  const documents = mail.documents.map((document) => document.name).join(', ');
  return ports.dialogs.confirm(
    title,
    words.dialogs.confirmSend(mail.to.join(', '), mail.cc.join(', '), mail.subject, documents),
  );
};
