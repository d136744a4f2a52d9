// Plans of other kinds, from the first cell to the mail, without a change to the code. All figures are made up.
import { choose, sheetNamed, succeed, textOf, valuesOf } from '../support/commune';
import { columnOf, openVillage, setClock, typeTally, typeUnder } from '../support/village';

const lastVerdict = (host: ReturnType<typeof openVillage>, row: number): string =>
  String(
    valuesOf(sheetNamed(host, 'Nhập liệu'))[row - 1]?.[
      columnOf(host, 'Nhập liệu', 'Kiểm tra').charCodeAt(0) - 65
    ],
  );

it('houses with larvae, to be kept at one in five', () => {
  const host = openVillage({ now: '2025-04-28T10:00' });
  typeUnder(
    host,
    'Chỉ tiêu',
    2,
    ['Mục tiêu', 'Cách ghi', 'Đơn vị tính', 'Mẫu số'],
    [['≤20%', 'Hiện có', 'hộ', 'DS14']],
  );
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 230, 8);
  typeTally(host, 3, '24/04/2025', 'Thôn 2', 190, 5);
  typeTally(host, 4, '25/04/2025', 'Thôn 1', 210, 3);
  expect(lastVerdict(host, 4)).toMatch(/vượt mức 10/);
  const { report, issues } = succeed(host, 'buildWeeklyReport');
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report.indicators[0]).toMatchObject({ done: 400, target: 600, status: 'noTarget' });
  const unit = (code: string) => report.units.find((one) => one.unit === code);
  expect(unit('T1')?.status).toBe('behind');
  choose(host, 'sendWeeklyEmail');
  expect(host.mails).toHaveLength(1);
});

it('an unreadable target stops nobody, and is told at the check, in the audit and in the report', () => {
  const host = openVillage({ now: '2025-04-28T10:00' });
  typeUnder(host, 'Chỉ tiêu', 2, ['Mục tiêu'], [['càng nhiều càng tốt']]);
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  for (const handler of ['checkTallies', 'auditPlan'] as const)
    expect(succeed(host, handler).issues.map(({ code }) => code)).toContain('PLAN_CELL_UNREAD');
  const { tab } = succeed(host, 'buildWeeklyReport');
  expect(textOf(sheetNamed(host, tab))).toMatch(/Chưa đọc được mục tiêu hoặc thời hạn/);
});

it('each village vaccinates on its own days', () => {
  const host = openVillage({ now: '2025-04-28T10:00' });
  const behind = (valuesOf(sheetNamed(host, 'Đơn vị'))[0] ?? []).length;
  const column = String.fromCharCode(65 + behind);
  host.edit('Đơn vị', `${column}1`, [['Từ [TN2.TU]', 'Đến [TN2.HAN]']]);
  host.edit('Đơn vị', `${column}2`, [['05/05/2025', '08/05/2025']]);
  typeTally(host, 2, '23/04/2025', 'Thôn 2', 30, 8);
  const statusOf = (code: string) =>
    succeed(host, 'refreshProgress').progress.find((row) => row.unit === code && row.indicator === 'TN2')
      ?.status;
  expect([statusOf('T1'), statusOf('T2')]).toEqual(['notStarted', 'behind']);
  setClock(host, '2025-05-12T12:00');
  expect([statusOf('T1'), statusOf('T2')]).toEqual(['overdue', 'behind']);
});
