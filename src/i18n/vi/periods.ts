// What periods are called in Vietnamese.
import type { IsoDate } from '../../domain/plan/calendar';
import type { PeriodKind } from '../../domain/plan/campaign';
import { showShortDate, showSlashDate } from '../numbers';
import { daysAsInCells, periodNumeral } from '../periodWords';
import type { PeriodWords } from '../periodWords';

const kindWords = { week: 'Tuần', month: 'Tháng', quarter: 'Quý', day: 'Ngày', final: 'Tổng kết' } as const;

/** From Monday on. */
const weekdays: readonly string[] = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

const daysIn = (from: IsoDate, to: IsoDate): string =>
  from === to ? showShortDate(from) : `${showShortDate(from)}–${showShortDate(to)}`;

const labelOf = (kind: PeriodKind, number: number, to: IsoDate): string =>
  `${kindWords[kind]} ${periodNumeral(kind, number, to)}`.trim();

export const viPeriods: PeriodWords = {
  kind: kindWords,
  title: (kind, number, from, to) =>
    kind === 'day'
      ? `${kindWords.day} ${showSlashDate(from)}`
      : `${labelOf(kind, number, to)} (${daysIn(from, to)}/${to.slice(0, 4)})`,
  inSubject: (kind, number, from, to) => {
    if (kind === 'final') return kindWords.final;
    return kind === 'day'
      ? `${kindWords.day} ${showShortDate(from)}`
      : `${labelOf(kind, number, to)} (${daysIn(from, to)})`;
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
