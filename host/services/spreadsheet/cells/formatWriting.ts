// Sets one way of looking on all cells of a range, or on each its own.
import { restyle } from '../../../model/grid/cells';
import type { CellFormat } from './cellFormats';
import { fillCells, layOutCells } from './grids';
import type { RangePlace } from '../states';

/** Gives every cell of the range the same look; refuses protected cells. */
export const fillFormat = <Read, Written>(
  range: RangePlace,
  format: CellFormat<Read, Written>,
  value: Written,
): void => {
  const patch = format.patch(value);
  fillCells(range, (cell) => restyle(cell, patch));
};

/** Gives each cell of the range its own look; refuses a grid of another size and protected cells. */
export const layOutFormats = <Read, Written>(
  range: RangePlace,
  format: CellFormat<Read, Written>,
  values: readonly (readonly Written[])[],
): void => {
  layOutCells(range, values, (cell, value) => restyle(cell, format.patch(value)));
};
