// Tabs that set-up hides come into sight once they are needed: when something in them is to be mended, or stands there.
import type { Finding, TabKey } from '../../domain/finding';
import type { Ports } from '../ports';

/** Those that are hidden at first and that people fill or mend. */
const hiddenAtFirst: readonly TabKey[] = [
  'exclusions',
  'systemFigures',
  'guidedList',
  'frozenFigures',
] as const;

/** Shows the hidden tabs that a finding asks to look at. */
export const showTabsOf = ({ workbook }: Ports, findings: readonly Finding[]): void => {
  const named = hiddenAtFirst.filter((tab) =>
    findings.some((finding) => finding.tab === tab && finding.severity !== 'fixed'),
  );
  if (named.length > 0) workbook.showTabs(named);
};
