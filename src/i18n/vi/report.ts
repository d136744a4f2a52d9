// Sentences that several renderings of a report share, in Vietnamese.
import { notCounted } from './notCounted';
import { showCount, showShortDate } from '../numbers';
import type { ReportWords } from '../reportWords';
import { viSummary } from './summary';
import { viProse } from './prose';
import { viWhole } from './whole';

export const viReport: ReportWords = {
  cutOff: (minute) => `Số liệu chốt lúc ${viProse.minute(minute)}`,
  unitsReported: (reported, all, unitWord) => `${reported}/${all} ${unitWord} đã báo cáo`,
  summary: viSummary,
  commune: viWhole,
  leftOut: (rows, cells) =>
    rows + cells === 0
      ? 'Mọi dòng và ô đều đã được tính.'
      : `Chưa tính ${showCount(rows, 'vi')} dòng và ${showCount(cells, 'vi')} ô, vì:`,
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
    return `${indicator}: còn ${remaining}, ${ends[kind]}`;
  },
  movingBase: (indicator) => `Mẫu số của “${indicator}” tăng theo kết quả, nên tỷ lệ có thể giảm dù số tăng.`,
};
