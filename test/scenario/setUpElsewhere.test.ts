// Set-up on a spreadsheet that is not Vietnamese, or that has tabs with names of ours: asked first, built after a yes.
import type { AskedDialog, DialogAnswer, Host } from '../../host/createHost';
import { createSheet } from '../../host/model/createWorkbook';
import { choose, sheetNamed, succeed, valuesOf } from '../support/commune';
import { openBlank } from '../support/village';

/** Says yes to the questions whose text the pattern fits. */
const clerkWho = (yes: RegExp) => ({
  answers: ({ kind, buttons, text }: AskedDialog): DialogAnswer =>
    kind === 'prompt'
      ? { button: 'ok', text: 'blank' }
      : { button: buttons === 'OK' ? 'ok' : yes.test(text) ? 'yes' : 'no' },
});

const makeAmerican = (host: Host): void => {
  host.workbook.locale = 'en_US';
  host.workbook.timeZone = 'America/New_York';
};

/** A tab of the users' own. */
const addTab = (host: Host, name: string, rows: readonly (readonly string[])[]): void => {
  host.workbook.sheets.push(createSheet(900 + host.workbook.sheets.length, name));
  host.edit(name, 'A1', rows);
};

const people = [
  ['STT', 'Họ tên', 'Địa chỉ'],
  ['1', 'Nguyễn Văn A (giả)', 'Thôn 1'],
];
const tabsOf = (host: Host): unknown => [
  host.workbook.locale,
  host.workbook.timeZone,
  host.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]),
];

/** American, with a list of households. */
const openAmerican = (yes: RegExp): Host => {
  const host = openBlank(undefined, 'blank', clerkWho(yes));
  makeAmerican(host);
  addTab(host, 'Danh sách', people);
  return host;
};

it('after a yes to each, locale and time zone are Vietnam’s and the user’s tab stands under another name', () => {
  const host = openAmerican(/./);
  succeed(host, 'setUpCampaign');
  expect([host.workbook.locale, host.workbook.timeZone]).toEqual(['vi_VN', 'Asia/Ho_Chi_Minh']);
  expect(valuesOf(sheetNamed(host, 'Danh sách (cũ)')).map((row) => row.slice(1))).toEqual(
    people.map((row) => row.slice(1)),
  );
  expect(valuesOf(sheetNamed(host, 'Danh sách'))[0]).toContain('Nội dung');
  const asked = host.dialogs.map(({ text }) => text).join('\n');
  expect(asked).toContain('en_US');
  expect(asked).toContain('“Danh sách” → “Danh sách (cũ)”');
});

it.each<[string, RegExp]>([
  ['the region', /Đổi tên/],
  ['the renaming', /Đặt lại/],
])('after a no to %s nothing is built', (_what, yes) => {
  const host = openAmerican(yes);
  const before = tabsOf(host);
  expect(choose(host, 'setUpCampaign')).toMatchObject({
    ok: false,
    message: expect.stringContaining('Chưa tạo gì'),
  });
  expect(tabsOf(host)).toEqual(before);
});

it.each<[object, string]>([
  [{}, 'setRegion'],
  [{ setRegion: true }, 'renameForeign'],
  [{ renameForeign: true }, 'setRegion'],
  [{ setRegion: 'yes' }, 'setRegion'],
])('called with %j nothing is built, and %s is named', (consent, member) => {
  const host = openAmerican(/./);
  const before = tabsOf(host);
  expect(choose(host, 'setUpCampaign', { template: 'blank', ...consent })).toEqual({
    ok: false,
    message: expect.stringContaining(member),
  });
  expect(tabsOf(host)).toEqual(before);
  expect(host.dialogs).toEqual([]);
});

it('called with both consents it is built', () => {
  const host = openAmerican(/^$/);
  succeed(host, 'setUpCampaign', { template: 'blank', setRegion: true, renameForeign: true });
  expect(host.workbook.locale).toBe('vi_VN');
  expect(host.dialogs).toEqual([]);
});

it('a campaign in another region is asked about when it is set up again, too', () => {
  const host = openBlank(undefined, 'blank', clerkWho(/./));
  succeed(host, 'setUpCampaign');
  makeAmerican(host);
  succeed(host, 'setUpCampaign');
  expect(host.workbook.locale).toBe('vi_VN');
});

describe('tabs of the users’ own', () => {
  it.each(['Tuần 01', 'Tiến độ', 'Nhật ký', 'Settings', 'Đơn vị'])(
    '%s is kept, under another name',
    (name) => {
      const host = openBlank();
      addTab(host, name, [['Việc riêng'], ['đừng xóa']]);
      addTab(host, `${name} (cũ)`, [['cũ hơn']]);
      succeed(host, 'setUpCampaign');
      expect(valuesOf(sheetNamed(host, `${name} (cũ 2)`))).toEqual([['Việc riêng'], ['đừng xóa']]);
      expect(valuesOf(sheetNamed(host, `${name} (cũ)`))).toEqual([['cũ hơn']]);
    },
  );

  it('tabs of a campaign whose memory is gone, as in a copy, are its own, even without a header', () => {
    const host = openBlank();
    succeed(host, 'setUpCampaign');
    const copy = openBlank();
    copy.workbook.sheets.splice(0, 1, ...host.clone().workbook.sheets);
    copy.edit('Danh sách', 'C1', '');
    copy.edit('Danh sách', 'D1', '');
    const names = copy.workbook.sheets.map(({ name }) => name);
    succeed(copy, 'setUpCampaign');
    expect(copy.workbook.sheets.map(({ name }) => name)).toEqual(names);
  });
});
