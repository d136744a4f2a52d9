// Shows wordedFindings beside the sheet, each with a link to its cell.
import type { Finding } from '../../domain/finding';
import { wordFinding } from '../../i18n';
import { renderFindingsPage } from '../../views/dialogs/FindingsPage';
import type { CampaignRun } from './campaignRun';

/** More would be more than anyone reads at once; the verdict column has them all. */
const mostShown = 300;

/** Opens the page where somebody is there to read it. */
export const showFindings = (
  run: CampaignRun,
  title: string,
  sentence: string,
  findings: readonly Finding[],
): void => {
  const { ports, language, words, book } = run;
  if (!ports.dialogs.attended()) return;
  const links = ports.workbook.linksTo([...new Set(findings.map((finding) => finding.tab))]);
  const shown = findings.slice(0, mostShown).map((finding) => {
    const cell = finding.row === null ? '' : `${finding.column ?? 'A'}${finding.row}`;
    const tabLink = links.get(finding.tab) ?? '';
    return {
      severity: finding.severity,
      place:
        `${book.titleOf(finding.tab) ?? ''} ${finding.row === null ? '' : `${finding.column ?? ''}${finding.row}`}`.trim(),
      message: wordFinding(finding, language, book.campaign),
      link: tabLink === '' || cell === '' ? tabLink : `${tabLink}&range=${cell}`,
    };
  });
  ports.dialogs.showPage(title, renderFindingsPage(title, sentence, shown, words));
};
