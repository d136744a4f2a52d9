// The verdict beside a row in Vietnamese.
import { showShortDate } from '../numbers';
import type { VerdictWords } from '../verdictWords';

export const viVerdict: VerdictWords = {
  standing: ({ indicator, remaining, kind, need, deadline }) => {
    const ends = {
      perDay: `cần ${need}/ngày`,
      perWeek: `cần ${need}/tuần`,
      remains: `hạn ${showShortDate(deadline)}`,
      overdue: 'đã hết hạn',
    };
    if (kind === 'above') return `${indicator}: vượt mức ${remaining}`;
    if (kind === 'toReduce') return `${indicator}: còn phải giảm ${remaining}, ${ends.remains}`;
    return `${indicator}: còn ${remaining}, ${ends[kind]}`;
  },
  met: 'Đã đạt chỉ tiêu',
  more: (count) => `Còn ${count} chỗ cần sửa.`,
};
