// Where tabs stand and which are in sight: what people need first comes first, and what a person moved, showed or hid stays.
import type { Host } from '../../host/createHost';
import { choose, runMenu, sheetNamed, succeed, valuesOf } from '../support/commune';
import { openVillage, setClock, typeTally } from '../support/village';

const names = (host: Host): readonly string[] => host.workbook.sheets.map(({ name }) => name);
const hidden = (host: Host): readonly string[] =>
  host.workbook.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
const take = (host: Host, name: string): void => {
  host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheetNamed(host, name)), 1);
};
const build = (host: Host, minute: string): void => {
  setClock(host, minute);
  succeed(host, 'buildWeeklyReport');
};

it('reports stand behind tallies and progress, the newest first, before course, follow-up and plan', () => {
  const host = openVillage();
  build(host, '2025-04-21T11:30');
  build(host, '2025-04-28T11:30');
  choose(host, 'refreshProgress');
  build(host, '2025-05-05T11:30');
  expect(names(host).slice(0, 8)).toEqual([
    'Nhập liệu',
    'Tiến độ',
    'Tuần 03',
    'Tuần 02',
    'Tuần 01',
    'Diễn biến',
    'Việc cần làm',
    'Cấu hình',
  ]);
});

describe('a report that is built again', () => {
  it('goes where it was put first, though tabs were made and moved meanwhile', () => {
    const host = openVillage();
    build(host, '2025-04-28T11:30');
    const { sheets } = host.workbook;
    sheets.push(...sheets.splice(sheets.indexOf(sheetNamed(host, 'Tuần 02')), 1));
    build(host, '2025-04-28T11:40');
    expect(names(host).slice(0, 2)).toEqual(['Nhập liệu', 'Tuần 02']);
    expect(names(host).filter((name) => name.startsWith('Tuần 02'))).toEqual(['Tuần 02']);
  });

  it.each(['0', '7', '400', '-1', '1.5', 'x'])(
    'and is built where %s is remembered as its place',
    (place) => {
      const host = openVillage();
      build(host, '2025-04-28T11:30');
      host.runCode('forge', () =>
        host.globals['PropertiesService']
          .getDocumentProperties()
          .setProperty('report.place', `week 2025-04-21 ${place}`),
      );
      build(host, '2025-04-28T11:40');
      expect(names(host).filter((name) => name.startsWith('Tuần 02'))).toEqual(['Tuần 02']);
      if (!['0', '7', '400'].includes(place)) expect(names(host)[1]).toBe('Tuần 02');
    },
  );
});

describe('a book of before there were course and follow-up', () => {
  const openEarlier = (): Host => {
    const host = openVillage();
    for (const tab of ['Diễn biến', 'Việc cần làm']) take(host, tab);
    // Set up when nothing was hidden, with a report that stood in front.
    for (const sheet of host.workbook.sheets) sheet.hidden = false;
    build(host, '2025-04-21T11:30');
    for (const tab of ['Diễn biến', 'Việc cần làm']) take(host, tab);
    const { sheets } = host.workbook;
    sheets.unshift(...sheets.splice(sheets.indexOf(sheetNamed(host, 'Tuần 01')), 1));
    return host;
  };

  it('gets the two tabs before the plan; nothing else is moved, and nothing is hidden', () => {
    const host = openEarlier();
    const before = names(host);
    expect(choose(host, 'setUpCampaign')).toMatchObject({ ok: true, added: ['Việc cần làm', 'Diễn biến'] });
    expect(names(host).filter((name) => before.includes(name))).toEqual(before);
    expect(names(host).slice(0, 5)).toEqual([
      'Tuần 01',
      'Nhập liệu',
      'Diễn biến',
      'Việc cần làm',
      'Cấu hình',
    ]);
    expect(hidden(host)).toEqual([]);
    expect(choose(host, 'setUpCampaign')).toMatchObject({ added: [] });
  });

  it('in which a tab of the users’ own bears the name of the course keeps it, untouched', () => {
    const host = openEarlier();
    host.runCode(
      'own',
      () =>
        host.globals.SpreadsheetApp.getActiveSpreadsheet()
          .insertSheet('Diễn biến')
          .getRange('A1')
          .setValue('Thời tiết (riêng của xã)'),
      { kind: 'menu' },
    );
    build(host, '2025-04-28T11:30');
    expect(valuesOf(sheetNamed(host, 'Diễn biến'))).toEqual([['Thời tiết (riêng của xã)']]);
    choose(host, 'setUpCampaign');
    expect(valuesOf(sheetNamed(host, 'Diễn biến (cũ)'))).toEqual([['Thời tiết (riêng của xã)']]);
    build(host, '2025-05-05T11:30');
    expect(valuesOf(sheetNamed(host, 'Diễn biến'))[0]?.[0]).toMatch(/^Diễn biến: /);
  });
});

describe('a hidden tab', () => {
  it('is shown when something in it is to be mended, and the others stay hidden', () => {
    const host = openVillage();
    host.edit('Loại trừ', 'A2', [['Thôn 9', 'DS14', 'đã chết', 2]]);
    choose(host, 'checkTallies');
    expect(hidden(host)).toEqual(['Số liệu hệ thống', 'Danh sách', 'Chốt số liệu', 'Nhật ký']);
  });

  it('is shown when it keeps the campaign from being computed', () => {
    const host = openVillage();
    host.edit('Loại trừ', 'B1', 'Từ');
    expect(choose(host, 'refreshProgress')).toMatchObject({ unusable: true });
    expect(hidden(host)).not.toContain('Loại trừ');
  });

  it('with the log is shown when a run fails', () => {
    const host = openVillage({
      making: {
        onCall: {
          before: ({ method }) => {
            if (method === 'insertSheet') throw new Error('Service Spreadsheets failed');
          },
        },
      },
    });
    typeTally(host, 2, '23/04/2025', 'Thôn 1', 3, 3);
    setClock(host, '2025-04-28T11:30');
    expect(runMenu(host, 'buildWeeklyReport').result).toMatchObject({ ok: false });
    expect(hidden(host)).not.toContain('Nhật ký');
  });

  it('that a person showed stays in sight, whatever is set up, checked and built', () => {
    const host = openVillage();
    sheetNamed(host, 'Danh sách').hidden = false;
    choose(host, 'setUpCampaign');
    choose(host, 'checkTallies');
    build(host, '2025-04-28T11:30');
    expect(hidden(host)).not.toContain('Danh sách');
  });
});
