// What is said of a unit that lags, in English.
import type { PeriodKind } from '../../domain/plan/campaign';
import type { LagWords } from '../lagWords';
import { showCount } from '../numbers';
import { plural } from './plural';

const periods: Readonly<Record<PeriodKind, string>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  day: 'day',
  final: 'period',
};

const daysOf = (days: number, of: number): string => `${showCount(days, 'en')} of ${plural(of, 'day')}`;

export const enLag: LagWords = {
  notMet: 'Not met',
  behindRunning: (kind, count) => `${plural(count, periods[kind])} in a row behind`,
  notMatchingRunning: (kind, count) => `${plural(count, periods[kind])} in a row not matching`,
  withoutGain: (days, of) => `no gain on ${daysOf(days, of)}`,
  unitsWithoutGain: { label: 'Days without gain', days: daysOf },
  belowQuota: (indicator, average, quota) =>
    `${indicator}: ${average} a day on average, quota ${quota} a day`,
  unitsBelowQuota: (indicator, quota) => `Average below the quota of ${quota} a day (${indicator})`,
};
