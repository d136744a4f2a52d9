// The wording of the Zalo text in both languages.
import type { Language, PeriodKind } from '../domain/plan/campaign';

interface ZaloWords {
  readonly title: (report: string, period: string) => string;
  readonly result: (facts: ResultFacts) => string;
  readonly during: Readonly<Record<PeriodKind, string>>;
  readonly moreIndicators: (count: number) => string;
  readonly toUrge: string;
  readonly none: string;
  /** What the unit needs a day; the indicator by its code, as the tab of tallies names it. */
  readonly need: (count: string, measure: string, code: string) => string;
  readonly overdue: (count: string, measure: string, code: string) => string;
  readonly silent: string;
  readonly moreUnits: (count: number, unitWord: string) => string;
  readonly nextDeadline: (minute: string) => string;
}

/** Figures as shown; null where there is none to tell. */
export interface ResultFacts {
  readonly name: string;
  readonly code: string;
  readonly during: string;
  readonly gained: string;
  readonly done: string;
  readonly target: string | null;
  readonly rate: string;
}

export const zaloWords: Readonly<Record<Language, ZaloWords>> = {
  vi: {
    title: (report, period) => `${report.toUpperCase()} – ${period}`,
    result: ({ name, code, during, gained, done, target, rate }) =>
      `- ${name} (${code}): ${during} ${gained}, lũy kế ${done}${target === null ? '' : `/${target} (${rate})`}`,
    during: { week: 'trong tuần', month: 'trong tháng', day: 'trong ngày', final: 'cả đợt' },
    moreIndicators: (count) => `… và ${count} chỉ tiêu khác`,
    toUrge: 'Cần đôn đốc:',
    none: 'Không có đơn vị chậm hoặc chưa báo cáo.',
    need: (count, measure, code) => `cần ${count} ${measure}/ngày (${code})`,
    overdue: (count, measure, code) => `còn ${count} ${measure}, đã hết hạn (${code})`,
    silent: 'chưa báo cáo',
    moreUnits: (count, unitWord) => `… và ${count} ${unitWord} khác`,
    nextDeadline: (minute) => `Hạn báo cáo tới: ${minute}.`,
  },
  en: {
    title: (report, period) => `${report.toUpperCase()} – ${period}`,
    result: ({ name, code, during, gained, done, target, rate }) =>
      `- ${name} (${code}): ${during} ${gained}, total ${done}${target === null ? '' : `/${target} (${rate})`}`,
    during: { week: 'this week', month: 'this month', day: 'this day', final: 'campaign' },
    moreIndicators: (count) => `… and ${count} more`,
    toUrge: 'To be urged:',
    none: 'No unit is behind or silent.',
    need: (count, measure, code) => `needs ${count} ${measure} a day (${code})`,
    overdue: (count, measure, code) => `${count} ${measure} left, deadline passed (${code})`,
    silent: 'not reported',
    moreUnits: (count) => `… and ${count} more units`,
    nextDeadline: (minute) => `Next deadline: ${minute}.`,
  },
};
