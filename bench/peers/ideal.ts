// The least that the same inputs and outputs cost: each tab read once, the result written once for each of its properties,
// the charts made, one line in the log. It computes nothing: what it writes is what our own run has written.
import type { Host } from '../../host/createHost';
import type { CellModel, SheetModel } from '../../host/model/workbook';

export interface Inputs {
  /** Names of the tabs that are read. */
  readonly read: readonly string[];
  /** Name of the tab that is written. */
  readonly written: string;
  readonly charts: number;
}

type Block<Value> = Value[][];

/** Something of each cell of the tab, row by row. */
const blockOf = <Value>(sheet: SheetModel, of: (cell: CellModel | undefined) => Value): Block<Value> => {
  const rows = Math.max(1, ...sheet.rows.keys());
  const columns = Math.max(1, ...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()]));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => of(sheet.rows.get(row + 1)?.get(column + 1))),
  );
};

/** Writes the tab as it stands once more; the tab and those that are read must be there. */
export const writeAgain = (host: Host, { read, written, charts }: Inputs): void => {
  const { SpreadsheetApp } = host.globals;
  const model = host.workbook.sheets.find(({ name }) => name === written);
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const name of read) book.getSheetByName(name)?.getDataRange().getValues();
  const sheet = book.getSheetByName(written);
  if (sheet === null || model === undefined) throw new Error(`There is no ${written}.`);
  const values = blockOf(model, (cell) => cell?.value ?? '');
  const range = sheet.getRange(1, 1, values.length, values[0]?.length ?? 1);
  range.breakApart();
  range.setValues(values);
  range.setNumberFormats(blockOf(model, (cell) => cell?.style?.numberFormat ?? 'General'));
  range.setBackgrounds(blockOf(model, (cell) => cell?.style?.background ?? '#ffffff'));
  range.setFontColors(blockOf(model, (cell) => cell?.style?.fontColor ?? '#000000'));
  range.setFontWeights(blockOf(model, (cell) => (cell?.style?.bold === true ? 'bold' : 'normal')));
  range.setFontSizes(blockOf(model, (cell) => cell?.style?.fontSize ?? 10));
  range.setHorizontalAlignments(blockOf(model, (cell) => cell?.style?.horizontal ?? 'left'));
  range.setVerticalAlignment('middle');
  range.setWrap(true);
  sheet.setFrozenRows(1);
  for (let chart = 0; chart < charts; chart += 1) {
    const builder = sheet.newChart().asBarChart().addRange(range).setPosition(1, 1, 0, 0);
    sheet.insertChart(builder.setOption('title', `${chart}`).build());
  }
  const log = book.getSheetByName('Nhật ký');
  log?.appendRow([new Date(), written]);
};
