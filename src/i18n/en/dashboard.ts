// The words of the pages that are looked at, in English.
import type { PeriodKind } from '../../domain/plan/campaign';
import type { DashboardWords } from '../dashboardWords';
import { showClock, showShortDate } from '../numbers';
import { enPeriods } from './periods';
import { plural } from './plural';

const periods: Readonly<Record<PeriodKind, string>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  day: 'day',
  final: 'campaign',
};

const changed: DashboardWords['changed'] = (direction, count) =>
  direction === 0 ? 'unchanged' : `${count} ${direction > 0 ? 'more' : 'fewer'}`;

export const enDashboard: DashboardWords = {
  labels: {
    results: 'Results',
    expected: 'Expected by now',
    units: 'Unit by unit, furthest behind first',
    running: 'Running',
    todo: 'To do',
    quotas: 'Quotas of the next period',
    proposals: 'Proposals',
    gained: 'Gained',
    courseChart: 'gain against the plan',
    changed: 'Changed',
    changeChart: 'change against the plan',
    unitsChart: '% of target by unit, coloured by status',
  },
  rankedUnits: () => 'Units by rank (1 = furthest behind)',
  slowest: (units) => `Furthest behind: ${units}.`,
  silent: (units) => `Not reported: ${units}.`,
  reported: (parts, cutOff) => `${parts.join(' and ')} reported; figures as of ${showClock(cutOff)}.`,
  outOf: (reported, all) => `${reported} of ${plural(all, 'unit')}`,
  others: 'other units',
  done: (done, target, expected, limit) =>
    `${done} / ${target}${expected === null ? '' : `, ${limit ? 'at most' : 'expected'} by now ${expected}`}`,
  remaining: (remaining, need) => {
    if (need === null) return 'target reached';
    const { kind, count, from, deadline } = need;
    if (kind === 'above') return `${remaining} too many`;
    if (kind === 'toReduce') return `${remaining} to come down, due ${showShortDate(deadline)}`;
    const ends = {
      perDay: `${count} a day needed from ${showShortDate(from)}`,
      perWeek: `${count} a week needed from ${showShortDate(from)}`,
      remains: `due ${showShortDate(deadline)}`,
      overdue: 'past the deadline',
    };
    return `${remaining} to go, ${ends[kind]}`;
  },
  needed: ({ kind, count, deadline }) =>
    ({
      perDay: `${count} a day`,
      perWeek: `${count} a week`,
      remains: `due ${showShortDate(deadline)}`,
      overdue: 'overdue',
      above: `${count} too many`,
      toReduce: `${count} to come down`,
    })[kind],
  gained: (kind, gained, change) =>
    `${enPeriods.current[kind].toLowerCase()} ${gained}${change === null ? '' : `, against the ${periods[kind]} before: ${change}`}`,
  changed,
  changeHeader: {
    week: 'Against last week',
    month: 'Against last month',
    quarter: 'Against last quarter',
    day: 'Against the day before',
    final: 'Against before',
  },
  remainingOf: (indicator) => `${indicator}: remaining`,
  quotaOf: (indicator, kind) =>
    kind === 'final' ? indicator : `${indicator}: ${enPeriods.next[kind].toLowerCase()}`,
  commend: (units) => `Commend: ${units}.`,
  remind: (units) => `Remind: ${units}.`,
  andMore: (count) => `… and ${count} more`,
  worstOnly: (count) => `the ${count} furthest behind`,
  asOf: (minute) => `As of ${showClock(minute)}/${minute.slice(0, 4)}`,
  needsCountFrom: (day) => `Needs by the day or week count from ${showShortDate(day)}`,
  needHeader: (from) => (from === null ? 'Needed' : `Needed, from ${showShortDate(from)}`),
};
