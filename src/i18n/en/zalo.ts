// The Zalo text in English.
import type { ZaloWords } from '../zaloWords';

export const enZalo: ZaloWords = {
  title: (report, period) => `${report.toUpperCase()} – ${period}`,
  result: ({ name, code, during, gained, done, target, rate }) =>
    `- ${name} (${code}): ${during} ${gained}, total ${done}${target === null ? '' : `/${target} (${rate})`}`,
  during: {
    week: 'this week',
    month: 'this month',
    quarter: 'this quarter',
    day: 'this day',
    final: 'campaign',
  },
  moreIndicators: (count) => `… and ${count} more`,
  toUrge: 'To be urged:',
  none: 'No unit is behind or silent.',
  need: (count, measure, code) => `needs ${count} ${measure} a day (${code})`,
  overdue: (count, measure, code) => `${count} ${measure} left, deadline passed (${code})`,
  silent: 'not reported',
  moreUnits: (count) => `… and ${count} more units`,
  nextDeadline: (minute) => `Next deadline: ${minute}.`,
};
