// What every handler begins with: the workbook read and checked once, or a clear word on why it cannot be.
import { dateOf } from '../../domain/plan/calendar';
import type { IsoDate, LocalDateTime } from '../../domain/plan/calendar';
import type { Language } from '../../domain/plan/campaign';
import { compareWithList, compareWithSystem } from '../../domain/checks/comparisons';
import type { CheckedTallies } from '../../domain/checks/checkTallies';
import { checkTallies } from '../../domain/checks/checkTallies';
import { addUpCounts } from '../../domain/counting/counts';
import { standingFigures } from '../../domain/frozenFigures';
import type { Issue } from '../../domain/issue';
import type { Catalogue } from '../../i18n/index';
import { catalogueOf } from '../../i18n/index';
import type { CampaignBook } from '../../schema/campaignBook';
import { readCampaignBook } from '../../schema/campaignBook';
import { rememberPlan } from '../memory/plan';
import type { Ports } from '../ports';
import { recallBuilt } from '../memory/reports';
import type { Finding, Summary } from './summaries';
import { findingOf } from './summaries';

export interface CampaignRun {
  readonly ports: Ports;
  readonly book: CampaignBook;
  readonly checked: CheckedTallies;
  /** The wall clock when the tabs were read. */
  readonly now: LocalDateTime;
  readonly language: Language;
  readonly words: Catalogue;
  /** Findings about the plan's cells and about the tallies, in that order. */
  readonly issues: readonly Issue[];
  readonly findings: readonly Finding[];
  /** The address of whoever runs this; '' where Google does not tell. */
  readonly user: string;
}

/** What differs, on the day, between the tallies and the figures of others. */
export const compareTallies = (
  book: CampaignBook,
  checked: CheckedTallies,
  asOf: IsoDate,
): readonly Issue[] => {
  const { campaign, systemFigures, guidedUntil } = book;
  const counts = addUpCounts(checked.tallies, campaign.settings.countingMode);
  return [
    ...compareWithSystem(campaign, counts, systemFigures, asOf),
    ...compareWithList(campaign, counts, guidedUntil(asOf), asOf),
  ];
};

/** How many findings a dialog names before it points to the tab. */
const mostNamed = 20;

/** The findings as lines of a dialog: `E5: …`. */
export const findingLines = (findings: readonly Finding[]): string =>
  [
    ...findings
      .slice(0, mostNamed)
      .map(
        ({ tab, column, row, message }) =>
          `• ${tab}${row === null ? '' : ` ${column ?? ''}${row}`}: ${message}`,
      ),
    ...(findings.length > mostNamed ? [`… +${findings.length - mostNamed}`] : []),
  ].join('\n');

/**
 * Reads and checks the workbook and hands it to the work. A workbook that cannot be computed on is left as it
 * is: the user is told what to mend, and the summary says `unusable`.
 */
export const withCampaign = (
  ports: Ports,
  work: (run: CampaignRun) => Summary,
  planAlone = false,
): Summary => {
  const grids = ports.workbook.readTabs();
  const now = ports.workbook.now();
  const reading = readCampaignBook(grids, planAlone);
  if (!reading.usable) {
    const words = catalogueOf('vi');
    const findings = reading.issues.map((issue) => findingOf(issue, 'vi', null, reading.titleOf));
    ports.dialogs.tell(words.menu.title, `${words.dialogs.cannotUse}\n\n${findingLines(findings)}`);
    return { ok: false, unusable: true, message: words.dialogs.cannotUse, issues: findings, now };
  }
  const { frozen } = reading.book;
  const book = { ...reading.book, frozen: standingFigures(frozen, recallBuilt(ports.memory)) };
  const { language } = book.campaign.settings;
  const checked = checkTallies(book.campaign, book.tallies.entries, dateOf(now), book.frozen);
  const issues = [...book.issues, ...checked.issues, ...compareTallies(book, checked, dateOf(now))];
  const findings = issues.map((issue) => findingOf(issue, language, book.campaign, book.titleOf));
  const user = ports.user.email();
  // Everything is read by now; from here on the run only writes.
  rememberPlan(ports.memory, grids, ports.workbook.zone());
  return work({ ports, book, checked, now, language, words: catalogueOf(language), issues, findings, user });
};
