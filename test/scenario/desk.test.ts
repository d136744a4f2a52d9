// The clerk's desk: how the week stands, what comes next, and a click on what was found.
import type { Host } from '../../host/createHost';
import { openPage } from '../../host/pages/openPage';
import type { HandlerResults } from '../../src/handlers';
import { choose, openCommune, runMenu, sheetNamed, succeed, valuesOf } from '../support/commune';
import { openBlank, openVillage, setClock, typeTally, typeUnder } from '../support/village';

type Desk = Extract<HandlerResults['showDesk'], { readonly ok: true }>['desk'];
type Week = Extract<Desk, { readonly kind: 'week' }>;

const deskOf = (host: Host): Desk => succeed(host, 'showDesk', {}).desk;
const weekOf = (host: Host): Week => {
  const desk = deskOf(host);
  if (desk.kind !== 'week') throw new Error(`The desk shows ${desk.kind}.`);
  return desk;
};

/** Monday 28/4 before the deadline: week 2 has ended, its rows and those of week 3 stand open. */
const openMonday = (now = '2025-04-28T08:00'): Host => {
  const host = openVillage({ now });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  typeTally(host, 3, '24/04/2025', 'Thôn 2', 12, 3);
  succeed(host, 'openTallyPeriod', {});
  return host;
};

const reportAll = (host: Host): void => {
  const rows = valuesOf(sheetNamed(host, 'Nhập liệu')).length;
  typeTally(host, rows + 1, '25/04/2025', 'Thôn 3', 5, 2);
};

describe('what comes next', () => {
  it('on a sheet without a campaign it is set-up', () => {
    expect(deskOf(openBlank())).toEqual({ kind: 'new' });
  });

  it('a book that cannot be computed on is mended first, each place named', () => {
    const host = openVillage();
    typeUnder(host, 'Cấu hình', 1, ['Giá trị'], [['Trị']]);
    const desk = deskOf(host);
    expect(desk.kind).toBe('unusable');
    expect(desk.kind === 'unusable' ? desk.findings.map(({ tab }) => tab) : []).toContain('Cấu hình');
  });

  it('before the campaign its first rows are opened', () => {
    const host = openVillage({ now: '2025-04-16T08:00' });
    expect(weekOf(host)).toMatchObject({ next: 'open', begins: '2025-04-18', period: null });
    succeed(host, 'openTallyPeriod', {});
    expect(weekOf(host)).toMatchObject({ next: null });
  });

  it('rows that villages wait for come before all else', () => {
    const host = openVillage({ now: '2025-04-28T11:30' });
    expect(weekOf(host)).toMatchObject({
      next: 'open',
      opening: { title: 'Tuần 3 (28/4–04/5/2025)', missing: 21 },
    });
  });

  it('until the deadline the silent are reminded, and what is wrong is looked at', () => {
    const host = openMonday();
    expect(weekOf(host)).toMatchObject({ next: 'remind', reported: 2, asked: 3, silent: ['Thôn 3'] });
    typeTally(host, 30, '25/04/2025', 'Thôn 3', 'mười hai');
    expect(weekOf(host)).toMatchObject({ next: 'check', errors: 1, leftOut: { rows: 0, cells: 1 } });
  });

  it('after the deadline the report is built whoever is silent, then mailed, then nothing is left', () => {
    const host = openMonday('2025-04-28T11:30');
    expect(weekOf(host)).toMatchObject({ next: 'build', builtAt: null, mailedAt: null });
    expect(weekOf(host).periods[0]).toEqual({
      kind: 'week',
      from: '2025-04-21',
      title: 'Tuần 2 (21/4–27/4/2025)',
      mailed: null,
    });
    succeed(host, 'buildWeeklyReport', {});
    expect(weekOf(host)).toMatchObject({ next: 'mail', builtAt: '2025-04-28T11:30' });
    succeed(host, 'sendWeeklyEmail', {});
    // The week that goes on is looked at from now on.
    expect(weekOf(host)).toMatchObject({
      next: null,
      period: { title: 'Tuần 3 (28/4–04/5/2025)', deadline: '2025-05-05T11:00' },
    });
    expect(weekOf(host).periods[0]?.mailed).toEqual({ at: '2025-04-28T11:30', version: 2 });
  });

  it('with all reports in, the report need not wait for the deadline', () => {
    const host = openMonday();
    reportAll(host);
    expect(weekOf(host)).toMatchObject({ next: 'build', silent: [] });
  });

  it('once the campaign is over and its last report mailed, nothing is left', () => {
    const host = openMonday();
    setClock(host, '2025-06-30T09:00');
    expect(weekOf(host)).toMatchObject({ next: 'build', opening: null });
    succeed(host, 'buildWeeklyReport', {});
    succeed(host, 'sendWeeklyEmail', {});
    expect(weekOf(host)).toMatchObject({ next: null });
  });
});

