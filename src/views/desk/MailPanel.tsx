// The mail as it will look, with its recipients, and the button that sends this very one.
import type { VNode } from 'preact';
import type { LocalDateTime } from '../../domain/plan/calendar';
import type { Catalogue } from '../../i18n';
import { renderFragment } from '../shared/dialogDocument';

export interface ShownMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly documents: readonly string[];
  /** A whole HTML document. */
  readonly body: string;
  readonly seen: string;
  /** The question that comes first where it was mailed before; null otherwise. */
  readonly warning: string | null;
  readonly again: LocalDateTime | null;
}

const Line = ({ term, children }: { readonly term: string; readonly children: string }): VNode | null =>
  children === '' ? null : (
    <>
      <dt>{term}:</dt>
      <dd>{children}</dd>
    </>
  );

const MailPanel = ({ mail, words }: { readonly mail: ShownMail; readonly words: Catalogue }): VNode => {
  const { desk } = words;
  const given = { seen: mail.seen, ...(mail.again === null ? {} : { again: mail.again }) };
  return (
    <section class="card mail">
      <h3 style="margin:0 0 6px;font-size:14px;">{words.menu.sendWeeklyEmail}</h3>
      <dl style="margin:0;">
        <Line term={desk.to}>{mail.to.join(', ')}</Line>
        <Line term={desk.cc}>{mail.cc.join(', ')}</Line>
        <Line term={desk.subject}>{mail.subject}</Line>
        <Line term={desk.attached}>{mail.documents.join(', ')}</Line>
      </dl>
      {mail.warning === null ? null : <p class="warn">{mail.warning}</p>}
      <button
        type="button"
        class="main"
        data-run="sendWeeklyEmail"
        data-given={JSON.stringify(given)}
        data-doing={desk.send.doing}
        data-key="send"
      >
        {mail.again === null ? desk.send.act : desk.sendAgain}
      </button>
      <iframe title={desk.mailFrame} sandbox="" srcdoc={mail.body} />
      <button type="button" data-empty="#panel">
        {desk.close}
      </button>
    </section>
  );
};

/** The piece of a page; what the mail holds can run nothing there. */
export const renderMailPanel = (mail: ShownMail, words: Catalogue): string =>
  renderFragment(<MailPanel mail={mail} words={words} />);
