// The mails that the add-in sent, as a mail program shows them: nothing has left the browser.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FileContent, SentMail } from '../../host/model/workbook';
import { pageToPrint } from '../session/printing';
import { saveFile } from '../session/saveFile';
import type { Words } from '../words';
import { PrintPreview } from './PrintPreview';

interface MailsProps {
  readonly mails: readonly SentMail[];
  readonly words: Words;
  readonly close: () => void;
}

/** The latest first. */
export const Mails = ({ mails, words, close }: MailsProps): JSX.Element => (
  <aside class="panel" aria-label={words.mails(mails.length)}>
    <header>
      <h2>{words.mails(mails.length)}</h2>
      <button type="button" aria-label={words.close} onClick={close}>
        ×
      </button>
    </header>
    {mails.length === 0 && <p>{words.noMails}</p>}
    {mails.map((mail, index) => <Mail key={index} mail={mail} words={words} />).reverse()}
  </aside>
);

const Mail = ({ mail, words }: { readonly mail: SentMail; readonly words: Words }): JSX.Element => (
  <article class="mail">
    <header>
      <h3>{mail.subject}</h3>
      <p>{`${words.to}: ${mail.to}`}</p>
      {mail.cc !== '' && <p>{`${words.copies}: ${mail.cc}`}</p>}
      {mail.attachments.length > 0 && (
        <p>
          {`${words.attachments}: `}
          {mail.attachments.map((file) => (
            <Attachment key={file.name} file={file} words={words} />
          ))}
        </p>
      )}
    </header>
    {mail.htmlBody === null ? (
      <pre>{mail.body}</pre>
    ) : (
      <iframe title={mail.subject} sandbox="" srcdoc={withImages(mail.htmlBody, mail.inlineImages)} />
    )}
  </article>
);

/** A file to save; what would be a PDF is shown as it prints instead. */
const Attachment = ({ file, words }: { readonly file: FileContent; readonly words: Words }): JSX.Element => {
  const [isOpen, open] = useState(false);
  const html = pageToPrint(file);
  return (
    <>
      <button type="button" onClick={() => (html === null ? saveFile(file) : open(true))}>
        {file.name}
      </button>
      {isOpen && html !== null && (
        <PrintPreview name={file.name} html={html} words={words} close={() => open(false)} />
      )}
    </>
  );
};

/** Inline images stand in the mail by their content ids. */
const withImages = (html: string, images: SentMail['inlineImages']): string =>
  html.replace(/cid:([\w.@-]+)/g, (reference, id: string) => {
    const file = Object.hasOwn(images, id) ? images[id] : undefined;
    return file === undefined ? reference : dataAddress(file);
  });

const dataAddress = ({ contentType, bytes }: FileContent): string =>
  `data:${contentType};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
