// Writes scattered blocks of a sheet: all places are named in one call, and each block is one call more.
import { columnIndex, columnLetter } from '../../schema/grid';
import type { ColourBlock, ColumnBlock } from '../../services/ports/cellBlocks';
import { valueOf } from './sheetValues';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface PlacedWrite {
  readonly address: string;
  readonly write: (range: Range) => void;
}

const addressOf = (column: string, firstRow: number, columns: number, rows: number): string =>
  `${column}${firstRow}:${columnLetter(columnIndex(column) + columns - 1)}${firstRow + rows - 1}`;

/** Nothing but the named cells is touched: values keep their looks, and colours their values. */
export const writeBlocks = (
  sheet: Sheet,
  values: readonly ColumnBlock[],
  colours: readonly ColourBlock[],
): void => {
  const writes: readonly PlacedWrite[] = [
    ...values.map(({ column, firstRow, values: cells }): PlacedWrite => ({
      address: addressOf(column, firstRow, 1, cells.length),
      write: (range) => range.setValues(cells.map((cell) => [valueOf(cell)])),
    })),
    ...colours.map(({ column, firstRow, colours: rows }): PlacedWrite => ({
      address: addressOf(column, firstRow, rows[0]?.length ?? 0, rows.length),
      write: (range) => range.setBackgrounds(rows.map((row) => [...row])),
    })),
  ];
  if (writes.length === 0) return;
  const ranges = sheet.getRangeList(writes.map(({ address }) => address)).getRanges();
  ranges.forEach((range, index) => writes[index]?.write(range));
};
