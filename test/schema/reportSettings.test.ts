// The settings that only the official report shows: what may be typed, and that none of them stops a plan.
import type { Cell } from '../../src/schema/cells/cell';
import { settingItemNamed } from '../../src/schema/settingItems';
import { templates } from '../../src/templates';
import { planSettings, readItems } from '../support/planSettings';

const read = (items: Readonly<Record<string, Cell>>) =>
  readItems({
    'Tên chiến dịch': 'Đợt thử (dữ liệu giả)',
    'Ngày bắt đầu': '18/04/2025',
    'Ngày kết thúc': '18/06/2025',
    ...items,
  });

describe('the settings of the official report', () => {
  it('are blank in a workbook made before there were any', () => {
    expect(read({}).settings).toMatchObject({
      planDate: null,
      planIssuer: '',
      reportSymbol: '',
      addressees: [],
      reportCopies: [],
      signingCapacity: '',
      signerOffice: '',
      signer: '',
    });
  });

  it.each([
    ['Ngày ban hành kế hoạch', 'Plan date', 'planDate', '14/4/2025', '2025-04-14'],
    ['Cơ quan ban hành kế hoạch', 'Plan issuer', 'planIssuer', 'UBND xã', 'UBND xã'],
    ['Ký hiệu báo cáo', 'Report symbol', 'reportSymbol', 'BC-BCĐ', 'BC-BCĐ'],
    ['Kính gửi', 'Addressees', 'addressees', 'Huyện ủy; UBND huyện', ['Huyện ủy', 'UBND huyện']],
    ['Kính gửi', 'Addressees', 'addressees', '- Huyện ủy;\n- UBND huyện.', ['Huyện ủy', 'UBND huyện']],
    ['Nơi nhận báo cáo', 'Copies', 'reportCopies', ' Đảng ủy xã ;; ', ['Đảng ủy xã']],
    ['Quyền hạn ký', 'Signing capacity', 'signingCapacity', 'KT. CHỦ TỊCH', 'KT. CHỦ TỊCH'],
    ['Chức vụ người ký', "Signer's office", 'signerOffice', 'PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ['Người ký', 'Signer', 'signer', 'Nguyễn Văn Thí Dụ', 'Nguyễn Văn Thí Dụ'],
  ])('%s / %s is %s: %p', (vi, en, key, typed, value) => {
    for (const item of [vi, en]) expect(read({ [item]: typed }).settings).toMatchObject({ [key]: value });
  });

  it('have names of their own: copies of the report are not those of the mail', () => {
    expect(settingItemNamed('Cc')?.key).toBe('copies');
    expect(settingItemNamed('Copies')?.key).toBe('reportCopies');
    expect(settingItemNamed('Report recipients')?.key).toBe('recipients');
  });

  it('a plan’s date that cannot be read is named, and no figure waits for it', () => {
    const { settings, findings } = read({ 'Ngày ban hành kế hoạch': 'tháng 5' });
    expect(settings).toMatchObject({ planDate: null });
    expect(findings).toMatchObject([
      { code: 'SETTING_INVALID', received: 'tháng 5', expected: '18/04/2025' },
    ]);
  });

  it('name no person in any plan', () => {
    for (const { id, settings } of templates.filter(({ settings }) => settings.name !== undefined)) {
      expect(settings.signer).toBeUndefined();
      expect(planSettings(id).planIssuer).not.toBe('');
      expect(planSettings(id).addressees.length).toBeGreaterThan(0);
    }
  });
});
