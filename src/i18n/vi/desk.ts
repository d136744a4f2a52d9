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
  andMoreCells: (count) => `và ${showCount(count, 'vi')} ô nữa`,
  moreFindings: (count) => `Xem thêm ${showCount(count, 'vi')} chỗ`,
  goTo: (place) => `Tới ô ${place}`,
  notBuilt: 'Chưa lập báo cáo',
  built: (minute) => `Lập lúc ${minute}`,
  notMailed: 'Chưa gửi thư',
  mailed: (minute) => `Đã gửi lúc ${minute}`,
  noRecipients: 'Chưa có địa chỉ nhận: điền “Nơi nhận thư” ở trang Cấu hình',
  rowsMissing: (period, rows) => `${period}: còn ${showCount(rows, 'vi')} dòng chưa mở`,
  rowsOpen: (period) => `${period}: đã mở đủ dòng`,
  campaignOver: 'Đợt đã kết thúc',
  figuresPasted: 'Sổ này dán số của các xã, không mở kỳ',
  withoutCells: (rows, cells) => `Báo cáo sẽ không tính ${rows} dòng và ${cells} ô còn lỗi.`,
  asVersion: (title, minute, version) => `${title}: đã gửi lúc ${minute}, lập thêm bản ${version}`,
  mailOf: (period) => `Thư của ${period}`,
  firstTexts: 'Gửi đường dẫn riêng cho từng đơn vị',
  acts: {
    open: 'Mở kỳ nhập liệu',
    check: 'Kiểm tra số liệu',
    build: 'Lập báo cáo',
    mail: 'Xem thư',
    remind: 'Nhắc đơn vị chưa báo cáo',
    zalo: 'Tin nhắn Zalo',
  },
  doing: {
    open: 'Đang mở dòng cho từng đơn vị…',
    check: 'Đang kiểm tra mọi dòng…',
    build: 'Đang lập báo cáo…',
    mail: 'Đang soạn thư để xem…',
    remind: 'Đang xem ai chưa báo cáo…',
    zalo: 'Đang soạn tin nhắn…',
  },
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
  automation: {
    title: 'Chế độ tự động',
    off: 'Đang tắt: mở kỳ, nhắc, lập và gửi báo cáo đều phải bấm tay.',
    on: (owner, ranAt) =>
      ranAt === ''
        ? `Đang bật bằng tài khoản ${owner}; trong vòng một giờ sẽ chạy lần đầu.`
        : `Đang bật bằng tài khoản ${owner}, chạy gần nhất lúc ${ranAt}.`,
    lost: 'Đã ngừng: lịch chạy theo giờ của bạn không còn. Sổ không tự mở kỳ, nhắc, lập, gửi báo cáo nữa. Bấm “Bật lại”.',
    silent: (owner, lastAt, isOwn) =>
      isOwn
        ? `Không chạy từ ${lastAt}: Google đã ngắt, hoặc quyền đã cho phép bị thu hồi. Bấm “Bật lại”; Google hỏi quyền thì bấm cho phép.`
        : `Không chạy từ ${lastAt}. Người bật là ${owner}: có thể đã nghỉ, bị khóa tài khoản, mất quyền sửa hoặc đã thu hồi quyền cho phép. Hãy hỏi người đó; không hỏi được thì bấm “Nhận thay” để sổ chạy bằng tài khoản của bạn.`,
    failing: (owner, failure, isOwn) =>
      `Chạy bằng tài khoản ${owner} nhưng lần gần nhất chưa làm được: ${failure} Sửa xong, giờ sau sổ tự làm lại${isOwn ? '' : '; hoặc bấm “Nhận thay” để sổ chạy bằng tài khoản của bạn'}.`,
    turnOn: 'Bật chế độ tự động',
    again: 'Bật lại',
    takeOver: 'Nhận thay',
    doing: 'Đang bật chế độ tự động…',
  },
  denied:
    'Google không cho trang này chạy. Thường là vì trình duyệt đang đăng nhập nhiều tài khoản Google: hãy mở sổ trong một hồ sơ trình duyệt chỉ có một tài khoản, hoặc dùng menu Chiến dịch.',
  failed: 'Chưa làm được. Hãy thử lại sau ít phút, hoặc dùng menu Chiến dịch. Nguyên văn báo lỗi:',
};
