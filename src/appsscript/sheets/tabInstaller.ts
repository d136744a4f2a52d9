// Adds the tabs and columns of a campaign, and says who may edit them. What is there already is left as it is.
import { columnIndex } from '../../schema/grid';
import { columnsUnder } from '../../schema/lines';
import type { WorkbookSetUp } from '../../services/ports/workbookSetUp';
import { protectTab } from './protections';
import { headersOf } from './sheetHeaders';
import { bodyRows } from './sheetRoom';
import type { ChoicesFinder } from './tabWriter';
import { writeColumns, writeTabSetup } from './tabWriter';
import type { SheetFinder, SheetMaker } from './tableWriter';

type TabInstaller = Pick<WorkbookSetUp, 'addTab' | 'addColumns' | 'protect' | 'removeBlankSheets'>;

/** Names of the sheet that a new spreadsheet begins with. */
const blankName = /^(Sheet|Trang tính) ?1$/;

export const createTabInstaller = (
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet,
  self: () => GoogleAppsScript.Base.User,
  find: SheetFinder,
  make: SheetMaker,
): TabInstaller => {
  const findChoices: ChoicesFinder = ({ tab, column }) => {
    const sheet = find(tab);
    const at = sheet === null ? undefined : columnsUnder(tab, headersOf(sheet)).get(column);
    return sheet === null || at === undefined ? null : sheet.getRange(2, at, bodyRows(sheet), 1);
  };
  return {
    addTab: (setup, place) => {
      if (find(setup.tab) !== null) return false;
      make(setup.tab, setup.title, (sheet) => writeTabSetup(sheet, setup, findChoices), place);
      return true;
    },
    addColumns: (tab, before, columns) => {
      const sheet = find(tab);
      if (sheet === null || columns.length === 0) return;
      const at = before === null ? sheet.getLastColumn() + 1 : columnIndex(before) + 1;
      if (before !== null) sheet.insertColumnsBefore(at, columns.length);
      writeColumns(sheet, at, columns, findChoices);
    },
    protect: (setup, clerks) => {
      const sheet = find(setup.tab);
      if (sheet === null) return [];
      const people = { self, editors: spreadsheet().getEditors(), clerks };
      return protectTab(sheet, setup, headersOf(sheet), people);
    },
    removeBlankSheets: () => {
      for (const sheet of spreadsheet().getSheets())
        if (blankName.test(sheet.getName()) && sheet.getLastRow() === 0) spreadsheet().deleteSheet(sheet);
    },
  };
};
