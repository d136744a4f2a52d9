// What was found, as the summary of a run shows it.
import type { Finding } from '../handlerResults';
import type { Paint } from './text';
import { harmless } from './text';
import type { Words } from './words';

const severities = ['error', 'warning', 'fixed'] as const;
const mostFindings = 10;

/** How many of each severity, then the first sentences, worst first. */
export const findingLines = (findings: readonly Finding[], words: Words, paint: Paint): readonly string[] => {
  if (findings.length === 0) return [paint.good(words.noFindings)];
  const marks = { error: paint.bad('✗'), warning: paint.warn('!'), fixed: paint.good('✓') };
  const sorted = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const counts = severities
    .map((severity) => [severity, sorted.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${words.severities[severity]}`);
  const hidden = sorted.length - mostFindings;
  return [
    `${paint.bold(words.findings)}: ${counts.join(', ')}`,
    ...sorted.slice(0, mostFindings).map((finding) => {
      const mark = marks[finding.severity as keyof typeof marks];
      const place = finding.place === '' ? '' : `${paint.quiet(harmless(finding.place))}  `;
      return `  ${mark} ${place}${harmless(finding.message || finding.code)}`;
    }),
    ...(hidden > 0 ? [paint.quiet(`  ${words.more(hidden)}`)] : []),
  ];
};
