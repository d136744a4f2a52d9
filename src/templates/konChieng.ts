// The plan of Kon Chiêng, Gia Lai, August 2025: identity cards, accounts of people and organisations, health book
// and digital signature. Its rates stand on two bases.
import { allReasons } from './exclusionReasons';
import type { PlanTemplate } from './planTemplate';

export const konChieng: PlanTemplate = {
  id: 'kon-chieng',
  title: 'Kon Chiêng 2025: căn cước, tài khoản định danh, chữ ký số, Sổ sức khỏe',
  settings: {
    name: 'Cao điểm cấp căn cước, tài khoản định danh điện tử, chữ ký số công cộng, tích hợp thẻ bảo hiểm y tế và Sổ sức khỏe điện tử',
    parentAuthority: 'Ủy ban nhân dân tỉnh Gia Lai',
    issuingAuthority: 'Ủy ban nhân dân xã Kon Chiêng',
    placeName: 'Kon Chiêng',
    start: '01/08/2025',
    end: '30/08/2025',
    baselineDate: '15/07/2025',
    cadence: 'Tuần',
    countingMode: 'Phát sinh',
    periodKind: 'Tuần',
    villageDeadline: 'Thứ Ba 10:00',
    communeDeadline: 'Thứ Tư 16:00',
    finalReportDue: '30/08/2025 10:00',
    unitWord: 'làng',
  },
  indicators: [
    {
      code: 'CC',
      name: 'Thu nhận Căn cước',
      shortName: 'Căn cước',
      main: true,
      measure: 'hồ sơ',
      base: 'DS14',
      target: '100%',
      quota: '7 toàn xã',
      stated: { numerator: 6769, base: 9907, rate: '95,88%', remaining: 291 },
    },
    {
      code: 'TK2',
      name: 'Thu nhận, kích hoạt tài khoản định danh cá nhân mức 2',
      shortName: 'Mức 2',
      main: true,
      measure: 'tài khoản',
      base: 'DS14',
      target: '≥85%',
      quota: '77 toàn xã',
      // Printed as 3,398 beside counts with a point.
      stated: { numerator: 3310, base: 9907, rate: '33,4%', remaining: 3398 },
    },
    {
      code: 'TKTC',
      name: 'Tài khoản định danh tổ chức',
      shortName: 'Tổ chức',
      measure: 'tổ chức',
      base: 'SOTC',
      // No percentage is printed; the 4 that are left of 20, and a quota for them, mean all.
      target: '100%',
      quota: '2 toàn xã',
      stated: { numerator: 16, base: 20, rate: '80%', remaining: 4 },
    },
    {
      code: 'TH3',
      name: 'Có đủ thẻ bảo hiểm y tế, Sổ sức khỏe điện tử và chữ ký số',
      shortName: 'Đủ ba loại',
      main: true,
      measure: 'người',
      base: 'TK2',
      target: '≥80%',
    },
    {
      code: 'CBCC',
      name: 'Cán bộ, công chức, viên chức, người lao động',
      shortName: 'Cán bộ',
      measure: 'người',
      base: 'SCB',
      target: '100%',
    },
  ],
  figures: [
    { code: 'DS14', name: 'Công dân từ đủ 14 tuổi' },
    { code: 'CC.DK', name: 'Đã thu nhận Căn cước đến ngày số liệu gốc' },
    { code: 'TK2.DK', name: 'Tài khoản mức 2 đến ngày số liệu gốc' },
    { code: 'SOTC', name: 'Tổ chức phải có tài khoản' },
    { code: 'TKTC.DK', name: 'Tổ chức đã có tài khoản đến ngày số liệu gốc' },
    { code: 'TH3.DK', name: 'Đã có đủ ba loại đến ngày số liệu gốc' },
    { code: 'SCB', name: 'Cán bộ, công chức, viên chức, người lao động' },
    { code: 'CBCC.DK', name: 'Cán bộ đã hoàn thành đến ngày số liệu gốc' },
  ],
  exclusionReasons: allReasons,
};
