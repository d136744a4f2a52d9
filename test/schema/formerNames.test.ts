// Books that exist bear the names of their day: a setting, a header or a word to choose is found under every name it ever
// had, and set-up adds no twin beside it. All data is made up.
import type { Host } from '../../host/createHost';
import { readHeader } from '../../src/schema/lines';
import { languages, settingItemNamed, settingItems } from '../../src/schema/settingItems';
import { choiceOf } from '../../src/schema/settingValues';
import { columnsOf } from '../../src/schema/tabs';
import type { BookName } from '../../src/schema/bookNames';
import { namesOf } from '../../src/schema/bookNames';
import { wordFinding } from '../../src/i18n';
import { readItems } from '../support/planSettings';
import { choose, sheetNamed, valuesOf } from '../support/commune';
import { openVillage } from '../support/village';

type Rename = readonly [tab: string, now: string, before: string];

const columns = Object.entries(columnsOf).flatMap(([tab, byKey]) =>
  Object.entries<BookName>(byKey).map(([key, name]) => ({ tab: tab as keyof typeof columnsOf, key, name })),
);

describe('under every name that it has or had', () => {
  it.each(settingItems.flatMap((item) => namesOf(item).map((name) => [name, item.key])))(
    'the item %s is the setting %s',
    (name, key) => expect(settingItemNamed(name)?.key).toBe(key),
  );

  it.each(
    columns.flatMap(({ tab, key, name }) => namesOf(name).map((header) => [tab, header, key] as const)),
  )('%s: the header %s is the column %s', (tab, header, key) =>
    expect(readHeader(tab, header)).toEqual({ kind: 'fixed', key }),
  );

  it.each([
    ['Nhịp nhập liệu', settingItemNamed('Nhịp nhập liệu')?.key, 'cadence'],
    ['Mẫu số nêu', readHeader('indicators', 'Mẫu số nêu'), { kind: 'fixed', key: 'statedBase' }],
    ['Còn lại nêu', readHeader('indicators', 'Còn lại nêu'), { kind: 'fixed', key: 'statedRemaining' }],
  ])('%s, of earlier versions, is still known', (_name, found, expected) => expect(found).toEqual(expected));
});

it.each([
  ['Tiếng Việt', 'vi'],
  ['tieng viet', 'vi'],
  ['vi', 'vi'],
  ['Vietnamese', 'vi'],
  ['English', 'en'],
  ['Tiếng Anh', 'en'],
  ['EN', 'en'],
  ['Français', null],
])('the language may be typed as %s', (typed, language) => {
  expect(choiceOf(languages, typed)).toBe(language);
});

it('a finding about an item names it as the book does', () => {
  const { findings } = readItems({
    'Ngày bắt đầu': '18/04/2025',
    'Ngày kết thúc': '18/06/2025',
    'Tên chiến dịch': 'Đợt thử (dữ liệu giả)',
    'Nhịp nhập liệu': 'hằng quý',
  });
  expect(findings.map((finding) => wordFinding(finding, 'vi', null))).toEqual([
    'Mục “Nhịp nhập liệu” ghi “hằng quý” nên không đọc được. Hãy gõ như: Ngày / Tuần.',
  ]);
});

describe('a book whose items and headers bear their former names', () => {
  const renames: readonly Rename[] = [
    ...settingItems.map(({ vi, former = [] }) => ['Cấu hình', vi, former[0] ?? ''] as const),
    ...columns
      .filter(({ tab }) => tab === 'indicators')
      .map(({ name: { vi, former = [] } }) => ['Chỉ tiêu', vi, former[0] ?? ''] as const),
  ].filter(([, , before]) => before !== '');
  const valuesIn = (host: Host, tab: string): readonly (readonly unknown[])[] =>
    valuesOf(sheetNamed(host, tab));

  const now = openVillage({ settings: { 'Chu kỳ nhập liệu': 'Tuần' } });
  now.edit('Chỉ tiêu', 'A2', valuesIn(now, 'Chỉ tiêu')[1]?.[0] as string);
  const older = renames.reduce((host, [tab, current, before]) => {
    const rows = valuesIn(host, tab);
    const row = tab === 'Cấu hình' ? rows.findIndex(([item]) => item === current) : 0;
    const column = tab === 'Cấu hình' ? 0 : (rows[0] ?? []).indexOf(current);
    expect([current, row >= 0, column >= 0]).toEqual([current, true, true]);
    host.edit(tab, `${String.fromCharCode(65 + column)}${row + 1}`, before);
    return host;
  }, now.clone());

  it('is one where a name has changed at all', () => expect(renames.length).toBeGreaterThan(4));

  it('is audited, checked and reported as one of today', () => {
    for (const handler of ['auditPlan', 'checkTallies', 'buildWeeklyReport', 'openTallyPeriod'] as const)
      expect([handler, choose(older, handler)]).toEqual([handler, choose(now, handler)]);
  });

  it('gets nothing added by set-up, and keeps its names', () => {
    const host = older.clone();
    const before = ['Cấu hình', 'Chỉ tiêu'].map((tab) => valuesIn(host, tab));
    expect(choose(host, 'setUpCampaign')).toMatchObject({ ok: true, added: [] });
    expect(['Cấu hình', 'Chỉ tiêu'].map((tab) => valuesIn(host, tab))).toEqual(before);
  });
});

it('a language typed as earlier versions had it stays among the choices of its cell', () => {
  const host = openVillage();
  const row = valuesOf(sheetNamed(host, 'Cấu hình')).findIndex(([item]) => item === 'Ngôn ngữ') + 1;
  const cell = sheetNamed(host, 'Cấu hình').rows.get(row)?.get(2);
  expect(cell?.value).toBe('Tiếng Việt');
  if (cell !== undefined) delete cell.validation;
  host.edit('Cấu hình', `B${row}`, 'vi');
  choose(host, 'setUpCampaign');
  expect(sheetNamed(host, 'Cấu hình').rows.get(row)?.get(2)?.validation?.values).toEqual([
    'Tiếng Việt',
    'English',
    'vi',
  ]);
});
