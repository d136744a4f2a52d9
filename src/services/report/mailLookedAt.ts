// A mail that is looked at before it goes: what is shown of it, and whether what was seen is what would go.
import type { LocalDateTime } from '../../domain/plan/calendar';
import type { Build } from '../../domain/publishedVersions';
import type { Report } from '../../domain/report/report';
import { renderMailPanel } from '../../views/desk/MailPanel';
import { periodTitle } from '../../views/shared/reportText';
import { fingerprintOf } from '../memory/fingerprint';
import type { SentReport } from '../memory/reports';
import { markOf, recallSent } from '../memory/reports';
import type { OutgoingMail } from '../ports/mail';
import type { MailArgument } from '../run/arguments';
import type { CampaignRun } from '../run/campaignRun';
import { buildOf } from './currentReport';

/** The mail as it would go; nothing was sent. */
export interface MailPreview {
  readonly ok: true;
  readonly sent: false;
  readonly message: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly documents: readonly string[];
  /** The mark of this mail: sent back, it says that somebody has looked at it. */
  readonly seen: string;
  /** The minute at which a mail of this report went before, or may have; null before the first. */
  readonly before: LocalDateTime | null;
  /** What a page shows of it. */
  readonly html: string;
}

/** An earlier mail of the report that went, or may have gone; null before the first. */
export type Before = Pick<SentReport, 'state' | 'at'> | null;

/** Of everything that somebody agrees to who looks at the mail; the minute of a report that is yet to be written is left out. */
const seenMark = ({ to, cc, subject }: OutgoingMail, report: Report): string =>
  fingerprintOf(JSON.stringify([to, cc, subject, markOf(report)]));

/** What the person is asked who sends a report that went, or may have gone, before; null before the first. */
export const askedAgain = ({ words }: CampaignRun, report: Report, before: Before): string | null => {
  if (before === null) return null;
  const period = periodTitle(report, words);
  return before.state === 'sent'
    ? words.dialogs.sendAgain(period, before.at)
    : words.dialogs.maybeSent(period, before.at);
};

/** The mail as a page shows it, with the mark that says later that it was looked at. */
export const previewOf = (
  run: CampaignRun,
  report: Report,
  mail: OutgoingMail,
  before: Before,
): MailPreview => {
  const { to, cc, subject } = mail;
  const documents = mail.documents.map(({ name }) => name);
  const shown = {
    to,
    cc,
    subject,
    documents,
    body: mail.html,
    seen: seenMark(mail, report),
    warning: askedAgain(run, report, before),
    again: before?.at ?? null,
  };
  return {
    ok: true,
    sent: false,
    message: run.words.desk.mailShown,
    to,
    cc,
    subject,
    documents,
    seen: shown.seen,
    before: before?.at ?? null,
    html: renderMailPanel(shown, run.words),
  };
};

/**
 * Why a call may not send the mail; null where it may. Without a look at it nothing goes twice, nor in place of what was
 * mailed; what somebody has looked at goes as it was seen, and once more only where the earlier mail was named.
 */
export const whyNotAsSeen = (
  run: CampaignRun,
  report: Report,
  mail: OutgoingMail,
  before: Before,
  { seen, again }: MailArgument,
): string | null => {
  const { words } = run;
  if (seen !== null && seen !== seenMark(mail, report)) return words.desk.mailChanged;
  if (before !== null && again !== before.at) return askedAgain(run, report, before);
  if (seen === null && (report.replaces !== null || before !== null)) return words.desk.lookFirst;
  return null;
};

/** What is known of a mail of this very build: first whether one may have left, then whether one did. */
export const mailOf = ({ ports }: CampaignRun, builds: readonly Build[], report: Report): Before => {
  const build = buildOf(builds, report);
  if (build === null) return null;
  const noted = recallSent(ports.memory, report.period);
  if (noted?.version === build.version) return noted;
  return build.sentAt === null ? null : { state: 'sent', at: build.sentAt };
};
