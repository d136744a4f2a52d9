// Findings as a page beside the sheet: by severity, each with a link to its cell.
import type { VNode } from 'preact';
import type { Severity } from '../../domain/finding';
import type { Catalogue } from '../../i18n';
import { statusLooks } from '../shared/palette';
import { renderDialogDocument } from '../shared/dialogDocument';

/** A finding as the page shows it; `link` opens its cell, '' where there is none. */
export interface ShownFinding {
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
  readonly link: string;
}

const looksOf: Readonly<
  Record<Severity, { readonly sign: string; readonly color: string; readonly background: string }>
> = {
  error: { ...statusLooks.behind, sign: '✗' },
  warning: { ...statusLooks.atRisk, sign: '!' },
  fixed: { ...statusLooks.onTrack, sign: '✓' },
};

const severities: readonly Severity[] = ['error', 'warning', 'fixed'];

const Line = ({ finding }: { finding: ShownFinding }): VNode => (
  <tr>
    {/* As narrow as it may be, so that the sentences of all tables stand in one line. */}
    <td style="width:1%;padding:6px 8px;white-space:nowrap;vertical-align:top;border-bottom:1px solid #e2e8f0;">
      {finding.link === '' ? (
        finding.place
      ) : (
        <a href={finding.link} target="_blank" rel="noopener" style="color:#1f4e79;">
          {finding.place}
        </a>
      )}
    </td>
    <td style="padding:6px 8px;border-bottom:1px solid #e2e8f0;">{finding.message}</td>
  </tr>
);

/** The page's HTML; plain tables and inline styles, no script. */
export const renderFindingsPage = (
  title: string,
  sentence: string,
  findings: readonly ShownFinding[],
  words: Catalogue,
): string =>
  renderDialogDocument(
    title,
    <div style="line-height:1.4;">
      <p style="margin:0 0 10px;font-weight:bold;">{sentence}</p>
      {severities.map((severity) => {
        const shown = findings.filter((finding) => finding.severity === severity);
        const look = looksOf[severity];
        return shown.length === 0 ? null : (
          <div key={severity} style="margin:0 0 14px;">
            <p
              style={`margin:0;padding:4px 8px;background:${look.background};color:${look.color};font-weight:bold;`}
            >
              {`${look.sign} ${words.severities[severity]} (${shown.length})`}
            </p>
            <table style="width:100%;border-collapse:collapse;">
              {shown.map((finding, index) => (
                <Line key={index} finding={finding} />
              ))}
            </table>
          </div>
        );
      })}
    </div>,
    words,
  );
