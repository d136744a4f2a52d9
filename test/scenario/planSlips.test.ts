// Slips on the tabs of the plan are asked about, with how they are read until they are mended; none stops the campaign.
import type { CellValue } from '../../host/model/workbook';
import { choose, sheetNamed, succeed, valuesOf } from '../support/commune';
import { columnOf, openVillage, typeTally } from '../support/village';

const findingsOf = (host: ReturnType<typeof openVillage>) => succeed(host, 'checkTallies').issues;

describe('the column that keeps a unit out of the total', () => {
  it.each(['không tính', 'x', 'K', 'chưa'])(
    'asks about %j, and counts the unit until it is mended',
    (word) => {
      const host = openVillage();
      const column = columnOf(host, 'Đơn vị', 'Tính vào tổng');
      host.edit('Đơn vị', `${column}3`, word);
      const [finding, ...more] = findingsOf(host);
      expect([finding?.code, finding?.row, finding?.column, more]).toEqual([
        'IN_TOTAL_UNCLEAR',
        3,
        column,
        [],
      ]);
      expect(finding?.message).toMatch(/đang tính đơn vị này vào tổng.*Có \/ Không/);
      const commune = succeed(host, 'refreshProgress').progress.find(({ unit }) => unit === null);
      expect(commune?.base).toBe(3_000);
    },
  );

  it.each(['Có', 'không', 'No', 'KHÔNG ', ''])('takes %j as it is', (word) => {
    const host = openVillage();
    host.edit('Đơn vị', `${columnOf(host, 'Đơn vị', 'Tính vào tổng')}3`, word);
    expect(findingsOf(host)).toEqual([]);
  });
});

describe('exclusions', () => {
  const exclude = (row: readonly CellValue[]) => {
    const host = openVillage();
    host.edit('Loại trừ', 'A2', [[...row]]);
    return host;
  };

  it('without a number of people are asked about', () => {
    const findings = findingsOf(exclude(['Thôn 1', 'DS14', 'đã chết', '']));
    expect(findings.map(({ code, row }) => [code, row])).toEqual([['EXCLUSION_WITHOUT_COUNT', 2]]);
  });

  it('of more people than there are are asked about, and leave none', () => {
    const findings = findingsOf(exclude(['Thôn 1', 'DS14', 'đã chết', 1_200]));
    expect(findings.map(({ code, received, expected }) => [code, received, expected])).toEqual([
      ['EXCLUSION_ABOVE_BASE', '1200', '1000'],
    ]);
  });

  it('for a reason of one’s own are reported as for another reason', () => {
    const host = exclude(['Thôn 1', 'DS14', 'bà Lan ở với con gái', 5]);
    typeTally(host, 2, '27/04/2025', 'Thôn 1', 12);
    choose(host, 'buildWeeklyReport');
    choose(host, 'sendWeeklyEmail');
    const seen = JSON.stringify([
      host.mails,
      host.workbook.sheets.filter(({ name }) => name !== 'Loại trừ').map(valuesOf),
    ]);
    expect(seen).toContain('lý do khác');
    expect(seen).not.toContain('bà Lan');
  });
});

describe('addresses', () => {
  it('lose what links and sentences leave around them', () => {
    const host = openVillage({
      settings: { 'Nơi nhận thư': 'mailto:a@b.vn; <c@d.vn>, Ông E <e@f.vn>.; g@h.vn.' },
    });
    typeTally(host, 2, '27/04/2025', 'Thôn 1', 12);
    expect(findingsOf(host)).toEqual([]);
    choose(host, 'buildWeeklyReport');
    expect(succeed(host, 'sendWeeklyEmail').to).toEqual(['a@b.vn', 'c@d.vn', 'e@f.vn', 'g@h.vn']);
  });

  it('that are none are asked about, and nothing is sent to them', () => {
    const host = openVillage({ settings: { 'Nơi nhận thư': 'chu-tich@xa' } });
    host.edit('Đơn vị', `${columnOf(host, 'Đơn vị', 'Email')}2`, 'a@b.vn, c@d.vn');
    expect(findingsOf(host).map(({ code, tab }) => `${code} ${tab}`)).toEqual([
      'ADDRESS_INVALID Cấu hình',
      'ADDRESS_INVALID Đơn vị',
    ]);
    choose(host, 'buildWeeklyReport');
    expect(choose(host, 'sendWeeklyEmail')).toMatchObject({ ok: false });
    expect(host.mails).toEqual([]);
  });
});

it('a target of 95 where 95% is meant is named by the audit', () => {
  const host = openVillage();
  host.edit('Chỉ tiêu', `${columnOf(host, 'Chỉ tiêu', 'Mục tiêu')}2`, '95');
  const { issues } = succeed(host, 'auditPlan');
  expect(
    issues.filter(({ code }) => code === 'TARGET_LOOKS_PERCENT').map(({ expected }) => expected),
  ).toEqual(['95%']);
});

it.each(['NHẬP LIỆU', 'Nhập liệu ', 'Nhập liệu'.normalize('NFD'), ' nhập  liệu'])(
  'a tab named %j is found',
  (name) => {
    const host = openVillage();
    typeTally(host, 2, '27/04/2025', 'Thôn 1', 12);
    const copy = host.clone();
    const sheet = sheetNamed(copy, 'Nhập liệu');
    sheet.name = name;
    // As in a copy of the file: nothing is remembered of it.
    sheet.sheetId = 987_654;
    expect(succeed(copy, 'checkTallies').issues).toEqual([]);
  },
);
