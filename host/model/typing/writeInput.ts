// Puts what was typed or written into a cell, as Sheets does: parses, and formats a cell that has no format.
import { restyle } from '../grid/cells';
import { isAutomaticFormat } from '../showing/numberFormats';
import type { TypedValue } from './typedValue';
import type { CellModel } from '../workbook';

/** Replaces the cell's content; its note, validation and style stay, but for an automatic number format. */
export const writeInput = (cell: CellModel, typed: TypedValue): void => {
  cell.value = typed.value;
  delete cell.formula;
  delete cell.link;
  delete cell.runs;
  if (typed.formula !== undefined) cell.formula = typed.formula;
  if (typed.link !== undefined) cell.link = typed.link;
  if (typed.automaticFormat !== undefined && isAutomaticFormat(cell.style?.numberFormat)) {
    restyle(cell, { numberFormat: typed.automaticFormat });
  }
};
