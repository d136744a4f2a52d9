// Sentences that several renderings of a report share, in Vietnamese.
import { notCounted } from './notCounted';
import { showDate, showShortDate } from '../numbers';
import type { ReportWords } from '../reportWords';
import { viSummary } from './summary';
import { viProse } from './prose';
import { viWhole } from './whole';

export const viReport: ReportWords = {
  cutOff: (minute) => `Số liệu chốt lúc ${viProse.minute(minute)}`,
  unitsReported: (reported, all, unitWord) => `${reported}/${all} ${unitWord} đã báo cáo`,
  summary: viSummary,
  commune: viWhole,
  breakdown: (parts, unsorted) =>
    `Trong đó: ${[...parts, ...(unsorted === null ? [] : [`chưa phân loại ${unsorted}`])].join(', ')}.`,
  overlapping: (parts) => `Theo nhóm (một trường hợp có thể thuộc nhiều nhóm): ${parts.join(', ')}.`,
  leftOut: (rows, cells) =>
    `Chưa tính ${[
      ...(rows > 0 ? [`${viProse.count(rows)} dòng`] : []),
      ...(cells > 0 ? [`${viProse.count(cells)} ô`] : []),
    ].join(' và ')}, vì:`,
  leftOutReason: (reason, count, of) => `${reason}: ${viProse.count(count)} ${of === 'row' ? 'dòng' : 'ô'}`,
  notCounted,
  correction: (label, unit, indicator, before, after) =>
    `${label}: ${unit}, ${indicator}: đã báo cáo ${before}, nay là ${after}.`,
  replaces: (minute) => `Bản này thay cho báo cáo đã gửi lúc ${viProse.minute(minute)}.`,
  lagging: (indicator, remaining, { kind, count, from, deadline }) => {
    const ends = {
      perDay: `cần ${count}/ngày từ ${showShortDate(from)}`,
      perWeek: `cần ${count}/tuần từ ${showShortDate(from)}`,
      remains: `hạn ${showShortDate(deadline)}`,
      overdue: 'đã quá hạn',
    };
    if (kind === 'above') return `${indicator}: vượt mức ${remaining}`;
    if (kind === 'toReduce') return `${indicator}: còn phải giảm ${remaining}, ${ends.remains}`;
    return `${indicator}: còn ${remaining}, ${ends[kind]}`;
  },
  missedMilestone: (until) => `trễ mốc ${showDate(until)}`,
  unread: (names) =>
    `Chưa đọc được mục tiêu hoặc thời hạn trong kế hoạch của: ${names}; tạm thời chỉ theo dõi, hãy sửa ở trang Chỉ tiêu.`,
  movingBases: (indicators) =>
    `Mẫu số của ${indicators} tăng theo kết quả, nên tỷ lệ có thể giảm dù số tăng.`,
};
