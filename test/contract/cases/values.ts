// What cells hold and how it is read.
import { refusalOf, requireSame } from '../checks';
import type { ContractCases } from '../bench';

const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';

export const valueCases: ContractCases = {
  'exception-name': ({ tab }) => {
    try {
      tab.getRange(0, 1);
    } catch (error) {
      const { name, message } = error as Error;
      requireSame([name, message], ['Exception', 'The starting row of the range is too small.']);
      return;
    }
    throw new Error('nothing was thrown');
  },
  'typed-strings': ({ tab }) => {
    const typed = ['TRUE', '0012', '16:00', '2026-10-02', "'0012", '=1+1'];
    const range = tab.getRange(1, 1, 1, typed.length);
    range.setValues([typed]);
    const [yes, number, time, date, text] = range.getValues()[0] ?? [];
    requireSame([yes, number, text, isDate(time), isDate(date)], [true, 12, '0012', true, true]);
    requireSame(range.getFormulas(), [['', '', '', '', '', '=1+1']]);
    range.setNumberFormat('@').setValues([typed]);
    requireSame((range.getValues()[0] ?? []).slice(0, 5), ['TRUE', '0012', '16:00', '2026-10-02', '0012']);
    requireSame(range.getFormulas()[0]?.[5], '=1+1');
  },
  'automatic-date-format': ({ tab }) => {
    const cell = tab.getRange('A1').setValue(new Date(2026, 9, 2));
    requireSame([isDate(cell.getValue()), /d/.test(cell.getNumberFormat())], [true, true]);
    cell.clearContent().setValue(45_000);
    requireSame(isDate(cell.getValue()), true);
  },
  'date-on-read': ({ globals, book, tab }) => {
    const cell = tab.getRange('A1').setValue(2);
    requireSame(cell.getValue(), 2);
    cell.setNumberFormat('yyyy-mm-dd');
    const moment = cell.getValue() as GoogleAppsScript.Base.Date;
    const day = globals.Utilities.formatDate(moment, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
    requireSame(day, '1900-01-01 00:00');
    cell.setNumberFormat('0.00');
    requireSame(cell.getValue(), 2);
    tab.getRange('A2').setNumberFormat('yyyy-mm-dd').setValue('x');
    requireSame(tab.getRange('A2').getValue(), 'x');
  },
  'empty-reads-as-text': ({ tab }) => {
    requireSame(tab.getRange('A1:B1').getValues(), [['', '']]);
    requireSame(tab.getRange('A1').getValue(), '');
  },
  'empty-data-range': ({ tab }) => {
    const range = tab.getDataRange();
    requireSame([range.getA1Notation(), range.getValues()], ['A1', [['']]]);
    requireSame([tab.getLastRow(), tab.getLastColumn()], [0, 0]);
  },
  'formula-of-value': ({ tab }) => {
    tab.getRange('A1:B1').setValues([[1, '=1+1']]);
    requireSame(tab.getRange('A1:C1').getFormulas(), [['', '=1+1', '']]);
    requireSame(tab.getRange('A1').getFormula(), '');
  },
  'sheet-sort': ({ tab }) => {
    tab.sort(1);
    requireSame([tab.getLastRow(), tab.getLastColumn()], [0, 0]);
    tab.getRange('A1').setValue('Đầu');
    tab.sort(1);
    requireSame(tab.getRange('A1').getValue(), 'Đầu');
    tab.getRange('A1:A3').setValues([[3], [1], [2]]);
    tab.sort(1);
    requireSame(tab.getRange('A1:A3').getValues(), [[1], [2], [3]]);
    tab.sort(1, false);
    requireSame(tab.getRange('A1:A3').getValues(), [[3], [2], [1]]);
  },
  'sort-order': ({ tab }) => {
    const range = tab.getRange('A1:A8');
    range.setValues([['b'], [true], [''], [10], ['A'], [false], [2], ['a2']]);
    range.sort(1);
    requireSame(range.getValues(), [[2], [10], ['A'], ['a2'], ['b'], [false], [true], ['']]);
  },
  'range-sort': ({ tab }) => {
    const range = tab.getRange('B1:C4');
    const rows = [
      ['x', 2],
      ['y', 1],
      ['x', 1],
      ['y', 2],
    ];
    range.setValues(rows);
    range.sort(3);
    requireSame(
      range.getValues().map(([, number]) => number),
      [1, 1, 2, 2],
    );
    range.setValues(rows).sort([{ column: 2, ascending: false }, 3]);
    requireSame(range.getValues(), [
      ['y', 1],
      ['y', 2],
      ['x', 1],
      ['x', 2],
    ]);
  },
  'printed-classes': ({ book, tab }) => {
    const range = tab.getRange('A1');
    requireSame([String(range), String(tab), String(book)], ['Range', 'Sheet', 'Spreadsheet']);
    requireSame(range.constructor === Object, true);
  },
  'missing-arguments': ({ tab }) => {
    const message = (method: string): string =>
      `The parameters () don't match the method signature for SpreadsheetApp.Range.${method}.`;
    const range: object = tab.getRange('A1');
    for (const method of ['setValue', 'setBackground', 'sort', 'offset']) {
      const call = Reflect.get(range, method) as () => unknown;
      requireSame(
        refusalOf(() => call.call(range)),
        message(method),
      );
    }
    requireSame(tab.getLastRow(), 0);
  },
};
