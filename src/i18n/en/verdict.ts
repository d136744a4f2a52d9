// The verdict beside a row in English.
import { showShortDate } from '../numbers';
import type { VerdictWords } from '../verdictWords';

export const enVerdict: VerdictWords = {
  standing: ({ indicator, remaining, kind, need, deadline }) => {
    const ends = {
      perDay: `${need} a day`,
      perWeek: `${need} a week`,
      remains: `due ${showShortDate(deadline)}`,
      overdue: 'overdue',
    };
    if (kind === 'above') return `${indicator}: ${remaining} too many`;
    if (kind === 'toReduce') return `${indicator}: ${remaining} to come down, ${ends.remains}`;
    return `${indicator}: ${remaining} left, ${ends[kind]}`;
  },
  met: 'Targets reached',
  more: (count) => `${count} more to mend.`,
};
