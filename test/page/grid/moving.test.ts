// Where the selection goes by keys, on a small tab with gaps, a hidden row and a merge.
import { changeCell } from '../../../host/model/grid/cells';
import { createWorkbook } from '../../../host/model/createWorkbook';
import { gridViewOf } from '../../../page/grid/drawing/gridView';
import type { Move } from '../../../page/grid/moving';
import { moved } from '../../../page/grid/moving';
import type { Selection } from '../../../page/grid/selection';
import { selectCell } from '../../../page/grid/selection';

const workbook = createWorkbook();
const sheet = workbook.sheets[0]!;
// A: rows 1–3 filled, 6 filled; row 1: columns 1–2 filled.
for (const [row, column] of [
  [1, 1],
  [2, 1],
  [3, 1],
  [6, 1],
  [1, 2],
] as const)
  changeCell(sheet, row, column, (cell) => (cell.value = 'x'));
sheet.hiddenRows.add(7);
sheet.merges = [{ row: 10, column: 1, lastRow: 11, lastColumn: 2 }];
const view = gridViewOf(workbook, sheet, new Date('2025-05-12T03:30:00Z'));

const after = (row: number, column: number, move: Move) => {
  const place = { row, column };
  const { active, end } = moved(view, { active: place, end: place }, move, 420);
  return { active: [active.row, active.column], end: [end.row, end.column] };
};
const step = { way: 'step', extend: false } as const;
const edge = { way: 'edge', extend: false } as const;

it.each<[string, [number, number], Move, [number, number]]>([
  ['an arrow goes to the next cell', [1, 1], { ...step, down: 1, right: 0 }, [2, 1]],
  ['over a hidden row', [6, 1], { ...step, down: 1, right: 0 }, [8, 1]],
  ['to the first cell of a merge', [9, 2], { ...step, down: 1, right: 0 }, [10, 1]],
  ['and out of it behind its last', [10, 1], { ...step, down: 0, right: 1 }, [10, 3]],
  ['not beyond the tab', [1, 1], { ...step, down: -1, right: 0 }, [1, 1]],
  ['with Ctrl to the last of what is filled', [1, 1], { ...edge, down: 1, right: 0 }, [3, 1]],
  ['from there over the gap', [3, 1], { ...edge, down: 1, right: 0 }, [6, 1]],
  ['and to the end of the tab', [6, 1], { ...edge, down: 1, right: 0 }, [1000, 1]],
  ['Ctrl and right', [1, 1], { ...edge, down: 0, right: 1 }, [1, 2]],
  ['Home', [2, 9], { way: 'side', to: 'Home', extend: false }, [2, 1]],
  ['End', [2, 9], { way: 'side', to: 'End', extend: false }, [2, 26]],
  ['Ctrl and Home', [9, 9], { way: 'corner', to: 'Home', extend: false }, [1, 1]],
  ['Ctrl and End', [1, 1], { way: 'corner', to: 'End', extend: false }, [6, 2]],
  ['a screen down', [1, 3], { way: 'page', down: 1, extend: false }, [22, 3]],
  ['a screen up ends at the top', [5, 3], { way: 'page', down: -1, extend: false }, [1, 3]],
])('%s', (_, [row, column], move, to) => {
  expect(after(row, column, move)).toEqual({ active: to, end: to });
});

it('with Shift the block grows and its first cell stays', () => {
  expect(after(1, 1, { ...edge, down: 1, right: 0, extend: true })).toEqual({ active: [1, 1], end: [3, 1] });
});

it('Enter goes on below the cell from which Tab set out, as in Sheets; a step by an arrow sets out anew', () => {
  const by = (selection: Selection, ...keys: readonly ('tab' | 'enter' | 'arrow')[]): Selection =>
    keys.reduce(
      (at, key) =>
        moved(
          view,
          at,
          {
            ...step,
            down: key === 'enter' ? 1 : 0,
            right: key === 'enter' ? 0 : 1,
            ...(key === 'arrow' ? {} : { by: key }),
          },
          420,
        ),
      selection,
    );
  const start = selectCell(sheet, { row: 20, column: 3 });
  expect(by(start, 'tab', 'tab', 'enter').active).toEqual({ row: 21, column: 3 });
  expect(by(start, 'tab', 'tab', 'enter', 'tab', 'enter').active).toEqual({ row: 22, column: 3 });
  expect(by(start, 'tab', 'arrow', 'enter').active).toEqual({ row: 21, column: 5 });
  expect(by(start, 'enter', 'enter').active).toEqual({ row: 22, column: 3 });
});
