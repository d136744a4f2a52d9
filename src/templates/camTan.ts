// The plan of Cẩm Tân, Cẩm Thủy, Thanh Hóa, end of 2024: activation of issued accounts, and level 2 accounts for
// more than half of those who have none. Its annex is the district's.
import { camThuyTotals, camThuyUnits } from './camThuyAnnex';
import { camTanReasons } from './exclusionReasons';
import type { PlanTemplate } from './planTemplate';

export const camTan: PlanTemplate = {
  id: 'cam-tan',
  title: 'Cẩm Tân 2024: kích hoạt, thu nhận tài khoản định danh điện tử',
  settings: {
    name: 'Đẩy mạnh tuyên truyền, hướng dẫn cài đặt VNeID, thu nhận hồ sơ và kích hoạt tài khoản định danh điện tử',
    planIssuer: 'Ủy ban nhân dân xã Cẩm Tân',
    parentAuthority: 'Ủy ban nhân dân huyện Cẩm Thủy',
    issuingAuthority: 'Ủy ban nhân dân xã Cẩm Tân',
    addressees: 'Ủy ban nhân dân huyện Cẩm Thủy',
    placeName: 'Cẩm Tân',
    // The plan runs from its day of finding and does not print it; its figures were reviewed on 05/11/2024.
    start: '06/11/2024',
    end: '31/12/2024',
    baselineDate: '05/11/2024',
    cadence: 'Ngày',
    countingMode: 'Phát sinh',
    // Units report "hàng tuần" to the commune, the commune "hàng ngày" to the district. The plan says neither weekday nor
    // hour: the week's deadline is the usual one, and a day's the same hour. "Trước ngày 27/12/2024" is the end of 26/12.
    periodKind: 'Tuần; Ngày',
    villageDeadline: 'Thứ Hai 11:00; 11:00',
    finalReportDue: '26/12/2024 23:59',
    unitWord: 'thôn',
  },
  indicators: [
    {
      code: 'KH',
      name: 'Kích hoạt hồ sơ đã phê duyệt chưa kích hoạt (mức 1 và mức 2)',
      shortName: 'Kích hoạt',
      main: true,
      measure: 'tài khoản',
      base: 'M1C + M2C',
      target: '100%',
      deadline: '2024-11-30',
      stated: { base: 390 },
    },
    {
      code: 'TN2',
      name: 'Thu nhận, kích hoạt trường hợp chưa đăng ký mức 2',
      shortName: 'Mức 2',
      main: true,
      measure: 'hồ sơ',
      base: 'CTN',
      target: '>50%',
      stated: { base: 2073 },
    },
    {
      code: 'CBCC',
      name: 'Cán bộ, công chức, viên chức, đoàn viên, hội viên có tài khoản mức 2',
      shortName: 'Cán bộ',
      measure: 'người',
      // The plan prints no number: the commune gives it, and those with a good reason are typed into the exclusions.
      base: 'SCB',
      target: '100%',
    },
    {
      code: 'NT',
      name: 'Người thân của cán bộ, trưởng thôn cư trú tại xã có tài khoản mức 2',
      shortName: 'Người thân',
      measure: 'người',
      base: 'SNT',
      target: '100%',
    },
  ],
  figures: [
    { code: 'CTN', name: 'Chưa thu nhận mức 2' },
    { code: 'M1K', name: 'Mức 1 đã kích hoạt' },
    { code: 'M1C', name: 'Mức 1 chưa kích hoạt' },
    { code: 'M2K', name: 'Mức 2 đã kích hoạt' },
    { code: 'M2C', name: 'Mức 2 chưa kích hoạt' },
    { code: 'TN2.CT', name: 'Chỉ tiêu cấp mức 2' },
    { code: 'KH.CT', name: 'Chỉ tiêu kích hoạt mức 1 và 2' },
    { code: 'SCB', name: 'Cán bộ, công chức, viên chức, đoàn viên, hội viên chưa có tài khoản mức 2' },
    { code: 'SNT', name: 'Người thân cư trú tại xã chưa có tài khoản mức 2' },
  ],
  units: camThuyUnits,
  statedTotals: [{ name: 'Tổng', after: camThuyUnits.length, figures: camThuyTotals }],
  exclusionReasons: camTanReasons,
};
