// Answers what a person has just typed or pasted, with verdict and time beside the rows: all that a village head on a
// phone ever sees of the add-in.
import { checkTallies } from '../domain/checks/checkTallies';
import { unitOf } from '../domain/checks/rowChecks';
import { toldNow } from '../domain/corrections';
import type { ReportedFigure } from '../domain/frozenFigures';
import type { IsoDate } from '../domain/plan/calendar';
import { dateOf } from '../domain/plan/calendar';
import { sharesByCounts } from '../domain/progress/standing';
import { catalogueOf } from '../i18n';
import type { CampaignBook } from '../schema/campaignBook';
import { readCampaignBook } from '../schema/campaignBook';
import type { Cell } from '../schema/cells/cell';
import type { TabGrid, WorkbookGrids } from '../schema/grid';
import { columnIndex, noGrid } from '../schema/grid';
import type { PlanReading } from '../schema/readers/planReading';
import { readPlan } from '../schema/readers/planReading';
import type { LostColumn } from '../schema/seenColumns';
import { readTable } from '../schema/table';
import { planTabs } from '../schema/tabs';
import type { ReadingWays } from './memory/plan';
import { forgetPlan, hasCountFormulas, recallPlan, recallWays, rememberPlan } from './memory/plan';
import { lostUnitColumns } from './memory/unitColumns';
import { figuresOnRecord } from './memory/reportRecord';
import type { Ports } from './ports';
import type { EditedTab, EditPort } from './ports/edit';
import type { MemoryPort } from './ports/memory';
import { answerBlocks } from './verdicts/answerBlocks';
import type { EditScope, Rows } from './verdicts/editScope';
import { everyRow, scopeOfEdit } from './verdicts/editScope';
import { lostHeaderVerdict } from './verdicts/lostHeaders';
import { turnedRows } from './verdicts/turnedRows';
import type { OwnColumns } from './verdicts/typedTimes';
import { timesToWrite, withBlocks } from './verdicts/typedTimes';
import type { RowAnswers } from './verdicts/verdicts';
import { answersElsewhere, answersOf, sentenceOfTypedToo } from './verdicts/verdicts';

export interface EditResult {
  readonly ok: true;
  /** How many of the edited rows were checked. */
  readonly rows: number;
}

const notChecked: EditResult = { ok: true, rows: 0 };

/** The plan that the rows are checked by. `told` is null where the record was read with it, and has still to be looked at. */
interface PlanAtHand {
  readonly grids: WorkbookGrids;
  readonly told: readonly ReportedFigure[] | null;
}

/** The plan from memory, or read once more. */
const planFor = ({ memory, workbook }: Ports, { zone }: ReadingWays): PlanAtHand =>
  recallPlan(memory) ?? { grids: workbook.readPlanTabs(zone), told: null };

/** How the edited tab is read; before the workbook was ever read whole, with its formulas. */
const waysFor = ({ memory, workbook }: Ports): ReadingWays =>
  recallWays(memory) ?? { zone: workbook.zone(), countFormulas: true };

const looksLike = (tab: (typeof planTabs)[number] | 'tallies', grid: TabGrid): boolean =>
  !readTable(tab, grid).findings.some((finding) => finding.code === 'HEADER_MISSING');

/** Cells of a row that people type, the one that the add-in writes left aside. */
const isTyped = (row: readonly Cell[] | undefined, own: readonly number[]): boolean =>
  (row ?? []).some((cell, index) => cell !== '' && !own.includes(index));

/** Where the answer goes; null on a tab that lacks one of the columns. */
const ownColumnsOf = (grid: TabGrid): OwnColumns | null => {
  const table = readTable('tallies', grid);
  const verdict = table.letter('verdict');
  const typedAt = table.letter('typedAt');
  return verdict === null || typedAt === null ? null : { verdict, typedAt };
};

/** The answers to the rows, as a full check gives them; of a copy of the tab, that it is not counted. */
const answersFor = (
  edit: EditPort,
  book: CampaignBook,
  told: readonly ReportedFigure[],
  today: IsoDate,
  rows: Rows,
  rollsUp: boolean,
): RowAnswers => {
  const { campaign, tallies } = book;
  const { language } = campaign.settings;
  const words = catalogueOf(language);
  if (!edit.isOwnTallies()) return answersElsewhere({ book, words }, words.dialogs.notTheTalliesTab, rows);
  if (rollsUp) return answersElsewhere({ book, words }, sentenceOfTypedToo(language), rows);
  // What was reported of units without a row here is not told beside any row.
  const units = new Set(tallies.entries.map(unitOf));
  const toldHere = told.filter(({ unit }) => units.has(unit));
  const checked = checkTallies(campaign, tallies.entries, today, toldHere);
  return answersOf({ book, checked, language, words }, rows);
};

