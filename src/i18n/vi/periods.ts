// What periods are called in Vietnamese.
import { showShortDate } from '../numbers';
import type { PeriodWords } from '../periodWords';

const kindWords = { week: 'Tuần', month: 'Tháng', day: 'Ngày', final: 'Tổng kết' } as const;

export const viPeriods: PeriodWords = {
  kind: kindWords,
  title: (kind, number, from, to) => {
    const days = from === to ? showShortDate(from) : `${showShortDate(from)}–${showShortDate(to)}`;
    // A month goes by its name in the calendar, as its tab does.
    const numbered = kind === 'month' ? Number(to.slice(5, 7)) : kind === 'week' ? number : '';
    const label = `${kindWords[kind]} ${numbered}`.trim();
    return `${label} (${days}/${to.slice(0, 4)})`;
  },
  current: { week: 'Tuần này', month: 'Tháng này', day: 'Ngày này', final: 'Cả đợt' },
  next: { week: 'Tuần tới', month: '7 ngày tới', day: '7 ngày tới' },
  report: {
    week: 'Báo cáo tuần',
    month: 'Báo cáo tháng',
    day: 'Báo cáo ngày',
    final: 'Báo cáo tổng kết',
  },
};
