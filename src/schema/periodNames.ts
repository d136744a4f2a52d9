// The names of report tabs: Tuần 01, Tháng 04, Quý 02, Ngày 05-05, Tổng kết. No name holds a character that a file refuses.
import type { Language, PeriodKind } from '../domain/plan/campaign';
import type { Period } from '../domain/plan/period';
import type { Bilingual } from './tabs';

const words: Readonly<Record<PeriodKind, Bilingual>> = {
  week: { vi: 'Tuần', en: 'Week' },
  month: { vi: 'Tháng', en: 'Month' },
  quarter: { vi: 'Quý', en: 'Quarter' },
  day: { vi: 'Ngày', en: 'Day' },
  final: { vi: 'Tổng kết', en: 'Final' },
};

/** The one tab of reports on periods that go on: each takes the place of the last. */
const flashWords: Bilingual = { vi: 'Báo cáo nhanh (tạm)', en: 'Flash report (draft)' };

const versionWords: Bilingual = { vi: 'bản', en: 'version' };

/**
 * Weeks by number, months and quarters by theirs in the year, days by day and month, the whole campaign by its word alone. A report
 * that is made beside one that was mailed says which version it is: `Tuần 02 (bản 2)`.
 */
export const periodTabName = (period: Period, language: Language, version = 1): string => {
  if (period.running === true) return flashWords[language];
  const word = words[period.kind][language];
  const [, month = '', day = ''] = period.from.split('-');
  const labels: Readonly<Record<PeriodKind, string>> = {
    week: ` ${String(period.number).padStart(2, '0')}`,
    month: ` ${month}`,
    quarter: ` 0${Math.ceil(Number(month) / 3)}`,
    day: ` ${day}-${month}`,
    final: '',
  };
  return word + labels[period.kind] + (version === 1 ? '' : ` (${versionWords[language]} ${version})`);
};

/** What a report tab is called once another period takes its name, since the dates of the plan have moved. */
export const datedTabName = (title: string, { from, to }: Pick<Period, 'from' | 'to'>): string => {
  const day = (date: string): string => date.split('-').slice(1).reverse().join('-');
  return `${title} (${day(from)} – ${day(to)})`;
};

/** What a report tab is called while the one that takes its place is swapped in. */
export const outgoingTabName = (title: string): string => `${title} (cũ)`;

/** What a tab of the users' own is called that stood under a name of ours; `nth` from 1. */
export const setAsideTabName = (title: string, nth: number): string =>
  nth === 1 ? `${title} (cũ)` : `${title} (cũ ${nth})`;

const versionPattern = `( \\((${Object.values(versionWords).join('|')}) \\d+\\))?`;

/** The kind of period that a tab's name in either language stands for; null for any other tab. */
export const kindOfTabName = (name: string): PeriodKind | null => {
  const kinds = Object.keys(words) as PeriodKind[];
  return (
    kinds.find((kind) =>
      Object.values(words[kind]).some((word) =>
        new RegExp(`^${word}( \\d\\d(-\\d\\d)?)?${versionPattern}$`).test(name),
      ),
    ) ?? null
  );
};

/** The language in which a report tab is named; null for a name that is none. */
export const languageOfTabName = (name: string): Language | null => {
  const kind = kindOfTabName(name);
  if (kind === null) return null;
  return name.startsWith(words[kind].vi) ? 'vi' : 'en';
};
