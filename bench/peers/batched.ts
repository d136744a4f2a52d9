// The same batched by hand: one read of the tallies, the summary written once as values and once as colours.
import type { Peer } from './peer';
import { colourOf, summaryTab } from './peer';

export const batched: Peer = {
  name: 'batched by hand',
  run: (SpreadsheetApp) => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const values = book.getSheetByName('Nhập liệu')?.getDataRange().getValues() ?? [];
    const headers = (values[0] ?? []).map(String);
    const unitColumn = headers.indexOf('Đơn vị');
    const counted = headers.flatMap((header, index) => (/\[C\d+\]$/.test(header) ? [index] : []));
    const totals = new Map<string, number[]>();
    for (const row of values.slice(1)) {
      const unit = String(row[unitColumn]);
      const sums = totals.get(unit) ?? counted.map(() => 0);
      counted.forEach((column, index) => {
        sums[index] = (sums[index] ?? 0) + Number(row[column]);
      });
      totals.set(unit, sums);
    }
    const target = book.getSheetByName(summaryTab) ?? book.insertSheet(summaryTab);
    const lines = [...totals].map(([unit, sums]) => [unit, ...sums]);
    const range = target.getRange(2, 1, lines.length, counted.length + 1);
    range.setValues(lines);
    range.setBackgrounds([...totals.values()].map((sums) => ['#ffffff', ...sums.map(colourOf)]));
  },
};
