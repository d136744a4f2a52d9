// The wording of a reminder in both languages.
import type { Language } from '../domain/plan/campaign';

interface ReminderWords {
  readonly subject: (authority: string, period: string, unit: string) => string;
  readonly greeting: (unit: string) => string;
  readonly missing: (minute: string, unit: string, period: string, campaign: string) => string;
  readonly request: (unitWord: string, tab: string, deadline: string) => string;
  /** A blank is no figure: a unit with nothing to count says so with a nought. */
  readonly zero: string;
  readonly openTallies: string;
  readonly closing: string;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const reminderWords: Readonly<Record<Language, ReminderWords>> = {
  vi: {
    subject: (authority, period, unit) => `[${authority}] Nhắc báo cáo ${lowerFirst(period)}: ${unit}`,
    greeting: (unit) => `Kính gửi đồng chí phụ trách ${unit},`,
    missing: (minute, unit, period, campaign) =>
      `Đến ${minute}, bảng chung chưa có số liệu ${lowerFirst(period)} của ${unit} (${campaign}).`,
    request: (unitWord, tab, deadline) =>
      `Đề nghị đồng chí nhập số liệu vào dòng của ${unitWord} mình ở trang ${tab} trước ${deadline}.`,
    zero: 'Nếu không phát sinh, đề nghị ghi số 0.',
    openTallies: 'Mở trang nhập liệu',
    closing: 'Nếu đồng chí vừa nhập xong, xin bỏ qua thư này. Trân trọng cảm ơn.',
  },
  en: {
    subject: (authority, period, unit) => `[${authority}] Reminder to report, ${period}: ${unit}`,
    greeting: (unit) => `To whom is in charge of ${unit},`,
    missing: (minute, unit, period, campaign) =>
      `At ${minute} the shared sheet has no figures of ${unit} for ${period} (${campaign}).`,
    request: (_unitWord, tab, deadline) =>
      `Please type your counts into your own row of the tab ${tab} before ${deadline}.`,
    zero: 'If there was nothing to count, please type 0.',
    openTallies: 'Open the tab of tallies',
    closing: 'If you have just done so, please disregard this mail. Thank you.',
  },
};
