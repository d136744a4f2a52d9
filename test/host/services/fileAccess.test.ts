import { createHost, type Host } from '../../../host/createHost';
import { createWorkbook } from '../../../host/model/createWorkbook';
import { moment, owner, village } from './hostSheet';

const refused = /^You are trying to edit a protected cell or object\./;

type Act = (book: GoogleAppsScript.Spreadsheet.Spreadsheet) => unknown;

/** A workbook of the owner's that the village head may look at. */
const openForLooking = (): Host => {
  const workbook = { ...createWorkbook({ owner, editors: ['khac@example.com'] }), viewers: [village] };
  const host = createHost({ workbook, now: moment });
  host.load('function onOpen() { return 1 } function onEdit() { return 2 }');
  return host;
};

const asVillage = (host: Host, act: Act): string | null => {
  const { SpreadsheetApp } = host.globals;
  const run = host.runCode('act', () => act(SpreadsheetApp.getActiveSpreadsheet()), {
    kind: 'menu',
    user: village,
  });
  return run.error?.message ?? null;
};

it.each<[string, Act]>([
  ['writes a cell', (book) => book.getRange('A1').setValue(1)],
  ['colours several ranges', (book) => book.getSheets()[0]?.getRangeList(['A1', 'B2']).setBackground('red')],
  ['adds a tab', (book) => book.insertSheet('x')],
  ['renames the file', (book) => book.rename('x')],
  ['adds herself as editor', (book) => book.addEditor(village)],
  ['names a range', (book) => book.setNamedRange('x', book.getRange('A1'))],
  ['hides a tab', (book) => book.getSheets()[0]?.hideSheet()],
  ['keeps metadata', (book) => book.addDeveloperMetadata('x')],
  ['protects a tab', (book) => book.getSheets()[0]?.protect()],
])('who may only look is refused when she %s', (_what, act) => {
  const host = openForLooking();
  const before = JSON.stringify(host.workbook);
  expect(asVillage(host, act)).toMatch(refused);
  expect(JSON.stringify(host.workbook)).toBe(before);
});

it.each<[string, Act]>([
  ['reads', (book) => book.getDataRange().getValues()],
  ['goes to another cell', (book) => book.setActiveRange(book.getRange('B2'))],
  ['is told something', (book) => book.toast('x')],
])('who may only look %s', (_what, act) => {
  expect(asVillage(openForLooking(), act)).toBeNull();
});

it('typing is refused, and no trigger runs for who may only look', () => {
  const host = openForLooking();
  expect(host.edit('Trang tính1', 'A1', 5, { user: village })).toMatchObject({ accepted: false, runs: [] });
  expect(host.open({ user: village })).toEqual([]);
  expect(host.open().map(({ result }) => result)).toEqual([1]);
});

it('another file opens only for those with whom it is shared', () => {
  const host = openForLooking();
  const { SpreadsheetApp } = host.globals;
  const id = SpreadsheetApp.create('Khác').getId();
  expect(asVillage(host, () => SpreadsheetApp.openById(id))).toBe(
    'You do not have permission to access the requested document.',
  );
  SpreadsheetApp.openById(id).addViewer(village);
  expect(asVillage(host, () => SpreadsheetApp.openById(id).getName())).toBeNull();
  expect(asVillage(host, () => SpreadsheetApp.openById(id).rename('x'))).toMatch(refused);
});

it('viewers are listed and can be removed, and an editor is no viewer any more', () => {
  const book = openForLooking().globals.SpreadsheetApp.getActiveSpreadsheet();
  const emails = () => book.getViewers().map((user) => user.getEmail());
  expect(emails()).toEqual([village]);
  book.addEditor(village);
  expect([emails(), book.getEditors().map((user) => user.getEmail())]).toEqual([
    [],
    [owner, 'khac@example.com', village],
  ]);
  book.removeEditor(village).addViewers([village]).removeViewer(village);
  expect(emails()).toEqual([]);
});
