// Range: where it is, and ranges made from it.
import { formatA1 } from '../../../model/grid/a1';
import { columnsIn, containsCell, rowsIn } from '../../../model/grid/areas';
import { cellAt, hasContent } from '../../../model/grid/cells';
import { dataRegionAround } from '../../../model/grid/dataRegion';
import { handle, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { nameOf } from '../../../runtime/objects/enumeration';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { areaFrom } from '../cells/coordinates';
import type { GoogleRange } from '../googleTypes';
import type { RangePlace } from '../states';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

export const rangeGeometry = {
  getA1Notation() {
    return formatA1(this.area, this.bounds);
  },
  getRow() {
    return this.area.row;
  },
  getRowIndex() {
    return this.area.row;
  },
  getColumn() {
    return this.area.column;
  },
  getLastRow() {
    return this.area.lastRow;
  },
  getLastColumn() {
    return this.area.lastColumn;
  },
  getNumRows() {
    return rowsIn(this.area);
  },
  getNumColumns() {
    return columnsIn(this.area);
  },
  getHeight() {
    return rowsIn(this.area);
  },
  getWidth() {
    return columnsIn(this.area);
  },
  getGridId() {
    return this.sheet.sheetId;
  },
  getSheet() {
    return this.world.make.sheet({ world: this.world, workbook: this.workbook, sheet: this.sheet });
  },
  isStartRowBounded() {
    return this.bounds.rows;
  },
  isEndRowBounded() {
    return this.bounds.rows;
  },
  isStartColumnBounded() {
    return this.bounds.columns;
  },
  isEndColumnBounded() {
    return this.bounds.columns;
  },
  getCell(row: number, column: number) {
    if (row > rowsIn(this.area) || column > columnsIn(this.area)) refuse(refusals.outsideGrid);
    const area = areaFrom(this.sheet, this.area.row + row - 1, this.area.column + column - 1);
    return this.world.make.range(this, area);
  },
  offset(rows: number, columns: number, rowCount?: number, columnCount?: number) {
    const area = areaFrom(
      this.sheet,
      this.area.row + rows,
      this.area.column + columns,
      rowCount ?? rowsIn(this.area),
      columnCount ?? columnsIn(this.area),
    );
    return this.world.make.range(this, area);
  },
  getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension) {
    const along = dimension === undefined ? null : nameOf(dimension);
    return this.world.make.range(this, dataRegionAround(this.sheet, this.area, along));
  },
  /** As Ctrl and an arrow key: to the end of a filled run, else to the next filled cell, else to the grid's edge. */
  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction) {
    const [down, right] = steps[nameOf(direction)] ?? [0, 0];
    const grid = { row: 1, column: 1, lastRow: this.sheet.rowCount, lastColumn: this.sheet.columnCount };
    const filled = (row: number, column: number): boolean => hasContent(cellAt(this.sheet, row, column));
    let { row, column } = this.area;
    const inRun = filled(row, column) && filled(row + down, column + right);
    while (containsCell(grid, row + down, column + right)) {
      if (inRun && !filled(row + down, column + right)) break;
      row += down;
      column += right;
      if (!inRun && filled(row, column)) break;
    }
    return this.world.make.range(this, areaFrom(this.sheet, row, column));
  },
} satisfies Emulates<GoogleRange, RangePlace>;

/** Where a range lies is known without asking the document, as its caller knows it: no reads. */
export const rangeGeometryRules: Rules<typeof rangeGeometry> = {
  getA1Notation: handle(),
  getRow: handle(),
  getRowIndex: handle(),
  getColumn: handle(),
  getLastRow: handle(),
  getLastColumn: handle(),
  getNumRows: handle(),
  getNumColumns: handle(),
  getHeight: handle(),
  getWidth: handle(),
  getGridId: handle(),
  getSheet: handle(),
  isStartRowBounded: handle(),
  isEndRowBounded: handle(),
  isStartColumnBounded: handle(),
  isEndColumnBounded: handle(),
  getCell: handle('Integer, Integer'),
  offset: handle('Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'),
  getDataRegion: handle('', 'Dimension'),
  getNextDataCell: handle('Direction'),
};
