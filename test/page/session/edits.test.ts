// Taking back and making again, as steps of what the person did and what was answered to it.
import { createHost, type Host } from '../../../host/createHost';
import { createWorkbook } from '../../../host/model/createWorkbook';
import type { CellValue, SheetModel } from '../../../host/model/workbook';
import { Edits } from '../../../page/session/edits';

const owner = 'canbo@example.com';
const village = 'thon@example.com';

const script = `
function onEdit(e) { e.range.offset(0, 1).setValue('đã xem ' + e.range.getValue()); }
function write() { SpreadsheetApp.getActiveSheet().getRange('D1').setValue(1); }`;

const opened = () => {
  const host = createHost({ workbook: createWorkbook({ owner, linkAccess: 'edit' }) });
  host.load(script);
  return { host, sheet: sheetOf(host), edits: new Edits() };
};

const sheetOf = (host: Host): SheetModel => host.workbook.sheets[0]!;

const cell = (row: number, column: number) => ({ row, column, lastRow: row, lastColumn: column });

const type = (
  { host, sheet, edits }: ReturnType<typeof opened>,
  row: number,
  value: CellValue,
  user = owner,
) => edits.make(host, sheet, [{ area: cell(row, 1), values: value }], user);

const textsOf = (sheet: SheetModel) =>
  [...sheet.rows].map(([row, cells]) => [
    row,
    ...[...cells].sort(([one], [other]) => one - other).map(([, { value }]) => value),
  ]);

it('a count goes with the verdict that was written on it, and comes back with it', () => {
  const book = opened();
  type(book, 1, '5');
  type(book, 1, '7');
  book.edits.undo(book.host, owner);
  expect(textsOf(book.sheet)).toEqual([[1, 5, 'đã xem 5']]);
  book.edits.undo(book.host, owner);
  expect(textsOf(book.sheet)).toEqual([]);
  expect(book.edits.undo(book.host, owner)).toBeNull();
  book.edits.redo(book.host, owner);
  book.edits.redo(book.host, owner);
  expect(textsOf(book.sheet)).toEqual([[1, 7, 'đã xem 7']]);
  expect(book.edits.redo(book.host, owner)).toBeNull();
});

it('says where, so that the person sees it', () => {
  const book = opened();
  type(book, 4, '5');
  expect(book.edits.undo(book.host, owner)).toEqual({ sheetId: book.sheet.sheetId, area: cell(4, 1) });
});

it('a block that is pasted, and a source that is emptied with it, are one step', () => {
  const book = opened();
  type(book, 1, 'a');
  book.edits.make(
    book.host,
    book.sheet,
    [
      { area: cell(5, 1), values: [['a'], ['b']] },
      { area: cell(1, 1), values: null },
    ],
    owner,
  );
  book.edits.undo(book.host, owner);
  expect(textsOf(book.sheet)).toEqual([[1, 'a', 'đã xem a']]);
});

it('what is typed anew ends what could be made again', () => {
  const book = opened();
  type(book, 1, '5');
  book.edits.undo(book.host, owner);
  type(book, 2, '6');
  expect(book.edits.redo(book.host, owner)).toBeNull();
  expect(textsOf(book.sheet)).toEqual([[2, 6, 'đã xem 6']]);
});

it('nobody takes back what another person typed, or what came before a run of the add-in', () => {
  const book = opened();
  type(book, 1, '5');
  expect(book.edits.undo(book.host, village)).toBeNull();
  type(book, 2, '5');
  const after = book.host.clone();
  after.run('write');
  expect(book.edits.undo(after, owner)).toBeNull();
  expect(textsOf(sheetOf(after))).toEqual([
    [1, 5, 'đã xem 5', 1],
    [2, 5, 'đã xem 5'],
  ]);
});

it('what is protected by now is not taken back', () => {
  const book = opened();
  type(book, 1, '5', village);
  book.host.globals.SpreadsheetApp.getActiveSheet().protect();
  expect(book.edits.undo(book.host, village)).toEqual({ kind: 'protected' });
  expect(textsOf(book.sheet)).toEqual([[1, 5, 'đã xem 5']]);
});

it('a refused edit is no step', () => {
  const book = opened();
  type(book, 1, '5', village);
  book.host.globals.SpreadsheetApp.getActiveSheet().getRange('A2').protect();
  expect(type(book, 2, '6', village)).toEqual({ kind: 'protected' });
  expect(book.edits.undo(book.host, village)).toMatchObject({ area: cell(1, 1) });
});
