// Sheet: its name, id, place and visibility.
import { sheetNamed } from '../../../model/findSheet';
import { readColor } from '../../../model/showing/colors';
import { handle, read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { valueNamed } from '../../../runtime/objects/enumeration';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { sheetTypes } from '../enumerations';
import type { GoogleSheet } from '../googleTypes';
import { requireSheetEditable } from '../protection/permissions';
import type { SheetPlace } from '../states';

export const sheetIdentity = {
  getSheetId() {
    return this.sheet.sheetId;
  },
  getName() {
    return this.sheet.name;
  },
  getSheetName() {
    return this.sheet.name;
  },
  setName(name: string) {
    requireSheetEditable(this);
    const wanted = String(name);
    const taken = sheetNamed(this.workbook, wanted);
    if (taken && taken !== this.sheet) refuse(refusals.sheetNameTaken(wanted));
    this.sheet.name = wanted;
    return this.self;
  },
  getIndex() {
    return this.workbook.sheets.indexOf(this.sheet) + 1;
  },
  getParent() {
    return this.world.make.spreadsheet({ world: this.world, workbook: this.workbook });
  },
  getType() {
    return valueNamed(sheetTypes, 'GRID');
  },
  activate() {
    this.workbook.activeSheetId = this.sheet.sheetId;
    return this.self;
  },
  hideSheet() {
    const visible = this.workbook.sheets.filter((sheet) => !sheet.hidden);
    if (visible.length === 1 && visible[0] === this.sheet) refuse(refusals.lastVisibleSheet);
    this.sheet.hidden = true;
    return this.self;
  },
  showSheet() {
    this.sheet.hidden = false;
    return this.self;
  },
  isSheetHidden() {
    return this.sheet.hidden;
  },
  getTabColor() {
    return this.sheet.tabColor;
  },
  setTabColor(color: string | null) {
    this.sheet.tabColor = color === null ? null : (readColor(color) ?? null);
    return this.self;
  },
  hasHiddenGridlines() {
    return this.sheet.gridlinesHidden;
  },
  setHiddenGridlines(hidden: boolean) {
    this.sheet.gridlinesHidden = hidden;
    return this.self;
  },
} satisfies Emulates<GoogleSheet, SheetPlace>;

export const sheetIdentityRules: Rules<typeof sheetIdentity> = {
  getSheetId: read(),
  getName: read(),
  getSheetName: read(),
  setName: write('String'),
  getIndex: read(),
  getParent: handle(),
  getType: read(),
  activate: write(),
  hideSheet: write(),
  showSheet: write(),
  isSheetHidden: read(),
  getTabColor: read(),
  setTabColor: write('String?'),
  hasHiddenGridlines: read(),
  setHiddenGridlines: write('Boolean'),
};
