// Reminders and automation, in Vietnamese.
import type { AutomationOutline, AutomationWords, OutlinedReport, ReminderOutcome } from '../automationWords';

/** Lines that have something to name. */
const lines = (parts: readonly (readonly [string, string])[]): readonly string[] =>
  parts.flatMap(([label, names]) => (names === '' ? [] : [`${label}: ${names}.`]));

const notMailed = ({ unreachable, overQuota, failed }: ReminderOutcome): readonly string[] =>
  lines([
    ['Chưa có email đúng ở trang Đơn vị, cần nhắc qua Zalo hoặc điện thoại', unreachable],
    ['Chưa gửi vì hôm nay hết lượt gửi thư', overQuota],
    ['Gửi không được', failed],
  ]);

const mailWords = ({ communeDeadline }: OutlinedReport, recipients: string): string => {
  if (communeDeadline === '') return 'không tự gửi email, vì chưa có hạn báo cáo của xã';
  if (recipients === '') return 'chưa tự gửi được email, vì chưa điền “Nơi nhận thư” ở trang Cấu hình';
  return `lần chạy cuối trước hạn ${communeDeadline}: gửi email đến ${recipients}`;
};

const remindedBefore = ({ reports }: AutomationOutline): string => {
  const deadlines = reports.flatMap(({ villageDeadline }) => (villageDeadline === '' ? [] : villageDeadline));
  return deadlines.length === 0 ? '' : `; hạn tới: ${deadlines.join(', ')}`;
};

/** Each kind of report with its next times. */
const reportLines = ({ reports, recipients }: AutomationOutline): readonly string[] =>
  reports.map(
    (report) => `• ${report.title}: ${report.builtAt} lập báo cáo; ${mailWords(report, recipients)}.`,
  );

const overdueLines = ({ overdueReport, overdueMail }: AutomationOutline): readonly string[] =>
  lines([
    ['• Ngay trong giờ tới, lập báo cáo đã đến hạn', overdueReport],
    ['• Ngay trong giờ tới, gửi email báo cáo đã đến hạn', overdueMail],
  ]);

export const viAutomation: AutomationWords = {
  allReported: (period) => `Mọi đơn vị đã có số liệu ${period}.`,
  remindedAt: (unit, minute) => `${unit} (đã nhắc lúc ${minute})`,
  confirmReminders: (period, deadline, outcome) =>
    [
      `${period}, hạn ${deadline}.`,
      `Gửi thư nhắc riêng từng đơn vị: ${outcome.mailed}.`,
      ...notMailed(outcome),
      '',
      'Gửi ngay?',
    ].join('\n'),
  reminded: (period, outcome) =>
    [
      `${period}.`,
      outcome.mailed === '' ? 'Không gửi thư nhắc nào.' : `Đã gửi thư nhắc: ${outcome.mailed}.`,
      ...notMailed(outcome),
    ].join(' '),
  noPeriodToRemind: 'Đợt chưa bắt đầu hoặc đã qua hạn báo cáo cuối cùng; không còn kỳ nào để nhắc.',
  outline: (facts) =>
    [
      'Khi bật chế độ tự động, sổ sẽ:',
      `• Mỗi giờ, từ ${facts.refreshFrom} đến ${facts.refreshUntil} giờ: cập nhật trang Tiến độ.`,
      `• Trong ${facts.reminderHours} giờ trước hạn thôn báo cáo: gửi thư nhắc đơn vị chưa báo cáo (${facts.unitsWithAddress}/${facts.units} đơn vị có email)${remindedBefore(facts)}.`,
      ...(facts.nextOpening === ''
        ? []
        : [`• Ngay giờ đầu của ngày đầu kỳ: mở kỳ nhập liệu; kỳ tới là ${facts.nextOpening}.`]),
      ...reportLines(facts),
      ...overdueLines(facts),
      '',
      `Mọi việc chạy bằng tài khoản ${facts.user}, có thể chậm đến một giờ, và được ghi ở trang Nhật ký.`,
    ].join('\n'),
  turnOn: 'Bật chế độ tự động?',
  turnedOn: (user) => `Đã bật chế độ tự động bằng tài khoản ${user}.`,
  turnedOff: 'Đã tắt chế độ tự động.',
  alreadyOff: 'Chế độ tự động đang tắt.',
  ownedByOther: (email, since) =>
    `${email} đã bật chế độ tự động từ ${since}; người đó cần tự tắt. Nếu người đó không tắt được, hãy chọn Bật chế độ tự động để nhận thay.`,
  takeOver: (email, since) =>
    `${email} đã bật chế độ tự động từ ${since}. Nếu nhận thay, phần tự động của ${email} sẽ ngừng làm việc.`,
  changedMeanwhile: 'Người khác vừa bật hoặc tắt chế độ tự động. Không thay đổi gì thêm.',
  tooManyTriggers:
    'Tài khoản này đã có quá nhiều trình kích hoạt. Hãy mở Tiện ích mở rộng ▸ Apps Script ▸ Trình kích hoạt, xóa bớt rồi bật lại. Chế độ tự động đang tắt.',
  noAddress: 'Google không cho biết địa chỉ của tài khoản này nên chưa bật chế độ tự động được.',
  nothingToAutomate: 'Đợt đã kết thúc và đã báo cáo xong; không còn việc gì để tự động.',
  notOwner: 'Chế độ tự động do người khác bật hoặc đang tắt; lần chạy này không làm gì.',
  schedule: 'Tự động',
  failed: (detail) => `Chưa làm được, giờ sau sẽ làm lại. Nguyên văn báo lỗi: “${detail}”.`,
  notBuilt: 'Chưa gửi email vì chưa lập được báo cáo của kỳ này; giờ sau sẽ làm lại.',
  mailUncertain: (minute) =>
    `Lần gửi lúc ${minute} bị ngắt giữa chừng, thư có thể đã được gửi; sổ không tự gửi lại. Hãy hỏi nơi nhận, nếu chưa có thì chọn Gửi email báo cáo.`,
};
