// Which rows an edit can touch: decoding and checking a whole campaign for one number would keep a village waiting.
import type { UnitMatch } from '../../domain/counting/tally';
import type { Cell } from '../../schema/cells/cell';
import type { EditedArea, EditedTab } from '../ports/edit';
import { couldBeAlike } from './alikeRows';
import type { TypedRows } from './typedRows';
import { typedRowsOf } from './typedRows';

/** Rows as people count them; null: every row. */
export type Rows = ReadonlySet<number> | null;

export interface EditScope {
  /** Rows whose answer may be another now. */
  readonly judged: Rows;
  /** Those, and the rows of other units that theirs are held against. */
  readonly read: Rows;
}

export const everyRow: EditScope = { judged: null, read: null };

/** Units that may be asked, or are asked already, whether they copied from the row: two more make a question. */
const unitsAlike = (rows: TypedRows, area: EditedArea, row: number): readonly string[] => {
  const counts = rows.countsOf(row);
  const covered = rows.covered(area);
  const day = rows.dayOf(row);
  const now: string[] = [];
  const before: string[] = [];
  for (const other of rows.all) {
    if (other === row) continue;
    const otherCounts = rows.countsOf(other);
    if (couldBeAlike(counts, otherCounts) && rows.dayOf(other) === day) now.push(rows.unitOf(other));
    if (
      rows.wears(other, '!') &&
      couldBeAlike(counts, otherCounts, covered.counts) &&
      (covered.date || rows.dayOf(other) === day)
    )
      before.push(rows.unitOf(other));
  }
  return now.length > 1 ? [...now, ...before] : before;
};

/** The rows, and those of other units on the same days that might say the very same. */
const withAlike = (rows: TypedRows, judged: ReadonlySet<number>): ReadonlySet<number> => {
  const ofDay = new Map<Cell, (readonly Cell[])[]>();
  for (const row of judged) {
    const day = rows.dayOf(row);
    const there = ofDay.get(day);
    if (there === undefined) ofDay.set(day, [rows.countsOf(row)]);
    else there.push(rows.countsOf(row));
  }
  const alike = rows.all.filter((row) => {
    if (judged.has(row)) return false;
    const counts = rows.countsOf(row);
    return (ofDay.get(rows.dayOf(row)) ?? []).some((others) => couldBeAlike(others, counts));
  });
  // What counts of a row with an error can only be told from all rows of its unit.
  const doubtful = new Set(alike.filter((row) => rows.wears(row, '✗')).map(rows.unitOf));
  const whole = doubtful.size === 0 ? [] : rows.all.filter((row) => doubtful.has(rows.unitOf(row)));
  return new Set([...judged, ...alike, ...whole]);
};

/**
 * A row's answer rests on the rows of its own unit, and on those of its day that say the same counts; a Tổng row on all of
 * its day. So an edit touches the units of its rows, the unit whose name stood there before, and the units that were or are
 * alike. `oldText` is what stood in a single cell, null where nobody knows: where that may have been the unit of a row that
 * counted, every row is looked at, and so it is where the tab has Tổng rows.
 */
export const scopeOfEdit = (
  tab: EditedTab,
  area: EditedArea,
  oldText: string | null,
  matchUnit: (cell: Cell) => UnitMatch,
): EditScope => {
  const rows = typedRowsOf(tab, matchUnit);
  if (rows === null || area.firstRow === 1 || area.lastRow === Infinity) return everyRow;
  const edited = rows.all.filter((row) => row >= area.firstRow && row <= area.lastRow);
  const renamed = rows.covered(area).unit;
  if (rows.hasTotals() || (renamed && oldText === null && edited.some(rows.wasAnswered))) return everyRow;
  const units = new Set([
    ...edited.flatMap((row) => [rows.unitOf(row), ...unitsAlike(rows, area, row)]),
    ...(renamed && oldText !== null ? [rows.unitNamed(oldText)] : []),
  ]);
  units.delete('');
  const judged = new Set([...edited, ...rows.all.filter((row) => units.has(rows.unitOf(row)))]);
  return { judged, read: withAlike(rows, judged) };
};
