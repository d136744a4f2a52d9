// What communes have told with decimals, put together.
import { checkPasted, foundIn, pastedRow } from './pastedBook';
import type { Pasted, Rows } from './pastedBook';

const rows = (...lines: readonly Pasted[]): Rows => lines.map(pastedRow);

describe('what communes paste of an indicator with one decimal', () => {
  const indicators: Rows = [
    ['Mã', 'Chỉ tiêu', 'Số lẻ', 'Mẫu số', 'Mục tiêu', 'Từ ngày', 'Đến hết ngày'],
    ['KH', 'Số tiền', 1, 'DS', '≥95%', '', ''],
  ];
  const week = (gained: number, done: number, unit = 'THON_1'): Pasted => ({ week: 0, gained, done, unit });

  it('is added up exactly, in tenths', () => {
    const checked = checkPasted(rows(week(0.1, 0.1), week(0.2, 0.2, 'THON_2')), { indicators });
    expect(checked.totals.cumulative('01', 'KH', '2025-05-11')).toBe(3);
    expect(foundIn(checked)).toEqual([]);
  });

  it('is told in its measure where it shrinks', () => {
    const later: Pasted = { week: 1, gained: 0, done: 12.4 };
    const { findings } = checkPasted(rows(week(12.5, 12.5), later), { indicators });
    expect(findings.find(({ code }) => code === 'ROLLUP_FALLS')).toMatchObject({
      received: 12.4,
      expected: 12.5,
    });
  });

  it('is named where a commune counts more finely', () => {
    expect(foundIn(checkPasted(rows(week(12.55, 12.55)), { indicators }))).toContain('ROLLUP_CELL_UNREAD 2');
  });
});
