// References to cells as formulas, rules and charts of a file write them: B2, B2:D9, 'Trang tính1'!$B$2:$D$9.
import { columnNumber, formatA1 } from '../../model/grid/a1';
import type { Area } from '../../model/workbook';

/** `'Trang tính1'!$B$2:$D$9`. */
export const absoluteReference = (sheetName: string, area: Area): string => {
  const cells = formatA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheetName(sheetName)}!${cells}`;
};

export const quotedSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Areas of a list such as `A1:A5 C3`; parts that are no cells, such as whole columns, are left out. */
export const areasOf = (references: string): Area[] =>
  references.split(/[\s,]+/).flatMap((reference) => areaOf(reference) ?? []);

/** The area of `B2`, `$B$2:$D$9`; null for anything else. */
export const areaOf = (reference: string): Area | null => {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(reference.trim());
  if (match === null) return null;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = match;
  return {
    row: Number(row),
    column: columnNumber(column),
    lastRow: Number(lastRow),
    lastColumn: columnNumber(lastColumn),
  };
};

/** Sheet and area of `'Trang tính1'!$B$2:$D$9` or `Sheet1!A1`; the sheet is null when the reference names none. */
export const locationOf = (
  reference: string,
): { readonly sheet: string | null; readonly area: Area } | null => {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference.trim());
  const area = areaOf(match?.[3] ?? reference);
  if (area === null) return null;
  return { sheet: match === null ? null : (match[1]?.replaceAll("''", "'") ?? match[2] ?? null), area };
};