describe('looking at the desk', () => {
  const tabs = (host: Host): unknown => host.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]);

  it('changes nothing, shows nothing when it is called, and a sidebar from the menu', () => {
    const host = openMonday();
    const [before, dialogs] = [tabs(host), host.dialogs.length];
    succeed(host, 'showDesk', {});
    expect(host.dialogs).toHaveLength(dialogs);
    choose(host, 'showDesk');
    expect(host.dialogs.slice(dialogs)).toMatchObject([{ kind: 'sidebar', title: 'Bàn làm việc' }]);
    expect(tabs(host)).toEqual(before);
  });

  it.each(['cam-thuy', 'cam-tan', 'tu-nghia'])('takes few calls, whatever the size of %s', (sample) => {
    const host = openCommune(sample);
    for (const argument of [undefined, {}]) {
      const { serviceCalls, error } = runMenu(host, 'showDesk', argument);
      expect(error).toBeUndefined();
      expect(serviceCalls.total).toBeLessThanOrEqual(44);
      expect(serviceCalls.roundTrips).toBeLessThanOrEqual(18);
    }
  });

  it('by somebody who may not act says who may', () => {
    const host = openMonday();
    host.workbook.editors.push('nguoi-khac@example.vn');
    const { result } = host.run('showDesk', { kind: 'menu', user: 'nguoi-khac@example.vn', event: {} });
    expect(result).toMatchObject({ desk: { refusal: expect.stringContaining('“Người lập báo cáo”') } });
  });

  it('set-up shows it by itself', () => {
    const host = openBlank();
    choose(host, 'setUpCampaign');
    expect(host.dialogs.at(-1)).toMatchObject({ kind: 'sidebar', title: 'Bàn làm việc' });
  });
});

describe('a click on what was found', () => {
  const openFound = (): Host => {
    const host = openMonday();
    typeTally(host, 30, '25/04/2025', 'Thôn 3', 'mười hai');
    choose(host, 'showDesk');
    return host;
  };

  it('selects the cell and brings its tab to the front', async () => {
    const host = openFound();
    const found = weekOf(host).findings.find(({ severity }) => severity === 'error');
    expect(found).toMatchObject({ tab: 'Nhập liệu', row: 30, column: 'C', place: 'Nhập liệu C30' });
    const page = openPage(host);
    expect(page.html).toContain('data-given="{&quot;tab&quot;:&quot;Nhập liệu&quot;,&quot;row&quot;:30');
    await page.call('selectCell', { tab: found?.tab, row: found?.row, column: found?.column });
    const sheet = sheetNamed(host, 'Nhập liệu');
    expect(host.workbook.activeSheetId).toBe(sheet.sheetId);
  });

  it.each<[string, object]>([
    ['a tab that there is not', { tab: 'Không có' }],
    ['a row below the grid', { tab: 'Nhập liệu', row: 9_999_999 }],
    ['a column beyond it', { tab: 'Nhập liệu', row: 2, column: 'ZZZ' }],
  ])('on %s is refused in words', (_what, place) => {
    expect(choose(openFound(), 'selectCell', place)).toEqual({
      ok: false,
      message: expect.stringMatching(/^Sổ không có ô “/),
    });
  });
});
