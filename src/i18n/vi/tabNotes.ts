// Notes that explain settings and columns to whoever fills them, in Vietnamese.
import type { TabNotes } from '../tabNotes';

export const viTabNotes: TabNotes = {
  settings: {
    name: 'Bắt buộc. Tên đợt như trong kế hoạch.',
    planNumber: 'Ví dụ: 45/KH-UBND.',
    planDate: 'Ví dụ: 18/04/2025. Báo cáo nêu: Kế hoạch số … ngày ….',
    planIssuer: 'Ví dụ: Ủy ban nhân dân xã ….',
    parentAuthority: 'Dòng trên cùng bên trái của báo cáo.',
    issuingAuthority: 'Ví dụ: Ủy ban nhân dân xã …',
    reportSymbol: 'Ví dụ: BC-UBND. Để trống: theo cơ quan ban hành.',
    addressees: 'Cơ quan nhận báo cáo; nhiều nơi cách nhau dấu chấm phẩy. Để trống: không in dòng Kính gửi.',
    reportCopies: 'Ghi ở Nơi nhận, cách nhau dấu chấm phẩy: Đảng ủy xã; Công an xã.',
    signingCapacity: 'Ví dụ: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH. Để trống: theo cơ quan ban hành.',
    signerOffice: 'Ví dụ: CHỦ TỊCH. Để trống: theo cơ quan ban hành.',
    signer: 'Họ và tên người ký. Để trống: chừa chỗ.',
    placeName: 'Ghi trước ngày tháng trong báo cáo.',
    start: 'Bắt buộc. Tính cả ngày này.',
    end: 'Bắt buộc. Tính cả ngày này.',
    statedDays: 'Chỉ để đối chiếu kế hoạch.',
    baselineDate: 'Để trống: ngày trước ngày bắt đầu.',
    cadence: 'Ngày hoặc Tuần: mỗi thôn một dòng cho mỗi ngày hoặc tuần.',
    countingMode: 'Phát sinh: số mới từ lần ghi trước. Lũy kế: tổng từ đầu đợt.',
    periodKind: 'Tuần, Tháng, Quý, Ngày; hoặc nhiều kỳ: Tuần; Ngày (kỳ đầu là kỳ thường dùng).',
    villageDeadline:
      'Thứ Hai 11:00, Ngày 01 17:00 (hằng tháng) hoặc 17:00 (hôm sau); nhiều kỳ: theo thứ tự, cách nhau dấu chấm phẩy.',
    communeDeadline: 'Cách ghi như trên; để trống nếu không có.',
    finalReportDue: 'Ngày và giờ, ví dụ: 05/06/2025 10:00.',
    onTrackThreshold: 'Tiến độ so với kế hoạch, tính bằng phần trăm; từ mức này trở lên là đúng tiến độ.',
    atRiskThreshold: 'Từ mức này đến dưới mức trên là nguy cơ chậm; dưới mức này là chậm tiến độ.',
    clerks: 'Địa chỉ email, cách nhau dấu phẩy.',
    recipients: 'Địa chỉ email, cách nhau dấu phẩy.',
    copies: 'Địa chỉ email, cách nhau dấu phẩy.',
    evidenceKinds:
      'Các loại minh chứng kế hoạch yêu cầu, cách nhau dấu chấm phẩy; để trống nếu không phân loại. Điền rồi thì chạy lại Tạo sổ chiến dịch.',
    unitWord: 'thôn, ấp, làng, tổ dân phố, xã…',
    language: 'Tiếng Việt / English.',
    campaignCode:
      "Chỉ cần khi gộp số liệu nhiều xã: mã chung của đợt do cấp trên đặt. Gõ dấu ' trước mã: '01, để số 0 ở đầu không mất.",
    communeCode:
      "Chỉ cần khi gộp số liệu nhiều xã: mã đơn vị hành chính của xã. Gõ dấu ' trước mã: '00123, để số 0 ở đầu không mất.",
  },
  columns: {
    indicators: {
      code: 'Chữ hoa không dấu, ví dụ TN2. Mỗi chỉ tiêu có một cột [mã] ở trang Nhập liệu. TN2.CHET là phần chi tiết của TN2.',
      decimals:
        'Số chữ số sau dấu phẩy, từ 1 đến 3, ví dụ 1 thì gõ được 12,5. Để trống hoặc 0: chỉ ghi số nguyên. Đổi xong chạy lại Thiết lập ▸ Tạo sổ chiến dịch để các cột hiện đủ số lẻ.',
      counting:
        'Phát sinh, Lũy kế hoặc Hiện có (số đang có lúc ghi, có thể giảm). Để trống: theo trang Cấu hình. Dòng chi tiết: Chồng nhau nếu không cộng lại thành số chung.',
      base: 'Mã các cột ở trang Đơn vị, cộng hoặc trừ: M1C + M2C.',
      target:
        '≥95%, >50%, 100%, một con số; ≤20%, tối đa 30, giảm 4% (không được vượt); 2/hộ, 2/tuần; mốc: 92% đến 31/12/2025; 95% đến 31/12/2026. Để trống: chỉ theo dõi.',
      from: 'Đơn vị có ngày riêng: thêm cột [mã.TU], [mã.HAN] ở trang Đơn vị, ví dụ [TN2.TU].',
      deadline: 'Tính cả ngày này. “Trước ngày 15/5” gõ 14/5.',
      quota:
        'Số phải làm mỗi ngày, nếu kế hoạch có ghi: 30 là của mỗi đơn vị; 7 toàn xã là của tất cả cộng lại.',
      cap: 'Mã mà lũy kế không được vượt; “không” là không có trần. Để trống: mẫu số nếu mục tiêu là phần trăm; còn lại vượt mẫu số vẫn tính, có nhắc.',
    },
    units: {
      code: 'Mã ngắn, không trùng nhau.',
      aliases: 'Cách viết khác, cách nhau dấu chấm phẩy.',
      inTotal: 'Không: đo riêng, không cộng vào toàn xã.',
      wayIn: 'Do sổ tự ghi: đường dẫn mở thẳng các dòng của đơn vị; đổi mỗi khi mở kỳ.',
    },
    exclusions: {
      figure: 'Mã cột số liệu bị trừ.',
      count: 'Số người không đủ điều kiện.',
    },
    followUp: {
      unit: 'Để trống nếu là việc chung.',
      work: 'Báo cáo đề xuất thì sổ tự thêm dòng, mỗi việc một dòng; sửa lời, thêm dòng riêng được. Không ghi số căn cước, số điện thoại.',
      responsible: 'Lấy từ trang Đơn vị, sửa được.',
      due: 'Ngày phải xong, ngày/tháng/năm.',
      done: 'Đánh dấu khi đã xong. Chưa đánh dấu thì báo cáo sau còn nêu.',
      source: 'Do sổ tự ghi; việc riêng để trống.',
      kind: 'Sổ dựa vào cột này để không thêm trùng việc của cùng một đơn vị.',
    },
    communeFigures: {
      commune: 'Tên hoặc mã xã ở trang Đơn vị, ghi trước mỗi dòng dán từ trang Chốt số liệu của xã.',
      period: 'Như ở sổ của xã: dán cả bảng, không sửa số.',
      unit: 'Mã thôn trong sổ của xã; sổ này cộng các thôn lại.',
    },
    tallies: {
      date: 'Ngày có số liệu, ngày/tháng/năm.',
      unit: 'Chọn trong danh sách.',
      obstacle: 'Khó khăn cần báo cáo; không ghi số căn cước, số điện thoại.',
      evidence: 'Đường dẫn bắt đầu bằng https; nhiều đường dẫn thì cách nhau dấu cách hoặc xuống dòng.',
      evidenceKind: 'Chọn trong danh sách.',
      verdict: 'Do sổ tự ghi: ✓ là được, ! là cần xem lại, ✗ là cần sửa.',
      typedAt: 'Do sổ tự ghi.',
    },
  },
};
