// Kiểm tra kế hoạch: tells where the plan's own figures contradict each other, before the units are held to them.
import { auditPlan as findContradictions } from '../domain/audit/auditPlan';
import type { IsoDate } from '../domain/plan/calendar';
import { dateOf } from '../domain/plan/calendar';
import type { Finding } from '../domain/finding';
import type { CampaignRun } from './run/campaignRun';
import { findingLines, withCampaign } from './run/campaignRun';
import { writeLog } from './run/logLine';
import type { Ports } from './ports';
import { showTabsOf } from './run/showNeeded';
import { showFindings } from './run/showFindings';
import type { NotDone } from './run/results';
import type { SeverityCounts, WordedFinding } from './run/summaries';
import { countBySeverity, wordedFindingOf } from './run/summaries';

export type AuditResult =
  | {
      readonly ok: true;
      readonly message: string;
      readonly counts: SeverityCounts;
      readonly issues: readonly WordedFinding[];
    }
  | NotDone;

/** Once there are tallies the campaign is under way, and a deadline that has passed is no fault of the plan. */
const setUpDayOf = ({ checked, now, book }: CampaignRun): IsoDate =>
  checked.tallies.length === 0 ? dateOf(now) : book.campaign.settings.start;

/** Cells of the plan that cannot be read come first: what they would have said is not in any figure. */
const isPlanFault = ({ tab, severity }: Finding): boolean =>
  severity === 'error' && (tab === 'indicators' || tab === 'units');

/** The findings on the plan alone, and how many there are by severity. Writes nothing but the log. */
export const auditPlan = (ports: Ports): AuditResult =>
  withCampaign(
    ports,
    (run): AuditResult => {
      const { words, language, book } = run;
      const findings = [
        ...book.findings.filter(isPlanFault),
        ...findContradictions(book.campaign, book.places(), setUpDayOf(run)),
      ];
      const counts = countBySeverity(findings);
      const wordedFindings = findings.map((finding) =>
        wordedFindingOf(finding, language, book.campaign, book.titleOf),
      );
      const sentence =
        findings.length === 0
          ? words.dialogs.planSound
          : words.dialogs.planFindings(counts.error + counts.warning, counts.fixed);
      showFindings(run, words.menu.auditPlan, sentence, findings);
      showTabsOf(ports, findings);
      writeLog(run, words.menu.auditPlan, sentence, findingLines(wordedFindings));
      return { ok: true, message: sentence, counts, issues: wordedFindings };
    },
    { planAlone: true, logs: true },
  );
