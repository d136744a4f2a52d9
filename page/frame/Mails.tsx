// The mails that the add-in sent, as a mail program shows them: nothing has left the browser.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import client from 'embedded:mails';
import type { FileContent, SentMail } from '../../host/model/workbook';
import type { PageRequest } from '../../host/pages/pageClient';
import { mailDocument } from '../../host/pages/pageDocument';
import { pageToPrint } from '../session/printing';
import { saveFile } from '../session/saveFile';
import type { Words } from '../words';
import { PrintPreview } from './PrintPreview';
import { useFocusBack } from './useFocusBack';

interface MailsProps {
  readonly mails: readonly SentMail[];
  readonly words: Words;
  readonly close: () => void;
  /** Goes where a link of a mail leads. */
  readonly follow: (address: string) => void;
}

/** The latest first. */
export const Mails = ({ mails, words, close, follow }: MailsProps): JSX.Element => {
  const [printed, print] = useState<FileContent | null>(null);
  const html = printed === null ? null : pageToPrint(printed);
  const panel = useRef<HTMLElement>(null);
  const cross = useRef<HTMLButtonElement>(null);
  useFocusBack(panel);
  useEffect(() => cross.current?.focus(), []);
  return (
    <>
      <aside
        ref={panel}
        class="panel"
        aria-label={words.mails(mails.length)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') close();
        }}
      >
        <header>
          <h2>{words.mails(mails.length)}</h2>
          <button ref={cross} type="button" aria-label={words.close} onClick={close}>
            ×
          </button>
        </header>
        {mails.length === 0 && <p>{words.noMails}</p>}
        {mails
          .map((mail, index) => <Mail key={index} mail={mail} words={words} follow={follow} print={print} />)
          .reverse()}
      </aside>
      {printed !== null && html !== null && (
        <PrintPreview name={printed.name} html={html} words={words} close={() => print(null)} />
      )}
    </>
  );
};

interface MailProps {
  readonly mail: SentMail;
  readonly words: Words;
  readonly follow: (address: string) => void;
  /** Shows a file as it prints that would be a PDF. */
  readonly print: (file: FileContent) => void;
}

const Mail = ({ mail, words, follow, print }: MailProps): JSX.Element => (
  <article class="mail">
    <header>
      <h3>{mail.subject}</h3>
      <p>{`${words.to}: ${mail.to}`}</p>
      {mail.cc !== '' && <p>{`${words.copies}: ${mail.cc}`}</p>}
      {mail.attachments.length > 0 && (
        <p>
          {`${words.attachments}: `}
          {mail.attachments.map((file) => (
            <button
              key={file.name}
              type="button"
              onClick={() => (pageToPrint(file) === null ? saveFile(file) : print(file))}
            >
              {file.name}
            </button>
          ))}
        </p>
      )}
    </header>
    {mail.htmlBody === null ? (
      <pre>{mail.body}</pre>
    ) : (
      <MailFrame mail={mail} html={mail.htmlBody} follow={follow} />
    )}
  </article>
);

/** Of what a page has that is not served over https as well. */
const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('');

interface MailFrameProps {
  readonly mail: SentMail;
  readonly html: string;
  readonly follow: (address: string) => void;
}

/** The mail as it is, in a frame in which nothing of its own runs. */
const MailFrame = ({ mail, html, follow }: MailFrameProps): JSX.Element => {
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useMemo(() => mailDocument(withImages(html, mail.inlineImages), client, newNonce()), [mail]);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<PageRequest>): void => {
      if (source !== frame.current?.contentWindow) return;
      if (data.kind === 'link') follow(data.address);
      else if (data.kind === 'size') setHeight(data.height ?? null);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  });
  return (
    <iframe
      ref={frame}
      title={mail.subject}
      sandbox="allow-scripts"
      srcdoc={page}
      style={height === null ? {} : { height: `${height}px` }}
    />
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
