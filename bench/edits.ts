// What a village waits for: a count typed, warm and cold, and 200 rows pasted, among few rows and among many. The units and
// days of the edited unit are as many in both: only rows that the edit does not touch differ.
import type { Host } from '../host/createHost';
import type { Project } from '../cli/project';
import type { Size } from './books';
import { columnOf, isoDay, numbers, openBook, tallies } from './books';
import type { Cost } from './measure';
import { measureOn } from './measure';

export interface EditCost {
  readonly edit: string;
  readonly rows: number;
  readonly cost: Cost;
}

const books: readonly Size[] = [
  { units: 5, days: 100, indicators: 6 },
  { units: 240, days: 100, indicators: 6 },
];
const times = 40;
const pasted = 200;

const typeCount =
  ({ units, days }: Size, column: string) =>
  (host: Host, time: number) => {
    const row = 1 + units * days - ((time * 7) % units);
    return host.edit(tallies, `${column}${row}`, (time * 13) % 20).runs[0];
  };

const typeCold = (size: Size, column: string) => (host: Host, time: number) => {
  // A figure of the plan that was edited: the plan is read anew.
  host.edit('Đơn vị', 'G2', 5_000 + time);
  return typeCount(size, column)(host, time);
};

const pasteRows =
  ({ units, days, indicators }: Size) =>
  (host: Host, time: number) => {
    const day = isoDay(days - 1)
      .split('-')
      .reverse()
      .join('/');
    const rows = numbers(pasted).map((number) => [
      day,
      `Thôn ${((number - 1) % units) + 1}`,
      '',
      ...numbers(indicators).map((indicator) => (number * indicator + time) % 20),
    ]);
    return host.edit(tallies, `A${2 + units * days}`, rows).runs[0];
  };

/** Every edit on both books. */
export const measureEdits = (project: Project): readonly EditCost[] =>
  books.flatMap((size) => {
    const book = openBook(project, size);
    const column = columnOf(book, tallies, 'C1');
    const rows = size.units * size.days;
    return [
      { edit: 'one count, warm', cost: measureOn(book, times, typeCount(size, column)) },
      { edit: 'one count, cold', cost: measureOn(book, 5, typeCold(size, column)) },
      { edit: `${pasted} rows pasted`, cost: measureOn(book, 3, pasteRows(size)) },
    ].map((one) => ({ rows, ...one }));
  });
