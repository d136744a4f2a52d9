// What there is to follow up, in Vietnamese.
import type { FollowUpWords } from '../followUpWords';
import { viPeriods } from './periods';
import { viProse } from './prose';

const after = (text: string): string => (text === '' ? '' : ` – ${text}`);

export const viFollowUp: FollowUpWords = {
  work: {
    silent: (period) => `Chưa báo cáo ${period}: đôn đốc gửi số liệu`,
    behind: (running, kind, figures) =>
      `Chậm tiến độ ${viProse.count(running)} ${viPeriods.kind[kind].toLowerCase()} liền${after(figures)}`,
    notMet: (figures) => `Chậm tiến độ, không hoàn thành chỉ tiêu${after(figures)}`,
    notMatching: (running, kind) =>
      `Số liệu không khớp ${viProse.count(running)} ${viPeriods.kind[kind].toLowerCase()} liền: đối chiếu, sửa lại`,
    obstacle: (said) => `Vướng mắc: “${said}”`,
  },
  openLine: ({ unit, work, responsible, due, overdue, source }) => {
    const details = [
      ...(responsible === '' ? [] : [`phụ trách: ${responsible}`]),
      ...(due === null ? [] : [`hạn ${viProse.date(due)}${overdue ? ', đã quá hạn' : ''}`]),
      ...(source === '' ? [] : [`từ ${source}`]),
    ].join('; ');
    return [...(unit === '' ? [] : [unit]), work].join(': ') + (details === '' ? '' : ` [${details}]`);
  },
  inTabAlone: (tab) => `xem trang ${tab}`,
};
