// Mail over Google's MailApp, with documents made from HTML.
import type { MailDocument, MailPort } from '../services/ports';

type Blob = GoogleAppsScript.Base.Blob;

/** The document as a file; null when Google could not convert it. Word opens HTML that says it is Word's. */
const fileOf = ({ name, format, html }: MailDocument): Blob | null => {
  if (format === 'word') return Utilities.newBlob(html, 'application/msword', name);
  try {
    return Utilities.newBlob(html, 'text/html', name).getAs('application/pdf').setName(name);
  } catch {
    // A conversion that fails is no reason to keep the report from the chairman: the mail says what is missing.
    return null;
  }
};

export const createGoogleMail = (): MailPort => ({
  remaining: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, cc, subject, text, html, documents }) => {
    const files = documents.map((document) => ({ name: document.name, file: fileOf(document) }));
    MailApp.sendEmail({
      to: to.join(','),
      cc: cc.join(','),
      subject,
      body: text,
      htmlBody: html,
      attachments: files.flatMap(({ file }) => file ?? []),
    });
    return { leftOut: files.flatMap(({ name, file }) => (file === null ? [name] : [])) };
  },
});
