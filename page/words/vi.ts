// What the page itself says, in Vietnamese; the sheet speaks for itself.
export const vi = {
  opening: 'Đang mở sổ mẫu…',
  trial: 'Bản dùng thử: mọi thứ chạy trong trình duyệt này, không gửi gì ra ngoài.',
  sample: 'Sổ mẫu',
  as: 'Vào sổ với tư cách',
  people: {
    owner: 'Chủ sổ (cán bộ)',
    clerk: 'Cán bộ thứ hai',
    villageHead: 'Trưởng thôn',
    notSignedIn: 'Người chưa đăng nhập',
  },
  today: (text: string): string => `Hôm nay là ${text}`,
  nextDay: 'Sang ngày mai',
  nextWeek: 'Sang tuần sau',
  download: 'Tải .xlsx',
  reset: 'Làm lại từ đầu',
  mails: (count: number): string => `Thư (${count})`,
  noMails: 'Chưa có thư nào được gửi.',
  to: 'Đến',
  copies: 'Đồng gửi',
  attachments: 'Tệp kèm',
  close: 'Đóng',
  buttons: { ok: 'OK', cancel: 'Hủy', yes: 'Có', no: 'Không' },
  tabs: 'Các trang tính',
  grid: 'Bảng tính',
  address: 'Địa chỉ ô',
  content: 'Nội dung ô',
  formulaBar: 'Thanh công thức',
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
