// Kiểm tra số liệu: rescans every row, writes the verdicts, and shows what was found.
import { leftOutBy } from '../domain/checks/leftOut';
import type { Finding } from '../domain/finding';
import { findingOf } from '../domain/finding';
import { dressColumns } from './dressCounts';
import { withCampaign } from './run/campaignRun';
import type { Ports } from './ports';
import { showTabsOf } from './run/showNeeded';
import { showFindings } from './run/showFindings';
import type { NotDone } from './run/results';
import type { SeverityCounts, WordedFinding } from './run/summaries';
import { countBySeverity, wordedFindingOf } from './run/summaries';
import { renewVerdicts } from './verdicts/renewVerdicts';
import { writeLog } from './run/logLine';

export type CheckResult =
  | {
      readonly ok: true;
      readonly message: string;
      readonly counts: SeverityCounts;
      readonly leftOut: { readonly cells: number; readonly rows: number };
      readonly issues: readonly WordedFinding[];
    }
  | NotDone;

/** The locale that typed numbers and dates are read by: another than Vietnam's is worth a word. */
const checkLocale = (ports: Ports): readonly Finding[] => {
  const locale = ports.workbook.locale();
  return locale === 'vi_VN'
    ? []
    : [findingOf('LOCALE_OTHER', { tab: 'settings' }, { received: locale, expected: 'vi_VN' })];
};

/** The findings, and how many there are by severity. Writes the verdict column and the log, and dresses counts. */
export const checkTallies = (ports: Ports): CheckResult =>
  withCampaign(
    ports,
    (run): CheckResult => {
      const { words, book, language } = run;
      const findings = [...checkLocale(ports), ...run.findings];
      const counts = countBySeverity(findings);
      const sentence =
        findings.length === 0
          ? words.dialogs.nothingFound
          : words.dialogs.findings(counts.error, counts.warning, counts.fixed);
      showFindings(run, words.menu.checkTallies, sentence, findings);
      showTabsOf(ports, findings);
      renewVerdicts(run, { everyColour: true });
      ports.workbook.showAsCounts('tallies', book.tallies.datedCounts);
      dressColumns(ports, 'tallies', book.tallies.countColumns);
      writeLog(run, words.menu.checkTallies, sentence);
      return {
        ok: true,
        message: sentence,
        counts,
        leftOut: leftOutBy(run.checked.findings),
        issues: findings.map((finding) => wordedFindingOf(finding, language, book.campaign, book.titleOf)),
      };
    },
    { logs: true },
  );
