// What every handler begins with: the workbook read and checked once, or a clear word on why it cannot be.
import { dateOf } from '../../domain/plan/calendar';
import type { IsoDate, LocalDateTime } from '../../domain/plan/calendar';
import type { Language } from '../../domain/plan/campaign';
import { compareWithList, compareWithSystem } from '../../domain/checks/comparisons';
import type { CheckedTallies, ComparableTallies } from '../../domain/checks/checkTallies';
import { checkRollUp } from '../../domain/rollUp/checkRollUp';
import { toldNow } from '../../domain/corrections';
import { checkFrozenUnits } from '../../domain/checks/frozenUnits';
import { checkTallies } from '../../domain/checks/checkTallies';
import type { Finding } from '../../domain/finding';
import type { Catalogue } from '../../i18n';
import { catalogueOf } from '../../i18n';
import type { CampaignBook, TitleOf } from '../../schema/campaignBook';
import { readCampaignBook } from '../../schema/campaignBook';
import type { WorkbookGrids } from '../../schema/grid';
import { hasCountFormulas, recallWays, rememberPlan } from '../memory/plan';
import { rememberTexts } from '../memory/chunks';
import { lostUnitColumns, unitColumnTexts } from '../memory/unitColumns';
import type { Ports } from '../ports';
import type { RecordTabs } from '../ports/workbookReader';
import { figuresOnRecord } from '../memory/reportRecord';
import type { Unusable } from './results';
import { showTabsOf } from './showNeeded';
import type { WordedFinding } from './summaries';
import { wordedFindingOf } from './summaries';

export interface CampaignRun {
  readonly ports: Ports;
  readonly book: CampaignBook;
  readonly checked: ComparableTallies;
  /** What differs at the end of a day between the tallies and the figures of others. */
  readonly differencesOn: (day: IsoDate) => readonly Finding[];
  /** The wall clock when the tabs were read. */
  readonly now: LocalDateTime;
  readonly language: Language;
  readonly words: Catalogue;
  /** Findings about the plan's cells and about the tallies, in that order. */
  readonly findings: readonly Finding[];
  readonly wordedFindings: readonly WordedFinding[];
  /** The address of whoever runs this; '' where Google does not tell. */
  readonly user: string;
}

/** What differs, on the day, between the tallies and the figures of others. */
const compareTallies = (
  { campaign, systemFigures, guidedUntil }: CampaignBook,
  { totals }: CheckedTallies,
  asOf: IsoDate,
): readonly Finding[] => [
  ...compareWithSystem(campaign, totals, systemFigures, asOf),
  ...compareWithList(campaign, totals, guidedUntil(asOf), asOf),
];

/** The comparison, made at the first question about a day and kept for the next. */
const comparisonsOf = (
  book: CampaignBook,
  checked: CheckedTallies,
): ((asOf: IsoDate) => readonly Finding[]) => {
  const made = new Map<IsoDate, readonly Finding[]>();
  return (asOf) => {
    const differences = made.get(asOf) ?? compareTallies(book, checked, asOf);
    made.set(asOf, differences);
    return differences;
  };
};

/** How many findings a dialog names before it points to the tab. */
const mostNamed = 20;

/** The findings as lines of a dialog: `E5: …`. */
export const findingLines = (wordedFindings: readonly WordedFinding[]): string =>
  [
    ...wordedFindings
      .slice(0, mostNamed)
      .map(
        ({ tab, column, row, message }) =>
          `• ${tab}${row === null ? '' : ` ${column ?? ''}${row}`}: ${message}`,
      ),
    ...(wordedFindings.length > mostNamed ? [`… +${wordedFindings.length - mostNamed}`] : []),
  ].join('\n');

/** What a run is made of, beside what is computed of it. */
type RunParts = Pick<CampaignRun, 'ports' | 'book' | 'checked' | 'differencesOn' | 'now' | 'user'>;

