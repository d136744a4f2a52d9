// The words of the pages that are looked at, in Vietnamese.
import type { PeriodKind } from '../../domain/plan/campaign';
import type { DashboardWords } from '../dashboardWords';
import { showClock, showCount, showShortDate } from '../numbers';
import { viPeriods } from './periods';
import { everyWeek, viProse } from './prose';

const periods: Readonly<Record<PeriodKind, string>> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  day: 'ngày',
  final: 'đợt',
};

const changed: DashboardWords['changed'] = (direction, count) =>
  direction === 0 ? 'không đổi' : `${direction > 0 ? 'tăng' : 'giảm'} ${count}`;

export const viDashboard: DashboardWords = {
  labels: {
    results: 'Kết quả',
    expected: 'Đến nay cần',
    units: 'Kết quả từng đơn vị, chậm nhất trước',
    running: 'Liên tiếp',
    todo: 'Cần làm',
    quotas: 'Chỉ tiêu kỳ tới',
    proposals: 'Đề xuất',
    gained: 'Đã tăng thêm',
    courseChart: 'tăng thêm so với kế hoạch',
    changed: 'Thực tế',
    changeChart: 'tăng, giảm so với kế hoạch',
    unitsChart: '% chỉ tiêu theo đơn vị, màu theo tình trạng',
  },
  rankedUnits: (unitWord) => `Xếp hạng ${unitWord || 'đơn vị'} (1 = chậm nhất)`,
  slowest: (units) => `Chậm nhất: ${units}.`,
  silent: (units) => `Chưa báo cáo: ${units}.`,
  reported: (parts, cutOff) => `${parts.join(' và ')} đã báo cáo; chốt lúc ${showClock(cutOff)}.`,
  outOf: (reported, all, unitWord) => `${viProse.count(reported)}/${viProse.count(all)} ${unitWord}`,
  others: 'đơn vị khác',
  done: (done, target, expected, limit) =>
    `${done} / ${target}${expected === null ? '' : `, đến nay ${limit ? 'không quá' : 'cần'} ${expected}`}`,
  remaining: (remaining, need) => {
    if (need === null) return 'đã đạt chỉ tiêu';
    const { kind, count, from, deadline } = need;
    if (kind === 'above') return `vượt mức ${remaining}`;
    if (kind === 'toReduce') return `còn phải giảm ${remaining}, hạn ${showShortDate(deadline)}`;
    const ends = {
      perDay: `cần ${count}/ngày từ ${showShortDate(from)}`,
      perWeek: `cần ${count}/tuần từ ${showShortDate(from)}`,
      remains: `hạn ${showShortDate(deadline)}`,
      overdue: 'đã hết hạn',
    };
    return `còn ${remaining}, ${ends[kind]}`;
  },
  needed: ({ kind, count, deadline }) =>
    ({
      perDay: `${count}/ngày`,
      perWeek: everyWeek(count),
      remains: `hạn ${showShortDate(deadline)}`,
      overdue: 'đã hết hạn',
      above: `vượt ${count}`,
      toReduce: `giảm ${count}`,
    })[kind],
  gained: (kind, gained, change) =>
    `${viPeriods.current[kind].toLowerCase()} ${gained}${change === null ? '' : `, so với ${periods[kind]} trước: ${change}`}`,
  changed,
  changeHeader: {
    week: 'So với tuần trước',
    month: 'So với tháng trước',
    quarter: 'So với quý trước',
    day: 'So với hôm trước',
    final: 'So với kỳ trước',
  },
  remainingOf: (indicator) => `${indicator}: còn lại`,
  quotaOf: (indicator, kind) =>
    kind === 'final' ? indicator : `${indicator}: ${viPeriods.next[kind].toLowerCase()}`,
  commend: (units) => `Biểu dương: ${units}.`,
  remind: (units) => `Nhắc nhở: ${units}.`,
  andMore: (count, unitWord) => `… và ${count} ${unitWord || 'đơn vị'} khác`,
  worstOnly: (count) => `${showCount(count, 'vi')} đơn vị chậm nhất`,
  asOf: (minute) => `Tính đến ${showClock(minute)}/${minute.slice(0, 4)}`,
  needsCountFrom: (day) => `Mức cần mỗi ngày, mỗi tuần tính từ ${showShortDate(day)}`,
  needHeader: (from) => (from === null ? 'Cần' : `Cần, từ ${showShortDate(from)}`),
};
