// Who may edit a tab. Protection of tabs is the permission: addresses of users are often not told.
import { columnsUnder } from '../../schema/lines';
import { protectionMark } from '../../schema/tabs';
import type { TabSetup } from '../../views/tabs/tabSetup';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What can be protected: a sheet, or a range of it. A sheet that is protected already gives the protection it has. */
interface Protectable {
  readonly protect: () => Protection;
}

/**
 * Takes the add-in's protections of ranges away: those that bear its mark, and those of the ranges that it protects
 * which a run that was cut off left without one.
 */
const removeOwnRanges = (sheet: Sheet, ranges: readonly Range[]): void => {
  const places = ranges.map((range) => range.getA1Notation());
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const description = protection.getDescription();
    const isUnmarked = description === '' && places.includes(protection.getRange().getA1Notation());
    if (description === protectionMark || isUnmarked) protection.remove();
  }
};

/** All who may edit the file, as Google names them. */
type Editors = readonly GoogleAppsScript.Base.User[];

/**
 * The sheet or the range for the owner and the clerks. A new protection mirrors the file's editors until they are
 * removed; the owner and whoever runs this cannot be.
 */
export const protectForClerks = (
  target: Protectable,
  editors: Editors,
  clerks: readonly string[],
): Protection => {
  const protection = target.protect();
  if (editors.length > 0) protection.removeEditors([...editors]);
  if (clerks.length > 0) protection.addEditors([...clerks]);
  return protection;
};

/**
 * Protects the sheet as the setup says; columns are found by their headers in `headers`, row 1 of the sheet. Where all
 * may type, the header row is the clerks' alone: without a header nothing of the tab can be computed.
 */
export const protectTab = (
  sheet: Sheet,
  setup: TabSetup,
  headers: readonly string[],
  editors: Editors,
  clerks: readonly string[],
): void => {
  if (setup.protection.kind === 'clerks') {
    protectForClerks(sheet, editors, clerks).setDescription(protectionMark);
    return;
  }
  const header = sheet.getRange('1:1');
  const columns = columnsUnder(setup.tab, headers);
  const asking = setup.protection.askBefore.flatMap((key) => {
    const column = columns.get(key);
    return column === undefined ? [] : [sheet.getRange(1, column, sheet.getMaxRows(), 1)];
  });
  removeOwnRanges(sheet, [header, ...asking]);
  // Marked before anything else may fail, or another run would not know it for its own.
  const protection = header.protect().setDescription(protectionMark);
  protectForClerks({ protect: () => protection }, editors, clerks);
  for (const range of asking) range.protect().setDescription(protectionMark).setWarningOnly(true);
};