const runOf = (parts: RunParts): CampaignRun => {
  const { book, checked, differencesOn, now } = parts;
  const { language } = book.campaign.settings;
  const findings = [
    ...book.findings,
    ...checkFrozenUnits(book.campaign, book.frozen),
    ...checked.findings,
    ...differencesOn(dateOf(now)),
  ];
  const wordedFindings = findings.map((finding) =>
    wordedFindingOf(finding, language, book.campaign, book.titleOf),
  );
  return { ...parts, language, words: catalogueOf(language), findings, wordedFindings };
};

/** What the tabs of the record say: figures that count, and lines that are followed up. */
export type RecordRead = Pick<CampaignBook, 'frozen' | 'followUp' | 'findings' | 'titleOf'>;

/** The run on a workbook whose record was read apart from the rest, and later. */
export const onRecord = (run: CampaignRun, record: RecordRead): CampaignRun => {
  const { ports, checked, differencesOn, now, user } = run;
  const { frozen, followUp } = record;
  const titleOf: TitleOf = (tab) => run.book.titleOf(tab) ?? record.titleOf(tab);
  const findings = [...run.book.findings, ...record.findings];
  const book: CampaignBook = { ...run.book, frozen, followUp, findings, titleOf };
  const held = checked.heldAgainst(toldNow(book.campaign, frozen));
  return runOf({ ports, book, checked: held, differencesOn, now, user });
};

/** Tells the user what to mend: nothing can be computed. The result that says so. */
export const tellUnusable = (
  ports: Ports,
  findings: readonly Finding[],
  titleOf: TitleOf,
  now: LocalDateTime,
): Unusable => {
  showTabsOf(ports, findings);
  const words = catalogueOf('vi');
  const wordedFindings = findings.map((finding) => wordedFindingOf(finding, 'vi', null, titleOf));
  ports.dialogs.tell(words.menu.title, `${words.dialogs.cannotUse}\n\n${findingLines(wordedFindings)}`);
  return { ok: false, unusable: true, message: words.dialogs.cannotUse, issues: wordedFindings, now };
};

/** What of the workbook a run needs, and what it will write. */
export interface Reading {
  /** A workbook without units will do. */
  readonly planAlone?: boolean;
  /** The tabs of the record; the work itself reads them `later`, under the lock. */
  readonly record?: RecordTabs | 'later';
  /** The tabs, where the run has read them whole before, and has asked nobody anything since, who may have taken minutes. */
  readonly read?: WorkbookGrids | null;
  /** A line of the log is written, and nobody is kept waiting before: what it needs is asked for with everything else. */
  readonly logs?: boolean;
}

/**
 * Reads and checks the workbook and hands it to the work. A workbook that cannot be computed on is left as it
 * is: the user is told what to mend, and the result says `unusable`.
 */
export const withCampaign = <Result>(
  ports: Ports,
  work: (run: CampaignRun) => Result,
  { planAlone = false, record = 'all', read = null, logs = false }: Reading = {},
): Result | Unusable => {
  const { memory, workbook } = ports;
  const grids =
    read ?? workbook.readTabs(recallWays(memory)?.zone ?? null, record === 'later' ? null : record);
  const now = workbook.now();
  const reading = readCampaignBook(grids, planAlone, lostUnitColumns(memory, grids));
  if (!reading.usable) {
    rememberTexts(memory, unitColumnTexts(memory, grids));
    return tellUnusable(ports, reading.findings, reading.titleOf, now);
  }
  const book = { ...reading.book, frozen: figuresOnRecord(memory, reading.book.frozen) };
  const { campaign } = book;
  const told = toldNow(campaign, book.frozen);
  const { entries } = book.tallies;
  const checked =
    book.rollUp === null
      ? checkTallies(campaign, entries, dateOf(now), told)
      : checkRollUp(campaign, entries, book.rollUp, dateOf(now), told);
  const user = ports.user.email();
  if (logs) workbook.lookForLog();
  const differencesOn = comparisonsOf(book, checked);
  const run = runOf({ ports, book, checked, differencesOn, now, user });
  // Everything is read by now, or waits for the lock; from here on the run only writes.
  rememberPlan(memory, grids, record === 'later' ? null : told, {
    zone: workbook.zone(),
    countFormulas: hasCountFormulas(grids.get('tallies')),
    rollsUp: book.rollUp !== null,
  });
  return work(run);
};
