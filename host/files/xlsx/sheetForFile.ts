// A tab of the workbook model as the writer of .xlsx wants it: rows and columns counted from 0, lengths in its units.
import type { Cell, ColumnDef, RowDef, SheetProtection, WriteSheet } from 'hucre';
import { formatA1 } from '../../model/grid/a1';
import { containsCell } from '../../model/grid/areas';
import type { CellModel, SheetModel, WorkbookModel } from '../../model/workbook';
import { columnWidth, defaultRowHeight } from '../geometry';
import { fittedRowHeight } from '../rowFit';
import { chartsForFile } from './charts';
import { colorForFile } from './colors';
import { conditionalFormatsForFile } from './conditionalFormats';
import { formulaForFile } from './formulas';
import { pixelsToHeight, pixelsToWidth } from './lengths';
import { linkForFile } from './links';
import { styleForFile } from './styleForFile';
import type { WriteContext } from './validationsForFile';
import { validationsForFile } from './validationsForFile';

/** The tab for a file, printed on A4 across, one page wide. */
export const sheetForFile = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  context: WriteContext,
): WriteSheet => {
  const charts = chartsForFile(workbook, sheet, context.sheetNames);
  return {
    name: context.sheetNames.get(sheet.sheetId) ?? sheet.name,
    // The writer underneath ends at the last row it is given: rows that are only high or hidden count too.
    rows: Array.from({ length: Math.max(0, ...sheet.rowHeights.keys(), ...sheet.hiddenRows) }, () => []),
    cells: cellsOf(sheet, context),
    columns: columnsOf(sheet),
    rowDefs: rowsOf(workbook, sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.row - 1,
      startCol: area.column - 1,
      endRow: area.lastRow - 1,
      endCol: area.lastColumn - 1,
    })),
    conditionalRules: conditionalFormatsForFile(sheet.conditionalFormats, context.locale),
    dataValidations: validationsForFile(sheet, context),
    ...(sheet.filter === null ? {} : { autoFilter: { range: formatA1(sheet.filter) } }),
    ...(sheet.frozenRows + sheet.frozenColumns === 0
      ? {}
      : { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }),
    view: {
      showGridLines: !sheet.gridlinesHidden,
      ...(sheet.tabColor === null ? {} : { tabColor: colorForFile(sheet.tabColor) }),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(isProtected(sheet) ? { protection: looseProtection } : {}),
    ...(charts.length === 0 ? {} : { charts }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, right: 0.4, bottom: 0.5, left: 0.4, header: 0.25, footer: 0.25 },
      horizontalCentered: true,
      // What stays in sight on the screen heads every page.
      ...(sheet.frozenRows > 0 ? { printTitlesRow: `$1:$${sheet.frozenRows}` } : {}),
    },
    headerFooter: { oddFooter: '&C&8&A · &P/&N' },
  };
};

const cellsOf = (sheet: SheetModel, context: WriteContext): Map<string, Partial<Cell>> => {
  const cells = new Map<string, Partial<Cell>>();
  const unlocked = isProtected(sheet) ? unlockedAreas(sheet) : [];
  for (const [row, columns] of sheet.rows) {
    for (const [column, cell] of columns) {
      const open = unlocked.some((area) => containsCell(area, row, column));
      cells.set(`${row - 1},${column - 1}`, cellForFile(cell, open, context));
    }
  }
  return cells;
};

const cellForFile = (cell: CellModel, unlocked: boolean, context: WriteContext): Partial<Cell> => {
  return {
    value: cell.value,
    style: styleForFile(cell.style, unlocked),
    ...(cell.formula === undefined
      ? {}
      : { formula: formulaForFile(cell.formula, context.locale), formulaResult: cell.value }),
    // A formula brings its own link.
    ...(cell.link === undefined || cell.formula !== undefined
      ? {}
      : { hyperlink: linkForFile(cell.link, context.sheetNames) }),
    ...(cell.note === undefined ? {} : { comment: { text: cell.note } }),
    ...(cell.validation?.criteria === 'CHECKBOX' ? { checkbox: true } : {}),
  };
};

const columnsOf = (sheet: SheetModel): ColumnDef[] =>
  Array.from({ length: sheet.columnCount }, (_, index) => {
    const hidden = sheet.hiddenColumns.has(index + 1);
    const pixels =
      sheet.columnWidths.get(index + 1) ?? columnWidth({ ...sheet, hiddenColumns: new Set() }, index + 1);
    return { width: pixelsToWidth(pixels), ...(hidden ? { hidden } : {}) };
  });

const rowsOf = (workbook: WorkbookModel, sheet: SheetModel): Map<number, RowDef> => {
  const rows = new Map<number, RowDef>();
  for (const row of sheet.rows.keys()) {
    const height = fittedRowHeight(workbook, sheet, row);
    if (height > defaultRowHeight) rows.set(row - 1, { height: pixelsToHeight(height) });
  }
  for (const [row, pixels] of sheet.rowHeights) rows.set(row - 1, { height: pixelsToHeight(pixels) });
  for (const row of sheet.hiddenRows) rows.set(row - 1, { ...rows.get(row - 1), hidden: true });
  return rows;
};

/** A file protects whole tabs only, for everybody alike; a protection that merely warns has no counterpart. */
const isProtected = (sheet: SheetModel): boolean =>
  sheet.protections.some(({ kind, warningOnly }) => kind === 'SHEET' && !warningOnly);

const unlockedAreas = (sheet: SheetModel) =>
  sheet.protections.flatMap(({ kind, warningOnly, unprotected }) =>
    kind === 'SHEET' && !warningOnly ? unprotected : [],
  );

/** Without a password, and leaving the reader free to look around. */
const looseProtection: SheetProtection = {
  sheet: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};
