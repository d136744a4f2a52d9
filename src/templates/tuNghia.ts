// The plan of a commune of the former district Tư Nghĩa, Quảng Ngãi (its text does not name the commune):
// level 2 accounts, their activation, and the electronic health book, 18/4 – 18/6/2025.
import { allReasons } from './exclusionReasons';
import type { PlanTemplate, TemplateUnit } from './planTemplate';
import { partTemplate } from './planTemplate';

/** The plan counts 11 thôn and names none: the clerk types their names over these. */
const villages: readonly TemplateUnit[] = Array.from({ length: 11 }, (_, index) => ({
  code: `THON_${String(index + 1).padStart(2, '0')}`,
  name: `Thôn ${index + 1}`,
  figures: {},
}));

export const tuNghia: PlanTemplate = {
  id: 'tu-nghia',
  title: 'Tư Nghĩa 2025: tài khoản định danh mức 2, kích hoạt, Sổ sức khỏe điện tử',
  settings: {
    name: 'Thu nhận, kích hoạt tài khoản định danh điện tử mức 2 và tích hợp Sổ sức khỏe điện tử trên VNeID',
    planIssuer: 'Ủy ban nhân dân xã',
    parentAuthority: 'Ủy ban nhân dân xã',
    issuingAuthority: 'Tổ công tác',
    addressees: 'Chủ tịch Ủy ban nhân dân xã; Giám đốc Công an tỉnh',
    placeName: 'Tư Nghĩa',
    start: '18/04/2025',
    end: '18/06/2025',
    statedDays: 60,
    baselineDate: '31/03/2025',
    cadence: 'Ngày',
    countingMode: 'Phát sinh',
    periodKind: 'Tuần',
    villageDeadline: 'Thứ Hai 11:00',
    // The plan sets no commune deadline and no final report.
    unitWord: 'thôn',
  },
  indicators: [
    {
      code: 'TN2',
      name: 'Thu nhận tài khoản định danh mức 2',
      shortName: 'Mức 2',
      main: true,
      measure: 'hồ sơ',
      base: 'DS14',
      target: '≥95%',
      quota: 30,
      stated: { numerator: 11_511, base: 13_308, rate: '86,49%' },
    },
    {
      code: 'KH',
      name: 'Kích hoạt tài khoản mức 2 đã cấp',
      shortName: 'Kích hoạt',
      main: true,
      measure: 'tài khoản',
      base: 'TN2',
      target: '100%',
      // Printed as "trước ngày 15/5/2025" beside the count; another section lets it run to the end.
      deadline: '2025-05-14',
      stated: { numerator: 10_704, base: 11_511, remaining: 807 },
    },
    {
      code: 'KHM',
      name: 'Kích hoạt và tích hợp Sổ sức khỏe cho người thu nhận sau 15/4/2025',
      shortName: 'Sau 15/4',
      measure: 'người',
      // People enrolled after 15/4: what the campaign enrols, and those of the two days before it, which the clerk types.
      base: 'TN2 - TN2.DK + TN16',
      target: '100%',
    },
    {
      code: 'SKDT',
      name: 'Tích hợp Sổ sức khỏe điện tử (thẻ bảo hiểm y tế)',
      shortName: 'Sổ sức khỏe',
      main: true,
      measure: 'người',
      // Residents of every age; never the 13.308 from 14 years on.
      base: 'NK',
      target: '≥50%',
    },
    {
      code: 'DTCB',
      name: 'Điều tra cơ bản công dân từ đủ 14 tuổi chưa thu nhận hồ sơ Căn cước',
      shortName: 'Điều tra',
      measure: 'trường hợp',
      base: 'CTCC',
      target: '42',
      // Nobody can be looked into twice: the 42 cases are all there are.
      cap: 'CTCC',
      deadline: '2025-05-04',
      stated: { base: 42 },
    },
    // "Trùng thông tin, sai số định danh, đã chết, vắng mặt…": the 42 by outcome, adding up.
    ...(
      [
        ['DTCB.TRUNG', 'Trùng thông tin', 'Trùng'],
        ['DTCB.SAI', 'Sai số định danh', 'Sai số ĐD'],
        ['DTCB.CHET', 'Đã chết', 'Đã chết'],
        ['DTCB.VANG', 'Vắng mặt tại nơi cư trú', 'Vắng mặt'],
        ['DTCB.KHAC', 'Kết quả khác', 'Khác'],
      ] as const
    ).map(([code, name, shortName]) => partTemplate(code, name, shortName)),
  ],
  figures: [
    { code: 'DS14', name: 'Công dân thường trú từ đủ 14 tuổi' },
    { code: 'TN2.DK', name: 'Tài khoản mức 2 đến ngày số liệu gốc' },
    { code: 'TN16', name: 'Tài khoản mức 2 thu nhận ngày 16 và 17/4 (trước ngày đầu của sổ)' },
    { code: 'KH.DK', name: 'Tài khoản mức 2 đã kích hoạt đến ngày số liệu gốc' },
    { code: 'NK', name: 'Tổng số nhân khẩu thường trú' },
    { code: 'SKDT.DK', name: 'Đã có Sổ sức khỏe điện tử đến ngày số liệu gốc' },
    { code: 'CTCC', name: 'Từ đủ 14 tuổi chưa thu nhận hồ sơ Căn cước' },
  ],
  units: villages,
  exclusionReasons: allReasons,
};
