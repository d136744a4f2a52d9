// What the host knows of a workbook and .xlsx has no place for: ids, locale, time zone, people, protections,
// charts. It
// travels as custom document properties, so that a file written by one run can be given to the next; a file from
// elsewhere has none and gets defaults.
import type { WorkbookProperties } from 'hucre';
import type { ProtectionModel, SheetModel, WorkbookModel } from '../../model/workbook';

type SheetNotes = Pick<
  SheetModel,
  'sheetId' | 'rowCount' | 'columnCount' | 'protections' | 'charts' | 'metadata'
> & {
  readonly name: string;
  /** Those that were set; the file has heights for rows that Sheets would fit to their text, too. */
  readonly rowHeights: readonly (readonly [number, number])[];
};

type WorkbookNotes = Pick<
  WorkbookModel,
  'id' | 'name' | 'locale' | 'timeZone' | 'owner' | 'editors' | 'metadata'
>;

export interface HostNotes {
  readonly workbook: WorkbookNotes;
  /** The host's clock when the file was written. */
  readonly savedAt: Date;
  /** By the tab's name in the file. */
  readonly sheets: ReadonlyMap<string, SheetNotes>;
}

const prefix = 'EmulatedSheets';
/** Excel shows and edits no more than 255 characters of a property. */
const chunkLength = 250;

/** The properties to write; `names` are the names of tabs in the file, in order. */
export const writeHostNotes = (
  workbook: WorkbookModel,
  names: readonly string[],
  savedAt: Date,
): WorkbookProperties => {
  const { id, name, locale, timeZone, owner, editors, metadata } = workbook;
  const sheets = workbook.sheets.map((sheet, index) => ({
    file: names[index],
    name: sheet.name,
    sheetId: sheet.sheetId,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    protections: sheet.protections,
    charts: sheet.charts,
    rowHeights: [...sheet.rowHeights],
    metadata: sheet.metadata,
  }));
  const text = JSON.stringify({
    savedAt,
    workbook: { id, name, locale, timeZone, owner, editors, metadata },
    sheets,
  });
  const chunks = text.match(new RegExp(`[^]{1,${chunkLength}}`, 'g')) ?? [];
  return {
    title: name,
    custom: Object.fromEntries(chunks.map((chunk, index) => [`${prefix}${index + 1}`, chunk])),
  };
};

/** The notes of an earlier run; null when the file has none, or none that can be understood. */
export const readHostNotes = (properties: WorkbookProperties | undefined): HostNotes | null => {
  const custom = properties?.custom ?? {};
  let text = '';
  for (let index = 1; typeof custom[`${prefix}${index}`] === 'string'; index += 1)
    text += custom[`${prefix}${index}`];
  if (text === '') return null;
  try {
    const { savedAt, workbook, sheets } = JSON.parse(text) as {
      savedAt: string;
      workbook: WorkbookNotes;
      sheets: readonly (SheetNotes & { file: string; protections: ProtectionModel[] })[];
    };
    return {
      savedAt: new Date(savedAt),
      workbook,
      sheets: new Map(sheets.map((sheet) => [sheet.file, sheet])),
    };
  } catch {
    return null;
  }
};
