// Sentences that several renderings of a report share, in Vietnamese.
import { notCounted } from './notCounted';
import { showCount, showMinute } from '../numbers';
import type { ReportWords } from '../reportWords';
import { viLabels } from './labels';
import { viProse } from './prose';

export const viReport: ReportWords = {
  cutOff: (minute) => `Số liệu chốt lúc ${viProse.minute(minute)}`,
  unitsReported: (reported, all, unitWord) => `${reported}/${all} ${unitWord} đã báo cáo`,
  summary: ({ status, behind, silent, units, unitWord }) => {
    const course = {
      met: 'Toàn địa bàn đã hoàn thành chỉ tiêu',
      onTrack: 'Toàn địa bàn đúng tiến độ',
      atRisk: 'Toàn địa bàn có nguy cơ chậm',
      behind: 'Toàn địa bàn chậm tiến độ',
      overdue: 'Toàn địa bàn quá hạn chưa hoàn thành',
      notStarted: 'Toàn địa bàn chưa đến kỳ thực hiện',
      noTarget: 'Toàn địa bàn chưa có chỉ tiêu để đo',
    }[status];
    const late =
      behind === 0
        ? `không ${unitWord} nào chậm`
        : `${viProse.count(behind)}/${viProse.count(units)} ${unitWord} chậm`;
    const quiet =
      silent === 0 ? `${unitWord} nào cũng đã báo cáo` : `${viProse.count(silent)} ${unitWord} chưa báo cáo`;
    return `${course}; ${late}; ${quiet}.`;
  },
  leftOut: (rows, cells) =>
    rows + cells === 0
      ? 'Mọi dòng và ô đều đã được tính.'
      : `Chưa tính ${showCount(rows, 'vi')} dòng và ${showCount(cells, 'vi')} ô, vì:`,
  notCounted,
  correction: (label, unit, indicator, before, after) =>
    `${label}: ${unit}, ${indicator}: đã báo cáo ${before}, nay là ${after}.`,
  replaces: (minute) => `Bản này thay cho thư đã gửi lúc ${showMinute(minute)}.`,
  lagging: (indicator, remaining, required) =>
    `${indicator}: còn ${remaining}, ${required === null ? 'đã quá hạn' : `cần ${required}/ngày`}`,
  movingBase: (indicator) => `Mẫu số của “${indicator}” tăng theo kết quả, nên tỷ lệ có thể giảm dù số tăng.`,
  unitHeader: (unitWord) => unitWord || viLabels.unit,
};
