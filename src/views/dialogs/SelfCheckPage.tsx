// The outcome of the self-check as a page: what holds, what differs, and what was seen.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Catalogue, SelfCheckName } from '../../i18n';
import { statusLooks } from '../shared/palette';

/** One check as the page shows it. */
export interface ShownCheck {
  readonly id: SelfCheckName;
  readonly outcome: 'same' | 'differs' | 'refused';
  readonly observed: string;
}

const Line = ({ check, words }: { check: ShownCheck; words: Catalogue }): VNode => {
  const sound = check.outcome === 'same';
  const look = sound ? statusLooks.onTrack : statusLooks.behind;
  const cell = 'padding:5px 8px;border-bottom:1px solid #e2e8f0;vertical-align:top;';
  return (
    <tr>
      <td style={`${cell}background:${look.background};color:${look.color};font-weight:bold;`}>
        {sound ? '✓' : '✗'}
      </td>
      <td style={cell}>{words.dialogs.selfChecks[check.id]}</td>
      <td style={`${cell}color:#4a5568;`}>{check.observed}</td>
    </tr>
  );
};

/** The page's HTML: a table, no script. */
export const renderSelfCheckPage = (
  sentence: string,
  checks: readonly ShownCheck[],
  words: Catalogue,
): string =>
  renderToString(
    <div style="font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:1.4;color:#1a202c;">
      <p style="margin:0 0 10px;font-weight:bold;">{sentence}</p>
      <table style="width:100%;border-collapse:collapse;">
        {checks.map((check) => (
          <Line key={check.id} check={check} words={words} />
        ))}
      </table>
    </div>,
  );
