// Developer metadata: reading the ways of adding it, and where it stands.
import type { Bounds } from '../../../model/grid/a1';
import { isOneLine, lineOf } from '../../../model/grid/areas';
import { takeId } from '../../../model/createWorkbook';
import type { Area, MetadataModel, SheetModel, WorkbookModel } from '../../../model/workbook';
import { EnumValue } from '../../../runtime/objects/enumeration';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import type { MetadataState, SpreadsheetPlace } from '../states';

/** Reads `(key)`, `(key, visibility)`, `(key, value)` and `(key, value, visibility)`; every script sees it unless told. */
export const readMetadata = (
  workbook: WorkbookModel,
  key: string,
  more: readonly unknown[],
): MetadataModel => {
  const value = more.find((argument) => typeof argument === 'string');
  const isPrivate = more.some((argument) => argument instanceof EnumValue && argument.name() === 'PROJECT');
  return { id: takeId(workbook), key, value: value ?? '', ...(isPrivate ? { visibility: 'PROJECT' } : {}) };
};

/** The overloads of addDeveloperMetadata. */
export const metadataOverloads = [
  'String',
  'String, DeveloperMetadataVisibility',
  'String, String',
  'String, String, DeveloperMetadataVisibility',
] as const;

/** The one whole row or column that a range such as `2:2` or `D:D` is; refuses any other, as Sheets does. */
export const requireLine = (area: Area, bounds: Bounds): NonNullable<MetadataModel['line']> => {
  const line = (bounds.rows && bounds.columns) || !isOneLine(area, bounds) ? null : lineOf(area, bounds);
  return line ?? refuse(refusals.metadataPlace);
};

/** The list that an entry stands in: the tab's, which holds those of its rows and columns too, or the file's. */
export const metadataList = (workbook: WorkbookModel, sheet: SheetModel | null): MetadataModel[] =>
  sheet ? sheet.metadata : workbook.metadata;

/** The entries of the tab itself, or of the file, as scripts hold them. */
export const ownMetadata = (
  { world, workbook }: SpreadsheetPlace,
  sheet: SheetModel | null,
): MetadataState[] =>
  metadataList(workbook, sheet)
    .filter((entry) => entry.line === undefined)
    .map((entry) => ({ world, workbook, sheet, entry }));

/** The entry's number, given to it now if it has none yet. */
export const metadataId = ({ workbook, entry }: MetadataState): number => {
  entry.id ??= takeId(workbook);
  return entry.id;
};

/** Google's name for the kind of place that the entry stands on. */
export const locationType = ({ sheet, entry }: Pick<MetadataState, 'sheet' | 'entry'>): string => {
  if (entry.line) return entry.line.axis.toUpperCase();
  return sheet ? 'SHEET' : 'SPREADSHEET';
};
