// The clerk sets a campaign up, and sets it up again months later.
import type { Host } from '../../host/createHost';
import type { DataValidationModel } from '../../host/model/workbook';
import { choose, sheetNamed, valuesOf } from '../support/commune';
import { columnOf, openBlank, openVillage } from '../support/village';

const tabs = [
  'Nhập liệu',
  'Diễn biến',
  'Việc cần làm',
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

    it('hides those that few campaigns need from the start', () => {
      expect(host.workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual([
        'Loại trừ',
        'Số liệu hệ thống',
        'Danh sách',
        'Chốt số liệu',
        'Nhật ký',
      ]);
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
        'Diễn biến',
        'Việc cần làm',
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
    host.edit('Nhập liệu', 'A2', [['27/04/2025', 'Thôn 1', 5, 6, '', 'mưa lớn']]);
    host.edit('Chỉ tiêu', 'A4', [['SKDT', 'Sổ sức khỏe', '', '', 'sổ', 'DS14', '50%']]);
    host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheetNamed(host, 'Nhật ký')), 1);
    expect(choose(host, 'setUpCampaign')).toMatchObject({
      added: ['Sổ sức khỏe [SKDT]', 'Sổ sức khỏe [SKDT]', 'Nhật ký'],
    });
    const [header = [], row = []] = valuesOf(sheetNamed(host, 'Nhập liệu'));
    expect(header.slice(0, 7)).toEqual([
      'Ngày',
      'Đơn vị',
      'Mức 2 [TN2]',
      'Kích hoạt [KH]',
      'Sổ sức khỏe [SKDT]',
      'Kiểm tra',
      'Vướng mắc',
    ]);
    expect([...row.slice(1, 5), row[6]]).toEqual(['Thôn 1', 5, 6, null, 'mưa lớn']);
  });

  describe('the drop-downs of settings', () => {
    const rowOf = (host: Host, item: string): number =>
      valuesOf(sheetNamed(host, 'Cấu hình')).findIndex(([name]) => name === item) + 1;
    const ruleAt = (host: Host, row: number): DataValidationModel | undefined =>
      sheetNamed(host, 'Cấu hình').rows.get(row)?.get(2)?.validation;
    /** As workbooks of earlier versions have it: one kind of period, and nothing else may be typed. */
    const narrow: DataValidationModel = {
      criteria: 'VALUE_IN_LIST',
      values: ['Tuần', 'Tháng', 'Ngày'],
      showDropdown: true,
      allowInvalid: false,
      helpText: null,
    };
    const setRule = (host: Host, row: number, validation: DataValidationModel): void => {
      const cell = sheetNamed(host, 'Cấu hình').rows.get(row)?.get(2);
      if (cell === undefined) throw new Error(`There is no cell B${row}`);
      cell.validation = validation;
    };

    it('that an earlier version left are renewed: several kinds of period may be typed', () => {
      const host = openVillage();
      const row = rowOf(host, 'Kỳ báo cáo');
      setRule(host, row, narrow);
      expect(host.edit('Cấu hình', `B${row}`, 'Tuần; Ngày').accepted).toBe(false);
      choose(host, 'setUpCampaign');
      expect(host.edit('Cấu hình', `B${row}`, 'Tuần; Ngày').accepted).toBe(true);
    });

    it('go with their item, wherever its line was moved to; lines of the users’ own keep theirs', () => {
      const host = openVillage();
      const [language, cadence] = [rowOf(host, 'Ngôn ngữ'), rowOf(host, 'Chu kỳ nhập liệu')];
      const choices = ruleAt(host, cadence)?.values;
      const own = Math.max(language, cadence) + 3;
      host.edit('Cấu hình', `A${own}`, [['Nhắc việc riêng', 'x']]);
      setRule(host, own, narrow);
      host.edit('Cấu hình', `A${language}`, [['Chu kỳ nhập liệu', 'Ngày']]);
      host.edit('Cấu hình', `A${cadence}`, [['Ngôn ngữ', 'Tiếng Việt']]);
      choose(host, 'setUpCampaign');
      expect(ruleAt(host, language)?.values).toEqual(choices);
      expect(ruleAt(host, cadence)?.values).toEqual(['Tiếng Việt', 'English']);
      expect(ruleAt(host, own)).toEqual(narrow);
    });

    it('come with a line that was deleted and is added again', () => {
      const host = openVillage();
      host.edit('Cấu hình', `A${rowOf(host, 'Ngôn ngữ')}`, 'ghi chú riêng');
      choose(host, 'setUpCampaign');
      expect(ruleAt(host, rowOf(host, 'Ngôn ngữ'))?.values).toEqual(['Tiếng Việt', 'English']);
    });
  });

  it('a plan that is not in the list is refused by name, and nothing is made', () => {
    const host = openBlank('2025-04-17T08:00', '17');
    expect(choose(host, 'setUpCampaign')).toMatchObject({ ok: false });
    expect(host.workbook.sheets).toHaveLength(1);
    expect(host.dialogs.map((dialog) => dialog.text).join()).toContain('“17”');
  });
});
