// The weekly mail in Vietnamese.
import type { PeriodKind } from '../../domain/plan/campaign';
import type { MailWords, NamedFigure, NewsFacts } from '../mailWords';
import { lowerFirst, upperFirst } from '../lowerFirst';
import type { ShownNeed } from '../needWords';
import { showCount, showShortDate } from '../numbers';
import { everyWeek } from './prose';

/** Kinds of body before the name of a place. */
const bodies = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an)\s+(?=\S)/i;

const communes = /^(?:xã|phường|thị trấn|đặc khu)\s+\S/i;

/** What follows the kind of body; null where none leads. */
const placeOf = (authority: string): string | null => {
  const typed = authority.normalize('NFC').trim();
  const name = typed.replace(bodies, '');
  return name === typed ? null : name;
};

const beforeThat = {
  week: 'tuần trước',
  month: 'tháng trước',
  quarter: 'quý trước',
  day: 'ngày trước',
  final: 'kỳ trước',
} as const;

const changed = (change: number): string => {
  if (change === 0) return 'không đổi';
  return `${change > 0 ? 'tăng' : 'giảm'} ${showCount(Math.abs(change), 'vi')}`;
};

const needOf = ({ kind, count, from, deadline }: ShownNeed): NamedFigure =>
  ({
    perDay: { label: `Cần từ ${showShortDate(from)}`, value: `${count}/ngày` },
    perWeek: { label: `Cần từ ${showShortDate(from)}`, value: everyWeek(count) },
    remains: { label: 'Hạn', value: showShortDate(deadline) },
    overdue: { label: 'Hết hạn', value: showShortDate(deadline) },
    above: { label: 'Vượt mức', value: count },
    toReduce: { label: `Còn phải giảm, hạn ${showShortDate(deadline)}`, value: count },
  })[kind];

const lineOf = ({ kind, count, from, deadline }: ShownNeed): string =>
  ({
    perDay: `cần ${count}/ngày từ ${showShortDate(from)}`,
    perWeek: `cần ${count}/tuần từ ${showShortDate(from)}`,
    remains: `hạn ${showShortDate(deadline)}`,
    overdue: `hết hạn ${showShortDate(deadline)}`,
    above: `vượt mức ${count}`,
    toReduce: `còn phải giảm ${count}, hạn ${showShortDate(deadline)}`,
  })[kind];

/** 4 thôn chậm, 1 chưa báo cáo: a number alone stands where the word before it says whom it counts. */
const counted = (
  { behind, silent }: Pick<NewsFacts, 'behind' | 'silent'>,
  kind: PeriodKind,
  word: string,
): readonly string[] => [
  ...(behind === 0 ? [] : [`${behind} ${word} ${kind === 'final' ? 'không hoàn thành' : 'chậm'}`]),
  ...(silent === 0 ? [] : [`${silent}${behind === 0 ? ` ${word}` : ''} chưa báo cáo`]),
];

export const viMail: MailWords = {
  news: (facts) => {
    const { period, kind, unitWord } = facts;
    const word = unitWord || 'đơn vị';
    const parts = counted(facts, kind, word);
    const calm = `không có ${word} ${kind === 'final' ? 'không hoàn thành' : 'chậm'}`;
    return `${period}: ${parts.length === 0 ? calm : parts.join(', ')}`;
  },
  newsOfOthers: ({ kind, others }) => counted(others, kind, 'đơn vị khác').join(', '),
  shortAuthority: (authority, parent, place) => {
    const typed = authority.normalize('NFC').trim();
    // A body of the commune stands under it: Ban Chỉ đạo under Ủy ban nhân dân xã.
    const over = placeOf(parent);
    const name = placeOf(typed) ?? (over !== null && communes.test(over) ? over : null);
    return name === null ? place || typed : upperFirst(name);
  },
  title: (period) => `Báo cáo ${lowerFirst(period)}`,
  ofTarget: 'chỉ tiêu',
  line: {
    done: (done) => `lũy kế ${done}`,
    current: (count) => `hiện có ${count}`,
    doneOf: (done, target) => `${done}/${target}`,
    remaining: (remaining) => `còn ${remaining}`,
    need: lineOf,
  },
  furthestBehind: 'Chậm nhất',
  nextDeadline: (minute) => `Báo cáo trước ${minute}`,
  unitsNotMet: 'Đơn vị không hoàn thành',
  unitsNoted: 'Đơn vị cần lưu ý',
  expected: 'Đến nay cần đạt',
  limit: 'Không quá',
  limitNow: 'Đến nay không quá',
  need: needOf,
  change: (kind, change) => ({ label: `So với ${beforeThat[kind]}`, value: changed(change) }),
  ofQuota: (average, quota) => `${average}, định mức ${quota}`,
  forecast: { reachedOn: 'Dự báo xong', atDeadline: 'Dự báo khi hết hạn' },
  corrected: (correction) => `Đính chính ${correction}`,
  ranks: 'Xếp hạng: 1 = chậm nhất.',
  left: {
    units: (count, unitWord) => `… và ${count} ${unitWord} khác`,
    indicators: (count) => `… và ${count} chỉ tiêu khác`,
    corrections: (count) => `… và ${count} đính chính khác`,
  },
  seeTab: 'xem bảng',
  openTab: 'Mở bảng số liệu',
  closing: 'Thư lập tự động từ bảng số liệu chung; chi tiết ở báo cáo chính thức và trang báo cáo.',
};
