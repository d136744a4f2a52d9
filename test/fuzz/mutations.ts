// What happens to a shared workbook: cells overwritten, columns moved, tabs renamed, formats changed, memory lost. Each
// mutation is data, so that a failing workbook can be told in a line and made again.
import fc from 'fast-check';
import type { Host } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { hostileValue } from './hostileValues';

const tabs = ['Nhập liệu', 'Nhập liệu', 'Nhập liệu', 'Cấu hình', 'Chỉ tiêu', 'Đơn vị', 'Loại trừ'] as const;
const writtenTabs = [
  'Số liệu hệ thống',
  'Danh sách',
  'Chốt số liệu',
  'Nhật ký',
  'Tiến độ',
  'Diễn biến',
  'Việc cần làm',
] as const;

const kinds = [
  ...['deleteRow', 'insertRow', 'deleteColumn', 'insertColumn', 'swapColumns', 'blankHeader', 'doubleHeader'],
  ...[
    'renameTab',
    'moveTab',
    'deleteTab',
    'copyTab',
    'clearTab',
    'merge',
    'hideRow',
    'forgetAll',
    'misremember',
  ],
  ...['asText', 'asDate', 'asPercent', 'locale', 'timeZone', 'sort', 'filter'],
] as const;

export type Mutation =
  | {
      readonly kind: 'put';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
    }
  | {
      readonly kind: (typeof kinds)[number];
      readonly tab: string;
      readonly row: number;
      readonly column: number;
    };

const place = {
  tab: fc.constantFrom<string>(...tabs, ...writtenTabs),
  row: fc.integer({ min: 1, max: 14 }),
  column: fc.integer({ min: 1, max: 8 }),
};

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('put' as const), ...place, value: hostileValue }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom(...kinds), ...place }) },
);

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Act = (sheet: Sheet, row: number, column: number, host: Host) => void;

const format =
  (pattern: string): Act =>
  (sheet, _row, column) =>
    void sheet.getRange(1, column, sheet.getMaxRows(), 1).setNumberFormat(pattern);

/** How each comes about: what an editor of the spreadsheet can do. */
const acts: Readonly<Record<(typeof kinds)[number], Act>> = {
  deleteRow: (sheet, row) => void sheet.deleteRow(row),
  insertRow: (sheet, row) => void sheet.insertRowBefore(row),
  deleteColumn: (sheet, _row, column) => void sheet.deleteColumn(column),
  insertColumn: (sheet, _row, column) => void sheet.insertColumnBefore(column),
  swapColumns: (sheet, _row, column) =>
    void sheet.moveColumns(sheet.getRange(1, column, sheet.getMaxRows(), 1), 1),
  blankHeader: (sheet, _row, column) => void sheet.getRange(1, column).setValue(''),
  doubleHeader: (sheet, _row, column) =>
    void sheet.getRange(1, column).setValue(sheet.getRange(1, column + 1).getValue()),
  renameTab: (sheet) => void sheet.setName(`${sheet.getName()} (bản của tôi)`),
  moveTab: (sheet, row, _column, host) => {
    sheet.activate();
    host.globals.SpreadsheetApp.getActiveSpreadsheet().moveActiveSheet((row % 3) + 1);
  },
  deleteTab: (sheet, _row, _column, host) =>
    void host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet),
  copyTab: (sheet, _row, _column, host) =>
    void sheet.copyTo(host.globals.SpreadsheetApp.getActiveSpreadsheet()),
  clearTab: (sheet) => void sheet.clearContents(),
  merge: (sheet, row, column) => void sheet.getRange(row, column, 2, 2).merge(),
  hideRow: (sheet, row) => void sheet.hideRows(row),
  forgetAll: (_sheet, _row, _column, host) =>
    void host.globals.PropertiesService.getDocumentProperties().deleteAllProperties(),
  misremember: (_sheet, row, column, host) => {
    const store = host.globals.PropertiesService.getDocumentProperties();
    const keys = Object.keys(store.getProperties()).sort();
    const key = keys[(row * 8 + column) % Math.max(1, keys.length)];
    if (key !== undefined)
      store.setProperty(key, ['', '{', '[]', 'null', '999999', '{"a":1}'][row % 6] ?? '');
  },
  asText: format('@'),
  asDate: format('dd/MM/yyyy'),
  asPercent: format('0%'),
  locale: (_sheet, row, _column, host) =>
    void host.globals.SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale(row % 2 ? 'en_US' : 'fr_FR'),
  timeZone: (_sheet, row, _column, host) =>
    void host.globals.SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone(
      row % 2 ? 'America/Phoenix' : 'Europe/Paris',
    ),
  sort: (sheet, _row, column) => void sheet.sort(column),
  filter: (sheet) => void sheet.getRange(1, 1, 5, 3).createFilter(),
};

/** Makes it happen; what Sheets itself refuses (the last tab deleted, a row that is not there) does not happen. */
export const mutate = (host: Host, mutation: Mutation): void => {
  const { tab, row, column } = mutation;
  if (mutation.kind === 'put') {
    if (host.workbook.sheets.some(({ name }) => name === tab))
      host.edit(tab, `${String.fromCharCode(64 + column)}${row}`, mutation.value);
    return;
  }
  host.runCode('mutate', () => {
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
    if (sheet !== null) acts[mutation.kind as (typeof kinds)[number]](sheet, row, column, host);
  });
};
