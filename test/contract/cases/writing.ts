// How values, rows and notes are written.
import { callLoosely, refusalOf, requireRefusal, requireSame } from '../checks';
import type { ContractCases } from '../bench';

const sizeMessage = (what: string, data: number, range: number): string =>
  `The number of ${what} in the data does not match the number of ${what} in the range. ` +
  `The data has ${data} but the range has ${range}.`;

export const writingCases: ContractCases = {
  'set-values-rows': ({ tab }) => {
    requireRefusal(() => tab.getRange('A1:B2').setValues([[1, 2]]), sizeMessage('rows', 1, 2));
    requireSame(tab.getLastRow(), 0);
  },
  'set-values-columns': ({ tab }) => {
    requireRefusal(() => tab.getRange('A1:B1').setValues([[1, 2, 3]]), sizeMessage('columns', 3, 2));
    requireSame(tab.getLastRow(), 0);
  },
  'set-value-fills': ({ tab }) => {
    const range = tab.getRange('A1:B2').setValue(7);
    requireSame(range.getValues(), [
      [7, 7],
      [7, 7],
    ]);
    range.setValue(null);
    requireSame(tab.getLastRow(), 0);
    range.setValue(1);
    callLoosely(range, 'setValue', undefined);
    requireSame(tab.getLastRow(), 0);
  },
  'append-row-on-empty': ({ tab }) => {
    tab.appendRow(['a', 1]);
    requireSame(tab.getDataRange().getValues(), [['a', 1]]);
    tab.appendRow(['b']);
    requireSame(tab.getLastRow(), 2);
  },
  'append-row-of-nothing': ({ tab }) => {
    requireRefusal(
      () => tab.appendRow([]),
      /^The parameters \(.*\) don't match the method signature for SpreadsheetApp\.Sheet\.appendRow\.$/,
    );
  },
  'blank-insertions': ({ tab }) => {
    tab.getRange('A1:C2').setValue(1);
    tab.insertRowsAfter(2, 3);
    tab.insertColumnsAfter(3, 2);
    requireSame([tab.getLastRow(), tab.getLastColumn()], [2, 3]);
    tab.insertColumnsAfter(1, 2);
    requireSame(tab.getLastColumn(), 5);
  },
  'null-returns': ({ app, book, tab }) => {
    const rule = app
      .newConditionalFormatRule()
      .whenCellEmpty()
      .setBackground('red')
      .setRanges([tab.getRange('A1')])
      .build();
    const returned: unknown[] = [
      tab.insertRows(1),
      tab.insertColumns(1),
      tab.deleteRows(1, 1),
      tab.deleteColumns(1, 1),
      tab.setFrozenRows(1),
      tab.setFrozenColumns(1),
      tab.setConditionalFormatRules([rule]),
      tab.clearConditionalFormatRules(),
      book.setNamedRange('contract_null_returns', tab.getRange('B2')),
    ];
    requireSame(
      returned.map((value) => value === null),
      returned.map(() => true),
    );
    requireSame([String(tab.deleteRow(5)), String(tab.deleteColumn(5))], ['Sheet', 'Sheet']);
    for (const named of book.getNamedRanges()) {
      if (named.getName() === 'contract_null_returns') named.remove();
    }
  },
  notes: ({ tab }) => {
    const cell = tab.getRange('A1');
    callLoosely(cell, 'setNote', 25);
    requireSame(cell.getNote(), '25');
    callLoosely(cell, 'setNotes', [[25]]);
    requireSame(cell.getNote(), '25.0');
    requireSame(
      refusalOf(() => callLoosely(cell, 'setNotes', 'foo')),
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    );
  },
};
