// Mail over Google's MailApp, with documents made from HTML.
import type { MailDocument, MailOutcome, MailPort, OutgoingMail } from '../services/ports/mail';
import { saysNotSent, understandFailure } from './failures';
import { pdfOf } from './pdf';

type Blob = GoogleAppsScript.Base.Blob;

/** The document as a file; null when Google could not convert it. Word opens HTML that says it is Word's. */
const fileOf = ({ name, format, html }: MailDocument): Blob | null => {
  if (format === 'word') return Utilities.newBlob(html, 'application/msword', name);
  try {
    return pdfOf(html, name);
  } catch {
    // A conversion that fails is no reason to keep the report from the chairman: the mail says what is missing.
    return null;
  }
};

type MadeDocument = { readonly name: string; readonly file: Blob | null };

const handOver = (mail: OutgoingMail, documents: readonly MadeDocument[]): MailOutcome => {
  const { to, cc, subject } = mail;
  const leftOut = documents.flatMap(({ name, file }) => (file === null ? [name] : []));
  const { text, html } = leftOut.length === 0 ? mail : (mail.bodiesWithout?.(leftOut) ?? mail);
  try {
    MailApp.sendEmail({
      to: to.join(','),
      cc: cc.join(','),
      subject,
      body: text,
      htmlBody: html,
      attachments: documents.flatMap(({ file }) => file ?? []),
    });
  } catch (error) {
    return { kind: saysNotSent(error) ? 'surelyNotSent' : 'unknown', why: understandFailure(error) };
  }
  return { kind: 'sent', leftOut };
};

export const createGoogleMail = (): MailPort => ({
  remaining: () => MailApp.getRemainingDailyQuota(),
  send: (mail) => {
    let documents: readonly MadeDocument[];
    try {
      documents = mail.documents.map((document) => ({ name: document.name, file: fileOf(document) }));
    } catch (error) {
      // Nothing was handed over yet.
      return { kind: 'surelyNotSent', why: understandFailure(error) };
    }
    return handOver(mail, documents);
  },
});
