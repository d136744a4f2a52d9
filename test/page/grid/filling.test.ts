// A block fills the selection where that is a multiple of it, as in Sheets.
import { filled } from '../../../page/grid/clipboard/filling';

const area = (rows: number, columns: number) => ({
  row: 5,
  column: 2,
  lastRow: 4 + rows,
  lastColumn: 1 + columns,
});

it.each([
  ['one value fills all that is selected', [['1']], area(3, 2), ['1 1', '1 1', '1 1']],
  ['a row fills rows', [['1', '2']], area(2, 2), ['1 2', '1 2']],
  ['a block is repeated both ways', [['1'], ['2']], area(4, 2), ['1 1', '2 2', '1 1', '2 2']],
  ['a selection that is no multiple gets the block once', [['1'], ['2']], area(3, 1), ['1', '2']],
  ['a block larger than the selection stays whole', [['1', '2', '3']], area(1, 1), ['1 2 3']],
])('%s', (_, block, into, expected) => {
  expect(filled(block, into).map((line) => line.join(' '))).toEqual(expected);
});
