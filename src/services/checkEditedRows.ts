// Checks the rows that a person has just typed or pasted, and writes verdict and time beside them: all that a
// village head on a phone ever sees of the add-in.
import { dateOf } from '../domain/plan/calendar';
import { checkTallies } from '../domain/checks/checkTallies';
import type { Cell } from '../schema/cells/cell';
import { readCampaignBook } from '../schema/campaignBook';
import type { TabGrid, WorkbookGrids } from '../schema/grid';
import { columnIndex } from '../schema/grid';
import { readTable } from '../schema/table';
import { catalogueOf } from '../i18n';
import { forgetPlan, planTabs, recallPlan, rememberPlan } from './memory/plan';
import type { RecalledPlan } from './memory/plan';
import type { Ports } from './ports';
import type { EditPort } from './ports/edit';
import { lostHeaderVerdict } from './run/lostHeaders';
import { verdictsOf } from './run/verdicts';

export interface EditResult {
  readonly ok: true;
  /** How many rows were checked. */
  readonly rows: number;
}

/** The plan from memory, or read once more and remembered. */
const planFor = (ports: Ports): RecalledPlan => {
  const remembered = recallPlan(ports.memory);
  if (remembered !== null) return remembered;
  const grids = ports.workbook.readTabs();
  const zone = ports.workbook.zone();
  rememberPlan(ports.memory, grids, zone);
  return { grids, zone };
};

const looksLike = (tab: (typeof planTabs)[number] | 'tallies', grid: TabGrid): boolean =>
  !readTable(tab, grid).findings.some((finding) => finding.code === 'HEADER_MISSING');

/** Cells of a row that people type, the two that the add-in writes left aside. */
const isTyped = (row: readonly Cell[] | undefined, own: readonly number[]): boolean =>
  (row ?? []).some((cell, index) => cell !== '' && !own.includes(index));

/** Names the lost header beside each row that somebody has typed in: a village must not wait for a sign in vain. */
const tellLostHeaders = (edit: EditPort, grid: TabGrid, plan: WorkbookGrids): EditResult => {
  const firstRow = Math.max(2, edit.firstRow);
  const verdict = lostHeaderVerdict(grid, plan);
  if (verdict === null || edit.lastRow < firstRow) return { ok: true, rows: 0 };
  const own = [columnIndex(verdict.column)];
  const verdicts = Array.from({ length: edit.lastRow - firstRow + 1 }, (_, index) =>
    isTyped(grid.values[firstRow - 1 + index], own) ? verdict.sentence : '',
  );
  edit.write(verdict.column, firstRow, verdicts);
  return { ok: true, rows: 0 };
};

/** How many rows were checked; none on tabs other than that of tallies. */
export const checkEditedRows = (ports: Ports, edit: EditPort): EditResult => {
  const { zone, grids } = planFor(ports);
  const grid = edit.readTab(zone);
  if (!looksLike('tallies', grid)) {
    if (planTabs.some((tab) => looksLike(tab, grid))) forgetPlan(ports.memory);
    return ports.workbook.isRecorded('tallies', edit.sheetId())
      ? tellLostHeaders(edit, grid, grids)
      : { ok: true, rows: 0 };
  }
  const reading = readCampaignBook(new Map([...grids, ['tallies', grid]]));
  const firstRow = Math.max(2, edit.firstRow);
  if (!reading.usable) return tellLostHeaders(edit, grid, grids);
  if (edit.lastRow < firstRow) return { ok: true, rows: 0 };
  const { book } = reading;
  const { verdictColumn, typedAtColumn } = book.tallies;
  if (verdictColumn === null || typedAtColumn === null) return { ok: true, rows: 0 };
  const now = edit.now(zone);
  const { language } = book.campaign.settings;
  const checked = checkTallies(book.campaign, book.tallies.entries, dateOf(now));
  const verdicts = verdictsOf(
    { book, checked, language, words: catalogueOf(language) },
    firstRow,
    edit.lastRow,
  );
  const own = [columnIndex(verdictColumn), columnIndex(typedAtColumn)];
  const times = verdicts.map((_verdict, index): Cell =>
    isTyped(grid.values[firstRow - 1 + index], own) ? { kind: 'date', at: now } : '',
  );
  edit.write(verdictColumn, firstRow, verdicts);
  edit.write(typedAtColumn, firstRow, times);
  edit.showAsCounts(book.tallies.datedCounts.filter(({ row }) => row >= firstRow && row <= edit.lastRow));
  return { ok: true, rows: verdicts.length };
};
