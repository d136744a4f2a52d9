// The Zalo text in Vietnamese.
import type { ZaloWords } from '../zaloWords';

export const viZalo: ZaloWords = {
  title: (report, period) => `${report.toUpperCase()} – ${period}`,
  result: ({ name, code, during, gained, done, target, rate }) =>
    `- ${name} (${code}): ${during} ${gained}, lũy kế ${done}${target === null ? '' : `/${target} (${rate})`}`,
  during: {
    week: 'trong tuần',
    month: 'trong tháng',
    quarter: 'trong quý',
    day: 'trong ngày',
    final: 'cả đợt',
  },
  moreIndicators: (count) => `… và ${count} chỉ tiêu khác`,
  toUrge: 'Cần đôn đốc:',
  none: 'Không có đơn vị chậm hoặc chưa báo cáo.',
  need: (count, measure, code) => `cần ${count} ${measure}/ngày (${code})`,
  overdue: (count, measure, code) => `còn ${count} ${measure}, đã hết hạn (${code})`,
  silent: 'chưa báo cáo',
  moreUnits: (count, unitWord) => `… và ${count} ${unitWord} khác`,
  nextDeadline: (minute) => `Hạn báo cáo tới: ${minute}.`,
};
