// What people do to the tabs, rows and columns of the book besides typing: as far as Sheets lets the person, through the
// same services that refuse a script of theirs what it refuses them.
import type { Host } from '../../../host/createHost';
import { columnNumberOf } from '../../support/largeCommune';
import { sheetNamed, valuesOf } from '../../support/commune';
import { rowsOf } from './book';
import type { Life } from './plans';
import type { Disturbance } from './stories';

const tallies = 'Nhập liệu';

const reportNames = (host: Host): readonly string[] =>
  host.workbook.sheets.map(({ name }) => name).filter((name) => /^(Tuần|Ngày|Tháng|Tổng kết)/.test(name));

const isBlankRow = (row: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(row).every(
    ([header, cell]) =>
      header === 'Ngày' || header === 'Đơn vị' || header === 'Kiểm tra' || (cell ?? '') === '',
  );

/** Headers of the tab of tallies that a clerk may come to write over, and what is written. */
const headerSlips: readonly (readonly [string, string])[] = [
  ['Ngày', ''],
  ['Đơn vị', 'Tên thôn'],
  ['Kiểm tra', ''],
  ['Vướng mắc', ''],
  ['Nhập lúc', 'Giờ'],
];

type Doing = (life: Life, user: string, at: number) => readonly (Error | undefined)[];

/** Runs the code as the person; the error, of which Google's refusals are none. */
const asPerson = (host: Host, user: string, code: () => unknown): readonly (Error | undefined)[] => {
  const { error } = host.runCode('disturb', code, { kind: 'menu', user });
  return [error?.name === 'Exception' ? undefined : error];
};

const spreadsheetOf = ({ globals }: Host) => globals.SpreadsheetApp.getActiveSpreadsheet();

const onReport =
  (code: (host: Host, name: string) => void): Doing =>
  ({ host }, user, at) => {
    const names = reportNames(host);
    const name = names[at % Math.max(1, names.length)];
    return name === undefined ? [] : asPerson(host, user, () => code(host, name));
  };

const onSheet =
  (name: string, code: (host: Host, at: number) => void): Doing =>
  ({ host }, user, at) =>
    host.workbook.sheets.some((sheet) => sheet.name === name)
      ? asPerson(host, user, () => code(host, at))
      : [];

const copies = (host: Host): readonly string[] =>
  host.workbook.sheets.map(({ name }) => name).filter((name) => name !== tallies && name.includes(tallies));

const doings: Readonly<Record<Disturbance, Doing>> = {
  renameReport: onReport((host, name) =>
    spreadsheetOf(host).getSheetByName(name)?.setName(`${name} (đã in)`),
  ),
  deleteReport: onReport((host, name) => {
    const sheet = spreadsheetOf(host).getSheetByName(name);
    if (sheet !== null) spreadsheetOf(host).deleteSheet(sheet);
  }),
  renameProgress: onSheet('Tiến độ', (host, at) =>
    spreadsheetOf(host).getSheetByName('Tiến độ')?.setName(`Tiến độ xã ${at}`),
  ),
  deleteProgress: onSheet('Tiến độ', (host) => {
    const sheet = spreadsheetOf(host).getSheetByName('Tiến độ');
    if (sheet !== null) spreadsheetOf(host).deleteSheet(sheet);
  }),
  sortTallies: onSheet(tallies, (host, at) => {
    const sheet = spreadsheetOf(host).getSheetByName(tallies);
    const last = sheet?.getLastRow() ?? 1;
    if (last > 2)
      sheet
        ?.getRange(2, 1, last - 1, sheet.getLastColumn())
        .sort({ column: 1 + (at % 4), ascending: at < 5 });
  }),
  insertColumn: onSheet(tallies, (host, at) =>
    spreadsheetOf(host)
      .getSheetByName(tallies)
      ?.insertColumnBefore(1 + at),
  ),
  moveColumn: onSheet(tallies, (host, at) => {
    const sheet = spreadsheetOf(host).getSheetByName(tallies);
    const from = columnNumberOf(host, tallies, at % 2 === 0 ? 'Vướng mắc' : 'Kiểm tra');
    sheet?.moveColumns(sheet.getRange(1, from), 3);
  }),
  hideColumn: onSheet(tallies, (host, at) =>
    spreadsheetOf(host)
      .getSheetByName(tallies)
      ?.hideColumns(1 + at),
  ),
  deleteBlankRow: (life, user, at) => {
    const blank = rowsOf(life.host, tallies).flatMap((row, index) => (isBlankRow(row) ? [index + 2] : []));
    const row = blank[at % Math.max(1, blank.length)];
    return row === undefined
      ? []
      : asPerson(life.host, user, () => spreadsheetOf(life.host).getSheetByName(tallies)?.deleteRow(row));
  },
  copyTallies: onSheet(tallies, (host) => {
    if (copies(host).length > 2) return;
    spreadsheetOf(host).getSheetByName(tallies)?.copyTo(spreadsheetOf(host));
  }),
  typeInCopy: ({ host }, user, at) => {
    const name = copies(host)[0];
    if (name === undefined) return [];
    return host.edit(name, `D${2 + at}`, at, { user }).runs.map(({ error }) => error);
  },
  changeHeader: ({ host }, user, at) => {
    const [from = '', to = ''] = headerSlips[at % headerSlips.length] ?? [];
    const column = (valuesOf(sheetNamed(host, tallies))[0] ?? []).indexOf(from) + 1;
    const write = (header: string): readonly (Error | undefined)[] =>
      asPerson(host, user, () =>
        spreadsheetOf(host).getSheetByName(tallies)?.getRange(1, column).setValue(header),
      );
    if (column === 0) return [];
    // Set-up puts a deleted header back; other words are the users' own, who have to type the right ones again.
    if (to === '') return write('');
    return [...write(to), ...host.fireClockTriggers().map(({ error }) => error), ...write(from)];
  },
};

/** Does it as the person; what broke, a refusal of Google's not counted. */
export const disturb = (life: Life, what: Disturbance, user: string, at: number): readonly Error[] =>
  doings[what](life, user, at).flatMap((error) => error ?? []);
