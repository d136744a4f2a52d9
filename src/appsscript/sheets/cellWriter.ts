// Writes cells with their looks: one call per property, however many rows there are, and none for a property
// that every cell has as a new cell has it.
import { columnLetter } from '../../schema/grid';
import type { LayoutCell, Look } from '../../views/sheet/layout';
import { plain } from '../../views/sheet/looks';
import { writeWithRoom } from './sheetRoom';
import { valueOf } from './sheetValues';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a property is on every cell of a block, row by row. */
type Block = <Value>(read: (look: Look) => Value) => Value[][];

interface LookProperty {
  readonly name: keyof Look;
  readonly write: (range: Range, block: Block) => void;
}

const lookProperties: readonly LookProperty[] = [
  { name: 'background', write: (range, block) => range.setBackgrounds(block((look) => look.background)) },
  { name: 'color', write: (range, block) => range.setFontColors(block((look) => look.color)) },
  {
    name: 'bold',
    write: (range, block) => range.setFontWeights(block((look) => (look.bold ? 'bold' : 'normal'))),
  },
  { name: 'size', write: (range, block) => range.setFontSizes(block((look) => look.size)) },
  { name: 'align', write: (range, block) => range.setHorizontalAlignments(block((look) => look.align)) },
  {
    name: 'wrap',
    write: (range, block) => {
      range.setWraps(block((look) => look.wrap));
      // Where rows grow with their text, the short cells of a row stand beside the middle of the long ones.
      range.setVerticalAlignment('middle');
    },
  },
];

/** What a property is on every cell of the rows. */
const blockOf =
  (rows: readonly (readonly LayoutCell[])[]): Block =>
  (read) =>
    rows.map((row) => row.map(({ look }) => read(look)));

/**
 * Values, formats and looks of the cells, from the given row and column on. The cells written on are new or
 * cleared, or `clear` asks for their formats to be taken off first.
 */
export const writeCells = (
  sheet: Sheet,
  firstRow: number,
  rows: readonly (readonly LayoutCell[])[],
  { firstColumn = 1, clear = false } = {},
): void => {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const block = blockOf(rows);
  const place = { row: firstRow, column: firstColumn, rows: rows.length, columns: width };
  // Formats first: a value is parsed by the format that its cell has when it arrives.
  const range = writeWithRoom(sheet, place, (cells) => {
    if (clear) cells.clearFormat();
    cells.setNumberFormats(block((look) => look.format));
  });
  writeFormatted(sheet, range, firstRow, firstColumn, rows);
};

/** The same from A1 on, onto a range of just that size, whose cells are new or cleared. */
export const writeCellsOn = (sheet: Sheet, range: Range, rows: readonly (readonly LayoutCell[])[]): void => {
  range.setNumberFormats(blockOf(rows)((look) => look.format));
  writeFormatted(sheet, range, 1, 1, rows);
};

/** Values and looks of cells that have their number formats. */
const writeFormatted = (
  sheet: Sheet,
  range: Range,
  firstRow: number,
  firstColumn: number,
  rows: readonly (readonly LayoutCell[])[],
): void => {
  const block = blockOf(rows);
  range.setValues(rows.map((row) => row.map(({ value }) => valueOf(value))));
  for (const { name, write } of lookProperties)
    if (rows.some((row) => row.some(({ look }) => look[name] !== plain[name]))) write(range, block);
  const ruled = ruledRuns(firstRow, firstColumn, rows);
  if (ruled.length > 0)
    sheet
      .getRangeList(ruled)
      .setBorder(null, null, true, null, null, true, '#d0d7de', SpreadsheetApp.BorderStyle.SOLID);
};

/** Where in the row neighbouring cells wear a hairline: the first of them and behind the last, from 0. */
const ruledParts = (
  row: readonly LayoutCell[],
): readonly { readonly from: number; readonly to: number }[] => {
  const parts: { from: number; to: number }[] = [];
  row.forEach(({ look }, index) => {
    const last = parts[parts.length - 1];
    if (!look.ruled) return;
    if (last !== undefined && last.to === index) last.to = index + 1;
    else parts.push({ from: index, to: index + 1 });
  });
  return parts;
};

/** Blocks of cells that wear a hairline, as A1 addresses: one call draws them all. */
const ruledRuns = (
  firstRow: number,
  firstColumn: number,
  rows: readonly (readonly LayoutCell[])[],
): string[] => {
  const runs: { from: number; to: number; start: number; end: number }[] = [];
  rows.forEach((row, index) => {
    for (const part of ruledParts(row)) {
      const above = runs.find(
        ({ from, to, end }) => end === index - 1 && from === part.from && to === part.to,
      );
      if (above !== undefined) above.end = index;
      else runs.push({ ...part, start: index, end: index });
    }
  });
  return runs.map(
    ({ from, to, start, end }) =>
      `${columnLetter(firstColumn + from - 1)}${start + firstRow}:${columnLetter(firstColumn + to - 2)}${end + firstRow}`,
  );
};
