// The names of report tabs: Tuần 01, Tháng 04, Ngày 05-05, Tổng kết. No name holds a character that a file refuses.
import type { Language, PeriodKind } from '../domain/plan/campaign';
import type { Period } from '../domain/plan/period';
import type { Bilingual } from './tabs';

const words: Readonly<Record<PeriodKind, Bilingual>> = {
  week: { vi: 'Tuần', en: 'Week' },
  month: { vi: 'Tháng', en: 'Month' },
  day: { vi: 'Ngày', en: 'Day' },
  final: { vi: 'Tổng kết', en: 'Final' },
};

/** Weeks by number, months by the month's number, days by day and month, the whole campaign by its word alone. */
export const periodTabName = (period: Period, language: Language): string => {
  const word = words[period.kind][language];
  const [, month = '', day = ''] = period.from.split('-');
  const labels: Readonly<Record<PeriodKind, string>> = {
    week: ` ${String(period.number).padStart(2, '0')}`,
    month: ` ${month}`,
    day: ` ${day}-${month}`,
    final: '',
  };
  return word + labels[period.kind];
};

/** What a report tab is called while the one that takes its place is swapped in. */
export const outgoingTabName = (title: string): string => `${title} (cũ)`;

/** What a tab of the users' own is called that stood under a name of ours; `nth` from 1. */
export const setAsideTabName = (title: string, nth: number): string =>
  nth === 1 ? `${title} (cũ)` : `${title} (cũ ${nth})`;

/** The kind of period that a tab's name in either language stands for; null for any other tab. */
export const kindOfTabName = (name: string): PeriodKind | null => {
  const kinds = Object.keys(words) as PeriodKind[];
  return (
    kinds.find((kind) =>
      Object.values(words[kind]).some((word) => new RegExp(`^${word}( \\d\\d(-\\d\\d)?)?$`).test(name)),
    ) ?? null
  );
};
