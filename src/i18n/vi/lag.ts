// What is said of a unit that lags, in Vietnamese.
import type { PeriodKind } from '../../domain/plan/campaign';
import type { LagWords } from '../lagWords';
import { showCount } from '../numbers';
import { viProse } from './prose';

const periods: Readonly<Record<PeriodKind, string>> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  day: 'ngày',
  final: 'kỳ',
};

const daysOf = (days: number, of: number): string => `${showCount(days, 'vi')}/${showCount(of, 'vi')} ngày`;

export const viLag: LagWords = {
  notMet: 'Không hoàn thành',
  behindRunning: (kind, count) => `${viProse.count(count)} ${periods[kind]} liền chậm`,
  notMatchingRunning: (kind, count) => `${viProse.count(count)} ${periods[kind]} liền không khớp số liệu`,
  withoutGain: (days, of) => `${daysOf(days, of)} không tăng`,
  unitsWithoutGain: { label: 'Có ngày không tăng', days: daysOf },
  belowQuota: (indicator, average, quota) =>
    `${indicator}: bình quân ${average}/ngày, định mức ${quota}/ngày`,
  unitsBelowQuota: (indicator, quota) => `Bình quân dưới định mức ${quota}/ngày (${indicator})`,
};
