// The tab of the course in English.
import type { CourseWords } from '../courseWords';

export const enCourse: CourseWords = {
  title: (indicator) => `Course: ${indicator}, % of target`,
  legend: (indicator) => [
    'Sign and colour: overall status by the main indicators.',
    `Figure: % of the target of “${indicator}”.`,
    'The latest period is on the left.',
  ],
  unreported: 'Empty column: no report was built on that period.',
  behindRunning: 'Periods behind',
  trend: 'Trend',
  trends: {
    faster: '↗ faster',
    steady: '→ steady',
    slower: '↘ slower',
    still: '— no gain',
    met: '✔ met',
  },
  nothingYet: 'No report yet. This tab is written whenever a report is built.',
};
