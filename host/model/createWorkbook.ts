// Makes an empty workbook and empty tabs with the sizes and names that Google gives them.
import { localeOf } from './showing/locales';
import type { PeopleModel, SheetModel, WorkbookModel } from './workbook';

export interface NewWorkbook {
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly owner?: string;
  readonly id?: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly editors?: readonly string[];
  readonly linkAccess?: 'view' | 'edit';
  readonly people?: PeopleModel;
}

/** A tab of 1000 rows and 26 columns, unless told, with nothing in it. */
export const createSheet = (
  sheetId: number,
  name: string,
  rowCount = 1000,
  columnCount = 26,
): SheetModel => ({
  sheetId,
  name,
  hidden: false,
  rowCount,
  columnCount,
  rows: new Map(),
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  frozenRows: 0,
  frozenColumns: 0,
  gridlinesHidden: false,
  tabColor: null,
  merges: [],
  conditionalFormats: [],
  protections: [],
  charts: [],
  filter: null,
  metadata: [],
});

/** A workbook with one empty tab, by default Vietnamese, in Vietnam's time zone, owned by a made-up clerk. */
export const createWorkbook = (options: NewWorkbook = {}): WorkbookModel => {
  const locale = options.locale ?? 'vi_VN';
  const words = localeOf(locale);
  return {
    id: options.id ?? 'workbook-1',
    name: options.name ?? words.spreadsheetName,
    locale,
    timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    owner: options.owner ?? 'canbo@example.com',
    editors: [...(options.editors ?? [])],
    ...(options.linkAccess === undefined ? {} : { linkAccess: options.linkAccess }),
    ...(options.people === undefined ? {} : { people: options.people }),
    sheets: [createSheet(0, `${words.sheetName}1`, options.rows, options.columns)],
    activeSheetId: 0,
    namedRanges: [],
    metadata: [],
    nextId: 1,
  };
};

/** Takes the next number from the workbook's counter, for ids of tabs, charts and protections. */
export const takeId = (workbook: WorkbookModel): number => {
  const id = workbook.nextId;
  workbook.nextId += 1;
  return id;
};

/** A free name of the locale's kind, `Trang tính2`: by how many tabs there are, and on from there. */
export const nextSheetName = (workbook: WorkbookModel): string => {
  const word = localeOf(workbook.locale).sheetName;
  let number = workbook.sheets.length;
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name));
  do number += 1;
  while (taken.has(`${word}${number}`));
  return `${word}${number}`;
};
