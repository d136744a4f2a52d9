// Sheet: widths, heights, frozen and hidden rows and columns.
import { cutsMergeAt } from '../../../model/grid/merges';
import { longestLine } from '../../../model/showing/textWidth';
import { read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import { requireColumns, requireRows } from '../cells/coordinates';
import type { GoogleRange, GoogleSheet } from '../googleTypes';
import { rangeKind } from '../kinds';
import { requireSheetEditable } from '../protection/permissions';
import type { SheetPlace } from '../states';

const defaultColumnWidth = 100;
const defaultRowHeight = 21;

const eachLine = (first: number, count: number, act: (line: number) => void): void => {
  for (let line = first; line < first + count; line += 1) act(line);
};

const setWidths = (place: SheetPlace, column: number, count: number, width: number): void => {
  requireColumns(place.sheet, column, count);
  requireSheetEditable(place);
  eachLine(column, count, (line) => place.sheet.columnWidths.set(line, width));
};

const setHeights = (place: SheetPlace, row: number, count: number, height: number): void => {
  requireRows(place.sheet, row, count);
  requireSheetEditable(place);
  eachLine(row, count, (line) => place.sheet.rowHeights.set(line, height));
};

const hideRows = (place: SheetPlace, row: number, count: number, hidden: boolean): void => {
  requireRows(place.sheet, row, count);
  requireSheetEditable(place);
  const { hiddenRows } = place.sheet;
  eachLine(row, count, (line) => (hidden ? hiddenRows.add(line) : hiddenRows.delete(line)));
};

const hideColumns = (place: SheetPlace, column: number, count: number, hidden: boolean): void => {
  requireColumns(place.sheet, column, count);
  requireSheetEditable(place);
  const { hiddenColumns } = place.sheet;
  eachLine(column, count, (line) => (hidden ? hiddenColumns.add(line) : hiddenColumns.delete(line)));
};

const rowsOf = (range: GoogleRange): [number, number] => {
  const { row, lastRow } = stateOf(rangeKind, range).area;
  return [row, lastRow - row + 1];
};

const columnsOf = (range: GoogleRange): [number, number] => {
  const { column, lastColumn } = stateOf(rangeKind, range).area;
  return [column, lastColumn - column + 1];
};

export const sheetDimensions = {
  getColumnWidth(column: number) {
    requireColumns(this.sheet, column, 1);
    return this.sheet.columnWidths.get(column) ?? defaultColumnWidth;
  },
  setColumnWidth(column: number, width: number) {
    setWidths(this, column, 1, width);
    return this.self;
  },
  setColumnWidths(column: number, count: number, width: number) {
    setWidths(this, column, count, width);
    return this.self;
  },
  /** The host has no fonts to measure with: widths are estimated from the texts' lengths. */
  autoResizeColumn(column: number) {
    setWidths(this, column, 1, longestLine(this.workbook, this.sheet, column));
    return this.self;
  },
  autoResizeColumns(column: number, count: number) {
    eachLine(column, count, (line) => setWidths(this, line, 1, longestLine(this.workbook, this.sheet, line)));
    return this.self;
  },
  autoResizeRows(row: number, count: number) {
    requireRows(this.sheet, row, count);
    requireSheetEditable(this);
    eachLine(row, count, (line) => this.sheet.rowHeights.delete(line));
    return this.self;
  },
  getRowHeight(row: number) {
    requireRows(this.sheet, row, 1);
    return this.sheet.rowHeights.get(row) ?? defaultRowHeight;
  },
  setRowHeight(row: number, height: number) {
    setHeights(this, row, 1, Math.max(defaultRowHeight, height));
    return this.self;
  },
  /** Rows are at least as high as a line of text; setRowHeightsForced makes them lower. */
  setRowHeights(row: number, count: number, height: number) {
    setHeights(this, row, count, Math.max(defaultRowHeight, height));
    return this.self;
  },
  setRowHeightsForced(row: number, count: number, height: number) {
    setHeights(this, row, count, height);
    return this.self;
  },
  getFrozenRows() {
    return this.sheet.frozenRows;
  },
  getFrozenColumns() {
    return this.sheet.frozenColumns;
  },
  setFrozenRows(count: number) {
    if (count > 0) requireRows(this.sheet, 1, count);
    requireSheetEditable(this);
    if (cutsMergeAt(this.sheet, 'row', count)) refuse(refusals.frozenMerge('rows'));
    this.sheet.frozenRows = count;
  },
  setFrozenColumns(count: number) {
    if (count > 0) requireColumns(this.sheet, 1, count);
    requireSheetEditable(this);
    if (cutsMergeAt(this.sheet, 'column', count)) refuse(refusals.frozenMerge('columns'));
    this.sheet.frozenColumns = count;
  },
  hideRows(row: number, count?: number) {
    hideRows(this, row, count ?? 1, true);
  },
  showRows(row: number, count?: number) {
    hideRows(this, row, count ?? 1, false);
  },
  hideColumns(column: number, count?: number) {
    hideColumns(this, column, count ?? 1, true);
  },
  showColumns(column: number, count?: number) {
    hideColumns(this, column, count ?? 1, false);
  },
  hideRow(range: GoogleRange) {
    hideRows(this, ...rowsOf(range), true);
  },
  unhideRow(range: GoogleRange) {
    hideRows(this, ...rowsOf(range), false);
  },
  hideColumn(range: GoogleRange) {
    hideColumns(this, ...columnsOf(range), true);
  },
  unhideColumn(range: GoogleRange) {
    hideColumns(this, ...columnsOf(range), false);
  },
  isRowHiddenByUser(row: number) {
    return this.sheet.hiddenRows.has(row);
  },
  isColumnHiddenByUser(column: number) {
    return this.sheet.hiddenColumns.has(column);
  },
} satisfies Emulates<GoogleSheet, SheetPlace>;

const oneOrSeveral = write('Integer', 'Integer, Integer');

export const sheetDimensionRules: Rules<typeof sheetDimensions> = {
  getColumnWidth: read('Integer'),
  setColumnWidth: write('Integer, Integer'),
  setColumnWidths: write('Integer, Integer, Integer'),
  autoResizeColumn: write('Integer'),
  autoResizeColumns: write('Integer, Integer'),
  autoResizeRows: write('Integer, Integer'),
  getRowHeight: read('Integer'),
  setRowHeight: write('Integer, Integer'),
  setRowHeights: write('Integer, Integer, Integer'),
  setRowHeightsForced: write('Integer, Integer, Integer'),
  getFrozenRows: read(),
  getFrozenColumns: read(),
  setFrozenRows: write('Integer'),
  setFrozenColumns: write('Integer'),
  hideRows: oneOrSeveral,
  showRows: oneOrSeveral,
  hideColumns: oneOrSeveral,
  showColumns: oneOrSeveral,
  hideRow: write('Range'),
  unhideRow: write('Range'),
  hideColumn: write('Range'),
  unhideColumn: write('Range'),
  isRowHiddenByUser: read('Integer'),
  isColumnHiddenByUser: read('Integer'),
};
