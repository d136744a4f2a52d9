// The verdict of each row of tallies: ✓, or what is wrong and what to type instead.
import type { Finding, Severity } from '../../domain/finding';
import { isFilled } from '../../domain/checks/rowChecks';
import { wordFinding } from '../../i18n';
import type { CampaignRun } from './campaignRun';

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

/** One verdict per row of the window, row numbers as people count them; '' for rows that nobody has filled. */
export const verdictsOf = (run: VerdictSource, firstRow: number, lastRow: number): readonly string[] => {
  const byRow = new Map<number, Finding[]>();
  for (const finding of run.checked.findings)
    if (finding.row !== null) byRow.set(finding.row, [...(byRow.get(finding.row) ?? []), finding]);
  const filled = new Set(run.book.tallies.entries.filter(isFilled).map((entry) => entry.row));
  return Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, index) => {
    const row = firstRow + index;
    const findings = byRow.get(row) ?? [];
    return filled.has(row) || findings.length > 0 ? verdictOf(findings, run) : '';
  });
};
