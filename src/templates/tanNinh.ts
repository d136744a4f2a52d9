// The plan of Tân Ninh, Thanh Hóa, summer 2026: activation, and social security accounts on VNeID. It prints no
// figure, and its report is due in the wrong year.
import { tanNinhReasons } from './exclusionReasons';
import type { PlanTemplate } from './planTemplate';

export const tanNinh: PlanTemplate = {
  id: 'tan-ninh',
  title: 'Tân Ninh 2026: kích hoạt tài khoản, tích hợp an sinh xã hội trên VNeID',
  settings: {
    name: 'Đẩy mạnh kích hoạt tài khoản định danh điện tử, tích hợp tài khoản an sinh xã hội trên VNeID',
    planIssuer:
      'Ban Chỉ đạo phát triển khoa học công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 xã Tân Ninh',
    parentAuthority: 'Ủy ban nhân dân xã Tân Ninh',
    issuingAuthority:
      'Ban Chỉ đạo phát triển khoa học công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06',
    addressees: 'Ủy ban nhân dân tỉnh Thanh Hóa; Công an tỉnh Thanh Hóa',
    placeName: 'Tân Ninh',
    // Issued on a day of May 2026 that is left blank; a document of 18/05/2026 that it rests on is the earliest day.
    start: '18/05/2026',
    // "Đến trước ngày 15/7/2026".
    end: '14/07/2026',
    cadence: 'Ngày',
    countingMode: 'Phát sinh',
    // No periodic report is set: the usual week and deadline.
    periodKind: 'Tuần',
    villageDeadline: 'Thứ Hai 11:00',
    // "Trước ngày 15/7/2025", as printed.
    finalReportDue: '14/07/2025 23:59',
    unitWord: 'thôn',
  },
  indicators: [
    {
      code: 'TN2',
      name: 'Thu nhận tài khoản định danh mức 2',
      shortName: 'Mức 2',
      main: true,
      measure: 'hồ sơ',
      base: 'DDK',
      target: '100%',
    },
    {
      code: 'CBCC',
      name: 'Cán bộ, hội viên, đoàn viên, người lao động kích hoạt và tích hợp an sinh xã hội',
      shortName: 'Cán bộ',
      main: true,
      measure: 'người',
      base: 'SCB',
      target: '100%',
      // "Trước ngày 15/7/2025", as printed.
      deadline: '2025-07-14',
    },
    // No number is set for the people at large: both are followed without a target.
    {
      code: 'KH',
      name: 'Nhân dân kích hoạt tài khoản định danh điện tử',
      shortName: 'Kích hoạt',
      measure: 'tài khoản',
      base: '',
      target: '',
    },
    {
      code: 'ASXH',
      name: 'Nhân dân tích hợp tài khoản an sinh xã hội',
      shortName: 'An sinh',
      measure: 'tài khoản',
      base: '',
      target: '',
    },
    {
      code: 'TO',
      name: 'Thôn lập tổ lưu động (01 tổ, 03–04 thành viên)',
      shortName: 'Tổ lưu động',
      measure: 'tổ',
      base: 'TPL',
      target: '100%',
    },
  ],
  figures: [
    { code: 'DDK', name: 'Công dân đủ điều kiện cấp tài khoản mức 2' },
    { code: 'TN2.DK', name: 'Đã có tài khoản mức 2 đầu kỳ' },
    { code: 'SCB', name: 'Cán bộ, hội viên, đoàn viên, người lao động' },
    { code: 'CBCC.DK', name: 'Cán bộ, hội viên đã tích hợp đầu kỳ' },
    { code: 'TPL', name: 'Tổ phải lập' },
  ],
  exclusionReasons: tanNinhReasons,
};
