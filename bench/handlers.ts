// What every act of a clerk costs on a middling campaign, and whether it stays the same on a large one.
import type { Project } from '../cli/project';
import type { Size } from './books';
import { openBook } from './books';
import type { Cost } from './measure';
import { measureOn } from './measure';

export interface HandlerCost {
  readonly act: string;
  readonly handler: string;
  readonly few: Cost;
  readonly many: Cost;
}

const few: Size = { units: 17, days: 28, indicators: 2 };
const many: Size = { units: 120, days: 28, indicators: 10 };

/** What is done, by which handler, and whether it has been done just before. */
const acts = [
  ['set up again', 'setUpCampaign', true],
  ['open a period', 'openTallyPeriod', false],
  ['check', 'checkTallies', true],
  ['refresh', 'refreshProgress', true],
  ['report, first', 'buildWeeklyReport', false],
  ['report, again', 'buildWeeklyReport', true],
  ['mail', 'sendWeeklyEmail', false],
] as const;

/** Every act in the order of a week, on the same book. */
export const measureHandlers = (project: Project): readonly HandlerCost[] => {
  const books = [few, many].map((size) => openBook(project, size));
  return acts.map(([act, handler, again]) => {
    const [onFew, onMany] = books.map((book) => {
      if (again) book.run(handler);
      const cost = measureOn(book, 1, (host) => host.run(handler));
      if (!again) book.run(handler);
      return cost;
    });
    if (onFew === undefined || onMany === undefined) throw new Error('There are two books.');
    return { act, handler, few: onFew, many: onMany };
  });
};
