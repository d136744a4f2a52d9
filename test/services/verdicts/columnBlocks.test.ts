// Writing the blocks that differ leaves the column as wanted, touches no row that was right, and stays within the calls.
import fc from 'fast-check';
import type { Cell } from '../../../src/schema/cells/cell';
import { blocksToWrite } from '../../../src/services/verdicts/columnBlocks';

const cell = fc.constantFrom<Cell>('', '✓', '✗ a', { kind: 'date', at: '2025-04-28T08:00' });
const column = fc.array(fc.tuple(cell, cell), { maxLength: 40 });

describe('the blocks of a column that are written', () => {
  it.each([1, 3, 20])('leave it as wanted, in at most %i', (most) => {
    fc.assert(
      fc.property(column, (cells) => {
        const standing = cells.map(([before]) => before);
        const wanted = cells.map(([, after]) => after);
        const blocks = blocksToWrite(standing, wanted, 2, most);
        const written = [...standing];
        for (const { firstRow, values } of blocks) written.splice(firstRow - 2, values.length, ...values);
        expect(written).toEqual(wanted);
        expect(blocks.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('are only those that differ, and what lacks a cell counts as blank', () => {
    expect(blocksToWrite(['a', 'b', 'c', 'd'], ['a', 'x', 'y', 'd', 'z'], 5)).toEqual([
      { firstRow: 6, values: ['x', 'y'] },
      { firstRow: 9, values: ['z'] },
    ]);
    expect(blocksToWrite([], ['', ''], 2)).toEqual([]);
  });
});
