// The tabs of a workbook file as the grids that the add-in reads: the same cells that Google would hand it.
import { cellAt, contentEnd, mapCells } from '../../host/model/grid/cells';
import { displayText } from '../../host/model/showing/displayText';
import { isDateFormat } from '../../host/model/showing/numberFormats';
import { dateOfSerial } from '../../host/model/showing/serialDates';
import type { CellModel, SheetModel, WorkbookModel } from '../../host/model/workbook';
import type { TabKey } from '../../src/domain/finding';
import type { Cell } from '../../src/schema/cells/cell';
import type { TabGrid, WorkbookGrids } from '../../src/schema/grid';
import { tabNames } from '../../src/schema/tabs';
import { findTab } from '../campaign/tabs';
import { localMinuteAt } from '../localMinute';

/** Stands for a number too great for any date in a cell with a date format: it may be somebody's, and is not shown. */
const noDate = '•••';

const cellOf = (cell: CellModel | undefined, timeZone: string): Cell => {
  const value = cell?.value ?? '';
  if (typeof value !== 'number' || !isDateFormat(cell?.style?.numberFormat)) return value;
  const moment = dateOfSerial(value, timeZone);
  const year = moment.getUTCFullYear();
  return year >= 1000 && year <= 9999 ? { kind: 'date', at: localMinuteAt(moment, timeZone) } : noDate;
};

const gridOf = (workbook: WorkbookModel, sheet: SheetModel): TabGrid => {
  const area = { row: 1, column: 1, ...contentEnd(sheet) };
  return {
    title: () => sheet.name,
    values: mapCells(sheet, area, (cell) => cellOf(cell, workbook.timeZone)),
    formulas: mapCells(sheet, area, (cell) => cell?.formula ?? ''),
    shown: mapCells(sheet, area, (_, row, column) => displayText(cellAt(sheet, row, column), workbook)),
  };
};

/** The campaign's tabs that the workbook has, by either name. Dates are those of its wall clock. */
export const workbookGrids = (workbook: WorkbookModel): WorkbookGrids =>
  new Map(
    (Object.keys(tabNames) as TabKey[]).flatMap((tab) => {
      const sheet = findTab(workbook, tab);
      return sheet === undefined ? [] : [[tab, gridOf(workbook, sheet)] as const];
    }),
  );
