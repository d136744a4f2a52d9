// As common tutorials begin: a call for each cell that is read, and for each that is written or coloured.
import type { Peer } from './peer';
import { colourOf, summaryTab } from './peer';

export const perCell: Peer = {
  name: 'cell by cell, as tutorials begin',
  run: (SpreadsheetApp) => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheetByName('Nhập liệu');
    const target = book.getSheetByName(summaryTab) ?? book.insertSheet(summaryTab);
    if (sheet === null) throw new Error('There are no tallies.');
    const lastRow = sheet.getLastRow();
    const headers: string[] = [];
    for (let column = 1; column <= sheet.getLastColumn(); column += 1)
      headers.push(String(sheet.getRange(1, column).getValue()));
    const counted = headers.flatMap((header, index) => (/\[C\d+\]$/.test(header) ? [index + 1] : []));
    const totals = new Map<string, number[]>();
    for (let row = 2; row <= lastRow; row += 1) {
      const unit = String(sheet.getRange(row, headers.indexOf('Đơn vị') + 1).getValue());
      const sums = totals.get(unit) ?? counted.map(() => 0);
      counted.forEach((column, index) => {
        sums[index] = (sums[index] ?? 0) + Number(sheet.getRange(row, column).getValue());
      });
      totals.set(unit, sums);
    }
    [...totals].forEach(([unit, sums], line) => {
      target.getRange(line + 2, 1).setValue(unit);
      sums.forEach((sum, index) => {
        target.getRange(line + 2, index + 2).setValue(sum);
        target.getRange(line + 2, index + 2).setBackground(colourOf(sum));
      });
    });
  },
};
