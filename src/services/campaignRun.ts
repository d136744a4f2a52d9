// What every handler begins with: the workbook read and checked once, or a clear word on why it cannot be.
import { dateOf } from '../domain/calendar';
import type { LocalDateTime } from '../domain/calendar';
import type { Language } from '../domain/campaign';
import type { CheckedTallies } from '../domain/checkTallies';
import { checkTallies } from '../domain/checkTallies';
import type { Issue } from '../domain/issue';
import type { Catalogue } from '../i18n';
import { catalogueOf } from '../i18n';
import type { CampaignBook } from '../schema/campaignBook';
import { readCampaignBook } from '../schema/campaignBook';
import type { Ports } from './ports';
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
}

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
export const withCampaign = (ports: Ports, work: (run: CampaignRun) => Summary): Summary => {
  const grids = ports.workbook.readTabs();
  const now = ports.workbook.now();
  const reading = readCampaignBook(grids);
  if (!reading.usable) {
    const words = catalogueOf('vi');
    const findings = reading.issues.map((issue) => findingOf(issue, 'vi', null, reading.titleOf));
    ports.dialogs.tell(words.menu.title, `${words.dialogs.cannotUse}\n\n${findingLines(findings)}`);
    return { ok: false, unusable: true, message: words.dialogs.cannotUse, issues: findings, now };
  }
  const { book } = reading;
  const { language } = book.campaign.settings;
  const checked = checkTallies(book.campaign, book.tallies.entries, dateOf(now));
  const issues = [...book.issues, ...checked.issues];
  return work({
    ports,
    book,
    checked,
    now,
    language,
    words: catalogueOf(language),
    issues,
    findings: issues.map((issue) => findingOf(issue, language, book.campaign, book.titleOf)),
  });
};
