// Links that lead to a place in the open book: `#gid=…&range=…`, alone or behind the book's own address.
import { parseA1 } from '../../host/model/grid/a1';
import { intersectionOf } from '../../host/model/grid/areas';
import { wholeGrid } from '../../host/model/grid/cells';
import type { Area, SheetModel, WorkbookModel } from '../../host/model/workbook';

export interface LinkedPlace {
  readonly sheet: SheetModel;
  /** Null for the tab as a whole. */
  readonly area: Area | null;
}

/** As Google names the book; a page of its own may stand at any address. */
const isOfBook = (address: string, { id }: WorkbookModel): boolean =>
  address === '' || address.startsWith(`https://docs.google.com/spreadsheets/d/${id}/`);

/** A link may be cut off on its way, and rows may be gone: then the tab is still right. */
const areaIn = (sheet: SheetModel, range: string): Area | null => {
  const noted = parseA1(decoded(range), sheet);
  return noted === null ? null : intersectionOf(noted.area, wholeGrid(sheet));
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** Where the link leads; null for one that leads out of the book, or to a tab that nobody sees. */
export const placeOfLink = (link: string, workbook: WorkbookModel): LinkedPlace | null => {
  const found = /^([^#]*)#gid=(\d+)(?:&range=([^&]+))?/.exec(link);
  if (found === null || !isOfBook(found[1] ?? '', workbook)) return null;
  const sheet = workbook.sheets.find(({ sheetId, hidden }) => sheetId === Number(found[2]) && !hidden);
  return sheet === undefined
    ? null
    : { sheet, area: found[3] === undefined ? null : areaIn(sheet, found[3]) };
};
