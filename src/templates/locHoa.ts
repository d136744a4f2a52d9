// The plan of Lộc Hòa, Lộc Ninh, Bình Phước, spring 2025: "90 ngày, đêm" of putting papers into VNeID. It prints
// no figure at all: every base is the clerk's to fill.
import { allReasons } from './exclusionReasons';
import type { PlanTemplate } from './planTemplate';
import { overlappingPart } from './planTemplate';

export const locHoa: PlanTemplate = {
  id: 'loc-hoa',
  title: 'Lộc Hòa 2025: 90 ngày, đêm tích hợp giấy tờ trên VNeID',
  settings: {
    name: 'Đợt cao điểm “90 ngày, đêm” tích hợp giấy tờ trên VNeID',
    planIssuer: 'Ủy ban nhân dân xã Lộc Hòa',
    parentAuthority: 'Ủy ban nhân dân huyện Lộc Ninh',
    issuingAuthority: 'Ủy ban nhân dân xã Lộc Hòa',
    addressees: 'Ủy ban nhân dân huyện Lộc Ninh',
    placeName: 'Lộc Hòa',
    // The title's date; a later section says 15/3. Neither makes the 90 days that both print.
    start: '02/03/2025',
    end: '31/05/2025',
    statedDays: 90,
    cadence: 'Ngày',
    countingMode: 'Phát sinh',
    // Reports are due "trước 02/4" and "trước 02/5", the ends of 01/4 and 01/5; the final one "trước 05/6/2025", the
    // end of 04/6. What goes into the province's software goes "hàng ngày", at no hour: the usual one.
    periodKind: 'Tháng; Ngày',
    villageDeadline: 'Ngày 01 23:59; 11:00',
    finalReportDue: '04/06/2025 23:59',
    // What units send with their reports (ảnh, hội nghị, tờ rơi, tin bài, văn bản, danh sách).
    evidenceKinds: 'ảnh tuyên truyền; ảnh hướng dẫn; hội nghị; tờ rơi; tin bài; văn bản; danh sách',
    unitWord: 'ấp',
  },
  indicators: [
    {
      code: 'TK2',
      name: 'Tài khoản mức 2 được kích hoạt, sử dụng',
      shortName: 'Mức 2',
      main: true,
      measure: 'tài khoản',
      base: 'DS14',
      target: '>80%',
    },
    // The plan tells citizens apart in four groups, of which "nhóm 3, 4 không loại trừ nhóm 1, 2": they do not add up.
    overlappingPart('TK2.N1', 'Nhóm 1: đã cấp tài khoản, chưa kích hoạt', 'Nhóm 1'),
    overlappingPart('TK2.N2', 'Nhóm 2: chưa có tài khoản mức 2', 'Nhóm 2'),
    overlappingPart('TK2.N3', 'Nhóm 3: cao tuổi, ít tiếp cận công nghệ', 'Nhóm 3'),
    overlappingPart('TK2.N4', 'Nhóm 4: đi làm xa, công nhân, người bận rộn', 'Nhóm 4'),
    {
      code: 'SKDT',
      name: 'Tích hợp thẻ bảo hiểm y tế, Sổ sức khỏe điện tử',
      shortName: 'Sổ sức khỏe',
      main: true,
      measure: 'người',
      base: 'BHYT',
      target: '≥80%',
    },
    // The plan has one rate for both papers of "công dân có tài khoản mức 2", and wants reports paper by paper. Only
    // an account in use can hold one: the base is what TK2 has reached.
    {
      code: 'GPLX',
      name: 'Tích hợp giấy phép lái xe',
      shortName: 'Lái xe',
      main: true,
      measure: 'người',
      base: 'TK2',
      target: '≥80%',
    },
    {
      code: 'DKX',
      name: 'Tích hợp giấy chứng nhận đăng ký xe',
      shortName: 'Đăng ký xe',
      main: true,
      measure: 'người',
      base: 'TK2',
      target: '≥80%',
    },
    {
      code: 'CBCC',
      name: 'Cán bộ, công chức, viên chức, người lao động tích hợp đủ giấy tờ',
      shortName: 'Cán bộ',
      measure: 'người',
      base: 'SCB',
      target: '100%',
    },
    // Reports count the people guided "theo từng loại giấy tờ"; these kinds have no target.
    {
      code: 'MST',
      name: 'Hướng dẫn tích hợp mã số thuế',
      shortName: 'Mã số thuế',
      measure: 'người',
      base: '',
      target: '',
    },
    {
      code: 'NPT',
      name: 'Hướng dẫn đăng ký người phụ thuộc',
      shortName: 'Phụ thuộc',
      measure: 'người',
      base: '',
      target: '',
    },
    {
      code: 'GTK',
      name: 'Hướng dẫn tích hợp giấy tờ khác',
      shortName: 'Giấy tờ khác',
      measure: 'người',
      base: '',
      target: '',
    },
  ],
  figures: [
    { code: 'DS14', name: 'Công dân từ đủ 14 tuổi' },
    { code: 'TK2.DK', name: 'Tài khoản mức 2 đã kích hoạt đầu kỳ' },
    { code: 'BHYT', name: 'Người tham gia bảo hiểm y tế' },
    { code: 'SKDT.DK', name: 'Đã tích hợp thẻ bảo hiểm y tế đầu kỳ' },
    { code: 'GPLX.DK', name: 'Đã tích hợp giấy phép lái xe đầu kỳ' },
    { code: 'DKX.DK', name: 'Đã tích hợp đăng ký xe đầu kỳ' },
    { code: 'SCB', name: 'Cán bộ, công chức, viên chức, người lao động' },
    { code: 'CBCC.DK', name: 'Cán bộ đã tích hợp đủ giấy tờ đầu kỳ' },
  ],
  exclusionReasons: allReasons,
};
