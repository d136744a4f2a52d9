// Writing a row below the content of a tab.
import { changeCell, contentEnd } from '../../../model/grid/cells';
import { insertRows } from '../../../model/grid/structure';
import { writeInput } from '../../../model/typing/writeInput';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { requireEditable } from '../protection/permissions';
import { prepareValue } from '../cells/scriptValues';
import type { SheetPlace } from '../states';

/** Writes the values below the last row with content, the grid growing if need be; an empty list is refused. */
export const appendRow = (place: SheetPlace, values: readonly unknown[]): void => {
  const { workbook, sheet } = place;
  if (values.length === 0) refuse(refusals.signature('Object[]', 'SpreadsheetApp.Sheet.appendRow'));
  const row = contentEnd(sheet).lastRow + 1;
  requireEditable(place, { row, column: 1, lastRow: row, lastColumn: values.length });
  if (values.length > sheet.columnCount) sheet.columnCount = values.length;
  if (row > sheet.rowCount) insertRows(workbook, sheet, row, 1, row - 1);
  const typed = values.map((value, index) => prepareValue(place, value, row, index + 1));
  typed.forEach((value, index) => changeCell(sheet, row, index + 1, (cell) => writeInput(cell, value)));
};
