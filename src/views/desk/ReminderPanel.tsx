// Who would be reminded, and the button that mails them.
import type { VNode } from 'preact';
import type { Catalogue } from '../../i18n';
import { renderFragment } from '../shared/dialogDocument';

const ReminderPanel = ({
  text,
  count,
  words,
}: {
  readonly text: string;
  readonly count: number;
  readonly words: Catalogue;
}): VNode => (
  <section class="card">
    <h3 style="margin:0 0 6px;font-size:14px;">{words.menu.remindSilentUnits}</h3>
    <p class="lines">{text}</p>
    {count === 0 ? null : (
      <button
        type="button"
        class="main"
        data-run="remindSilentUnits"
        data-given="{}"
        data-doing={words.desk.send.doing}
        data-key="sendReminders"
      >
        {words.desk.sendReminders(count)}
      </button>
    )}
    <p />
    <button type="button" data-empty="#panel">
      {words.desk.close}
    </button>
  </section>
);

/** The piece of a page; `count` is how many would be mailed. */
export const renderReminderPanel = (text: string, count: number, words: Catalogue): string =>
  renderFragment(<ReminderPanel text={text} count={count} words={words} />);
