// What the page itself says, in Vietnamese; the sheet speaks for itself.
export const vi = {
  opening: 'Đang mở sổ…',
  trial: 'Bản dùng thử: mọi thứ chạy và được giữ trong trình duyệt này, không gửi gì ra ngoài.',
  notKept: 'Trình duyệt này không giữ được sổ: tải lại trang là mất những gì đã làm. Hãy tải tệp .xlsx về.',
  blankBook: 'Sổ trống',
  sample: 'Sổ',
  as: 'Vào sổ với tư cách',
  people: {
    owner: 'Chủ sổ (cán bộ)',
    clerk: 'Cán bộ thứ hai',
    villageHead: 'Trưởng thôn',
    notSignedIn: 'Người chưa đăng nhập',
  },
  weekdays: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  today: (weekday: string, text: string): string => `Hôm nay là ${weekday}, ${text}`,
  nextDay: 'Sang ngày mai',
  nextWeek: 'Sang tuần sau',
  download: 'Tải .xlsx',
  upload: 'Mở tệp .xlsx',
  unreadable: {
    damaged:
      'Không đọc được tệp này. Hãy chọn tệp .xlsx tải về từ Google Trang tính (Tệp ▸ Tải xuống ▸ Microsoft Excel).',
    encrypted: 'Tệp này đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi mở lại.',
    tooLarge: 'Tệp này lớn quá mức trang này đọc được.',
  },
  reset: 'Làm lại từ đầu',
  resetAsked: 'Bỏ tất cả những gì đã làm trong sổ này và mở lại như lúc đầu?',
  mails: (count: number): string => `Thư (${count})`,
  noMails: 'Chưa có thư nào được gửi.',
  to: 'Đến',
  copies: 'Đồng gửi',
  attachments: 'Tệp kèm',
  printed:
    'Trình duyệt này không tạo được tệp PDF. Dưới đây là chính trang báo cáo mà Google Trang tính in thành PDF rồi gửi kèm thư.',
  savePrinted: 'Tải bản in (.html)',
  outside: (address: string): string =>
    `Bản dùng thử không mở liên kết ra ngoài sổ đang mở. Liên kết này dẫn đến: ${address}`,
  close: 'Đóng',
  buttons: { ok: 'OK', cancel: 'Hủy', yes: 'Có', no: 'Không' },
  tabs: 'Các trang tính',
  grid: 'Bảng tính',
  address: 'Địa chỉ ô',
  content: 'Nội dung ô',
  formulaBar: 'Thanh công thức',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  choices: 'Các lựa chọn',
  find: 'Tìm trong trang tính',
  found: (at: number, count: number): string => (count === 0 ? 'Không thấy' : `${at}/${count}`),
  next: 'Kế tiếp',
  previous: 'Trước đó',
  working: 'Đang chạy…',
  /** As Google Sheets says it in Vietnamese; the sentence of rules was seen so, that of protections not. */
  refused: {
    protected:
      'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xóa tính năng bảo vệ nếu bạn cần chỉnh sửa.',
    rule: (a1: string, allowed: string | null): string =>
      `Dữ liệu bạn đã nhập vào ô ${a1} vi phạm các quy tắc xác thực dữ liệu đã được thiết lập cho ô này.` +
      (allowed === null ? '' : ` Vui lòng nhập một trong các giá trị sau: ${allowed}.`),
  },
};

export type Words = typeof vi;
