// The tab of the course: found among tabs of the users' own, and written over within a burst of writes, without a question.
import { tabNames } from '../../schema/tabs';
import type { SheetLayout } from '../../views/sheet/layout';
import { firstOfPeriods } from '../../views/sheet/courseLayout';
import { writeCells } from './cellWriter';
import { writeWidths } from './layoutWriter';
import { nameOf } from './sheetValues';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the add-in writes at the head of the tab, in either language. */
const headPattern = new RegExp(`^(${Object.values(tabNames.course).join('|')})(:|$)`);

/** Whether the sheet bears the head of the tab, or nothing at all: it is ours though nothing was recorded, as after a copy. */
export const looksLikeCourse = (sheet: Sheet): boolean => {
  const head = nameOf(sheet.getRange('A1').getValue());
  return headPattern.test(head) || (head === '' && sheet.getLastRow() === 0);
};

/** `foreign`: a tab of the users' own bears the name, and is left alone. */
export type CoursePlace =
  { readonly kind: 'there'; readonly sheet: Sheet } | { readonly kind: 'absent' | 'foreign' };

/** Where the tab is; a recorded one is known without a look at what it holds. */
export const placeOfCourse = (spreadsheet: Spreadsheet, recorded: Sheet | null): CoursePlace => {
  if (recorded !== null) return { kind: 'there', sheet: recorded };
  const { vi, en } = tabNames.course;
  const named = spreadsheet.getSheetByName(vi) ?? spreadsheet.getSheetByName(en);
  if (named === null) return { kind: 'absent' };
  return looksLikeCourse(named) ? { kind: 'there', sheet: named } : { kind: 'foreign' };
};

/** Merges that a clerk has made would swallow cells. One that reaches beyond what is written stays, and Google says so. */
const unmerge = (sheet: Sheet, { rows, widths }: SheetLayout): void => {
  try {
    sheet.getRange(1, 1, rows.length, widths.length).breakApart();
  } catch {
    // A sheet that is too small is grown below.
  }
};

/**
 * The layout in place of what stood there. Where the tab stands, what is frozen and hidden stays, and so do the widths that
 * people gave to the columns before `firstOfPeriods`; those of periods get theirs, since more come with each report.
 */
export const rewriteCourse = (sheet: Sheet, layout: SheetLayout): void => {
  sheet.clear();
  unmerge(sheet, layout);
  writeCells(sheet, 1, layout.rows);
  writeWidths(sheet, layout.widths.slice(firstOfPeriods - 1), firstOfPeriods);
};

/** The layout on a sheet that has just been made. */
export const dressCourse = (sheet: Sheet, layout: SheetLayout): void => {
  writeCells(sheet, 1, layout.rows);
  writeWidths(sheet, layout.widths);
  sheet.setFrozenRows(layout.frozenRows);
  sheet.setFrozenColumns(layout.frozenColumns);
  sheet.setHiddenGridlines(true);
  if (layout.tabColor !== null) sheet.setTabColor(layout.tabColor);
};
