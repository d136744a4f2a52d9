// A mail as scripts describe it, checked against Google's limits and turned into what is sent.
import type { FileContent, SentMail } from '../../model/workbook';
import { refusals, refuse } from '../../runtime/objects/exceptions';
import type { Quotas } from '../../runtime/hostTypes';
import { kindOfObject, stateOf } from '../../runtime/objects/objectStates';
import { bytesOf } from '../../runtime/calls/quotas';
import { htmlOutputKind } from '../html/HtmlOutput';
import { blobKind, fileOf } from '../utilities/Blob';
import { utf8Bytes } from '../../model/textBytes';

type Advanced = GoogleAppsScript.Mail.MailAdvancedParameters;

/** Reads the overloads `(message)`, `(to, subject, body[, options])` and `(to, replyTo, subject, body)`. */
export const readMessage = (args: readonly unknown[]): Advanced => {
  const [first, second, third, fourth] = args;
  // The gate has checked that a single argument is a plain object, and the options of the third overload too.
  if (args.length === 1) return first as Advanced;
  const texts = { to: String(first), subject: String(second), body: String(third) };
  if (args.length === 3) return texts;
  if (typeof fourth !== 'object') {
    return { to: String(first), replyTo: String(second), subject: String(third), body: String(fourth) };
  }
  return { ...(fourth as Advanced), ...texts };
};

/** The addresses of a list separated by commas; `Name <address>` counts as its address. */
export const addressesIn = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((entry) => (/<([^>]*)>\s*$/.exec(entry)?.[1] ?? entry).trim())
    .filter((address) => address !== '');

const requireAddresses = (list: string | undefined): void => {
  for (const address of addressesIn(list)) {
    if (!/^[^\s@,;:<>"]+@[^\s@,;:<>"]+\.[^\s@,;:<>".]+$/.test(address))
      refuse(refusals.invalidEmail(address));
  }
};

const readFile = (source: unknown): FileContent => {
  const kind = kindOfObject(source);
  if (kind?.name === blobKind.name) return fileOf(stateOf(blobKind, source as object));
  if (kind?.name === htmlOutputKind.name) {
    const { content } = stateOf(htmlOutputKind, source as object);
    return { name: 'output.html', contentType: 'text/html', bytes: utf8Bytes(content) };
  }
  return refuse('Invalid argument: attachments');
};

/** The mail as it goes out; refuses bad addresses and whatever exceeds a limit of one message. */
export const composeMail = (message: Advanced, quotas: Quotas): SentMail => {
  const { to, cc, bcc, replyTo } = message;
  const recipients = [to, cc, bcc].flatMap(addressesIn);
  if (recipients.length === 0) refuse(refusals.noRecipient);
  for (const list of [to, cc, bcc, replyTo]) requireAddresses(list);
  if (recipients.length > quotas.mailRecipientsPerMessage) refuse(refusals.tooManyRecipients);
  const subject = String(message.subject ?? '');
  if (subject.length > quotas.mailSubjectCharacters) refuse(refusals.argumentTooLarge('subject'));
  const body = String(message.body ?? '');
  const htmlBody = message.htmlBody ?? null;
  if (Math.max(bytesOf(body), bytesOf(htmlBody ?? '')) > quotas.mailBodyBytes)
    refuse(refusals.mailBodyTooBig);
  const attachments = (message.attachments ?? []).map(readFile);
  const images = Object.entries(message.inlineImages ?? {}).map(
    ([id, blob]) => [id, readFile(blob)] as const,
  );
  const size = [...attachments, ...images.map(([, file]) => file)].reduce(
    (sum, file) => sum + file.bytes.length,
    0,
  );
  if (size > quotas.mailAttachmentBytes) refuse(refusals.attachmentsTooBig);
  return {
    to: to ?? '',
    cc: cc ?? '',
    bcc: bcc ?? '',
    replyTo: replyTo ?? '',
    name: message.name ?? '',
    subject,
    body,
    htmlBody,
    attachments,
    inlineImages: Object.fromEntries(images),
    noReply: message.noReply ?? false,
  };
};
