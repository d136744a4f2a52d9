// Who may edit a tab. Protection of tabs is the permission: addresses of users are often not told.
import { columnsUnder } from '../../schema/lines';
import { protectionMark } from '../../schema/tabs';
import type { ProtectionTrouble } from '../../services/ports/workbookWriter';
import type { TabSetup } from '../../views/tabs/tabSetup';
import { understandFailure } from '../failures';
import type { DomainCare, People } from './protectionEditors';
import { letOnly } from './protectionEditors';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What can be protected: a sheet, or a range of it. A sheet that is protected already gives the protection it has. */
interface Protectable {
  readonly protect: () => Protection;
}

/** What the range covers: the notation of a whole row is not that of its first to its last cell. */
const placeOf = (range: Range): string =>
  [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()].join(' ');

/**
 * Takes the add-in's protections of ranges away: those that bear its mark, and those of the ranges that it protects
 * which a run that was cut off left without one.
 */
const removeOwnRanges = (sheet: Sheet, ranges: readonly Range[]): void => {
  const places = ranges.map(placeOf);
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const description = protection.getDescription();
    const isUnmarked = description === '' && places.includes(placeOf(protection.getRange()));
    if (description === protectionMark || isUnmarked) protection.remove();
  }
};

/**
 * Protects the sheet or the range for the owner and the clerks; what of it could not be done, `title` being the tab's
 * name. Marked before anything else may fail, where it is marked: another run knows it for its own.
 */
export const protectForClerks = (
  target: Protectable,
  title: string,
  people: People,
  care: DomainCare,
  description = '',
): readonly ProtectionTrouble[] => {
  try {
    const protection = target.protect();
    if (description !== '') protection.setDescription(description);
    // People may have turned the protection that is there into a warning, which keeps nobody out.
    if (care === 'asked') protection.setWarningOnly(false);
    return letOnly(protection, () => title, people, care);
  } catch (error) {
    return [{ kind: 'failed', tab: title, detail: understandFailure(error).detail }];
  }
};

/**
 * Protects the sheet as the setup says; columns are found by their headers in `headers`, row 1 of the sheet. Where all
 * may type, the header row is the clerks' alone: without a header nothing of the tab can be computed. Answers what of
 * it could not be done.
 */
export const protectTab = (
  sheet: Sheet,
  setup: TabSetup,
  headers: readonly string[],
  people: People,
): readonly ProtectionTrouble[] => {
  if (setup.protection.kind === 'clerks')
    return protectForClerks(sheet, setup.title, people, 'asked', protectionMark);
  const header = sheet.getRange('1:1');
  const columns = columnsUnder(setup.tab, headers);
  const asking = setup.protection.askBefore.flatMap((key) => {
    const column = columns.get(key);
    return column === undefined ? [] : [sheet.getRange(1, column, sheet.getMaxRows(), 1)];
  });
  removeOwnRanges(sheet, [header, ...asking]);
  const troubles = protectForClerks(header, setup.title, people, 'asked', protectionMark);
  for (const range of asking) range.protect().setDescription(protectionMark).setWarningOnly(true);
  return troubles;
};
