// The wording that only the weekly mail has, in both languages.
import type { Language } from '../domain/plan/campaign';
import { plural } from './en/plural';

/** What of a report a mail may have no room for. */
export type LeftAway = 'units' | 'indicators' | 'corrections' | 'reasons';

interface MailWords {
  readonly title: (period: string) => string;
  /** After a rate: 88,09% chỉ tiêu. */
  readonly ofTarget: string;
  /** The first questions of a reader. */
  readonly furthestBehind: string;
  readonly nobodySilent: (unitWord: string) => string;
  readonly nothingLeft: string;
  readonly nextDeadline: (minute: string) => string;
  /** Heads the quotas of a report that closes the campaign: there is no next week. */
  readonly stillToDo: string;
  readonly forecast: { readonly none: string; readonly reachedOn: string; readonly atDeadline: string };
  readonly left: Readonly<Record<LeftAway, (count: number, unitWord: string) => string>>;
  /** After what was left away. */
  readonly seeTab: string;
}

export const mailWords: Readonly<Record<Language, MailWords>> = {
  vi: {
    title: (period) => `Báo cáo ${period.charAt(0).toLowerCase()}${period.slice(1)}`,
    ofTarget: 'chỉ tiêu',
    furthestBehind: 'Chậm nhất',
    nobodySilent: (unitWord) => `Không có ${unitWord} nào.`,
    nothingLeft: 'Không còn chỉ tiêu phải thực hiện.',
    nextDeadline: (minute) => `Hạn báo cáo: ${minute}`,
    stillToDo: 'Còn phải thực hiện',
    forecast: { none: 'Dự báo', reachedOn: 'Dự báo xong', atDeadline: 'Dự báo khi hết hạn' },
    left: {
      units: (count, unitWord) => `… và ${count} ${unitWord} khác`,
      indicators: (count) => `… và ${count} chỉ tiêu khác`,
      corrections: (count) => `… và ${count} đính chính khác`,
      reasons: (count) => `… và ${count} lý do loại trừ khác`,
    },
    seeTab: 'xem bảng',
  },
  en: {
    title: (period) => `Report, ${period}`,
    ofTarget: 'of target',
    furthestBehind: 'Furthest behind',
    nobodySilent: () => 'None.',
    nothingLeft: 'Nothing is left to do.',
    nextDeadline: (minute) => `Report by ${minute}`,
    stillToDo: 'Still to do',
    forecast: { none: 'Forecast', reachedOn: 'Forecast to be met', atDeadline: 'Forecast at the deadline' },
    left: {
      units: (count) => `… and ${plural(count, 'more unit')}`,
      indicators: (count) => `… and ${plural(count, 'more indicator')}`,
      corrections: (count) => `… and ${plural(count, 'more correction')}`,
      reasons: (count) => `… and ${plural(count, 'more reason')} of exclusion`,
    },
    seeTab: 'see the sheet',
  },
};
