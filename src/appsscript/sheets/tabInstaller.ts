// Adds the tabs and columns of a campaign, and says who may edit them. What is there already is left as it is.
import type { TabKey } from '../../domain/finding';
import { columnIndex } from '../../schema/grid';
import { columnsUnder } from '../../schema/lines';
import type { WorkbookSetUp } from '../../services/ports/workbookSetUp';
import { kindOfTabName } from '../../schema/periodNames';
import { countLook } from '../../views/sheet/looks';
import { arrangeColumns } from './columnArranger';
import type { CoursePlace } from './courseWriter';
import { dressCourse } from './courseWriter';
import { protectForClerks, protectTab } from './protections';
import { headersOf } from './sheetHeaders';
import { bodyRows } from './sheetRoom';
import type { ChoicesFinder } from './tabWriter';
import { dropDown, writeColumns, writeTabSetup } from './tabWriter';
import type { SheetFinder, SheetMaker } from './tableWriter';
import { isTemporaryName } from './wholeSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TabInstaller = Pick<
  WorkbookSetUp,
  | 'addTab'
  | 'addCourse'
  | 'addColumns'
  | 'restoreColumn'
  | 'arrangeColumns'
  | 'setChoices'
  | 'setColumnChoices'
  | 'showDecimals'
  | 'protect'
  | 'protectWritten'
  | 'removeBlankSheets'
>;

/** Names of the sheet that a new spreadsheet begins with. */
const blankName = /^(Sheet|Trang tính) ?1$/;

export const createTabInstaller = (
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet,
  self: () => GoogleAppsScript.Base.User,
  find: SheetFinder,
  make: SheetMaker,
  adopt: (tab: TabKey, sheet: Sheet) => void,
  placeBefore: (following: readonly TabKey[]) => number | undefined,
  findCourse: () => CoursePlace,
): TabInstaller => {
  const findChoices: ChoicesFinder = ({ tab, column }) => {
    const sheet = find(tab);
    const at = sheet === null ? undefined : columnsUnder(tab, headersOf(sheet)).get(column);
    return sheet === null || at === undefined ? null : sheet.getRange(2, at, bodyRows(sheet), 1);
  };
  return {
    addTab: (setup, preceding, following) => {
      const there = find(setup.tab);
      if (there !== null) {
        adopt(setup.tab, there);
        return false;
      }
      // Beside its neighbour, wherever people or a run that was cut off left the others.
      const behind = (): number => preceding.reduce((index, tab) => index || (find(tab)?.getIndex() ?? 0), 0);
      const position = (): number => (setup.beforePlan ? placeBefore(following) : undefined) ?? behind();
      make(
        setup.tab,
        setup.title,
        (sheet) => {
          writeTabSetup(sheet, setup, findChoices);
          if (setup.hidden) sheet.hideSheet();
        },
        position,
      );
      return true;
    },
    addCourse: (title, layout, following) => {
      const place = findCourse();
      if (place.kind === 'there') adopt('course', place.sheet);
      if (place.kind !== 'absent') return false;
      make(
        'course',
        title,
        (sheet) => dressCourse(sheet, layout),
        () => placeBefore(following),
      );
      return true;
    },
    addColumns: (tab, before, columns) => {
      const sheet = find(tab);
      if (sheet === null || columns.length === 0) return;
      const at = before === null ? sheet.getLastColumn() + 1 : columnIndex(before) + 1;
      if (before !== null) sheet.insertColumnsBefore(at, columns.length);
      writeColumns(sheet, at, columns, findChoices);
    },
    arrangeColumns: (setup) => {
      const sheet = find(setup.tab);
      if (sheet !== null) arrangeColumns(sheet, setup, findChoices);
    },
    restoreColumn: (tab, at, column) => {
      const sheet = find(tab);
      if (sheet !== null) writeColumns(sheet, at, [column], findChoices);
    },
    setChoices: (tab, column, cells) => {
      const sheet = find(tab);
      if (sheet === null || cells.length === 0) return;
      const first = Math.min(...cells.map(({ row }) => row));
      const last = Math.max(...cells.map(({ row }) => row));
      const range = sheet.getRange(first, columnIndex(column) + 1, last - first + 1, 1);
      const rules = range.getDataValidations();
      for (const { row, choices } of cells)
        rules[row - first] = [choices === null ? null : dropDown(choices, findChoices)];
      range.setDataValidations(rules);
    },
    setColumnChoices: (tab, at, choices) => {
      const sheet = find(tab);
      if (sheet === null) return;
      const rule = choices === null ? null : dropDown(choices, findChoices);
      sheet.getRange(2, at, bodyRows(sheet), 1).setDataValidation(rule);
    },
    showDecimals: (tab, columns, decimals) => {
      const sheet = find(tab);
      if (sheet === null) return;
      sheet
        .getRangeList(columns.map((letter) => `${letter}2:${letter}`))
        .setNumberFormat(countLook(decimals).format);
    },
    protect: (setup, clerks) => {
      const sheet = find(setup.tab);
      if (sheet === null) return [];
      const people = { self, editors: spreadsheet().getEditors(), clerks };
      return protectTab(sheet, setup, headersOf(sheet), people);
    },
    protectWritten: (clerks) => {
      const written = [find('progress'), find('course')].flatMap((sheet) => (sheet === null ? [] : [sheet]));
      const reports = spreadsheet()
        .getSheets()
        .filter((sheet) => kindOfTabName(sheet.getName()) !== null);
      const people = { self, editors: spreadsheet().getEditors(), clerks };
      return [...written, ...reports].flatMap((sheet) =>
        protectForClerks(sheet, sheet.getName(), people, 'asked'),
      );
    },
    removeBlankSheets: () => {
      for (const sheet of spreadsheet().getSheets()) {
        const name = sheet.getName();
        if (isTemporaryName(name) || (blankName.test(name) && sheet.getLastRow() === 0))
          spreadsheet().deleteSheet(sheet);
      }
    },
  };
};
