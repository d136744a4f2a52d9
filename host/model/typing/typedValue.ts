// What a cell is to hold once something was typed into it.
import type { CellValue } from '../workbook';

export interface TypedValue {
  readonly value: CellValue;
  readonly formula?: string;
  readonly link?: string;
  /** The format that Sheets gives a cell without one of its own. */
  readonly automaticFormat?: string;
}
