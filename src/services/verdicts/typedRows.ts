// Rows of tallies as typed, looked at a cell at a time: to tell which of them an edit can touch, none need be decoded whole.
// What is asked of every row is worked out once for each text, and each day, that stands there.
import { indicatorOfPart } from '../../domain/plan/parts';
import type { UnitMatch } from '../../domain/counting/tally';
import type { Cell } from '../../schema/cells/cell';
import { isCellDate } from '../../schema/cells/cell';
import { decodeDate } from '../../schema/cells/decodeDate';
import { columnsUnder } from '../../schema/lines';
import { maskedCell } from '../../schema/personalCells';
import type { EditedArea, EditedTab } from '../ports/edit';
import { couldBeAlike } from './alikeRows';

export interface TypedRows {
  /** The last row, as people count them; the first is 2. */
  readonly last: number;
  /** The code of the unit that the row's name is matched to; '' for none. */
  readonly unitOf: (row: number) => string;
  readonly unitNamed: (name: Cell) => string;
  /** The rows of the units, those of one in order. */
  readonly rowsOf: (units: ReadonlySet<string>) => readonly number[];
  /** The day (ISO), or whatever else stands there: the same of rows that say the same. */
  readonly dayOf: (row: number) => Cell;
  /** The rows of that day, in order. */
  readonly rowsOn: (day: Cell) => readonly number[];
  /** Whether the row could be alike one of the others; `free` columns of counts of those may have held anything. */
  readonly couldBeAlike: (row: number, others: readonly number[], free?: readonly boolean[]) => boolean;
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

const dayOfCell = (cell: Cell): Cell => {
  if (isCellDate(cell)) return cell.at.slice(0, 10);
  const reading = decodeDate(cell);
  return reading.kind === 'date' ? reading.date : cell;
};

const codeOf = (match: UnitMatch): string =>
  match.kind === 'exact' || match.kind === 'normalised' ? match.code : '';

/** Stands in place of a code for a row of totals: no code begins with a blank. */
const total = ' ';

/** Null where a column is missing that everything rests on. */
export const typedRowsOf = (tab: EditedTab, matchUnit: (cell: Cell) => UnitMatch): TypedRows | null => {
  const found = columnsUnder('tallies', tab.headers);
  const [date, unit, verdict, typedAt] = (['date', 'unit', 'verdict', 'typedAt'] as const).map((key) =>
    found.get(key),
  );
  if (date === undefined || unit === undefined || verdict === undefined || typedAt === undefined) return null;
  // Rows are alike by their indicators, whatever those are broken down into.
  const counts = [...found].flatMap(([key, column]) =>
    key.startsWith('[') && indicatorOfPart(key.slice(1, -1)) === null ? [column - 1] : [],
  );
  const cell = (row: number, column: number): Cell => tab.cell(row, column - 1);
  const wears = (row: number, sign: string): boolean => {
    const said = cell(row, verdict);
    return typeof said === 'string' && said.startsWith(sign);
  };
  const placeOf = (name: Cell): string => {
    const match = matchUnit(maskedCell('tallies', name));
    return match.kind === 'total' ? total : codeOf(match);
  };
  const rowsOfPlace = tab.rowsBy(unit - 1, placeOf);
  const rowsOfDay = tab.rowsBy(date - 1, dayOfCell);
  const unitNamed = (name: Cell): string => {
    const place = placeOf(name);
    return place === total ? '' : place;
  };
  return {
    last: tab.rows,
    unitOf: (row) => unitNamed(cell(row, unit)),
    unitNamed,
    rowsOf: (units) => [...units].flatMap((code) => (code === '' ? [] : (rowsOfPlace.get(code) ?? []))),
    dayOf: (row) => dayOfCell(cell(row, date)),
    rowsOn: (day) => rowsOfDay.get(day) ?? [],
    couldBeAlike: (row, others, free) => {
      const counted = tab.asRead(row);
      // Of the others nobody knows yet what is refused of them; of a row without a ✗ nothing is.
      const leeway = { free, bothRefusable: !wears(row, '✓') && !wears(row, '!') };
      for (let index = 0; index < others.length; index += 1)
        if (couldBeAlike(counts, tab.asRead(others[index] ?? 0), counted, leeway)) return true;
      return false;
    },
    wears,
    wasAnswered: (row) => cell(row, verdict) !== '' || cell(row, typedAt) !== '',
    hasTotals: () => rowsOfPlace.has(total),
    covered: ({ firstColumn, lastColumn }) => {
      const covers = (column: number): boolean => column >= firstColumn && column <= lastColumn;
      return { date: covers(date), unit: covers(unit), counts: counts.map((column) => covers(column + 1)) };
    },
  };
};
