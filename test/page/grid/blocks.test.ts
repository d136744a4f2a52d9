// Which rows are drawn, so that ten thousand scroll.
import { createWorkbook } from '../../../host/model/createWorkbook';
import { blocksSeen } from '../../../page/grid/drawing/blocks';
import { gridViewOf } from '../../../page/grid/drawing/gridView';

const viewOf = (merges: { row: number; lastRow: number }[] = []) => {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0]!;
  sheet.rowCount = 10_000;
  sheet.frozenRows = 1;
  sheet.merges = merges.map((merge) => ({ ...merge, column: 1, lastColumn: 1 }));
  return gridViewOf(workbook, sheet, new Date('2025-05-12T03:30:00Z'));
};
const rowsOf = (view: ReturnType<typeof viewOf>, top: number, jumped = false) =>
  blocksSeen(view, { top, height: 420, jumped }).map(({ row, lastRow }) => `${row}–${lastRow}`);

it('what is seen and a little around it', () => {
  expect(rowsOf(viewOf(), 0)).toEqual(['2–9', '10–17', '18–25', '26–33']);
  expect(rowsOf(viewOf(), 21 * 5000)[0]).toBe('4994–5001');
});

it('nothing around it while the sheet jumps by', () => {
  expect(rowsOf(viewOf(), 21 * 5000, true)).toEqual(['5002–5009', '5010–5017', '5018–5025']);
});

it('a merge is drawn by the block in which it begins, however far above', () => {
  expect(rowsOf(viewOf([{ row: 20, lastRow: 6000 }]), 21 * 5000, true)[0]).toBe('18–25');
});

it('the last rows are drawn at the end', () => {
  expect(rowsOf(viewOf(), 21 * 10_000).at(-1)).toBe('9994–10000');
});
