// Who may edit a tab. Protection of tabs is the permission: addresses of users are often not told.
import type { Cell } from '../../schema/cells/cell';
import { columnLetter } from '../../schema/grid';
import { columnsUnder } from '../../schema/lines';
import { protectionMark } from '../../schema/tabs';
import type { TabSetup } from '../../views/tabs/tabSetup';
import { understandFailure } from '../failures';
import type { DomainTried, Narrowed, People } from './protectionEditors';
import { letOnly } from './protectionEditors';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What can be protected: a sheet, or a range of it. A sheet that is protected already gives the protection it has. */
interface Protectable {
  readonly protect: () => Protection;
}

/** A protection of a range, as it was before anything was written. */
export interface RangeProtection {
  readonly protection: Protection;
  /** The id of its sheet. */
  readonly sheetId: number;
  readonly description: string;
}

/** The protections of ranges on these sheets; one question for all, and one for the description of each. */
export const rangeProtections = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: readonly Sheet[],
): readonly RangeProtection[] => {
  const ids = sheets.map((sheet) => sheet.getRange('1:1').getGridId());
  return spreadsheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).flatMap((protection) => {
    const sheetId = protection.getRange().getGridId();
    return ids.includes(sheetId) ? [{ protection, sheetId, description: protection.getDescription() }] : [];
  });
};

/** What the range covers: the notation of a whole row is not that of its first to its last cell. */
const placeOf = (range: Range): string =>
  [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()].join(' ');

/**
 * Takes the add-in's protections of ranges away: those that bear its mark, and those of the ranges that it protects
 * which a run that was cut off left without one.
 */
const removeOwnRanges = (standing: readonly RangeProtection[], ranges: readonly Range[]): void => {
  const isOurs = ({ protection }: RangeProtection): boolean =>
    ranges.map(placeOf).includes(placeOf(protection.getRange()));
  for (const one of standing)
    if (one.description === protectionMark || (one.description === '' && isOurs(one)))
      one.protection.remove();
};

/**
 * Protects the sheet or the range for the owner and the clerks; what of it could not be done, `title` being the tab's
 * name. Marked before anything else may fail, where it is marked: another run knows it for its own. `stands`: it may be
 * protected already, and people may have made a warning of that, which keeps nobody out.
 */
export const protectForClerks = (
  target: Protectable,
  title: () => string,
  people: People,
  { description = '', stands = false, domain = { refused: false } as DomainTried } = {},
): Narrowed => {
  try {
    const protection = target.protect();
    if (description !== '') protection.setDescription(description);
    if (stands) protection.setWarningOnly(false);
    return letOnly(protection, title, people, domain);
  } catch (error) {
    return {
      troubles: [{ kind: 'failed', tab: title(), detail: understandFailure(error).detail }],
      open: [],
    };
  }
};

/**
 * Protects the sheet as the setup says; columns are found by their headers in `headers`, row 1 of the sheet. Where all
 * may type, the header row is the clerks' alone: without a header nothing of the tab can be computed. `standing` are the
 * protections of ranges that were there before. Nothing is asked.
 */
export const protectTab = (
  sheet: Sheet,
  setup: TabSetup,
  headers: () => readonly Cell[],
  standing: readonly RangeProtection[],
  people: People,
  domain: DomainTried,
): Narrowed => {
  const title = (): string => setup.title;
  // A sheet has one protection: it is known without a mark.
  if (setup.protection.kind === 'clerks')
    return protectForClerks(sheet, title, people, { stands: true, domain });
  const { askBefore } = setup.protection;
  const header = sheet.getRange('1:1');
  const columns: ReadonlyMap<string, number> =
    askBefore.length === 0 ? new Map() : columnsUnder(setup.tab, headers());
  const asking = askBefore.flatMap((key) => {
    const column = columns.get(key);
    if (column === undefined) return [];
    const letter = columnLetter(column - 1);
    return [sheet.getRange(`${letter}:${letter}`)];
  });
  const sheetId = header.getGridId();
  removeOwnRanges(
    standing.filter((one) => one.sheetId === sheetId),
    [header, ...asking],
  );
  const narrowed = protectForClerks(header, title, people, { description: protectionMark, domain });
  for (const range of asking) range.protect().setDescription(protectionMark).setWarningOnly(true);
  return narrowed;
};