/** Names the lost header beside each row that somebody has typed in: a village must not wait for a sign in vain. */
const tellLostHeaders = (
  edit: EditPort,
  grid: TabGrid,
  plan: WorkbookGrids,
  lost: readonly LostColumn<'units'>[],
): EditResult => {
  const firstRow = Math.max(2, edit.area.firstRow);
  const lastRow = Math.min(edit.area.lastRow, grid.values.length);
  const verdict = lostHeaderVerdict(grid, plan, lost);
  if (verdict === null || lastRow < firstRow) return notChecked;
  const own = [columnIndex(verdict.column)];
  const values = Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
    isTyped(grid.values[firstRow - 1 + index], own) ? verdict.sentence : '',
  );
  edit.writeBlocks([{ column: verdict.column, firstRow, values }], []);
  return notChecked;
};

/** Which rows the edit can touch, by the names of the plan; a plan read anew may have been mended: then any verdict is stale. */
const scopeIn = (
  tab: EditedTab,
  edit: EditPort,
  { told }: PlanAtHand,
  { read }: PlanReading,
  turned: readonly number[],
): EditScope =>
  told === null || read === null || sharesByCounts(read.plan)
    ? everyRow
    : scopeOfEdit(tab, edit.area, edit.oldText, read.matchUnit, turned);

/** What reports have told, remembered with the plan where it was read anew. */
const toldBy = (
  memory: MemoryPort,
  { grids, told }: PlanAtHand,
  book: CampaignBook,
  ways: ReadingWays,
): readonly ReportedFigure[] => {
  if (told !== null) return told;
  const now = toldNow(book.campaign, figuresOnRecord(memory, book.frozen));
  rememberPlan(memory, grids, now, ways);
  return now;
};

/**
 * How many rows were checked; none on tabs other than that of tallies. `mayBeAnswered` is said of an edit that another
 * trigger may have answered already: then a time that was written minutes ago stands.
 */
export const checkEditedRows = (
  ports: Ports,
  edit: EditPort,
  { mayBeAnswered }: { readonly mayBeAnswered: boolean } = { mayBeAnswered: false },
): EditResult => {
  const { memory } = ports;
  const ways = waysFor(ports);
  const tab = edit.readTab(ways.zone, ways.countFormulas);
  const headers: TabGrid = { ...noGrid, values: [tab.headers] };
  if (!looksLike('tallies', headers)) {
    if (planTabs.some((one) => looksLike(one, headers))) forgetPlan(memory);
    if (!edit.isOwnTallies()) return notChecked;
    const { grids } = planFor(ports, ways);
    return tellLostHeaders(edit, tab.grid(null), grids, lostUnitColumns(memory, grids));
  }
  const columns = ownColumnsOf(headers);
  if (columns === null) return notChecked;
  const plan = planFor(ports, ways);
  const lost = lostUnitColumns(memory, plan.grids);
  const planRead = readPlan(plan.grids);
  const now = edit.now(ways.zone);
  const { firstRow, lastRow } = edit.area;
  const isEdited = (row: number): boolean => row >= firstRow && row <= lastRow;

  /** What is to be said where the rows of the scope are looked at. */
  const look = ({ read, judged }: EditScope) => {
    const grid = tab.grid(read);
    const times = timesToWrite(grid, columns, edit.area, now, mayBeAnswered);
    const typed = new Map([...plan.grids, ['tallies', withBlocks(grid, times)] as const]);
    const reading = readCampaignBook(typed, false, lost, planRead);
    if (!reading.usable) return { usable: false, grid } as const;
    const { book } = reading;
    const told = toldBy(memory, plan, book, {
      zone: ways.zone,
      countFormulas: ways.countFormulas && hasCountFormulas(grid),
      rollsUp: ways.rollsUp === true,
    });
    const answers = answersFor(edit, book, told, dateOf(now), judged, ways.rollsUp === true);
    return { usable: true, grid, times, tallies: book.tallies, answers } as const;
  };

  const scope = scopeIn(tab, edit, plan, planRead, []);
  const first = look(scope);
  const turned =
    first.usable && scope.judged !== null ? turnedRows(first.answers, first.tallies.verdictAt, isEdited) : [];
  const seen = turned.length === 0 ? first : look(scopeIn(tab, edit, plan, planRead, turned));
  if (!seen.usable) return tellLostHeaders(edit, seen.grid, plan.grids, lost);
  const { times, tallies } = seen;
  const { verdicts, colours } = answerBlocks(
    seen.answers,
    tallies.verdictAt,
    { verdict: columns.verdict, all: tallies.columns },
    // What another trigger has answered is let stand where it says the same.
    mayBeAnswered ? () => false : isEdited,
  );
  edit.writeBlocks([...verdicts, ...times], colours);
  edit.showAsCounts(tallies.datedCounts.filter(({ row }) => isEdited(row)));
  return { ok: true, rows: Math.max(0, Math.min(lastRow, tab.rows) - Math.max(2, firstRow) + 1) };
};
