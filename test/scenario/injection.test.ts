// Texts that would be more than text: what people type stays text in every tab, mail and dialog, and no figure moves.
import type { Host } from '../../host/createHost';
import { sheetNamed, valuesOf, succeed } from '../support/commune';
import { columnOf, openVillage, typeTally } from '../support/village';

const hostile = [
  ['a formula', '=HYPERLINK("https://example.test";"bấm vào")'],
  ['a formula behind an apostrophe', "'=1+1"],
  ['a formula of another program', '@SUM(A1:A9)'],
  ['a sum', '+1+1'],
  ['a script', '<script>alert(1)</script>'],
  ['an image', '"><img src=x onerror=alert(1)>'],
  ['mail headers', 'Thôn\r\nBcc: nguoi-la@example.test\r\n\r\n<b>x</b>'],
  ['control characters', 'Th\u0000ôn\u0007 \u001b[31mđỏ'],
  ['marks of direction', 'Thôn \u202e78\u202c'],
  ['50.000 characters', 'Ngoằn ngoèo '.repeat(4_166)],
] as const;

const village = 'Thôn 2';

/** The text wherever people type one: campaign, authority, indicator, unit, who enters, obstacle, evidence. */
const openWith = (typed: string): Host => {
  const settings = { 'Tên chiến dịch': typed, 'Cơ quan ban hành': typed, 'Địa danh': typed };
  const host = openVillage({ units: ['Thôn 1', village, 'Thôn 3'], now: '2025-04-28T11:30', settings });
  host.edit('Chỉ tiêu', 'B2', typed);
  host.edit('Đơn vị', 'B4', typed);
  host.edit('Loại trừ', 'A2', [[village, 'DS14', typed, 5, typed]]);
  typeTally(host, 2, '23/04/2025', village, 30, 8);
  host.edit('Nhập liệu', 'H2', typed);
  host.edit('Nhập liệu', 'F2', [[typed, typed]]);
  return host;
};

const handlers = [
  'checkTallies',
  'refreshProgress',
  'buildWeeklyReport',
  'sendWeeklyEmail',
  'showZaloMessage',
  'auditPlan',
];

/** The formulas that stand in tabs which the add-in writes. */
const formulasIn = (host: Host): readonly string[] =>
  host.workbook.sheets
    .filter(({ name }) => ['Tiến độ', 'Tuần 02', 'Chốt số liệu', 'Nhật ký'].includes(name))
    .flatMap(({ rows }) => [...rows.values()].flatMap((cells) => [...cells.values()]))
    .flatMap(({ formula }) => formula ?? []);

describe.each(hostile)('%s', (_what, typed) => {
  const host = openWith(typed);
  const runs = handlers.map((handler) => host.run(handler, { kind: 'menu' }));

  it('stops no handler', () => {
    expect(runs.map(({ name, error }) => [name, error])).toEqual(handlers.map((name) => [name, undefined]));
    for (const { result } of runs) expect(result).not.toMatchObject({ failed: true });
  });

  it('is a formula in no tab that the add-in writes', () => {
    expect(formulasIn(host)).toEqual([]);
  });

  it('breaks no line of a mail’s head and is no markup in its body', () => {
    const [mail] = host.mails;
    expect(host.mails).toHaveLength(1);
    expect(`${mail?.to} ${mail?.cc} ${mail?.subject}`).not.toMatch(/[\r\n]/);
    expect(mail?.to).toBe('chu-tich@example.vn');
    expect(mail?.htmlBody).not.toMatch(/<script|<img|<b>x/i);
  });

  it('is no markup in any dialog', () => {
    for (const { kind, text } of host.dialogs)
      if (kind === 'modeless' || kind === 'modal') expect(text).not.toMatch(/<script>alert|<img|<b>x/i);
  });

  it('moves no figure', () => {
    const { progress } = succeed(host, 'refreshProgress');
    expect(progress).toContainEqual(expect.objectContaining({ unit: 'T2', indicator: 'TN2', done: 30 }));
    expect(progress).toContainEqual(expect.objectContaining({ unit: null, indicator: 'KH', done: 8 }));
    expect(valuesOf(sheetNamed(host, 'Nhập liệu'))[1]?.slice(2, 4)).toEqual([30, 8]);
  });
});

describe('a web address given as evidence', () => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  host.edit(
    'Nhập liệu',
    `${columnOf(host, 'Nhập liệu', 'Minh chứng')}2`,
    'https://bang-chung.example.test/anh',
  );
  const runs = handlers.map((handler) => host.run(handler, { kind: 'menu' }));

  it('is counted, and repeated in nothing that is sent or shown', () => {
    expect(JSON.stringify(succeed(host, 'buildWeeklyReport').report)).toContain('"count":1');
    const said = JSON.stringify([host.mails, host.dialogs, runs.map(({ result }) => result)]);
    expect(said).not.toContain('bang-chung.example.test');
  });
});
