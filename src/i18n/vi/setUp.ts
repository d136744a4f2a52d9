// The dialog of set-up in Vietnamese.
import { showCount } from '../numbers';
import type { SetUpWords } from '../setUpWords';

export const viSetUp: SetUpWords = {
  choosePlan: 'Bước 1/2. Chọn kế hoạch gần với kế hoạch của xã nhất',
  choose: 'Chọn',
  opening: 'Đang mở kế hoạch…',
  fromTo: (from, to) => `${from} – ${to}`,
  blankPlan: 'Tự ghi chỉ tiêu và cột số liệu của kế hoạch khác.',
  alsoCounts: (count) => `và ${count} chỉ tiêu khác`,
  settings: 'Bước 2/2. Điền cho xã mình',
  settingsNote: 'Đã điền sẵn theo kế hoạch; sửa chỗ nào khác. Các mục còn lại sửa sau ở trang Cấu hình.',
  planPassed: (end) =>
    `Kế hoạch mẫu này đã kết thúc ngày ${end}. Hãy sửa Ngày bắt đầu và Ngày kết thúc theo kế hoạch của xã; ngày riêng của từng chỉ tiêu thì sửa sau ở trang Chỉ tiêu.`,
  required: '(cần có)',
  units: 'Danh sách đơn vị và số liệu gốc',
  unitsNote: (own) =>
    own === 0
      ? 'Dán từ Excel, Word, Google Sheets hoặc tin nhắn: mỗi dòng một đơn vị, kèm hàng tiêu đề nếu có. Để trống thì điền sau ở trang Đơn vị.'
      : `Dán từ Excel, Word, Google Sheets hoặc tin nhắn: mỗi dòng một đơn vị, kèm hàng tiêu đề nếu có. Để trống thì dùng ${own} đơn vị có sẵn trong kế hoạch.`,
  figuresNote: (names) => `Cột số liệu của kế hoạch: ${names}.`,
  preview: 'Xem trước',
  previewed: (units) => `${showCount(units, 'vi')} đơn vị`,
  printedTotal: (name) => `${name} (dòng cộng, không phải đơn vị)`,
  columnGoes: (header) => `Cột “${header}” ghi vào`,
  leaveOut: '– bỏ cột này –',
  leftOut: (headers) => `Chưa dùng cột: ${headers}. Hãy chọn cột số liệu tương ứng, hoặc để bỏ.`,
  moreUnits: (count) => `… và ${showCount(count, 'vi')} đơn vị nữa`,
  auditSound: 'Các số trong kế hoạch khớp nhau.',
  audit: (count) => `${count} chỗ cần xem lại trong kế hoạch:`,
  auditLater: 'Vẫn tạo sổ được; các chỗ này sửa sau ở trang tương ứng.',
  back: 'Chọn kế hoạch khác',
  create: { act: 'Tạo sổ', doing: 'Đang tạo các trang của sổ, có thể mất một phút…' },
  setRegion: (locale, timeZone) =>
    `Đặt lại vùng Việt Nam, múi giờ Hồ Chí Minh. Bảng tính đang đặt “${locale}”, “${timeZone}”: ngày 05/04 gõ vào có thể thành 4 tháng 5.`,
  renameForeign: (list) =>
    `Đổi tên các trang đang có mà trùng tên trang của sổ, nội dung giữ nguyên: ${list}`,
  kept: (tabs) => `Giữ nguyên trang đã có, không ghi đè: ${tabs}.`,
  done: 'Sổ đã tạo xong',
  nextSteps: [
    'Xem trang Cấu hình, Chỉ tiêu, Đơn vị; sửa những chỗ đã nêu khi xem trước.',
    'Bấm Chia sẻ của Google, thêm từng trưởng thôn với quyền “Người chỉnh sửa”.',
    'Cán bộ khác cùng làm: chia sẻ sổ cho họ, ghi email vào mục Người lập báo cáo ở trang Cấu hình, rồi chọn Thiết lập ▸ Tạo sổ chiến dịch.',
    'Ở Bàn làm việc bên phải, bấm Mở kỳ nhập liệu: mỗi thôn có sẵn dòng để gõ số. Rồi bấm Tin nhắn Zalo để gửi đường dẫn cho từng thôn.',
    'Muốn sổ tự nhắc, tự lập báo cáo: chọn Thiết lập ▸ Bật chế độ tự động.',
  ],
  openDesk: 'Mở Bàn làm việc',
  already:
    'Bảng tính này đã có sổ chiến dịch. Có thể bổ sung trang, cột còn thiếu; số liệu đã nhập giữ nguyên.',
  addMissing: { act: 'Bổ sung phần còn thiếu', doing: 'Đang bổ sung…' },
};
