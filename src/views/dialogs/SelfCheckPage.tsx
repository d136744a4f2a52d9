// The outcome of the self-check as a page: what holds, what differs, and what was seen.
import type { VNode } from 'preact';
import type { Catalogue, SelfCheckName } from '../../i18n';
import { renderDialogDocument } from '../shared/dialogDocument';
import type { StatusLook } from '../shared/palette';
import { statusLooks } from '../shared/palette';

/** One check as the page shows it. */
export interface ShownCheck {
  readonly id: SelfCheckName;
  readonly outcome: 'same' | 'differs' | 'refused' | 'waiting';
  readonly observed: string;
}

const marks: Readonly<Record<ShownCheck['outcome'], readonly [string, StatusLook]>> = {
  same: ['✓', statusLooks.onTrack],
  differs: ['✗', statusLooks.behind],
  refused: ['✗', statusLooks.behind],
  waiting: ['…', statusLooks.notStarted],
};

/** The sign of the outcome, for texts. */
export const markOf = (outcome: ShownCheck['outcome']): string => marks[outcome][0];

const Line = ({ check, words }: { check: ShownCheck; words: Catalogue }): VNode => {
  const [mark, look] = marks[check.outcome];
  const cell = 'padding:5px 8px;border-bottom:1px solid #e2e8f0;vertical-align:top;';
  return (
    <tr>
      <td style={`${cell}background:${look.background};color:${look.color};font-weight:bold;`}>{mark}</td>
      <td style={cell}>{words.dialogs.selfChecks[check.id]}</td>
      <td style={`${cell}color:#4a5568;`}>{check.observed}</td>
    </tr>
  );
};

/** The file is in the link itself: nothing is kept anywhere. */
const Trial = ({ pdf, words }: { pdf: string; words: Catalogue }): VNode => (
  <p style="margin:0 0 10px;">
    <a href={`data:application/pdf;base64,${pdf}`} download={words.dialogs.specimen.fileName}>
      {words.dialogs.specimen.open}
    </a>
    <br />
    {words.dialogs.specimen.look}
  </p>
);

/** The page's HTML: a table, no script; `pdf`, in Base64, is what the person is asked to look at. */
export const renderSelfCheckPage = (
  sentence: string,
  checks: readonly ShownCheck[],
  pdf: string | null,
  words: Catalogue,
): string =>
  renderDialogDocument(
    words.menu.runSelfCheck,
    <div style="line-height:1.4;">
      <p style="margin:0 0 10px;font-weight:bold;">{sentence}</p>
      {pdf === null ? null : <Trial pdf={pdf} words={words} />}
      <table style="width:100%;border-collapse:collapse;">
        {checks.map((check) => (
          <Line key={check.id} check={check} words={words} />
        ))}
      </table>
    </div>,
    words,
  );
