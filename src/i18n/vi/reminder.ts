// The reminder to a silent unit in Vietnamese.
import type { ReminderWords } from '../mailWords';
import { lowerFirst } from '../lowerFirst';

export const viReminder: ReminderWords = {
  subject: (authority, period, unit) => `[${authority}] Nhắc báo cáo ${lowerFirst(period)}: ${unit}`,
  greeting: (unit) => `Kính gửi đồng chí phụ trách ${unit},`,
  missing: (minute, unit, period, campaign) =>
    `Đến ${minute}, bảng chung chưa có số liệu ${lowerFirst(period)} của ${unit} (${campaign}).`,
  request: (unitWord, place, deadline) =>
    `Đề nghị đồng chí nhập số liệu vào dòng của ${unitWord} mình (${place}) trước ${deadline}.`,
  overdue: (unitWord, place, deadline) =>
    `Hạn báo cáo ${deadline} đã qua. Đề nghị đồng chí nhập ngay số liệu vào dòng của ${unitWord} mình (${place}).`,
  zero: 'Nếu không phát sinh, đề nghị ghi số 0.',
  openOwnRows: (unitWord) => `Mở các dòng của ${unitWord} mình`,
  closing: 'Nếu đồng chí vừa nhập xong, xin bỏ qua thư này. Trân trọng cảm ơn.',
};
