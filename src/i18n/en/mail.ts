// The weekly mail in English.
import type { PeriodKind } from '../../domain/plan/campaign';
import type { MailWords, NamedFigure, NewsFacts } from '../mailWords';
import type { ShownNeed } from '../needWords';
import { showCount, showShortDate } from '../numbers';
import { plural } from './plural';

const beforeThat = {
  week: 'last week',
  month: 'last month',
  quarter: 'last quarter',
  day: 'the day before',
  final: 'the period before',
} as const;

const changed = (change: number): string => {
  if (change === 0) return 'unchanged';
  return `${showCount(Math.abs(change), 'en')} ${change > 0 ? 'more' : 'fewer'}`;
};

const needOf = ({ kind, count, from, deadline }: ShownNeed): NamedFigure =>
  ({
    perDay: { label: `Needed from ${showShortDate(from)}`, value: `${count} a day` },
    perWeek: { label: `Needed from ${showShortDate(from)}`, value: `${count} a week` },
    remains: { label: 'Deadline', value: showShortDate(deadline) },
    overdue: { label: 'Deadline passed', value: showShortDate(deadline) },
    above: { label: 'Too many', value: count },
    toReduce: { label: `To come down, due ${showShortDate(deadline)}`, value: count },
  })[kind];

const lineOf = ({ kind, count, from, deadline }: ShownNeed): string =>
  ({
    perDay: `${count} a day needed from ${showShortDate(from)}`,
    perWeek: `${count} a week needed from ${showShortDate(from)}`,
    remains: `due ${showShortDate(deadline)}`,
    overdue: `was due ${showShortDate(deadline)}`,
    above: `${count} too many`,
    toReduce: `${count} to come down, due ${showShortDate(deadline)}`,
  })[kind];

/** 4 units behind, 1 not reported: a number alone stands where the word before it says whom it counts. */
const counted = (
  { behind, silent }: Pick<NewsFacts, 'behind' | 'silent'>,
  kind: PeriodKind,
  word: string,
): readonly string[] => [
  ...(behind === 0 ? [] : [`${plural(behind, word)} ${kind === 'final' ? 'short of target' : 'behind'}`]),
  ...(silent === 0 ? [] : [`${behind === 0 ? plural(silent, word) : silent} not reported`]),
];

export const enMail: MailWords = {
  news: (facts) => {
    const { period, kind } = facts;
    const parts = counted(facts, kind, 'unit');
    const calm = kind === 'final' ? 'every unit on target' : 'no unit behind';
    return `${period}: ${parts.length === 0 ? calm : parts.join(', ')}`;
  },
  newsOfOthers: ({ kind, others }) => counted(others, kind, 'other unit').join(', '),
  shortAuthority: (authority, _parent, place) => place || authority,
  title: (period) => `Report, ${period}`,
  ofTarget: 'of target',
  line: {
    done: (done) => `total ${done}`,
    current: (count) => `now ${count}`,
    doneOf: (done, target) => `${done}/${target}`,
    remaining: (remaining) => `${remaining} to go`,
    need: lineOf,
  },
  furthestBehind: 'Furthest behind',
  nextDeadline: (minute) => `Report by ${minute}`,
  unitsNotMet: 'Units short of target',
  unitsNoted: 'Units to look at',
  expected: 'Expected by now',
  limit: 'At most',
  limitNow: 'At most by now',
  need: needOf,
  change: (kind, change) => ({ label: `Against ${beforeThat[kind]}`, value: changed(change) }),
  ofQuota: (average, quota) => `${average}, quota ${quota}`,
  forecast: { reachedOn: 'Forecast to be met', atDeadline: 'Forecast at the deadline' },
  corrected: (correction) => `Correction: ${correction}`,
  ranks: 'Rank 1 = furthest behind.',
  left: {
    units: (count) => `… and ${plural(count, 'more unit')}`,
    indicators: (count) => `… and ${plural(count, 'more indicator')}`,
    corrections: (count) => `… and ${plural(count, 'more correction')}`,
  },
  seeTab: 'see the sheet',
  openTab: 'Open the sheet',
  closing: 'Written by the campaign sheet; details in the official report and on the report tab.',
};
