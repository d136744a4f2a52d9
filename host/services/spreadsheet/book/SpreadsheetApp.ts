// Google's global SpreadsheetApp.
import { mayOpenFile } from '../../../model/access';
import { createWorkbook, takeId } from '../../../model/createWorkbook';
import { activeSheetOf } from '../../../model/findSheet';
import { wholeRun } from '../../../model/showing/textRuns';
import type { WorkbookModel } from '../../../model/workbook';
import type { CallGate } from '../../../runtime/calls/callGate';
import { defineClass, handle, kindOf, write, type Emulates } from '../../../runtime/objects/emulatedClass';
import { exposeObject } from '../../../runtime/objects/emulatedObject';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import * as enumerations from '../enumerations';
import { emptyRule } from '../rules/validationRules';
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet, GoogleSpreadsheetApp } from '../googleTypes';
import { rangeKind, sheetKind } from '../kinds';
import { activeRange, activeRangeList, currentCell, select } from '../sheet/Selection';
import type { SheetPlace, SpreadsheetWorld } from '../states';

export interface SpreadsheetAppState {
  readonly world: SpreadsheetWorld;
  /** Every spreadsheet that can be opened, by its id. */
  readonly spreadsheets: Map<string, WorkbookModel>;
  readonly openUi: () => GoogleAppsScript.Base.Ui;
}

const opened = ({ world, spreadsheets }: SpreadsheetAppState, id: string): GoogleSpreadsheet => {
  const workbook = spreadsheets.get(id);
  if (!workbook || !mayOpenFile(workbook, world.execution.current().user)) refuse(refusals.noAccess);
  return world.make.spreadsheet({ world, workbook });
};

const inFront = ({ world }: SpreadsheetAppState): SheetPlace => ({
  world,
  workbook: world.active,
  sheet: activeSheetOf(world.active),
});

const methods = {
  getActive() {
    return this.world.make.spreadsheet({ world: this.world, workbook: this.world.active });
  },
  getActiveSpreadsheet() {
    return this.world.make.spreadsheet({ world: this.world, workbook: this.world.active });
  },
  getActiveSheet() {
    const { world } = this;
    return world.make.sheet({ world, workbook: world.active, sheet: activeSheetOf(world.active) });
  },
  setActiveSheet(sheet: GoogleSheet) {
    const { workbook, sheet: model } = stateOf(sheetKind, sheet);
    workbook.activeSheetId = model.sheetId;
    return sheet;
  },
  getActiveRange() {
    return activeRange(inFront(this));
  },
  getActiveRangeList() {
    return activeRangeList(inFront(this));
  },
  getCurrentCell() {
    return currentCell(inFront(this));
  },
  getSelection() {
    return this.world.make.selection(inFront(this));
  },
  setActiveRange(range: GoogleRange) {
    select([stateOf(rangeKind, range)]);
    return range;
  },
  getUi() {
    return this.openUi();
  },
  /** Writes take effect at once, so there is nothing to do but to count the call. */
  flush() {
    return undefined;
  },
  create(name: string, rows?: number, columns?: number) {
    const { world, spreadsheets } = this;
    const workbook = createWorkbook({
      id: `workbook-${spreadsheets.size + 1}-${takeId(world.active)}`,
      name,
      locale: world.active.locale,
      timeZone: world.active.timeZone,
      owner: world.execution.current().user,
      ...(rows === undefined ? {} : { rows }),
      ...(columns === undefined ? {} : { columns }),
    });
    spreadsheets.set(workbook.id, workbook);
    return world.make.spreadsheet({ world, workbook });
  },
  openById(id: string) {
    return opened(this, id);
  },
  openByUrl(url: string) {
    return opened(this, /\/d\/([^/]+)/.exec(url)?.[1] ?? url);
  },
  newDataValidation() {
    return this.world.make.validationBuilder({
      world: this.world,
      workbook: this.world.active,
      rule: emptyRule(),
    });
  },
  newConditionalFormatRule() {
    const { world } = this;
    return world.make.formatRuleBuilder({ world, ranges: [], criteria: null, values: [], style: {} });
  },
  newRichTextValue() {
    return this.world.make.richTextBuilder({
      world: this.world,
      text: '',
      runs: wholeRun('', null, {}),
      offset: 0,
    });
  },
  newTextStyle() {
    return this.world.make.textStyleBuilder({ world: this.world, style: {} });
  },
} satisfies Emulates<GoogleSpreadsheetApp, SpreadsheetAppState>;

const spreadsheetAppClass = defineClass(
  kindOf<GoogleSpreadsheetApp, SpreadsheetAppState>('SpreadsheetApp', 'SpreadsheetApp'),
  methods,
  {
    getActive: handle(),
    getActiveSpreadsheet: handle(),
    getActiveSheet: handle(),
    setActiveSheet: write('Sheet', 'Sheet, Boolean'),
    getActiveRange: handle(),
    getActiveRangeList: handle(),
    getCurrentCell: handle(),
    getSelection: handle(),
    setActiveRange: write('Range'),
    getUi: handle(),
    flush: write(),
    create: write('String', 'String, Integer, Integer'),
    openById: handle('String'),
    openByUrl: handle('String'),
    newDataValidation: handle(),
    newConditionalFormatRule: handle(),
    newRichTextValue: handle(),
    newTextStyle: handle(),
  },
  {
    properties: {
      BooleanCriteria: enumerations.booleanCriteria,
      BorderStyle: enumerations.borderStyles,
      CopyPasteType: enumerations.copyPasteTypes,
      DataValidationCriteria: enumerations.validationCriteria,
      DeveloperMetadataLocationType: enumerations.metadataLocationTypes,
      DeveloperMetadataVisibility: enumerations.metadataVisibilities,
      Dimension: enumerations.dimensions,
      Direction: enumerations.directions,
      ProtectionType: enumerations.protectionTypes,
      RelativeDate: enumerations.relativeDates,
      SheetType: enumerations.sheetTypes,
      WrapStrategy: enumerations.wrapStrategies,
    },
  },
);

/** The global object SpreadsheetApp. */
export const createSpreadsheetApp = (state: SpreadsheetAppState, gate: CallGate): GoogleSpreadsheetApp =>
  exposeObject(spreadsheetAppClass, state, gate);
