// Spreadsheet: its tabs and ranges.
import { copySheet } from '../../../model/grid/copying';
import { createSheet, nextSheetName, takeId } from '../../../model/createWorkbook';
import { activeSheetOf, sheetNamed, sheetWithId } from '../../../model/findSheet';
import {
  handle,
  read,
  write,
  type Emulates,
  type Receiver,
  type Rules,
} from '../../../runtime/objects/emulatedClass';
import { nameOf } from '../../../runtime/objects/enumeration';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import type { SheetModel } from '../../../model/workbook';
import type { GoogleSheet, GoogleSpreadsheet } from '../googleTypes';
import { sheetKind } from '../kinds';
import { requireSheetEditable } from '../protection/permissions';
import { readInsertion } from '../sheet/sheetInsertion';
import type { SheetPlace, SpreadsheetPlace } from '../states';

type Self = Receiver<GoogleSpreadsheet, SpreadsheetPlace>;

const placeOf = ({ world, workbook }: SpreadsheetPlace, sheet: SheetModel): SheetPlace => ({
  world,
  workbook,
  sheet,
});

const shown = (place: SpreadsheetPlace, sheet: SheetModel): GoogleSheet =>
  place.world.make.sheet(placeOf(place, sheet));

/** The tab stands where asked, is in front, and takes the rest from its template if it has one. */
const insertSheet = (self: Self, args: readonly unknown[]): GoogleSheet => {
  const { workbook } = self;
  const { name, index, template } = readInsertion(args);
  if (name !== undefined && sheetNamed(workbook, name)) refuse(refusals.sheetNameTaken(name));
  const wanted = name ?? nextSheetName(workbook);
  const id = takeFreeId(self);
  const sheet = template ? copySheet(template, id, wanted) : createSheet(id, wanted);
  const active = workbook.sheets.indexOf(activeSheetOf(workbook));
  workbook.sheets.splice(Math.min(index ?? active + 1, workbook.sheets.length), 0, sheet);
  workbook.activeSheetId = sheet.sheetId;
  return shown(self, sheet);
};

const takeFreeId = ({ workbook }: SpreadsheetPlace): number => {
  let id = takeId(workbook);
  while (sheetWithId(workbook, id)) id = takeId(workbook);
  return id;
};

const removeSheet = (self: Self, sheet: SheetModel): void => {
  const { workbook } = self;
  if (!workbook.sheets.includes(sheet)) refuse(refusals.sheetGone(sheet.sheetId));
  if (workbook.sheets.length === 1) refuse(refusals.lastSheet);
  requireSheetEditable(placeOf(self, sheet));
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  workbook.namedRanges = workbook.namedRanges.filter((named) => named.sheetId !== sheet.sheetId);
  if (workbook.activeSheetId === sheet.sheetId) {
    workbook.activeSheetId = (workbook.sheets[Math.max(0, at - 1)] ?? sheet).sheetId;
  }
};

export const spreadsheetSheets = {
  getSheets() {
    return this.workbook.sheets.map((sheet) => shown(this, sheet));
  },
  getNumSheets() {
    return this.workbook.sheets.length;
  },
  getSheetByName(name: string) {
    const sheet = sheetNamed(this.workbook, String(name));
    return sheet ? shown(this, sheet) : null;
  },
  getSheetById(id: number) {
    const sheet = sheetWithId(this.workbook, id);
    return sheet ? shown(this, sheet) : null;
  },
  insertSheet(...args: unknown[]) {
    return insertSheet(this, args);
  },
  deleteSheet(sheet: GoogleSheet) {
    removeSheet(this, stateOf(sheetKind, sheet).sheet);
  },
  deleteActiveSheet() {
    removeSheet(this, activeSheetOf(this.workbook));
    return shown(this, activeSheetOf(this.workbook));
  },
  getActiveSheet() {
    return shown(this, activeSheetOf(this.workbook));
  },
  setActiveSheet(sheet: GoogleSheet) {
    this.workbook.activeSheetId = stateOf(sheetKind, sheet).sheet.sheetId;
    return sheet;
  },
  renameActiveSheet(name: string) {
    const sheet = activeSheetOf(this.workbook);
    requireSheetEditable(placeOf(this, sheet));
    const taken = sheetNamed(this.workbook, name);
    if (taken && taken !== sheet) refuse(refusals.sheetNameTaken(name));
    sheet.name = name;
  },
  /** The position counts from 1. */
  moveActiveSheet(position: number) {
    const { sheets } = this.workbook;
    if (position < 1 || position > sheets.length) refuse(`Invalid argument: ${position}`);
    const sheet = activeSheetOf(this.workbook);
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position - 1, 0, sheet);
  },
  /** The copy stands behind the original and is in front. */
  duplicateActiveSheet() {
    const original = activeSheetOf(this.workbook);
    let name = `Copy of ${original.name}`;
    for (let number = 2; sheetNamed(this.workbook, name); number += 1) {
      name = `Copy of ${original.name} ${number}`;
    }
    const sheet = copySheet(original, takeFreeId(this), name);
    this.workbook.sheets.splice(this.workbook.sheets.indexOf(original) + 1, 0, sheet);
    this.workbook.activeSheetId = sheet.sheetId;
    return shown(this, sheet);
  },
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    return this.workbook.sheets.flatMap((sheet) =>
      sheet.protections
        .filter((protection) => protection.kind === nameOf(type))
        .map((protection) => this.world.make.protection({ ...placeOf(this, sheet), protection })),
    );
  },
} satisfies Emulates<GoogleSpreadsheet, SpreadsheetPlace>;

export const spreadsheetSheetRules: Rules<typeof spreadsheetSheets> = {
  getSheets: handle(),
  getNumSheets: read(),
  getSheetByName: handle('String'),
  getSheetById: handle('Integer'),
  insertSheet: write(
    '',
    'Integer',
    'Integer, Map',
    'Map',
    'String',
    'String, Integer',
    'String, Integer, Map',
    'String, Map',
  ),
  deleteSheet: write('Sheet'),
  deleteActiveSheet: write(),
  getActiveSheet: handle(),
  setActiveSheet: write('Sheet', 'Sheet, Boolean'),
  renameActiveSheet: write('String'),
  moveActiveSheet: write('Integer'),
  duplicateActiveSheet: write(),
  getProtections: read('ProtectionType'),
};
