// Values between a script and cells: dates to serial numbers and back, texts read as if they were typed.
import { formatA1 } from '../../../model/grid/a1';
import { areaOfCell } from '../../../model/grid/areas';
import { cellAt } from '../../../model/grid/cells';
import { localeOf } from '../../../model/showing/locales';
import { isDateFormat } from '../../../model/showing/numberFormats';
import { dateOfSerial, serialOfDate, yearAt } from '../../../model/showing/serialDates';
import { parseTypedInput } from '../../../model/typing/typedInput';
import type { TypedValue } from '../../../model/typing/typedValue';
import { allowedValues, brokenRule } from '../../../model/validations';
import type { CellModel } from '../../../model/workbook';
import { NotEmulatedError, refusals, refuse } from '../../../runtime/objects/exceptions';
import type { SheetPlace } from '../states';

export type ScriptValue = string | number | boolean | Date;

/** What getValue gives for the cell: '' when empty, a Date when its number has a date format. */
export const readCell = (
  place: SheetPlace,
  cell: CellModel | undefined,
  row: number,
  column: number,
): ScriptValue => {
  if (!cell) return '';
  if (cell.value === null) {
    if (cell.formula === undefined) return '';
    const a1 = formatA1(areaOfCell(row, column));
    throw new NotEmulatedError(`The host computes no formulas: ${cell.formula} in ${place.sheet.name}!${a1}`);
  }
  if (typeof cell.value === 'number' && isDateFormat(cell.style?.numberFormat)) {
    return dateOfSerial(cell.value, place.workbook.timeZone);
  }
  return cell.value;
};

/** What a value becomes in the cell; refuses texts over the limit and values that break the cell's rule. */
export const prepareValue = (place: SheetPlace, value: unknown, row: number, column: number): TypedValue => {
  const numberFormat = cellAt(place.sheet, row, column)?.style?.numberFormat;
  const typed = typedValueOf(place, value, numberFormat);
  requireRuleKept(place, typed, row, column);
  return typed;
};

/** Refuses a value that breaks the cell's validation rule, if the rule refuses; scripts are not exempt. */
export const requireRuleKept = (place: SheetPlace, typed: TypedValue, row: number, column: number): void => {
  const numberFormat = cellAt(place.sheet, row, column)?.style?.numberFormat ?? typed.automaticFormat;
  const rule = brokenRule(place.workbook, place.sheet, { row, column }, typed.value, numberFormat);
  if (!rule) return;
  refuse(refusals.ruleBroken(formatA1(areaOfCell(row, column)), allowedValues(rule, place.workbook)));
};

const typedValueOf = (place: SheetPlace, value: unknown, numberFormat: string | undefined): TypedValue => {
  const { workbook, world } = place;
  if (value === null || value === undefined) return { value: null };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!' };
  if (value instanceof Date) return typedDate(value, place);
  if (typeof value !== 'string')
    throw new NotEmulatedError(`Writing ${String(value)} to a cell is not emulated`);
  if (value.length > world.quotas.cellCharacters) refuse(refusals.tooLong(world.quotas.cellCharacters));
  return parseTypedInput(value, {
    locale: workbook.locale,
    numberFormat,
    // Asked for only by a date without a year: time zones are slow.
    get currentYear() {
      return yearAt(world.clock.now(), workbook.timeZone);
    },
    by: 'script',
  });
};

const typedDate = (date: Date, { workbook }: SheetPlace): TypedValue => {
  if (Number.isNaN(date.getTime())) return { value: '#NUM!' };
  const serial = serialOfDate(date, workbook.timeZone);
  const { dateFormat, dateTimeFormat } = localeOf(workbook.locale);
  return { value: serial, automaticFormat: Number.isInteger(serial) ? dateFormat : dateTimeFormat };
};
