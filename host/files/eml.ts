// Writes a mail that the emulated MailApp accepted as an .eml file, the way a mail client stores a message.
import MailComposer from 'nodemailer/lib/mail-composer';
import type { FileContent, SentMail } from '../model/workbook';

export interface EmlOptions {
  /** The address of the account that sent it. */
  readonly from: string;
  readonly date: Date;
}

/**
 * The message as RFC 5322 bytes: plain text, HTML alternative, inline images by content id, attachments. The same
 * mail at the same date gives the same bytes. Bcc is left out, as it is in what recipients get.
 */
export const writeEml = (mail: SentMail, options: EmlOptions): Promise<Uint8Array> => {
  const fingerprint = fingerprintOf(mail, options);
  const composer = new MailComposer({
    from: mail.name === '' ? options.from : { name: mail.name, address: options.from },
    to: mail.to,
    ...(mail.cc === '' ? {} : { cc: mail.cc }),
    ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody === null ? {} : { html: mail.htmlBody }),
    attachments: [
      ...mail.attachments.map((file) => attachmentOf(file)),
      ...Object.entries(mail.inlineImages).map(([cid, file]) => ({
        ...attachmentOf(file),
        cid,
        contentDisposition: 'inline' as const,
      })),
    ],
    date: options.date,
    messageId: `<${fingerprint}@emulated-sheets.invalid>`,
    baseBoundary: fingerprint,
    newline: 'windows',
    // Everything is at hand: content must never make the composer read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Promise((resolve, reject) => {
    composer.compile().build((error, message) => {
      if (error) reject(error);
      else resolve(new Uint8Array(message));
    });
  });
};

const attachmentOf = (file: FileContent) => ({
  filename: file.name,
  contentType: file.contentType,
  content: Buffer.from(file.bytes),
});

/** 16 hexadecimal digits that depend on the whole mail (FNV-1a, twice with different starts): no secret, an id. */
const fingerprintOf = (mail: SentMail, options: EmlOptions): string => {
  const text = JSON.stringify([
    options.from,
    options.date.toISOString(),
    mail.to,
    mail.cc,
    mail.bcc,
    mail.subject,
    mail.body,
    mail.htmlBody,
    [...mail.attachments, ...Object.values(mail.inlineImages)].map((file) => [file.name, file.bytes.length]),
  ]);
  return [0x811c9dc5, 0x01000193].map((start) => hash(text, start).toString(16).padStart(8, '0')).join('');
};

const hash = (text: string, start: number): number => {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
};
