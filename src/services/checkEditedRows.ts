// Checks the rows that a person has just typed or pasted, and writes verdict and time beside them: all that a
// village head on a phone ever sees of the add-in.
import type { LocalDateTime } from '../domain/plan/calendar';
import { dateOf, minutesBetween } from '../domain/plan/calendar';
import { checkTallies } from '../domain/checks/checkTallies';
import type { Cell } from '../schema/cells/cell';
import { readCampaignBook } from '../schema/campaignBook';
import type { TabGrid } from '../schema/grid';
import { columnIndex } from '../schema/grid';
import { readTable } from '../schema/table';
import { catalogueOf } from '../i18n';
import { forgetPlan, planTabs, recallPlan, rememberPlan } from './memory/plan';
import type { RecalledPlan } from './memory/plan';
import type { Ports } from './ports';
import type { EditPort } from './ports/edit';
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

/** Minutes after which `Nhập lúc` belongs to an earlier edit: an installed trigger runs seconds after the simple one. */
const longestAnswer = 5;

/** Whether what stands in the cell was typed at `now`, or a few minutes before. */
const isRecent = (standing: Cell | undefined, now: LocalDateTime): boolean => {
  if (typeof standing !== 'object' || standing.kind !== 'date') return false;
  const minutes = minutesBetween(standing.at, now);
  return minutes >= 0 && minutes <= longestAnswer;
};

/**
 * How many rows were checked; none on tabs other than that of tallies. `mayBeAnswered` is said of an edit that another
 * trigger may have answered already: then nothing is written where verdict and time stand as they should.
 */
export const checkEditedRows = (
  ports: Ports,
  edit: EditPort,
  { mayBeAnswered }: { readonly mayBeAnswered: boolean } = { mayBeAnswered: false },
): EditResult => {
  const { zone, grids } = planFor(ports);
  const grid = edit.readTab(zone);
  if (!looksLike('tallies', grid)) {
    if (planTabs.some((tab) => looksLike(tab, grid))) forgetPlan(ports.memory);
    return { ok: true, rows: 0 };
  }
  const reading = readCampaignBook(new Map([...grids, ['tallies', grid]]));
  const firstRow = Math.max(2, edit.firstRow);
  if (!reading.usable || edit.lastRow < firstRow) return { ok: true, rows: 0 };
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
  const [verdictAt = 0, typedAtAt = 0] = own;
  const isAnswered = verdicts.every((verdict, index) => {
    const row = grid.values[firstRow - 1 + index];
    const standing = row?.[typedAtAt];
    const isTimed = times[index] === '' ? (standing ?? '') === '' : isRecent(standing, now);
    return (row?.[verdictAt] ?? '') === verdict && isTimed;
  });
  if (mayBeAnswered && isAnswered) return { ok: true, rows: 0 };
  edit.write(verdictColumn, firstRow, verdicts);
  edit.write(typedAtColumn, firstRow, times);
  return { ok: true, rows: verdicts.length };
};
