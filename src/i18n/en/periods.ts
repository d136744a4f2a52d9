// What periods are called in English.
import { showShortDate } from '../numbers';
import type { PeriodWords } from '../periodWords';

const kindWords = { week: 'Week', month: 'Month', day: 'Day', final: 'Final' } as const;

export const enPeriods: PeriodWords = {
  kind: kindWords,
  title: (kind, number, from, to) => {
    const days = from === to ? showShortDate(from) : `${showShortDate(from)}–${showShortDate(to)}`;
    // A month goes by its name in the calendar, as its tab does.
    const numbered = kind === 'month' ? Number(to.slice(5, 7)) : kind === 'week' ? number : '';
    const label = `${kindWords[kind]} ${numbered}`.trim();
    return `${label} (${days}/${to.slice(0, 4)})`;
  },
  current: { week: 'This week', month: 'This month', day: 'This day', final: 'Whole campaign' },
  next: { week: 'Next week', month: 'Next 7 days', day: 'Next 7 days' },
  report: { week: 'Weekly report', month: 'Monthly report', day: 'Daily report', final: 'Final report' },
};
