// Answers what a person has just typed or pasted, with verdict and time beside the rows: all that a village head on a
// phone ever sees of the add-in.
import { checkTallies } from '../domain/checks/checkTallies';
import { dateOf } from '../domain/plan/calendar';
import { toldNow } from '../domain/corrections';
import { catalogueOf } from '../i18n';
import type { CampaignBook } from '../schema/campaignBook';
import { readCampaignBook } from '../schema/campaignBook';
import type { Cell } from '../schema/cells/cell';
import type { TabGrid, WorkbookGrids } from '../schema/grid';
import { columnIndex } from '../schema/grid';
import type { LostColumn } from '../schema/seenColumns';
import { readTable } from '../schema/table';
import type { RecalledPlan } from './memory/plan';
import { forgetPlan, hasCountFormulas, planTabs, recallPlan, rememberPlan } from './memory/plan';
import { lostUnitColumns } from './memory/unitColumns';
import { figuresOnRecord } from './memory/reportRecord';
import type { Ports } from './ports';
import type { EditPort } from './ports/edit';
import type { AnswerColumns } from './verdicts/editedVerdicts';
import { timesToWrite, verdictsToWrite, withBlocks } from './verdicts/editedVerdicts';
import { lostHeaderVerdict } from './verdicts/lostHeaders';
import { elsewhereVerdicts, verdictsOf } from './verdicts/verdicts';

export interface EditResult {
  readonly ok: true;
  /** How many of the edited rows were checked. */
  readonly rows: number;
}

const notChecked: EditResult = { ok: true, rows: 0 };

/** The plan from memory, or read once more and remembered. */
const planFor = ({ memory, workbook }: Ports): RecalledPlan => {
  const remembered = recallPlan(memory);
  if (remembered !== null) return remembered;
  const grids = workbook.readTabs();
  const zone = workbook.zone();
  const reading = readCampaignBook(grids, false, lostUnitColumns(memory, grids));
  const told = reading.usable
    ? toldNow(reading.book.campaign, figuresOnRecord(memory, reading.book.frozen))
    : [];
  rememberPlan(memory, grids, zone, told);
  return { grids, zone, told, countFormulas: hasCountFormulas(grids.get('tallies')) };
};

const looksLike = (tab: (typeof planTabs)[number] | 'tallies', grid: TabGrid): boolean =>
  !readTable(tab, grid).findings.some((finding) => finding.code === 'HEADER_MISSING');

/** Cells of a row that people type, the one that the add-in writes left aside. */
const isTyped = (row: readonly Cell[] | undefined, own: readonly number[]): boolean =>
  (row ?? []).some((cell, index) => cell !== '' && !own.includes(index));

/** Where the answer goes; null on a tab that lacks one of the columns. */
const answerColumnsOf = (grid: TabGrid): AnswerColumns | null => {
  const table = readTable('tallies', grid);
  const verdict = table.letter('verdict');
  const typedAt = table.letter('typedAt');
  return verdict === null || typedAt === null ? null : { verdict, typedAt };
};

/** The verdict of every row from row 2 down, as a full check writes it; of a copy of the tab, that it is not counted. */
const verdictsFor = (edit: EditPort, book: CampaignBook, { zone, told }: RecalledPlan): readonly string[] => {
  const { campaign, tallies } = book;
  const { language } = campaign.settings;
  const words = catalogueOf(language);
  if (!edit.isOwnTallies()) return elsewhereVerdicts({ book, words });
  const checked = checkTallies(campaign, tallies.entries, dateOf(edit.now(zone)), told);
  return verdictsOf({ book, checked, language, words });
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
  const verdicts = Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
    isTyped(grid.values[firstRow - 1 + index], own) ? verdict.sentence : '',
  );
  edit.write(verdict.column, firstRow, verdicts);
  return notChecked;
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
  const plan = planFor(ports);
  const grid = edit.readTab(plan.zone, plan.countFormulas);
  const lost = lostUnitColumns(ports.memory, plan.grids);
  if (!looksLike('tallies', grid)) {
    if (planTabs.some((tab) => looksLike(tab, grid))) forgetPlan(ports.memory);
    return edit.isOwnTallies() ? tellLostHeaders(edit, grid, plan.grids, lost) : notChecked;
  }
  const columns = answerColumnsOf(grid);
  if (columns === null) return notChecked;
  const times = timesToWrite(grid, columns, edit.area, edit.now(plan.zone), mayBeAnswered);
  const stamped = withBlocks(grid, columns.typedAt, times);
  const reading = readCampaignBook(new Map([...plan.grids, ['tallies', stamped]]), false, lost);
  if (!reading.usable) return tellLostHeaders(edit, grid, plan.grids, lost);
  const verdicts = verdictsToWrite(grid, columns, verdictsFor(edit, reading.book, plan));
  for (const { firstRow, values } of verdicts) edit.write(columns.verdict, firstRow, values);
  for (const { firstRow, values } of times) edit.write(columns.typedAt, firstRow, values);
  const { firstRow, lastRow } = edit.area;
  edit.showAsCounts(reading.book.tallies.datedCounts.filter(({ row }) => row >= firstRow && row <= lastRow));
  return { ok: true, rows: Math.max(0, Math.min(lastRow, grid.values.length) - Math.max(2, firstRow) + 1) };
};
