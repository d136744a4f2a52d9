// The clerk's desk in Vietnamese.
import type { DeskWords } from '../deskWords';
import { showCount } from '../numbers';

export const viDesk: DeskWords = {
  next: 'Việc tiếp theo',
  others: 'Các việc khác',
  nothingNow: (until) =>
    until === ''
      ? 'Lúc này không có việc gì phải làm.'
      : `Lúc này không có việc gì phải làm. Hạn tới: ${until}.`,
  noCampaign: 'Bảng tính này chưa có sổ chiến dịch.',
  setUp: 'Tạo sổ từng bước',
  mend: 'Chưa tính được số liệu. Bấm vào từng chỗ dưới đây để tới ô cần sửa; sửa xong, bấm Kiểm tra số liệu.',
  help: 'Hướng dẫn',
  close: 'Đóng',
  period: 'Kỳ báo cáo',
  deadline: (minute) => `Hạn báo cáo: ${minute}`,
  begins: (date) => `Đợt bắt đầu ngày ${date}`,
  reported: (reported, units, unitWord) => `Đã báo cáo: ${reported}/${units} ${unitWord}`,
  silent: (names) => `Chưa báo cáo: ${names}`,
  found: (errors, warnings) => `${errors} lỗi, ${warnings} cảnh báo`,
  foundNothing: 'Không có lỗi nào',
  foundMore: (count) => `Còn ${showCount(count, 'vi')} chỗ nữa: bấm Kiểm tra số liệu rồi xem cột Kiểm tra.`,
  findings: 'Chỗ cần xem',
  goTo: (place) => `Tới ô ${place}`,
  notBuilt: 'Chưa lập báo cáo',
  built: (minute) => `Lập lúc ${minute}`,
  notMailed: 'Chưa gửi thư',
  mailed: (minute) => `Đã gửi lúc ${minute}`,
  noRecipients: 'Chưa có địa chỉ nhận: điền “Nơi nhận thư” ở trang Cấu hình',
  rowsMissing: (period, rows) => `${period}: còn ${showCount(rows, 'vi')} dòng chưa mở`,
  rowsOpen: (period) => `${period}: đã mở đủ dòng`,
  campaignOver: 'Đợt đã kết thúc',
  withoutCells: (rows, cells) => `Báo cáo sẽ không tính ${rows} dòng và ${cells} ô còn lỗi.`,
  asVersion: (title, minute, version) => `${title}: đã gửi lúc ${minute}, lập thêm bản ${version}`,
  mailOf: (period) => `Thư của ${period}`,
  acts: {
    open: { act: 'Mở kỳ nhập liệu', doing: 'Đang mở dòng cho từng đơn vị…' },
    check: { act: 'Kiểm tra số liệu', doing: 'Đang kiểm tra mọi dòng…' },
    build: { act: 'Lập báo cáo', doing: 'Đang lập báo cáo…' },
    mail: { act: 'Xem thư', doing: 'Đang soạn thư để xem…' },
    remind: { act: 'Nhắc đơn vị chưa báo cáo', doing: 'Đang xem ai chưa báo cáo…' },
    zalo: { act: 'Tin nhắn Zalo', doing: 'Đang soạn tin nhắn…' },
  },
  refreshing: 'Đang xem lại sổ…',
  going: 'Đang tới ô…',
  mailShown: 'Thư dưới đây chưa gửi. Xem kỹ nơi nhận rồi bấm Gửi.',
  mailChanged: 'Số liệu hoặc nơi nhận đã đổi sau khi xem thư. Chưa gửi. Hãy bấm Xem thư để xem lại.',
  lookFirst: 'Báo cáo này đã gửi trước đó. Chưa gửi thêm. Hãy xem thư rồi mới gửi.',
  to: 'Gửi đến',
  cc: 'Đồng gửi',
  subject: 'Tiêu đề',
  attached: 'Kèm theo',
  mailFrame: 'Nội dung thư',
  send: { act: 'Gửi', doing: 'Đang gửi thư…' },
  sendAgain: 'Gửi lại lần nữa',
  sendReminders: (count) => `Gửi ${count} thư nhắc`,
  nobodyToMail: (names) =>
    `Chưa báo cáo: ${names}. Không gửi được thư nhắc nào: các đơn vị này chưa có email ở trang Đơn vị, hoặc đã được nhắc kỳ này. Hãy nhắc qua Zalo hoặc điện thoại.`,
  denied:
    'Google không cho trang này chạy. Thường là vì trình duyệt đang đăng nhập nhiều tài khoản Google: hãy mở sổ trong một hồ sơ trình duyệt chỉ có một tài khoản, hoặc dùng menu Chiến dịch.',
  failed: 'Chưa làm được. Hãy thử lại sau ít phút, hoặc dùng menu Chiến dịch. Nguyên văn báo lỗi:',
};
