import type { Cell } from '../../src/schema/cells/cell';
import { readUnits } from '../../src/schema/readers/unitsTab';

const date = (day: string): Cell => ({ kind: 'date', at: `${day}T00:00` });

const windowOf = (from: Cell, deadline: Cell) => {
  const { units, figureCodes, findings } = readUnits({
    title: () => 'Đơn vị',
    values: [
      ['Mã', 'Tên đơn vị', 'Số chó [CHO]', 'Tiêm từ [TP.TU]', 'Tiêm đến [TP.HAN]'],
      ['T1', 'Thôn 1', 40, from, deadline],
    ],
    formulas: [],
    shown: [],
  });
  return { window: units[0]?.windows.get('TP'), figureCodes, findings };
};

it.each<[string, Cell, Cell, unknown]>([
  ['both', date('2025-04-09'), '12/4/2025', { from: '2025-04-09', deadline: '2025-04-12' }],
  ['one', '', date('2025-04-12'), { from: null, deadline: '2025-04-12' }],
  ['none', '', '', undefined],
])('%s of the dates of a unit are read', (_what, from, deadline, window) => {
  expect(windowOf(from, deadline)).toEqual({ window, figureCodes: ['CHO'], findings: [] });
});

it.each<[string, Cell, Cell, string, unknown]>([
  ['a text that is no date', 'đầu tháng', date('2025-04-12'), 'D', { from: null, deadline: '2025-04-12' }],
  ['a deadline before its first day', date('2025-04-12'), date('2025-04-09'), 'E', undefined],
])('%s is asked about, and the date of the plan holds', (_what, from, deadline, column, window) => {
  const read = windowOf(from, deadline);
  expect(read.window).toEqual(window);
  expect(read.findings).toMatchObject([
    { code: 'UNIT_DATE_INVALID', severity: 'error', row: 2, column, unit: 'T1' },
  ]);
});
