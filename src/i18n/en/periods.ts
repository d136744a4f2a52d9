// What periods are called in English.
import { showShortDate, showSlashDate } from '../numbers';
import { daysAsInCells, periodNumeral } from '../periodWords';
import type { PeriodWords } from '../periodWords';

const kindWords = { week: 'Week', month: 'Month', quarter: 'Quarter', day: 'Day', final: 'Final' } as const;

/** From Monday on. */
const weekdays: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export const enPeriods: PeriodWords = {
  kind: kindWords,
  title: (kind, number, from, to) => {
    if (kind === 'day') return `${kindWords.day} ${showSlashDate(from)}`;
    const days = from === to ? showShortDate(from) : `${showShortDate(from)}–${showShortDate(to)}`;
    const label = `${kindWords[kind]} ${periodNumeral(kind, number, to)}`.trim();
    return `${label} (${days}/${to.slice(0, 4)})`;
  },
  place: (tab, from, to) => `tab ${tab}, ${daysAsInCells(weekdays, from, to)}`,
  current: {
    week: 'This week',
    month: 'This month',
    quarter: 'This quarter',
    day: 'On the day',
    final: 'Whole campaign',
  },
  next: { week: 'Next week', month: 'Next month', quarter: 'Next quarter', day: 'Next day' },
  report: {
    week: 'Weekly report',
    month: 'Monthly report',
    quarter: 'Quarterly report',
    day: 'Daily report',
    final: 'Final report',
  },
};
