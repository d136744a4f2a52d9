// Two cells share the line between them. Sheets draws it once; a page would draw it twice, so of two lines the one
// that the later cell asks for gives way.
import { cellAt } from '../../model/grid/cells';
import type { CellStyle, SheetModel } from '../../model/workbook';

/** The style without the top and left lines that the cells above and to the left draw already. */
export const withoutSharedBorders = (
  style: CellStyle,
  sheet: SheetModel,
  row: number,
  column: number,
): CellStyle => {
  if (style.top === undefined && style.left === undefined) return style;
  const { top, left, ...rest } = style;
  const above = cellAt(sheet, row - 1, column)?.style?.bottom;
  const before = cellAt(sheet, row, column - 1)?.style?.right;
  return {
    ...rest,
    ...(top === undefined || above !== undefined ? {} : { top }),
    ...(left === undefined || before !== undefined ? {} : { left }),
  };
};
