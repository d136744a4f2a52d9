// Where ranges lie and which ones there are not.
import { callLoosely, refusalOf, requireRefusal, requireSame } from '../checks';
import type { ContractCases } from '../bench';

export const rangeCases: ContractCases = {
  'inverted-notation': ({ book, tab }) => {
    const notations = ['C5:B2', '5:2', 'D:B', '$A$1:$B$2', 'B2'];
    requireSame(
      notations.map((notation) => tab.getRange(notation).getA1Notation()),
      ['B2:C5', '2:5', 'B:D', 'A1:B2', 'B2'],
    );
    requireSame(book.getRange(`'${tab.getName()}'!C5:B2`).getA1Notation(), 'B2:C5');
  },
  'whole-columns': ({ tab }) => {
    const range = tab.getRange('D:F');
    requireSame([range.getA1Notation(), range.getNumRows()], ['D:F', tab.getMaxRows()]);
    requireSame([range.isStartRowBounded(), range.isEndRowBounded()], [false, false]);
    requireSame([range.isStartColumnBounded(), range.isEndColumnBounded()], [true, true]);
  },
  'row-too-small': ({ tab }) => {
    requireRefusal(() => tab.getRange(0, 1), 'The starting row of the range is too small.');
    requireRefusal(() => tab.getRange('A2').offset(-2, 0), 'The starting row of the range is too small.');
  },
  'column-too-small': ({ tab }) => {
    requireRefusal(() => tab.getRange(1, 0), 'The starting column of the range is too small.');
  },
  'no-rows': ({ tab }) => {
    const message = 'The number of rows in the range must be at least 1.';
    requireRefusal(() => tab.getRange(2, 1, tab.getLastRow(), 1), message);
    requireRefusal(() => tab.getRange('A1').offset(0, 0, 0), message);
  },
  'no-columns': ({ tab }) => {
    const message = 'The number of columns in the range must be at least 1.';
    requireRefusal(() => tab.getRange(1, 1, 1, 0), message);
    requireRefusal(() => tab.getRange('A1').offset(0, 0, 1, 0), message);
  },
  // Sources disagree whether the range itself or its first use is refused.
  'outside-grid': ({ tab }) => {
    const message = 'The coordinates of the range are outside the dimensions of the sheet.';
    requireRefusal(() => tab.getRange(1, tab.getMaxColumns() + 1).getValue(), message);
    requireRefusal(() => tab.getRange(tab.getMaxRows(), 1, 2).setValue(1), message);
  },
  'no-range': ({ tab }) => {
    requireRefusal(
      () => tab.getRange(Number.NaN, 1),
      'The coordinates or dimensions of the range are invalid.',
    );
  },
  'range-not-found': ({ book, tab }) => {
    for (const notation of ['', 'A1:B2:C3', 'A0x', '!!']) {
      requireRefusal(() => tab.getRange(notation), 'Range not found');
    }
    requireRefusal(() => book.getRange('không có tên này'), 'Range not found');
  },
  'lines-out-of-bounds': ({ tab }) => {
    const [rows, columns] = [tab.getMaxRows(), tab.getMaxColumns()];
    requireRefusal(() => tab.deleteRows(rows, 2), 'Those rows are out of bounds.');
    requireRefusal(() => tab.insertRowAfter(rows + 1), 'Those rows are out of bounds.');
    requireRefusal(() => tab.deleteColumn(columns + 1), 'Those columns are out of bounds.');
    requireRefusal(() => tab.insertColumnsBefore(columns + 1, 1), 'Those columns are out of bounds.');
  },
  'all-rows-deleted': ({ tab }) => {
    tab.setFrozenRows(1);
    requireRefusal(
      () => tab.deleteRows(2, tab.getMaxRows() - 1),
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
  },
  'next-data-cell': ({ app, tab }) => {
    tab.getRange('B2:B4').setValue(1);
    tab.getRange('B7').setValue(1);
    const { DOWN, UP, NEXT, PREVIOUS } = app.Direction;
    const from = (notation: string, direction: GoogleAppsScript.Spreadsheet.Direction): string =>
      tab.getRange(notation).getNextDataCell(direction).getA1Notation();
    requireSame(
      [from('B2', DOWN), from('B4', DOWN), from('B7', DOWN), from('B7', UP), from('B4', UP), from('B2', UP)],
      ['B4', 'B7', `B${tab.getMaxRows()}`, 'B4', 'B2', 'B1'],
    );
    requireSame([from('A2', NEXT), from('C2', PREVIOUS), from('B2', PREVIOUS)], ['B2', 'B2', 'A2']);
  },
  'type-names': ({ tab }) => {
    const range = tab.getRange('A1');
    const typesOf = (...args: unknown[]): string | undefined =>
      /^The parameters \((.*)\) don't match/.exec(
        refusalOf(() => callLoosely(range, 'setValues', ...args)) ?? '',
      )?.[1];
    requireSame(
      [
        typesOf(),
        typesOf(null),
        typesOf('x'),
        typesOf(1),
        typesOf([1, 2]),
        typesOf(['a']),
        typesOf(range),
        typesOf({ a: 1 }),
      ],
      ['', 'null', 'String', 'number', 'number[]', 'String[]', 'SpreadsheetApp.Range', '(class)'],
    );
  },
};
