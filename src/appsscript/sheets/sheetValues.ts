// Values between the add-in's cells and Google's.
import { dayNumber, serialOfEpoch } from '../../domain/plan/calendar';
import type { Cell } from '../../schema/cells/cell';
import { isCellDate } from '../../schema/cells/cell';
import type { WallClock } from '../wallClock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Says `to the last row, or column, that holds anything` in place of a number of them. */
const toTheLast = -1;

/**
 * The values of the first rows, or of all down to the last one that holds anything, as far right as anything stands: in
 * one call. What Google answers so of a tab that holds nothing is not documented; there it is asked for its range.
 */
export const filledValues = (sheet: Sheet, rows = toTheLast): readonly (readonly unknown[])[] => {
  try {
    return sheet.getSheetValues(1, 1, rows, toTheLast);
  } catch {
    return sheet
      .getDataRange()
      .getValues()
      .slice(0, rows === toTheLast ? undefined : rows);
  }
};

/** Stands for a number too great for any date in a cell with a date format: it may be somebody's, and is not shown. */
const noDate = '•••';

/** The first and the last moment that four digits of a year can tell, with room for any time zone. */
const firstMoment = Date.UTC(1000, 0, 2);
const lastMoment = Date.UTC(9999, 11, 30);

/**
 * The cell as the spreadsheet shows it, dates as wall time. A telephone number in a column of dates arrives as a date
 * that is invalid or thousands of years away: it becomes a text that is no date, a finding about its own row.
 */
export const cellOf = (value: unknown, clock: WallClock): Cell => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!(value instanceof Date)) return '';
  const moment = value.getTime();
  return moment >= firstMoment && moment <= lastMoment ? clock.cellAt(moment) : noDate;
};

/**
 * The text by which a header, an item or a title is known. A date that stands in its place is none of ours, and no text of
 * it may depend on where the script runs: it is its moment.
 */
export const nameOf = (value: unknown): string => String(value instanceof Date ? value.getTime() : value);

/**
 * The value to write. Dates go as serial numbers into cells with a date format, so no time zone can shift
 * them. A text that Sheets would take for a formula is led by an apostrophe, which Sheets swallows: even a cell
 * formatted as text turns `=…` into a formula when a script writes it.
 */
export const valueOf = (cell: Cell): string | number | boolean => {
  if (isCellDate(cell)) {
    const minutes = Number(cell.at.slice(11, 13)) * 60 + Number(cell.at.slice(14, 16));
    return dayNumber(cell.at.slice(0, 10)) + serialOfEpoch + minutes / 1440;
  }
  return typeof cell === 'string' && /^[=+'@-]/.test(cell) ? `'${cell}` : cell;
};
