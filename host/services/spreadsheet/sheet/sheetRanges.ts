// Sheet: ranges on it, and how far its content goes.
import { contentEnd, wholeGrid } from '../../../model/grid/cells';
import { handle, read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { appendRow } from './appending';
import { areaBeyond, areaFrom, areaFromA1, requireInGrid } from '../cells/coordinates';
import type { GoogleSheet } from '../googleTypes';
import { requireEditable } from '../protection/permissions';
import { readAll } from '../cells/grids';
import { readCell } from '../cells/scriptValues';
import { sortRows } from '../../../model/grid/sorting';
import type { SheetPlace } from '../states';

export const sheetRanges = {
  getRange(place: number | string, column?: number, rows?: number, columns?: number) {
    if (typeof place === 'string') {
      const { area, bounds } = areaFromA1(this.sheet, place);
      return this.world.make.range(this, area, bounds);
    }
    const area = areaBeyond(place, column ?? Number.NaN, rows, columns);
    if (this.workbook.rangesRefused !== 'used') requireInGrid(this.sheet, area);
    return this.world.make.range(this, area);
  },
  getRangeList(notations: readonly string[]) {
    if (notations.length === 0) refuse(refusals.rangeNotFound);
    const ranges = notations.map((notation) => ({
      world: this.world,
      workbook: this.workbook,
      sheet: this.sheet,
      ...areaFromA1(this.sheet, notation),
    }));
    return this.world.make.rangeList(this, ranges);
  },
  /** A1 alone on an empty tab. */
  getDataRange() {
    const { lastRow, lastColumn } = contentEnd(this.sheet);
    const area = { row: 1, column: 1, lastRow: Math.max(1, lastRow), lastColumn: Math.max(1, lastColumn) };
    return this.world.make.range(this, area);
  },
  /** A size of -1 reaches to the last row or column with content; what it does where there is none is not documented. */
  getSheetValues(row: number, column: number, rows: number, columns: number) {
    const { lastRow, lastColumn } = contentEnd(this.sheet);
    const height = rows === -1 ? lastRow - row + 1 : rows;
    const width = columns === -1 ? lastColumn - column + 1 : columns;
    const area = areaFrom(this.sheet, row, column, height, width);
    const range = { ...this, area, bounds: { rows: true, columns: true } };
    return readAll(range, (cell, atRow, atColumn) => readCell(range, cell, atRow, atColumn));
  },
  getLastRow() {
    return contentEnd(this.sheet).lastRow;
  },
  getLastColumn() {
    return contentEnd(this.sheet).lastColumn;
  },
  getMaxRows() {
    return this.sheet.rowCount;
  },
  getMaxColumns() {
    return this.sheet.columnCount;
  },
  appendRow(values: readonly unknown[]) {
    appendRow(this, values);
    return this.self;
  },
  /** Sorts every row with content, the first one too: Sheets knows of no header here. */
  sort(column: number, ascending?: boolean) {
    const { lastRow, lastColumn } = contentEnd(this.sheet);
    if (lastRow < 2) return this.self;
    requireEditable(this, wholeGrid(this.sheet));
    sortRows(this.sheet, { row: this.sheet.frozenRows + 1, column: 1, lastRow, lastColumn }, [
      { column, ascending: ascending ?? true },
    ]);
    return this.self;
  },
} satisfies Emulates<GoogleSheet, SheetPlace>;

export const sheetRangeRules: Rules<typeof sheetRanges> = {
  getRange: handle(
    'String',
    'Integer, Integer',
    'Integer, Integer, Integer',
    'Integer, Integer, Integer, Integer',
  ),
  getRangeList: handle('String[]'),
  getDataRange: handle(),
  getSheetValues: read('Integer, Integer, Integer, Integer'),
  getLastRow: read(),
  getLastColumn: read(),
  getMaxRows: read(),
  getMaxColumns: read(),
  appendRow: write('Object[]'),
  sort: write('Integer', 'Integer, Boolean'),
};
