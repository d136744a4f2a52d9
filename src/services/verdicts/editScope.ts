// Which rows an edit can touch: decoding and checking a whole campaign for one number would keep a village waiting.
import type { UnitMatch } from '../../domain/counting/tally';
import type { Cell } from '../../schema/cells/cell';
import type { EditedArea, EditedTab } from '../ports/edit';
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

const rowsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/**
 * The units whose rows may be asked, or are asked already, whether one copied from the other because of what was edited: two
 * more make a question. The rows of their days are held against the edited ones.
 */
const unitsAlike = (rows: TypedRows, area: EditedArea, edited: readonly number[]): readonly string[] => {
  const covered = rows.covered(area);
  const now = edited.flatMap((row) => {
    const others = rows
      .rowsOn(rows.dayOf(row))
      .filter((other) => other !== row && rows.couldBeAlike(other, [row]));
    return others.length > 1 ? others : none;
  });
  const wereAlike = (others: readonly number[], ofItsDay: readonly number[]): readonly number[] =>
    others.filter(
      (other) =>
        rows.wears(other, '!') && rows.couldBeAlike(other, apartFrom(other, ofItsDay), covered.counts),
    );
  // Where the date was edited the rows may have been of any day.
  const before = covered.date
    ? wereAlike(rowsFrom(2, rows.last), edited)
    : [...byDay(rows, edited)].flatMap(([day, ofItsDay]) => wereAlike(rows.rowsOn(day), ofItsDay));
  return [...now, ...before].map(rows.unitOf);
};

const apartFrom = (row: number, others: readonly number[]): readonly number[] =>
  others.includes(row) ? others.filter((one) => one !== row) : others;

const none: readonly number[] = [];

/** Units whose rows may be, or have been, alike one of the rows, which count now and did not, or did and count no more. */
const unitsAlikeTurned = (rows: TypedRows, turned: readonly number[]): readonly string[] => {
  const found = [...byDay(rows, turned)].flatMap(([day, ofItsDay]) =>
    rows.rowsOn(day).filter((other) => {
      const others = apartFrom(other, ofItsDay);
      return others.length > 0 && (rows.wears(other, '!') || rows.couldBeAlike(other, others));
    }),
  );
  return found.map(rows.unitOf);
};

/** Some of the rows, by their days. */
const byDay = (rows: TypedRows, some: readonly number[]): ReadonlyMap<Cell, readonly number[]> => {
  const ofDay = new Map<Cell, number[]>();
  for (const row of some) {
    const day = rows.dayOf(row);
    const ofItsDay = ofDay.get(day) ?? [];
    ofItsDay.push(row);
    ofDay.set(day, ofItsDay);
  }
  return ofDay;
};

/**
 * The judged rows, and those of other units that theirs are held against: the ones of their day that might say the very
 * same. Of a row that wears a ✓ there are none, save on the days of the `changed` rows: it was held against all others.
 */
const withAlike = (
  rows: TypedRows,
  judged: ReadonlySet<number>,
  changed: readonly number[],
): ReadonlySet<number> => {
  const changedDays = new Set(changed.map(rows.dayOf));
  const open = [...judged].filter((row) => changedDays.has(rows.dayOf(row)) || !rows.wears(row, '✓'));
  const alike = [...byDay(rows, open)].flatMap(([day, ofItsDay]) =>
    rows.rowsOn(day).filter((row) => !judged.has(row) && rows.couldBeAlike(row, ofItsDay)),
  );
  // What counts of a row with an error can only be told from all rows of its unit.
  const doubtful = new Set(alike.filter((row) => rows.wears(row, '✗')).map(rows.unitOf));
  const whole = doubtful.size === 0 ? none : rows.rowsOf(doubtful);
  return new Set([...judged, ...alike, ...whole]);
};

/**
 * A row's answer rests on the rows of its own unit, and on those of its day that say the same counts; a Tổng row on all of
 * its day. So an edit touches the units of its rows, the unit whose name stood there before, and the units that were or are
 * alike. `oldText` is what stood in a single cell, null where nobody knows: where that may have been the unit of a row that
 * counted, every row is looked at, and so it is where the tab has Tổng rows. `turned` are rows that were found to count now
 * and did not before, or the other way round: others were held against them.
 */
export const scopeOfEdit = (
  tab: EditedTab,
  area: EditedArea,
  oldText: string | null,
  matchUnit: (cell: Cell) => UnitMatch,
  turned: readonly number[] = [],
): EditScope => {
  const rows = typedRowsOf(tab, matchUnit);
  if (rows === null || area.firstRow === 1 || area.lastRow === Infinity) return everyRow;
  const edited = rowsFrom(area.firstRow, Math.min(area.lastRow, rows.last));
  const renamed = rows.covered(area).unit;
  if (rows.hasTotals() || (renamed && oldText === null && edited.some(rows.wasAnswered))) return everyRow;
  const units = new Set([
    ...edited.map(rows.unitOf),
    ...unitsAlike(rows, area, edited),
    ...unitsAlikeTurned(rows, turned),
    ...(renamed && oldText !== null ? [rows.unitNamed(oldText)] : []),
  ]);
  units.delete('');
  const judged = new Set([...edited, ...rows.rowsOf(units)]);
  return { judged, read: withAlike(rows, judged, [...edited, ...turned]) };
};
