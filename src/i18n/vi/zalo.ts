// The Zalo texts in Vietnamese.
import type { NeedFacts, ZaloWords } from '../zaloWords';
import { viProse } from './prose';

const { date, minute } = viProse;

const pace = ({ kind, count, deadline }: NeedFacts): string =>
  ({
    perDay: `cần ${count}/ngày`,
    perWeek: `cần ${count}/tuần`,
    remains: `hạn ${date(deadline)}`,
    overdue: 'đã hết hạn',
    above: `vượt mức ${count}`,
    toReduce: `còn phải giảm ${count}, hạn ${date(deadline)}`,
  })[kind];

export const viZalo: ZaloWords = {
  title: (kind, period) => (kind === 'final' ? period : `Kết quả ${period}`).toUpperCase(),
  result: ({ name, during, gained, done, current, target, rate }) =>
    `- ${name}: ${during} ${gained}, ${current ? 'hiện có' : 'lũy kế'} ${done}${target === null ? '' : `/${target}`}${rate === null ? '' : ` (${rate})`}`,
  during: {
    week: 'trong tuần',
    month: 'trong tháng',
    quarter: 'trong quý',
    day: 'trong ngày',
    final: 'cả đợt',
  },
  moreIndicators: (count) => `… và ${count} chỉ tiêu khác`,
  toUrge: (unitWord) => `Đề nghị các ${unitWord} sau đẩy nhanh tiến độ:`,
  unmet: (unitWord) => `Các ${unitWord} còn chỉ tiêu không hoàn thành:`,
  none: (unitWord) => `Không có ${unitWord} chậm tiến độ hoặc chưa báo cáo.`,
  need: (facts) => {
    const left = facts.kind === 'remains' || facts.kind === 'overdue' ? `còn ${facts.count}, ` : '';
    return `${facts.name} ${left}${pace(facts)}`;
  },
  left: (name, remaining) => `${name} còn ${remaining}`,
  needsFrom: (day) => `Mức cần đạt tính từ ngày ${date(day)}.`,
  silent: 'chưa báo cáo',
  moreUnits: (count, unitWord) => `… và ${count} ${unitWord} khác`,
  nextDeadline: (at) => `Hạn báo cáo tới: ${minute(at)}.`,
  link: (url) => `Bảng số liệu chung: ${url}`,
  personalTexts: (units, unitWord) => `Tin nhắn riêng từng ${unitWord} (${units})`,
  own: (unit, reporting, onTime) => `${unit}: ${onTime ? 'báo cáo ' : ''}${reporting.toLowerCase()}`,
  remains: (remaining, facts) =>
    facts.kind === 'above' || facts.kind === 'toReduce'
      ? `; ${pace(facts)}`
      : `; còn ${remaining}, ${pace(facts)}`,
  remainsUnmet: (remaining) => `; còn ${remaining}, không hoàn thành`,
  rank: (rank, of) => `Xếp hạng: ${rank}/${of} (1 = chậm nhất).`,
  firstAsk: (unitWord) =>
    `Đề nghị các ${unitWord} gõ số liệu của từng ngày vào dòng của ${unitWord} mình trên điện thoại. Không có thì gõ 0.`,
  ask: {
    owed: (place, deadline) =>
      `Đã quá hạn ${minute(deadline)}, đề nghị nhập ngay số liệu (${place}) tại đây:`,
    coming: (place, deadline) => `Đề nghị nhập số liệu (${place}) trước ${minute(deadline)} tại đây:`,
    over: (place) => `Các dòng của đơn vị (${place}):`,
  },
};
