// What periods are called in Vietnamese.
import { showShortDate, showSlashDate } from '../numbers';
import { daysAsInCells, periodNumeral } from '../periodWords';
import type { PeriodWords } from '../periodWords';

const kindWords = { week: 'Tuần', month: 'Tháng', quarter: 'Quý', day: 'Ngày', final: 'Tổng kết' } as const;

/** From Monday on. */
const weekdays: readonly string[] = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

export const viPeriods: PeriodWords = {
  kind: kindWords,
  title: (kind, number, from, to) => {
    if (kind === 'day') return `${kindWords.day} ${showSlashDate(from)}`;
    const days = from === to ? showShortDate(from) : `${showShortDate(from)}–${showShortDate(to)}`;
    const label = `${kindWords[kind]} ${periodNumeral(kind, number, to)}`.trim();
    return `${label} (${days}/${to.slice(0, 4)})`;
  },
  place: (tab, from, to) => `trang ${tab}, ${daysAsInCells(weekdays, from, to)}`,
  current: { week: 'Tuần này', month: 'Tháng này', quarter: 'Quý này', day: 'Trong ngày', final: 'Cả đợt' },
  next: { week: 'Tuần tới', month: 'Tháng tới', quarter: 'Quý tới', day: 'Ngày tới' },
  report: {
    week: 'Báo cáo tuần',
    month: 'Báo cáo tháng',
    quarter: 'Báo cáo quý',
    day: 'Báo cáo ngày',
    final: 'Báo cáo tổng kết',
  },
};
