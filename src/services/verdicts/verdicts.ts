// The verdict of each row of tallies: ✓, or what is wrong and what to type instead.
import type { Finding, Severity } from '../../domain/finding';
import { isFilled } from '../../domain/checks/rowChecks';
import { wordFinding } from '../../i18n/index';
import type { CampaignRun } from '../run/campaignRun';

/** Errors first, then warnings, then what was understood. */
const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, fixed: 2 };
const signs: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', fixed: '✓' };

/** How many sentences fit into a cell that is read on a phone. */
const mostSentences = 2;

/** What the verdicts are drawn from. */
export type VerdictSource = Pick<CampaignRun, 'book' | 'checked' | 'language' | 'words'>;

const verdictOf = (findings: readonly Finding[], run: VerdictSource): string => {
  const sorted = [...findings].sort((one, other) => order[one.severity] - order[other.severity]);
  const worst = sorted[0];
  if (worst === undefined) return '✓';
  const sentences = sorted
    .filter((finding) => finding.severity === worst.severity)
    .slice(0, mostSentences)
    .map(
      (finding) =>
        `${finding.column === null ? '' : `${finding.column}: `}${wordFinding(finding, run.language, run.book.campaign)}`,
    );
  return `${signs[worst.severity]} ${sentences.join(' ')}`;
};

/** What the verdicts of a tab that is not counted are drawn from. */
type ElsewhereSource = Pick<VerdictSource, 'book' | 'words'>;

/** One verdict per row from row 2 down to the tab's last; '' for rows that nobody has filled. */
export const verdictsOf = (run: VerdictSource): readonly string[] => {
  const byRow = new Map<number, Finding[]>();
  for (const finding of run.checked.findings)
    if (finding.row !== null) byRow.set(finding.row, [...(byRow.get(finding.row) ?? []), finding]);
  return perRow(run, (row, filled) => {
    const findings = byRow.get(row) ?? [];
    return filled || findings.length > 0 ? verdictOf(findings, run) : '';
  });
};

/** The same of a tab that is not the campaign's own: a ✓ there would promise that the row counts. */
export const elsewhereVerdicts = (run: ElsewhereSource): readonly string[] =>
  perRow(run, (_row, filled) => (filled ? `${signs.error} ${run.words.dialogs.notTheTalliesTab}` : ''));

const perRow = (
  { book }: ElsewhereSource,
  verdict: (row: number, filled: boolean) => string,
): readonly string[] => {
  const filled = new Set(book.tallies.entries.filter(isFilled).map((entry) => entry.row));
  return Array.from({ length: Math.max(0, book.tallies.lastRow - 1) }, (_, index) =>
    verdict(index + 2, filled.has(index + 2)),
  );
};
