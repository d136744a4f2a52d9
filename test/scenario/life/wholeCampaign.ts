// What is there once a campaign has been lived to its end with automation on.
import { linesOn } from '../../support/automation';
import type { Book } from './book';
import { mailedBuilds } from './book';
import type { Life, LifePlan } from './plans';

const serialOf = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;

/** The days of the campaign on which no report of the kind stands, as serial numbers. */
const unreported = ({ frozen }: Book, plan: LifePlan, kind: string): readonly number[] => {
  const days = new Set<number>();
  for (const { row } of frozen) {
    const [from, to] = [Number(row['Từ ngày']), Number(row['Đến ngày'])];
    const label = String(row['Kỳ']);
    if (label.startsWith(kind) && !label.includes('←'))
      for (let day = from; day <= to; day += 1) days.add(day);
  }
  const [start, end] = [serialOf(plan.start), serialOf(plan.end)];
  return Array.from({ length: end - start + 1 }, (_, index) => start + index).filter((day) => !days.has(day));
};

/** Every period of every kind was reported on, its rows opened, and the final report built and, where it is due, mailed. */
export const expectCompleted = ({ host, plan }: Life, book: Book): void => {
  for (const kind of plan.kinds)
    expect({ kind, days: unreported(book, plan, kind) }).toEqual({ kind, days: [] });
  const weeks = Math.ceil((serialOf(plan.end) - serialOf(plan.start) + 1) / 7);
  expect(linesOn(host, 'Mở kỳ nhập liệu').length).toBeGreaterThanOrEqual(weeks);
  const isFinal = (text: string): boolean => text.startsWith('Tổng kết');
  expect(book.frozen.some(({ build }) => isFinal(build))).toBe(true);
  if (plan.isFinalMailed) expect(mailedBuilds(book).some(isFinal)).toBe(true);
};
