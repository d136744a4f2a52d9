// Vietnamese, as a commune office writes.
import type { Catalogue } from '../catalogue';
import { showCount, showDate, showShortDate, showSlashDate } from '../numbers';
import { viDialogs } from './dialogs';
import { viFindings } from './findings';

/** RunningTotals below ten take a leading zero in official prose: 03 thôn. */
const inProse = (count: number): string => (count < 10 ? `0${count}` : String(count));

const kindWords = { week: 'Tuần', month: 'Tháng', day: 'Ngày', final: 'Tổng kết' } as const;

export const vi: Catalogue = {
  language: 'vi',
  findings: viFindings,
  severities: { error: 'Lỗi', warning: 'Cảnh báo', fixed: 'Đã tự hiểu' },
  leftOutReasons: {
    DATE_MISSING: 'thiếu ngày',
    DATE_INVALID: 'ngày không có thật',
    DATE_OUTSIDE_CAMPAIGN: 'ngày ngoài đợt',
    DATE_IN_FUTURE: 'ngày chưa đến',
    UNIT_MISSING: 'thiếu tên đơn vị',
    UNIT_UNKNOWN: 'tên đơn vị không có trong danh sách',
    ENCODING_LEGACY: 'chữ kiểu cũ (TCVN3/VNI)',
    DUPLICATE_ROW: 'trùng đơn vị và ngày',
    COUNT_NOT_NUMBER: 'không phải số',
    COUNT_NEGATIVE: 'số âm',
    COUNT_FRACTION: 'số lẻ hoặc phần trăm',
    COUNT_IS_DATE: 'số bị thành ngày',
    COUNT_AMBIGUOUS: 'số chưa rõ',
    OVER_BASE: 'vượt tổng số phải thực hiện',
  },
  statuses: {
    met: 'Hoàn thành',
    onTrack: 'Đúng tiến độ',
    atRisk: 'Nguy cơ chậm',
    behind: 'Chậm tiến độ',
    overdue: 'Quá hạn',
    notStarted: 'Chưa đến kỳ',
    noTarget: 'Chỉ theo dõi',
  },
  reporting: {
    onTime: 'Đúng hạn',
    late: 'Báo cáo muộn',
    zero: 'Chưa phát sinh số liệu',
    notReported: 'Chưa báo cáo',
    notMatching: 'Số liệu không khớp',
  },
  menu: {
    title: 'Chiến dịch',
    setUp: 'Thiết lập',
    buildWeeklyReport: 'Lập báo cáo tuần',
    sendWeeklyEmail: 'Gửi email báo cáo',
    checkTallies: 'Kiểm tra số liệu',
    refreshProgress: 'Cập nhật tiến độ',
    openTallyPeriod: 'Mở kỳ nhập liệu',
    remindSilentUnits: 'Nhắc đơn vị chưa báo cáo',
    showZaloMessage: 'Tin nhắn Zalo',
    setUpCampaign: 'Tạo sổ chiến dịch',
    auditPlan: 'Kiểm tra kế hoạch',
    installTriggers: 'Bật tự động',
    removeTriggers: 'Tắt tự động',
    runSelfCheck: 'Tự kiểm tra',
    showHelp: 'Hướng dẫn',
  },
  period: {
    kind: kindWords,
    title: (kind, number, from, to) => {
      const days = from === to ? showShortDate(from) : `${showShortDate(from)}–${showShortDate(to)}`;
      // A month goes by its name in the calendar, as its tab does.
      const numbered = kind === 'month' ? Number(to.slice(5, 7)) : kind === 'week' ? number : '';
      const label = `${kindWords[kind]} ${numbered}`.trim();
      return `${label} (${days}/${to.slice(0, 4)})`;
    },
    current: { week: 'Tuần này', month: 'Tháng này', day: 'Ngày này', final: 'Cả đợt' },
    previous: { week: 'Tuần trước', month: 'Tháng trước', day: 'Hôm trước', final: '–' },
    next: { week: 'Tuần tới', month: '7 ngày tới', day: '7 ngày tới', final: 'Tiếp theo' },
    report: {
      week: 'Báo cáo tuần',
      month: 'Báo cáo tháng',
      day: 'Báo cáo ngày',
      final: 'Báo cáo tổng kết',
    },
  },
  labels: {
    unit: 'Đơn vị',
    commune: 'TOÀN ĐỊA BÀN',
    indicator: 'Chỉ tiêu',
    gained: 'Trong kỳ',
    change: 'So kỳ trước',
    done: 'Lũy kế',
    target: 'Mục tiêu',
    base: 'Mẫu số',
    eligibleBase: 'Mẫu số đủ điều kiện',
    rateOfBase: '% tổng số',
    rateOfTarget: '% chỉ tiêu',
    remaining: 'Còn lại',
    pace: 'Nhịp độ',
    averagePerDay: 'Bình quân/ngày',
    requiredPerDay: 'Cần/ngày',
    forecast: 'Dự báo',
    status: 'Tình trạng',
    reporting: 'Báo cáo',
    rank: 'Hạng chậm',
    start: 'Đầu kỳ',
    results: 'Kết quả chung',
    laggards: 'Đơn vị chậm nhất',
    noLaggards: 'Không đơn vị nào chậm.',
    matrix: 'Từng đơn vị',
    nextWeek: 'Chỉ tiêu 7 ngày tới',
    nextQuota: '7 ngày tới',
    best: 'Đề xuất',
    commend: 'Đề xuất biểu dương',
    remind: 'Đề xuất nhắc nhở',
    corrections: 'Đính chính các kỳ trước',
    noCorrections: 'Không có đính chính.',
    leftOut: 'Số liệu chưa tính',
    reason: 'Lý do',
    count: 'Số lượng',
    bases: 'Mẫu số và loại trừ',
    exclusions: 'Loại trừ',
    none: 'không có',
    obstacle: 'Vướng mắc',
    notInTotal: 'không tính vào tổng',
    noBase: 'chưa có mẫu số',
    followed: 'chỉ theo dõi',
    progressTitle: 'Tiến độ',
    legend: 'Chú giải',
    cut: 'Số liệu chốt',
    before: 'Đã báo cáo',
    after: 'Nay là',
    row: 'Dòng',
    waiting: 'chưa có kỳ nào kết thúc',
    course: 'Diễn biến',
    upTo: 'Đến hết ngày',
    planned: 'Theo kế hoạch',
    courseChart: 'Lũy kế và kế hoạch',
    attainmentChart: '% chỉ tiêu',
  },
  report: {
    cutOff: (minute) =>
      `Số liệu chốt lúc ${minute.slice(11, 13)} giờ ${minute.slice(14, 16)} ngày ${showSlashDate(minute.slice(0, 10))}`,
    unitsReported: (reported, all, unitWord) => `${reported}/${all} ${unitWord} đã báo cáo`,
    summary: ({ status, behind, silent, units, unitWord }) => {
      const course = {
        met: 'Toàn địa bàn đã hoàn thành chỉ tiêu',
        onTrack: 'Toàn địa bàn đúng tiến độ',
        atRisk: 'Toàn địa bàn có nguy cơ chậm',
        behind: 'Toàn địa bàn chậm tiến độ',
        overdue: 'Toàn địa bàn quá hạn chưa hoàn thành',
        notStarted: 'Toàn địa bàn chưa đến kỳ thực hiện',
        noTarget: 'Toàn địa bàn chưa có chỉ tiêu để đo',
      }[status];
      const late =
        behind === 0 ? `không ${unitWord} nào chậm` : `${inProse(behind)}/${inProse(units)} ${unitWord} chậm`;
      const quiet =
        silent === 0 ? `${unitWord} nào cũng đã báo cáo` : `${inProse(silent)} ${unitWord} chưa báo cáo`;
      return `${course}; ${late}; ${quiet}.`;
    },
    leftOut: (rows, cells) =>
      rows + cells === 0
        ? 'Mọi dòng và ô đều đã được tính.'
        : `Chưa tính ${showCount(rows, 'vi')} dòng và ${showCount(cells, 'vi')} ô, vì:`,
    correction: (label, unit, indicator, before, after) =>
      `${label}: ${unit}, ${indicator}: đã báo cáo ${before}, nay là ${after}.`,
    lagging: (indicator, remaining, required) =>
      `${indicator}: còn ${remaining}, ${required === null ? 'đã quá hạn' : `cần ${required}/ngày`}`,
    movingBase: (indicator) =>
      `Mẫu số của “${indicator}” tăng theo kết quả, nên tỷ lệ có thể giảm dù số tăng.`,
    asOf: (date) => `Tính đến hết ngày ${showDate(date)}`,
    subject: ({ authority, period, behind, silent, unitWord }) =>
      `[${authority}] Báo cáo ${period.charAt(0).toLowerCase()}${period.slice(1)}: ${
        behind === 0 ? `không ${unitWord} nào chậm` : `${behind} ${unitWord} chậm`
      }${silent === 0 ? '' : `, ${silent} chưa báo cáo`}`,
    openTab: 'Mở bảng số liệu',
    greeting: 'Kính gửi đồng chí,',
    generated: 'Thư do sổ chiến dịch lập từ bảng chung; số liệu giống hệt trang báo cáo.',
  },
  selfChecks: {
    textStaysText: 'Chữ 1.234 giữ nguyên là chữ',
    formulaTextStaysText: 'Chữ bắt đầu bằng dấu = không thành công thức',
    dateKeepsItsDay: 'Ngày giờ ghi vào đọc ra không lệch',
    vietnameseNumbers: 'Gõ 1.234 hiểu là một nghìn hai trăm ba mươi tư',
    emptyReadsBlank: 'Ô trống đọc ra là trống',
    sheetFoundById: 'Tìm được trang dù đổi tên',
    rowsInsertedOnTop: 'Chèn dòng lên đầu giữ định dạng',
    rulesColour: 'Tô màu theo dấu ✓ ! ✗',
    mergedAcross: 'Gộp ô theo dòng',
    signedRates: 'Tỷ lệ hiện kèm dấu tình trạng',
    charts: 'Vẽ được biểu đồ',
    reportSwapped: 'Đổi tên trang báo cáo',
    protection: 'Khóa và mở khóa trang',
    memory: 'Ghi nhớ cùng bảng tính',
    lock: 'Giữ lượt chạy một mình',
    pdf: 'Tạo được tệp PDF',
    mailQuota: 'Số địa chỉ còn gửi được hôm nay',
    ownTriggers: 'Số lịch tự động của tài khoản này',
    userTold: 'Biết địa chỉ người chạy',
  },
  dialogs: viDialogs,
};
