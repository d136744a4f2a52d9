// Set-up step by step: a plan, the settings that must be asked, and units pasted with a look at what becomes of them.
import type { Host } from '../../host/createHost';
import { openPage } from '../../host/pages/openPage';
import type { HandlerArguments } from '../../src/handlers';
import { templates } from '../../src/templates';
import { choose, sheetNamed, succeed, valuesOf } from '../support/commune';
import { openBlank } from '../support/village';

const units = [
  'TT\tTên thôn\tCông dân thường trú từ đủ 14 tuổi\tSố hộ',
  '1\tThôn Đông\t1.350\t402',
  '2\tThôn Tây\t987\t301',
].join('\n');

const campaign: HandlerArguments['setUpCampaign'] = {
  template: 'tu-nghia',
  settings: { name: 'Đợt thử (dữ liệu giả)', start: '21/04/2025', recipients: 'chu-tich@example.vn' },
  units,
};

const tabsOf = (host: Host): readonly unknown[] =>
  host.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]);

const settingOf = (host: Host, item: string): unknown =>
  valuesOf(sheetNamed(host, 'Cấu hình')).find((row) => row[0] === item)?.[1];

describe('the pages', () => {
  it('show the plans with what they count, in a window', () => {
    const host = openBlank();
    choose(host, 'showSetUp');
    const { kind, title, html } = openPage(host);
    expect([kind, title]).toEqual(['modeless', 'Tạo sổ từng bước']);
    expect(html).toContain('Mức 2: ≥95%');
    expect(html.match(/<li class="card"/g)).toHaveLength(templates.length);
  });

  it('show the settings of a plan with its values filled in', () => {
    const { html, shows } = succeed(openBlank(), 'showSetUp', { template: 'tu-nghia' });
    expect(shows).toBe('settings');
    expect(html).toContain('value="18/04/2025"');
    expect(html).toContain('name="settings.recipients"');
  });

  it('ask for consent where the sheet is not Vietnam’s, and where a tab bears a name of ours', () => {
    const host = openBlank();
    host.workbook.locale = 'en_US';
    const [sheet] = host.workbook.sheets;
    if (sheet !== undefined) sheet.name = 'Đơn vị';
    const { html } = succeed(host, 'showSetUp', { template: 'blank' });
    expect(html).toContain('name="setRegion"');
    expect(html).toContain('name="renameForeign"');
  });

  it('say where the plan that was chosen is over, so that nobody takes its days over', () => {
    const host = openBlank('2026-11-26T08:00');
    expect(succeed(host, 'showSetUp', { template: 'tu-nghia' }).html).toContain(
      'Kế hoạch mẫu này đã kết thúc ngày 18/06/2025.',
    );
    expect(succeed(host, 'showSetUp', { template: 'blank' }).html).not.toContain('đã kết thúc');
    expect(succeed(openBlank(), 'showSetUp', { template: 'tu-nghia' }).html).not.toContain('đã kết thúc');
  });

  it('say so where there is a campaign already', () => {
    const host = openBlank();
    succeed(host, 'setUpCampaign', { template: 'blank' });
    expect(succeed(host, 'showSetUp', {}).shows).toBe('already');
  });

  it('change nothing', () => {
    const host = openBlank();
    const before = tabsOf(host);
    succeed(host, 'showSetUp', {});
    succeed(host, 'showSetUp', { template: 'cam-tan' });
    succeed(host, 'setUpCampaign', { ...campaign, preview: true });
    expect(tabsOf(host)).toEqual(before);
  });
});

