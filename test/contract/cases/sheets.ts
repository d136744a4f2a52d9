// Tabs: making, finding, hiding, deleting and clearing them.
import { requireRefusal, requireSame } from '../checks';
import type { Bench, ContractCases } from '../bench';

/** A spreadsheet of its own with one tab. */
const onlyTab = ({ app }: Bench) => {
  const book = app.create('contract: one tab');
  const [tab] = book.getSheets();
  if (!tab) throw new Error('a new spreadsheet has no tab');
  return { book, tab };
};

/** A cell with everything that clearing may take. */
const fill = ({ app, tab }: Bench): GoogleAppsScript.Spreadsheet.Range => {
  const rule = app.newDataValidation().requireNumberGreaterThan(0).build();
  return tab.getRange('A1').setValue(5).setBackground('#ff0000').setNote('n').setDataValidation(rule);
};

const left = (cell: GoogleAppsScript.Spreadsheet.Range): unknown[] => [
  cell.getValue(),
  cell.getBackground(),
  cell.getNote(),
  cell.getDataValidation() !== null,
];

export const sheetCases: ContractCases = {
  'insert-sheet': ({ book }) => {
    const named = book.insertSheet('contract: third', 0);
    requireSame([named.getIndex(), named.getMaxRows(), named.getMaxColumns()], [1, 1000, 26]);
    const unnamed = book.insertSheet();
    requireSame(/\d+$/.test(unnamed.getName()), true);
    book.deleteSheet(named);
    book.deleteSheet(unnamed);
  },
  'inserted-is-active': ({ book }) => {
    const added = book.insertSheet('contract: active');
    requireSame(book.getActiveSheet().getName(), 'contract: active');
    book.deleteSheet(added);
  },
  'sheet-name-taken': ({ book, tab }) => {
    const message = `A sheet with the name "${tab.getName()}" already exists. Please enter another name.`;
    requireRefusal(() => book.insertSheet(tab.getName()), message);
    const other = book.insertSheet('contract: other');
    requireRefusal(() => other.setName(tab.getName()), message);
    book.deleteSheet(other);
  },
  'last-sheet': (bench) => {
    const { book, tab } = onlyTab(bench);
    requireRefusal(() => book.deleteSheet(tab), "You can't remove all the sheets in a document.");
  },
  // That it throws is documented, the text is not.
  'last-visible-sheet': (bench) => {
    const { book, tab } = onlyTab(bench);
    requireRefusal(() => tab.hideSheet(), /./);
    book.insertSheet('second');
    tab.hideSheet();
    requireSame(tab.isSheetHidden(), true);
  },
  'unknown-sheet': ({ book }) => {
    requireSame(book.getSheetByName('contract: there is none'), null);
  },
  'default-sizes': ({ tab }) => {
    requireSame([tab.getColumnWidth(1), tab.getRowHeight(1)], [100, 21]);
  },
  'sheet-clear': (bench) => {
    const { tab } = bench;
    const cell = fill(bench);
    tab.clearNotes();
    requireSame(left(cell), [5, '#ff0000', '', true]);
    fill(bench);
    tab.clearContents();
    requireSame(left(cell), ['', '#ff0000', 'n', true]);
    fill(bench);
    tab.clearFormats();
    requireSame(left(cell), [5, '#ffffff', 'n', true]);
    fill(bench);
    tab.clear();
    requireSame(left(cell), ['', '#ffffff', 'n', true]);
  },
  'range-clear-contents': (bench) => {
    const cell = fill(bench).clear({ contentsOnly: true });
    requireSame(left(cell), ['', '#ff0000', 'n', true]);
  },
};
