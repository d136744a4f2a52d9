// .xlsx files: the one door to the library that reads and writes them.
import type { NamedRange, Workbook } from 'hucre';
import { EncryptedFileError } from 'hucre';
import { readXlsx as readFile, writeXlsx as writeFile } from 'hucre/xlsx';
import { createWorkbook } from '../model/createWorkbook';
import type { SheetModel, WorkbookModel } from '../model/workbook';
import type { HostNotes } from './xlsx/hostNotes';
import { readHostNotes, writeHostNotes } from './xlsx/hostNotes';
import { exceedsBounds, readBounds } from './xlsx/readBounds';
import { ListSheet, listSheetName } from './xlsx/listSheet';
import { absoluteReference, locationOf, quotedSheetName } from './xlsx/references';
import { sheetForFile } from './xlsx/sheetForFile';
import type { SheetContext } from './xlsx/sheetFromFile';
import { lastColumnOf, lastRowOf, sheetFromFile } from './xlsx/sheetFromFile';
import { fileSheetNames } from './xlsx/sheetNames';
import { defaultFont } from './xlsx/styleForFile';

/** `tooLarge`: more than `readBounds`. `damaged`: also what never was such a file. */
export type UnreadableReason = 'damaged' | 'encrypted' | 'tooLarge';

/** The bytes are no .xlsx file that can be read, and why. */
export class NotAnXlsxError extends Error {
  override readonly name = 'NotAnXlsxError';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options?: ErrorOptions) {
    super(sentences[reason], options);
    this.reason = reason;
  }
}

const sentences: Readonly<Record<UnreadableReason, string>> = {
  damaged: 'The file is no .xlsx workbook that can be read.',
  encrypted: 'The file is protected by a password.',
  tooLarge: 'The file is larger than is read.',
};

/**
 * The workbook as an .xlsx file. Dates stay the numbers they are, so no time zone moves them. What the format lacks
 * is left out: clipped text, relative dates in rules, protected ranges within a tab.
 */
export const writeXlsx = async (
  workbook: WorkbookModel,
  modified: Date = new Date(),
): Promise<Uint8Array> => {
  const names = fileSheetNames(workbook.sheets.map((sheet) => sheet.name));
  const sheetNames = new Map(
    workbook.sheets.map((sheet, index) => [sheet.sheetId, names[index] ?? sheet.name]),
  );
  const lists = new ListSheet();
  const context = { locale: workbook.locale, sheetNames, lists };
  const sheets = workbook.sheets.map((sheet) => sheetForFile(workbook, sheet, context));
  const listSheet = lists.sheet();
  const active = workbook.sheets.findIndex((sheet) => sheet.sheetId === workbook.activeSheetId);
  return writeFile({
    sheets: listSheet === null ? sheets : [...sheets, listSheet],
    properties: { ...writeHostNotes(workbook, names, modified), created: modified, modified },
    namedRanges: namesForFile(workbook, sheetNames),
    defaultFont,
    activeSheet: Math.max(0, active),
  });
};

/** Named ranges, and the frozen rows of each tab to be printed on every page (ECMA-376 part 1, 18.2.5). */
const namesForFile = (workbook: WorkbookModel, sheetNames: ReadonlyMap<number, string>): NamedRange[] => {
  const named = workbook.namedRanges.flatMap(({ name, sheetId, area }) => {
    const sheet = sheetNames.get(sheetId);
    return sheet === undefined ? [] : { name, range: absoluteReference(sheet, area) };
  });
  const titles = workbook.sheets.flatMap(({ sheetId, frozenRows }) => {
    const scope = sheetNames.get(sheetId);
    if (frozenRows === 0 || scope === undefined) return [];
    return { name: '_xlnm.Print_Titles', range: `${quotedSheetName(scope)}!$1:$${frozenRows}`, scope };
  });
  return [...named, ...titles];
};

/**
 * The workbook that a file holds, be it from Sheets, LibreOffice, Excel or an earlier run. Formulas keep their last
 * result beside them. Locale and time zone, which files lack, are Vietnam's unless an earlier run noted others.
 */
