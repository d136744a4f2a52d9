// Sheet: inserting and deleting rows and columns.
import { cutsMergeAt } from '../../../model/grid/merges';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveLines,
} from '../../../model/grid/structure';
import { write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import { requireColumns, requireRows } from '../cells/coordinates';
import type { GoogleRange, GoogleSheet } from '../googleTypes';
import { rangeKind } from '../kinds';
import { requireEditable, requireSheetEditable } from '../protection/permissions';
import type { SheetPlace } from '../states';

/** `like` is the row whose look the new ones take, as counted before the insertion. */
const addRows = (place: SheetPlace, before: number, count: number, like: number): void => {
  const { world, workbook, sheet } = place;
  requireRows(sheet, like, 1);
  if (count < 1) refuse(refusals.rowsOutOfBounds);
  requireSheetEditable(place);
  requireRoom(place, count * sheet.columnCount, world.quotas.workbookCells);
  insertRows(workbook, sheet, before, count, like);
};

const addColumns = (place: SheetPlace, before: number, count: number, like: number): void => {
  const { world, workbook, sheet } = place;
  requireColumns(sheet, like, 1);
  if (count < 1) refuse(refusals.columnsOutOfBounds);
  requireSheetEditable(place);
  requireRoom(place, count * sheet.rowCount, world.quotas.workbookCells);
  insertColumns(workbook, sheet, before, count, like);
};

const requireRoom = ({ workbook }: SheetPlace, added: number, limit: number): void => {
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, added);
  if (cells > limit) refuse(refusals.tooManyCells(limit));
};

const removeRows = (place: SheetPlace, from: number, count: number): void => {
  const { workbook, sheet } = place;
  requireRows(sheet, from, count);
  const left = sheet.rowCount - sheet.frozenRows;
  const gone = Math.max(0, from + count - 1 - Math.max(from - 1, sheet.frozenRows));
  if (gone >= left) refuse(refusals.allRowsDeleted);
  requireEditable(place, { row: from, column: 1, lastRow: from + count - 1, lastColumn: sheet.columnCount });
  deleteRows(workbook, sheet, from, count);
};

const removeColumns = (place: SheetPlace, from: number, count: number): void => {
  const { workbook, sheet } = place;
  requireColumns(sheet, from, count);
  const left = sheet.columnCount - sheet.frozenColumns;
  const gone = Math.max(0, from + count - 1 - Math.max(from - 1, sheet.frozenColumns));
  if (gone >= left) refuse(refusals.allColumnsDeleted);
  requireEditable(place, { row: 1, column: from, lastRow: sheet.rowCount, lastColumn: from + count - 1 });
  deleteColumns(workbook, sheet, from, count);
};

/**
 * All rows or columns that the range spans go before the given one, as counted before the move; onto themselves they
 * stay. Merges that the move would tear are refused, in words that nobody has seen on live.
 */
const move = (place: SheetPlace, axis: 'row' | 'column', range: GoogleRange, before: number): void => {
  const { workbook, sheet } = place;
  const { area } = stateOf(rangeKind, range);
  const [first, last, all] =
    axis === 'row'
      ? [area.row, area.lastRow, sheet.rowCount]
      : [area.column, area.lastColumn, sheet.columnCount];
  if (before < 1 || before > all + 1)
    refuse(axis === 'row' ? refusals.rowsOutOfBounds : refusals.columnsOutOfBounds);
  requireSheetEditable(place);
  if (before >= first && before <= last + 1) return;
  const borders = [first - 1, last, before - 1];
  if (borders.some((border) => cutsMergeAt(sheet, axis, border))) refuse(refusals.halfMerge);
  moveLines(workbook, sheet, axis, first, last - first + 1, before);
};

export const sheetStructure = {
  insertRowAfter(row: number) {
    addRows(this, row + 1, 1, row);
    return this.self;
  },
  insertRowBefore(row: number) {
    addRows(this, row, 1, row);
    return this.self;
  },
  insertRowsAfter(row: number, count: number) {
    addRows(this, row + 1, count, row);
    return this.self;
  },
  insertRowsBefore(row: number, count: number) {
    addRows(this, row, count, row);
    return this.self;
  },
  insertRows(row: number, count?: number) {
    addRows(this, row, count ?? 1, row);
  },
  insertColumnAfter(column: number) {
    addColumns(this, column + 1, 1, column);
    return this.self;
  },
  insertColumnBefore(column: number) {
    addColumns(this, column, 1, column);
    return this.self;
  },
  insertColumnsAfter(column: number, count: number) {
    addColumns(this, column + 1, count, column);
    return this.self;
  },
  insertColumnsBefore(column: number, count: number) {
    addColumns(this, column, count, column);
    return this.self;
  },
  insertColumns(column: number, count?: number) {
    addColumns(this, column, count ?? 1, column);
  },
  deleteRow(row: number) {
    removeRows(this, row, 1);
    return this.self;
  },
  deleteRows(row: number, count: number) {
    removeRows(this, row, count);
  },
  deleteColumn(column: number) {
    removeColumns(this, column, 1);
    return this.self;
  },
  deleteColumns(column: number, count: number) {
    removeColumns(this, column, count);
  },
  moveRows(rows: GoogleRange, before: number) {
    move(this, 'row', rows, before);
  },
  moveColumns(columns: GoogleRange, before: number) {
    move(this, 'column', columns, before);
  },
} satisfies Emulates<GoogleSheet, SheetPlace>;

const one = write('Integer');
const several = write('Integer, Integer');
const oneOrSeveral = write('Integer', 'Integer, Integer');

export const sheetStructureRules: Rules<typeof sheetStructure> = {
  insertRowAfter: one,
  insertRowBefore: one,
  insertRowsAfter: several,
  insertRowsBefore: several,
  insertRows: oneOrSeveral,
  insertColumnAfter: one,
  insertColumnBefore: one,
  insertColumnsAfter: several,
  insertColumnsBefore: several,
  insertColumns: oneOrSeveral,
  deleteRow: one,
  deleteRows: several,
  deleteColumn: one,
  deleteColumns: several,
  moveRows: write('Range, Integer'),
  moveColumns: write('Range, Integer'),
};
