// What periods are called in English.
import type { IsoDate } from '../../domain/plan/calendar';
import type { PeriodKind } from '../../domain/plan/campaign';
import { showShortDate, showSlashDate } from '../numbers';
import { daysAsInCells, periodNumeral } from '../periodWords';
import type { PeriodWords } from '../periodWords';

const kindWords = { week: 'Week', month: 'Month', quarter: 'Quarter', day: 'Day', final: 'Final' } as const;

/** From Monday on. */
const weekdays: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const daysIn = (from: IsoDate, to: IsoDate): string =>
  from === to ? showShortDate(from) : `${showShortDate(from)}–${showShortDate(to)}`;

const labelOf = (kind: PeriodKind, number: number, to: IsoDate): string =>
  `${kindWords[kind]} ${periodNumeral(kind, number, to)}`.trim();

export const enPeriods: PeriodWords = {
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
