// How a block that is pasted fills what is selected.
import { columnsIn, rowsIn } from '../../../host/model/grid/areas';
import type { Area, CellValue } from '../../../host/model/workbook';

export type Block = readonly (readonly CellValue[])[];

/** The block, again and again where the selection is a multiple of it both ways, as Sheets does; itself otherwise. */
export const filled = (block: Block, area: Area): Block => {
  const height = block.length;
  const width = Math.max(0, ...block.map((line) => line.length));
  if (height === 0 || width === 0) return block;
  const fits = rowsIn(area) % height === 0 && columnsIn(area) % width === 0;
  if (!fits) return block;
  return Array.from({ length: rowsIn(area) }, (_, down) =>
    Array.from(
      { length: columnsIn(area) },
      (_unused, right) => block[down % height]?.[right % width] ?? null,
    ),
  );
};

/** A block of the value, as large as the area. */
export const blockOf = <Value extends CellValue>(area: Area, value: Value): Value[][] =>
  Array.from({ length: rowsIn(area) }, () => Array<Value>(columnsIn(area)).fill(value));
