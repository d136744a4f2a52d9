// Rows of tallies as typed, looked at a cell at a time: to tell which of them an edit can touch, none need be decoded whole.
import type { UnitMatch } from '../../domain/counting/tally';
import type { Cell } from '../../schema/cells/cell';
import { isCellDate } from '../../schema/cells/cell';
import { decodeDate } from '../../schema/cells/decodeDate';
import { columnsUnder } from '../../schema/lines';
import type { EditedArea, EditedTab } from '../ports/edit';

export interface TypedRows {
  /** Every row under the header, as people count them. */
  readonly all: readonly number[];
  /** The code of the unit that the row's name is matched to; '' for none. */
  readonly unitOf: (row: number) => string;
  readonly unitNamed: (name: Cell) => string;
  /** The day, or whatever else stands there. */
  readonly dayOf: (row: number) => Cell;
  /** The cells under the indicators, in the order of the tab. */
  readonly countsOf: (row: number) => readonly Cell[];
  /** Whether the row's verdict begins with the sign. */
  readonly wears: (row: number, sign: string) => boolean;
  /** Whether the row was answered before. */
  readonly wasAnswered: (row: number) => boolean;
  readonly hasTotals: () => boolean;
  /** Which columns the area covers. */
  readonly covered: (area: EditedArea) => {
    readonly date: boolean;
    readonly unit: boolean;
    readonly counts: readonly boolean[];
  };
}

const dayIn = (cell: Cell): Cell => {
  if (isCellDate(cell)) return cell.at.slice(0, 10);
  const reading = decodeDate(cell);
  return reading.kind === 'date' ? reading.date : cell;
};

/** Remembers what the question answered of each cell: names and days come back with every row. */
const perCell = <Answer>(ask: (cell: Cell) => Answer): ((cell: Cell) => Answer) => {
  const answers = new Map<Cell, Answer>();
  return (cell) => {
    if (isCellDate(cell)) return ask(cell);
    const known = answers.get(cell);
    if (known !== undefined) return known;
    const answer = ask(cell);
    answers.set(cell, answer);
    return answer;
  };
};

const codeOf = (match: UnitMatch): string =>
  match.kind === 'exact' || match.kind === 'normalised' ? match.code : '';

/** Null where a column is missing that everything rests on. */
export const typedRowsOf = (tab: EditedTab, matchUnit: (cell: Cell) => UnitMatch): TypedRows | null => {
  const found = columnsUnder('tallies', tab.headers);
  const [date, unit, verdict, typedAt] = (['date', 'unit', 'verdict', 'typedAt'] as const).map((key) =>
    found.get(key),
  );
  if (date === undefined || unit === undefined || verdict === undefined || typedAt === undefined) return null;
  const counts = [...found].flatMap(([key, column]) => (key.startsWith('[') ? [column] : []));
  const all = Array.from({ length: Math.max(0, tab.rows - 1) }, (_, index) => index + 2);
  const match = perCell(matchUnit);
  const day = perCell(dayIn);
  const cell = (row: number, column: number): Cell => tab.cell(row, column - 1);
  return {
    all,
    unitOf: (row) => codeOf(match(cell(row, unit))),
    unitNamed: (name) => codeOf(match(name)),
    dayOf: (row) => day(cell(row, date)),
    countsOf: (row) => counts.map((column) => cell(row, column)),
    wears: (row, sign) => {
      const said = cell(row, verdict);
      return typeof said === 'string' && said.startsWith(sign);
    },
    wasAnswered: (row) => cell(row, verdict) !== '' || cell(row, typedAt) !== '',
    hasTotals: () => all.some((row) => match(cell(row, unit)).kind === 'total'),
    covered: ({ firstColumn, lastColumn }) => {
      const covers = (column: number): boolean => column >= firstColumn && column <= lastColumn;
      return { date: covers(date), unit: covers(unit), counts: counts.map(covers) };
    },
  };
};
