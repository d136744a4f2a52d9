// The clerk sets a campaign up, and sets it up again months later.
import { choose, sheetNamed, valuesOf } from '../support/commune';
import { columnOf, openBlank, openVillage } from '../support/village';

const tabs = [
  'Nhập liệu',
  'Cấu hình',
  'Chỉ tiêu',
  'Đơn vị',
  'Loại trừ',
  'Số liệu hệ thống',
  'Danh sách',
  'Chốt số liệu',
  'Nhật ký',
];

describe.each(['tu-nghia', 'cam-tan', 'loc-hoa', 'tan-ninh', 'kon-chieng', 'blank'])(
  'setting up from the plan %s',
  (template) => {
    const host = openBlank('2025-04-17T08:00', template);
    const result = choose(host, 'setUpCampaign');

    it('makes all tabs, in their order, and removes the empty sheet', () => {
      expect(result).toMatchObject({ ok: true, template });
      expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(tabs);
    });

    it('sets the commune’s locale and time zone', () => {
      expect([host.workbook.locale, host.workbook.timeZone]).toEqual(['vi_VN', 'Asia/Ho_Chi_Minh']);
    });

    it('lets units be chosen from the tab of units, and still be typed', () => {
      const column = columnOf(host, 'Nhập liệu', 'Đơn vị').charCodeAt(0) - 64;
      expect(sheetNamed(host, 'Nhập liệu').rows.get(2)?.get(column)?.validation).toMatchObject({
        criteria: 'VALUE_IN_RANGE',
        allowInvalid: true,
      });
    });

    it('protects every tab but those that people fill', () => {
      const closed = host.workbook.sheets.filter((sheet) =>
        sheet.protections.some((one) => one.kind === 'SHEET' && !one.warningOnly),
      );
      expect(closed.map((sheet) => sheet.name)).toEqual([
        'Cấu hình',
        'Chỉ tiêu',
        'Đơn vị',
        'Loại trừ',
        'Chốt số liệu',
        'Nhật ký',
      ]);
      for (const tab of ['Nhập liệu', 'Số liệu hệ thống', 'Danh sách'])
        expect(
          sheetNamed(host, tab).protections.flatMap(({ area, warningOnly }) => (warningOnly ? [] : [area])),
        ).toMatchObject([{ row: 1, lastRow: 1, column: 1 }]);
    });

    it('a second time changes nothing', () => {
      const before = host.workbook.sheets.map((sheet) => [
        sheet.name,
        valuesOf(sheet),
        sheet.protections.length,
      ]);
      expect(choose(host, 'setUpCampaign')).toMatchObject({ added: [] });
      expect(
        host.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet), sheet.protections.length]),
      ).toEqual(before);
    });
  },
);

describe('setting up again', () => {
  it('adds what is missing and touches nothing that people typed', () => {
    const host = openVillage();
    host.edit('Nhập liệu', 'A2', [['27/04/2025', 'Thôn 1', '', 5, 6, 'mưa lớn']]);
    host.edit('Chỉ tiêu', 'A4', [['SKDT', 'Sổ sức khỏe', 'sổ', 'DS14', '50%']]);
    host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheetNamed(host, 'Nhật ký')), 1);
    expect(choose(host, 'setUpCampaign')).toMatchObject({
      added: ['Sổ sức khỏe [SKDT]', 'Sổ sức khỏe [SKDT]', 'Nhật ký'],
    });
    const [header = [], row = []] = valuesOf(sheetNamed(host, 'Nhập liệu'));
    expect(header.slice(0, 7)).toEqual([
      'Ngày',
      'Đơn vị',
      'Người nhập',
      'Thu nhận mức 2 [TN2]',
      'Kích hoạt [KH]',
      'Sổ sức khỏe [SKDT]',
      'Vướng mắc',
    ]);
    expect(row.slice(1, 7)).toEqual(['Thôn 1', null, 5, 6, null, 'mưa lớn']);
  });

  it('a plan that is not in the list is refused by name, and nothing is made', () => {
    const host = openBlank('2025-04-17T08:00', '17');
    expect(choose(host, 'setUpCampaign')).toMatchObject({ ok: false });
    expect(host.workbook.sheets).toHaveLength(1);
    expect(host.dialogs.map((dialog) => dialog.text).join()).toContain('“17”');
  });
});