export const readXlsx = async (bytes: Uint8Array): Promise<WorkbookModel> => {
  const file = await openFile(bytes);
  const notes = readHostNotes(file.properties);
  const visible = file.sheets.filter((sheet) => sheet.name !== listSheetName);
  const sheetIds = idsOf(
    visible.map((sheet) => sheet.name),
    notes,
  );
  const workbook = createWorkbook({ name: file.properties?.title ?? '', ...notes?.workbook });
  const context = contextOf(file, sheetIds, notes, workbook.locale);
  workbook.sheets = visible.map((sheet) =>
    withNotes(sheetFromFile(sheet, sheetIds.get(sheet.name) ?? 0, context), notes),
  );
  workbook.editors = [...(notes?.workbook.editors ?? [])];
  workbook.metadata = [...(notes?.workbook.metadata ?? [])];
  workbook.activeSheetId = sheetIds.get(file.sheets[file.activeSheet ?? 0]?.name ?? '') ?? firstId(workbook);
  workbook.namedRanges = (file.namedRanges ?? []).flatMap(({ name, range }) => {
    const location = locationOf(range);
    const sheetId = sheetIds.get(location?.sheet ?? '');
    // Names of the file's own housekeeping, such as what is printed, are no ranges of the user's.
    if (name.startsWith('_xlnm.')) return [];
    return location === null || sheetId === undefined ? [] : { name, sheetId, area: location.area };
  });
  workbook.nextId = nextId(workbook);
  return notes === null ? workbook : { ...workbook, savedAt: notes.savedAt };
};

/** Why the library refused the file; that a cell lies beyond what the format knows, it only says in words. */
const reasonOf = (error: unknown): UnreadableReason => {
  if (error instanceof EncryptedFileError) return 'encrypted';
  const beyond = error instanceof Error && error.message.includes('outside the supported sheet bounds');
  return beyond ? 'tooLarge' : 'damaged';
};

const openFile = async (bytes: Uint8Array): Promise<Workbook> => {
  const file = await readFile(bytes, { readStyles: true, maxRows: readBounds.rows + 1 }).catch(
    (error: unknown) => {
      throw new NotAnXlsxError(reasonOf(error), { cause: error });
    },
  );
  if (exceedsBounds(file)) throw new NotAnXlsxError('tooLarge');
  return file;
};

const contextOf = (
  file: Workbook,
  sheetIds: ReadonlyMap<string, number>,
  notes: HostNotes | null,
  locale: string,
): SheetContext => {
  const font = file.defaultFont ?? {};
  const lists = file.sheets.find((sheet) => sheet.name === listSheetName);
  return {
    locale,
    sheetIds,
    theme: file.themeColors ?? [],
    font,
    // Sheets writes its own kind of width and its own default font, and never the host's notes.
    widths:
      notes === null && font.name === defaultFont.name && font.size === defaultFont.size ? 'sheets' : 'excel',
    hiddenList: (reference) => {
      const location = locationOf(reference);
      if (lists === undefined || location?.sheet !== listSheetName) return null;
      const { row, lastRow, column } = location.area;
      return lists.rows.slice(row - 1, lastRow).map((cells) => String(cells[column - 1] ?? ''));
    },
  };
};

/** The id that the host noted for a tab, else a new one; never one twice. */
const idsOf = (names: readonly string[], notes: HostNotes | null): Map<string, number> => {
  const noted = names.map((name) => notes?.sheets.get(name)?.sheetId);
  const taken = new Set(noted);
  let free = 0;
  return new Map(
    names.map((name, index) => {
      while (taken.has(free)) free += 1;
      const id = noted[index] ?? free;
      taken.add(id);
      return [name, id];
    }),
  );
};

const withNotes = (sheet: SheetModel, notes: HostNotes | null): SheetModel => {
  const noted = notes?.sheets.get(sheet.name);
  if (noted === undefined) return sheet;
  return {
    ...sheet,
    name: noted.name,
    rowCount: Math.max(noted.rowCount, lastRowOf(sheet)),
    columnCount: Math.max(noted.columnCount, lastColumnOf(sheet)),
    protections: noted.protections,
    charts: noted.charts,
    rowHeights: new Map(noted.rowHeights),
    metadata: noted.metadata,
  };
};

const firstId = (workbook: WorkbookModel): number => workbook.sheets[0]?.sheetId ?? 0;

const nextId = (workbook: WorkbookModel): number => {
  const ids = workbook.sheets.flatMap((sheet) => [
    sheet.sheetId,
    ...sheet.protections.map(({ id }) => id),
    ...sheet.charts.map(({ chartId }) => chartId),
  ]);
  return Math.max(0, ...ids) + 1;
};
