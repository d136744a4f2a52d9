// Shows findings beside the sheet, each with a link to its cell.
import type { Issue } from '../../domain/issue';
import { wordIssue } from '../../i18n/index';
import { renderFindingsPage } from '../../views/dialogs/FindingsPage';
import type { CampaignRun } from './campaignRun';

/** More would be more than anyone reads at once; the verdict column has them all. */
const mostShown = 300;

/** Opens the page where somebody is there to read it. */
export const showFindings = (
  run: CampaignRun,
  title: string,
  sentence: string,
  issues: readonly Issue[],
): void => {
  const { ports, language, words, book } = run;
  if (!ports.dialogs.attended()) return;
  const links = ports.workbook.linksTo([...new Set(issues.map((issue) => issue.tab))]);
  const shown = issues.slice(0, mostShown).map((issue) => {
    const cell = issue.row === null ? '' : `${issue.column ?? 'A'}${issue.row}`;
    const tabLink = links.get(issue.tab) ?? '';
    return {
      severity: issue.severity,
      place:
        `${book.titleOf(issue.tab) ?? ''} ${issue.row === null ? '' : `${issue.column ?? ''}${issue.row}`}`.trim(),
      message: wordIssue(issue, language, book.campaign),
      link: tabLink === '' || cell === '' ? tabLink : `${tabLink}&range=${cell}`,
    };
  });
  ports.dialogs.showPage(title, renderFindingsPage(sentence, shown, words));
};