describe('the preview', () => {
  it('shows the units under the figures that their headers name, and what was left out', () => {
    const { message, html, issues } = succeed(openBlank(), 'setUpCampaign', { ...campaign, preview: true });
    expect(message).toBe('2 đơn vị');
    expect(html).toContain('1.350');
    expect(html).toContain('Chưa dùng cột: “Số hộ”');
    // The plan prints 13.308 people from 14 years on; the two units have fewer.
    expect(issues?.map(({ code }) => code)).toContain('BASE_MISMATCH');
  });

  it('shows each line of totals that was pasted, and each is held against the units', () => {
    const annex = [
      'Tên thôn\t[DS14]',
      'Thôn Đông\t10\nCộng khu trên\t10\nCộng (khu trên)\t11',
      'Thôn Tây\t20\nCộng\t20\nTổng cộng\t31',
    ].join('\n');
    const given = { template: 'tu-nghia', units: annex };
    const { html, issues } = succeed(openBlank(), 'setUpCampaign', { ...given, preview: true });
    expect(html).toContain('Cộng (khu trên) (dòng cộng, không phải đơn vị)');
    expect(html).toContain('Tổng cộng (dòng cộng, không phải đơn vị)');
    // “Cộng khu trên” names no total of the contract: it stands among the units, to be seen.
    const wrong = issues?.filter(({ code }) => code === 'TOTAL_MISMATCH') ?? [];
    expect(wrong.map(({ row }) => row)).toEqual([4, 7]);
    const host = openBlank();
    succeed(host, 'setUpCampaign', given);
    const names = valuesOf(sheetNamed(host, 'Đơn vị')).map((row) => row[1]);
    expect(names.slice(1)).toEqual([
      'Thôn Đông',
      'Cộng khu trên',
      'Cộng (khu trên)',
      'Thôn Tây',
      'Cộng',
      'Tổng cộng',
    ]);
  });

  it('says what of the settings cannot be read, and where', () => {
    const wrong = { ...campaign, preview: true, settings: { start: '31/02/2025' } };
    const { issues } = succeed(openBlank(), 'setUpCampaign', wrong);
    expect(issues).toMatchObject([{ tab: 'Cấu hình', received: '31/02/2025' }]);
  });
});

describe('what is made', () => {
  it('holds what was typed and pasted, and the plan beside it', () => {
    const host = openBlank();
    const { html } = succeed(host, 'setUpCampaign', campaign);
    expect(html).toContain('Sổ đã tạo xong');
    expect(settingOf(host, 'Tên chiến dịch')).toBe('Đợt thử (dữ liệu giả)');
    expect(settingOf(host, 'Nơi nhận thư')).toBe('chu-tich@example.vn');
    expect(settingOf(host, 'Chu kỳ nhập liệu')).toBe('Ngày');
    const [headers = [], ...rows] = valuesOf(sheetNamed(host, 'Đơn vị'));
    const at = headers.findIndex((header) => String(header).endsWith('[DS14]'));
    expect(rows.map((row) => [row[0], row[1], row[at]])).toEqual([
      ['DV01', 'Thôn Đông', 1350],
      ['DV02', 'Thôn Tây', 987],
    ]);
    expect(succeed(host, 'openTallyPeriod', {}).rows).toBe(14);
  });

  it('takes a chosen column', () => {
    const host = openBlank();
    succeed(host, 'setUpCampaign', { ...campaign, units: 'Thôn Đông\t5\nThôn Tây\t6', columns: ['NK'] });
    const [headers = [], first = []] = valuesOf(sheetNamed(host, 'Đơn vị'));
    expect(first[headers.findIndex((header) => String(header).endsWith('[NK]'))]).toBe(5);
  });

  it('never becomes a formula', () => {
    const host = openBlank();
    succeed(host, 'setUpCampaign', {
      ...campaign,
      settings: { name: '=1+1' },
      units: 'Tên\t[DS14]\n=HYPERLINK("x")\t=1+1\n+84\t2',
    });
    const formulas = host.workbook.sheets
      .filter(({ name }) => name === 'Cấu hình' || name === 'Đơn vị')
      .flatMap(({ rows }) => [...rows.values()].flatMap((cells) => [...cells.values()]))
      .flatMap((cell) => (cell.formula === undefined || cell.formula === null ? [] : [cell.formula]));
    expect(formulas).toEqual([]);
    expect(settingOf(host, 'Tên chiến dịch')).toBe('=1+1');
  });

  it('of a book that is there, what was typed before stays, and the answer says so', () => {
    const host = openBlank();
    succeed(host, 'setUpCampaign', { template: 'tu-nghia' });
    const before = valuesOf(sheetNamed(host, 'Đơn vị'));
    const { message, added } = succeed(host, 'setUpCampaign', campaign);
    expect(added).toEqual([]);
    expect(message).toContain('Giữ nguyên trang đã có, không ghi đè: Cấu hình, Đơn vị.');
    expect(valuesOf(sheetNamed(host, 'Đơn vị'))).toEqual(before);
  });
});
