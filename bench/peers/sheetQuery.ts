// The same with sheetquery, the query builder for Google Sheets on npm: rows as objects, each line of the summary inserted.
import { sheetQuery } from 'sheetquery';
import type { Peer } from './peer';
import { colourOf, summaryTab } from './peer';

export const bySheetQuery: Peer = {
  name: 'sheetquery',
  run: (SpreadsheetApp) => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const query = sheetQuery(book).from('Nhập liệu');
    const rows = query.getRows().slice(1);
    const counted = Object.keys(rows[0] ?? {}).filter((header) => /\[C\d+\]$/.test(header));
    const totals = new Map<string, number[]>();
    for (const row of rows) {
      const unit = String(row['Đơn vị']);
      const sums = totals.get(unit) ?? counted.map(() => 0);
      counted.forEach((header, index) => {
        sums[index] = (sums[index] ?? 0) + Number(row[header]);
      });
      totals.set(unit, sums);
    }
    const target = book.getSheetByName(summaryTab) ?? book.insertSheet(summaryTab);
    target.clearContents();
    target.appendRow(['Đơn vị', ...counted]);
    const lines = [...totals].map(([unit, sums]) =>
      Object.fromEntries([
        ['Đơn vị', unit],
        ...counted.map((header, index) => [header, sums[index] ?? 0] as const),
      ]),
    );
    sheetQuery(book).from(summaryTab).insertRows(lines);
    target
      .getRange(2, 2, lines.length, counted.length)
      .setBackgrounds([...totals.values()].map((sums) => sums.map(colourOf)));
  },
};
