// What was found, as the summary of a run shows it.
import type { Severity } from '../../src/domain/finding';
import type { Finding } from '../handlerResults';
import type { Paint } from './text';
import { harmless } from './text';
import type { Words } from './words';

const severities: readonly Severity[] = ['error', 'warning', 'fixed'];
const mostFindings = 10;

/** How many of each severity, then the first sentences, worst first. */
export const findingLines = (findings: readonly Finding[], words: Words, paint: Paint): readonly string[] => {
  if (findings.length === 0) return [paint.good(words.noFindings)];
  const marks: Readonly<Record<Severity, string>> = {
    error: paint.bad('✗'),
    warning: paint.warn('!'),
    fixed: paint.good('✓'),
  };
  const graded = severities.map((severity) => ({
    severity,
    found: findings.filter((finding) => finding.severity === severity),
  }));
  const counts = graded
    .filter(({ found }) => found.length > 0)
    .map(({ severity, found }) => words.counted[severity](found.length));
  const lines = graded.flatMap(({ severity, found }) =>
    found.map((finding) => findingLine(finding, marks[severity], paint)),
  );
  const hidden = lines.length - mostFindings;
  return [
    `${paint.bold(words.findings)}: ${counts.join(', ')}`,
    ...lines.slice(0, mostFindings),
    ...(hidden > 0 ? [paint.quiet(`  ${words.more(hidden)}`)] : []),
  ];
};

const findingLine = ({ place, message, code }: Finding, mark: string, paint: Paint): string => {
  const where = place === '' ? '' : `${paint.quiet(harmless(place))}  `;
  return `  ${mark} ${where}${harmless(message || code)}`;
};
