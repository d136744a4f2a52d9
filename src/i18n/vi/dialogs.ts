// What dialogs, toasts and the log say in Vietnamese.
import { notCounted } from './notCounted';
import type { DialogWords } from '../dialogWords';
import { showMinute, showDate } from '../numbers';

export const viDialogs: DialogWords = {
  edition: (version, committed) =>
    `Phiên bản ${version} (${committed === null ? 'không rõ ngày' : showDate(committed)})`,
  selfCheckSound: (checks) => `Cả ${checks} mục đều đạt. Sổ chạy tốt trên tài khoản này.`,
  selfCheckFaults: (faults) => `${faults} mục chưa đạt. Hãy gửi bảng này cho người bảo trì.`,
  selfCheckWaiting: 'Chờ 1–2 phút rồi chạy lại Tự kiểm tra để xem mục còn lại.',
  specimen: {
    fileName: 'Tu-kiem-tra.pdf',
    title: 'Tự kiểm tra: tệp PDF thử',
    letters: 'Chữ có dấu: ệ ữ ợ – Ệ Ữ Ợ – “đủ mọi dấu”.',
    filled: 'Ô này có nền màu',
    secondPage: 'Trang này mang số 2 ở giữa, phía trên.',
    open: 'Mở tệp PDF thử',
    look: 'Mở tệp và xem: các chữ “ệ ữ ợ” đủ dấu, liền nét; ô “Ô này có nền màu” có nền màu; trang thứ hai mang số 2 ở giữa, phía trên. Thiếu điều nào, hãy báo người bảo trì.',
  },
  findings: (errors, warnings, fixed) =>
    `${errors} lỗi (chưa tính), ${warnings} cảnh báo, ${fixed} chỗ đã tự nhận dạng.`,
  nothingFound: 'Không có lỗi nào. Mọi số liệu đều được tính.',
  goOn: (rows, cells) =>
    `${rows} dòng và ${cells} ô chưa tính được. Vẫn lập báo cáo mà không tính các dòng và ô này?`,
  chooseTemplate: 'Gõ số thứ tự của mẫu kế hoạch:',
  noPeriodEnded: (start) => `Đợt bắt đầu ngày ${showDate(start)}; chưa có kỳ nào kết thúc để báo cáo.`,
  reportBuilt: (tab) => `Đã lập xong trang “${tab}”.`,
  confirmSend: (to, cc, subject, documents) =>
    [
      `Gửi đến: ${to}`,
      ...(cc === '' ? [] : [`Đồng gửi: ${cc}`]),
      `Tiêu đề: ${subject}`,
      ...(documents === '' ? [] : [`Kèm theo: ${documents}`]),
      '',
      'Gửi ngay?',
    ].join('\n'),
  maybeSent: (period, at) =>
    `Lần gửi ${period} lúc ${showMinute(at)} bị ngắt giữa chừng, thư có thể đã được gửi. Gửi lại?`,
  sentByAnother: 'Người khác vừa gửi báo cáo này. Không gửi thêm.',
  withoutDocuments: (names) => `Chưa tạo được ${names} nên thư gửi đi không kèm tệp này.`,
  writingReport: (title) => `Đang viết trang “${title}”…`,
  earlierRunCutOff: (at) => `Lần lập lúc ${showMinute(at)} bị ngắt giữa chừng, nay đã lập lại.`,
  failedAction: 'Sự cố',
  choosePeriod: 'Lập báo cáo cho kỳ nào? Gõ số thứ tự, hoặc để trống để lấy kỳ thứ nhất.',
  flashReport: (period, until) =>
    `Báo cáo nhanh, tính đến ${until.slice(11)}: ${period} (chỉ để xem, không chốt, không gửi)`,
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  buildAgain: (period, at, version) =>
    `${period} đã gửi lúc ${showMinute(at)}. Bản đã gửi được giữ nguyên. Lập thêm bản ${version}, ghi rõ những số đã thay đổi?`,
  changedSinceMail: (period, at) =>
    `${period} đã gửi lúc ${showMinute(at)}, sau đó số liệu đã thay đổi nên không gửi lại được bản cũ. Báo cáo sau sẽ ghi đính chính; muốn gửi bản mới ngay, hãy chạy Lập báo cáo tuần cho kỳ này rồi gửi.`,
  sendAgain: (period, at) => `${period} đã gửi lúc ${showMinute(at)}. Gửi lại lần nữa?`,
  noRecipients: 'Chưa có địa chỉ nhận. Hãy điền mục “Nơi nhận thư” ở trang Cấu hình.',
  badAddress: (address) => `Địa chỉ “${address}” không đúng. Hãy sửa ở trang Cấu hình.`,
  tooManyRecipients: (count, most) =>
    `Có ${count} địa chỉ nhận; mỗi thư chỉ gửi được ${most}. Hãy bớt ở trang Cấu hình.`,
  quotaTooLow: (left, needed) =>
    `Hôm nay chỉ còn gửi được ${left} địa chỉ, thư này cần ${needed}. Hãy gửi vào ngày mai.`,
  noReportYet: 'Chưa có báo cáo nào. Hãy chạy Lập báo cáo tuần trước.',
  sent: (to) => `Đã gửi báo cáo đến ${to}.`,
  notSent: 'Chưa gửi.',
  cannotUse: 'Chưa tính được số liệu. Hãy sửa các chỗ sau rồi làm lại:',
  busy: 'Có người khác đang chạy chức năng này. Hãy đợi một phút rồi làm lại.',
  setUpMeanwhile:
    'Người khác vừa tạo hoặc sửa các trang của sổ này. Lần bấm này chưa đổi gì. Hãy xem lại sổ; còn thiếu gì thì chọn lại mục này.',
  failed: (detail) =>
    `Chưa làm xong; số liệu đã nhập vẫn còn nguyên. Hãy thử lại sau ít phút. Nguyên văn báo lỗi: “${detail}”.`,
  askClerkToMend: 'Việc này do cán bộ xã làm: Thiết lập ▸ Tạo sổ chiến dịch.',
  clerksOnly:
    'Chỉ chủ bảng tính và cán bộ có địa chỉ ở mục “Người lập báo cáo” (trang Cấu hình) mới làm được việc này. Chưa có gì thay đổi. Hãy nhờ một người trong số đó, hoặc nhờ chủ bảng tính thêm địa chỉ của bạn rồi chạy Thiết lập ▸ Tạo sổ chiến dịch.',
  protectionLost:
    'Trang Chốt số liệu đã mất phần bảo vệ, nên chưa biết ai là cán bộ. Chưa có gì thay đổi. Chủ bảng tính hãy chạy Thiết lập ▸ Tạo sổ chiến dịch để bảo vệ lại.',
  askRegion: (locale, timeZone) =>
    `Bảng tính đang đặt vùng “${locale}”, múi giờ “${timeZone}”: ngày 05/04 gõ vào có thể thành 4 tháng 5. Đặt lại thành vùng Việt Nam, múi giờ Hồ Chí Minh ngay bây giờ?`,
  regionNeeded: (locale, timeZone) =>
    `Chưa tạo gì, vì bảng tính đang đặt vùng “${locale}”, múi giờ “${timeZone}”. Hãy đặt Tệp ▸ Cài đặt ▸ Ngôn ngữ: Việt Nam, Múi giờ: (GMT+07:00) Hồ Chí Minh, rồi chạy lại.`,
  foreignTab: (title, newTitle) => `• “${title}” → “${newTitle}”`,
  askArrange:
    'Trang “Nhập liệu” đang xếp theo kiểu cũ. Xếp lại các cột cho vừa màn hình điện thoại (số đếm đứng cạnh tên thôn, cột Kiểm tra đứng ngay sau)? Không ô nào bị mất.',
  typeHeaders: (headers) =>
    `Trang Nhập liệu còn thiếu tiêu đề “${headers}”. Hãy gõ lại tiêu đề đó vào hàng 1, trên đúng cột của nó, rồi chạy Thiết lập lần nữa; chưa thêm cột trống để số đã ghi không bị bỏ sót.`,
  arranged: 'đã xếp lại cột của trang Nhập liệu',
  askForeign:
    'Bảng tính đã có trang trùng tên nhưng không phải trang của sổ. Đổi tên các trang đó (nội dung giữ nguyên) rồi tạo trang của sổ?',
  foreignNeeded:
    'Chưa tạo gì, vì bảng tính đã có trang trùng tên nhưng không phải trang của sổ. Hãy đổi tên các trang đó rồi chạy lại:',
  mayNotEdit:
    'Tài khoản của bạn chưa có quyền sửa trang này; số liệu đã nhập vẫn còn nguyên. Hãy nhờ chủ bảng tính ghi địa chỉ của bạn vào mục “Người lập báo cáo” ở trang Cấu hình, rồi chạy Thiết lập ▸ Tạo sổ chiến dịch.',
  protectionIncomplete: 'Có trang chưa khóa được như cần; mọi việc khác đã xong.',
  editorsKept: (addresses, tabs) =>
    `${tabs}: chưa bỏ được quyền sửa của ${addresses}, có thể vì quyền này đến từ một nhóm Google. Hãy bấm Chia sẻ, đổi nhóm đó sang “Người xem”, rồi chia sẻ cho từng người.`,
  editorsRefused: (addresses, tabs) =>
    `${tabs}: chưa cho sửa được ${addresses}. Địa chỉ phải có tài khoản Google: hãy xem lại mục “Người lập báo cáo” ở trang Cấu hình, rồi chạy Thiết lập ▸ Tạo sổ chiến dịch.`,
  tabsUnprotected: (tabs, detail) =>
    `${tabs}: chưa khóa được, ai sửa được tệp thì sửa được trang này. Hãy làm lại sau ít phút. Nguyên văn báo lỗi: “${detail}”.`,
  notAuthorised:
    'Tài khoản của bạn chưa cho phép sổ chạy. Hãy chọn lại mục này trong menu và bấm Cho phép khi Google hỏi.',
  progressRefreshed: (rows, cells, pasted) =>
    `Đã cập nhật trang Tiến độ.${rows + cells === 0 ? '' : ` ${notCounted(rows, cells, pasted)}`}`,
  notTheTalliesTab: 'Trang này không được tính. Hãy ghi vào trang nhập liệu của chiến dịch.',
  setUpDone: (added) => (added === '' ? 'Sổ đã đủ các trang, không thêm gì.' : `Đã tạo: ${added}.`),
  unknownTemplate: (typed) => `Không có mẫu “${typed}”. Hãy gõ một số trong danh sách.`,
  campaignOver: 'Đợt đã kết thúc, không còn kỳ nào để mở.',
  figuresPasted:
    'Sổ này cộng số từ trang Số liệu các xã, không mở kỳ nhập liệu. Hãy dán Chốt số liệu của các xã vào trang đó.',
  periodOpened: (from, to, rows) =>
    rows === 0
      ? `Kỳ ${showDate(from)} – ${showDate(to)} đã mở đủ dòng.`
      : `Đã mở ${rows} dòng cho kỳ ${showDate(from)} – ${showDate(to)}.`,
  planSound: 'Các số trong kế hoạch khớp nhau.',
  planFindings: (contradictions, notes) =>
    `Kế hoạch có ${contradictions} chỗ chưa khớp${notes === 0 ? '' : `, ${notes} điều cần lưu ý`}.`,
  cancelled: 'Đã hủy, không thay đổi gì.',
  selfChecks: {
    textStaysText: 'Chữ 1.234 giữ nguyên là chữ',
    formulaTextStaysText: 'Chữ bắt đầu bằng dấu = không thành công thức',
    dateKeepsItsDay: 'Ngày giờ ghi vào đọc ra không lệch',
    vietnameseNumbers: 'Gõ 1.234 hiểu là một nghìn hai trăm ba mươi tư',
    emptyReadsBlank: 'Ô trống đọc ra là trống',
    readsToTheLast: 'Đọc trang một lần là đủ đến dòng cuối có dữ liệu',
    sheetFoundById: 'Tìm được trang dù đổi tên',
    rowsInsertedOnTop: 'Chèn dòng lên đầu giữ định dạng',
    rulesColour: 'Tô màu theo dấu ✓ ! ✗',
    mergedAcross: 'Gộp ô theo dòng',
    signedRates: 'Tỷ lệ hiện kèm dấu tình trạng',
    charts: 'Vẽ được biểu đồ',
    reportSwapped: 'Đổi tên trang báo cáo',
    protection: 'Khóa và mở khóa trang',
    editorsChanged: 'Đổi được người có quyền sửa một trang được khóa',
    editorsByAddress: 'Bớt và thêm được người sửa theo địa chỉ thư',
    memory: 'Lưu được ghi nhớ trong bảng tính',
    lock: 'Mỗi lúc chỉ một lượt chạy',
    pdf: 'Tạo được tệp PDF',
    mailQuota: 'Số địa chỉ còn gửi được hôm nay',
    ownTriggers: 'Số lịch tự động của tài khoản này',
    userTold: 'Biết địa chỉ email của người chạy',
    clockRun: 'Chạy được theo giờ, khi không ai mở sổ',
  },
};
