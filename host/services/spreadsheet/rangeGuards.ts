// Range: protection, filter, activation and developer metadata.
import { mayEditArea } from '../../model/protections';
import { read, write, type Emulates, type Rules } from '../../runtime/emulatedClass';
import { NotEmulatedError, refusals, refuse } from '../../runtime/exceptions';
import type { GoogleRange } from './googleTypes';
import { metadataOverloads } from './metadata';
import { requireEditable } from './permissions';
import { addProtection } from './protecting';
import type { RangePlace } from './states';

export const rangeGuards = {
  protect() {
    return addProtection(this, this.area);
  },
  canEdit() {
    return mayEditArea(this.workbook, this.sheet, this.area, this.world.execution.current().user);
  },
  createFilter() {
    requireEditable(this, this.area);
    if (this.sheet.filter) refuse(refusals.secondFilter);
    this.sheet.filter = this.area;
    return this.world.make.filter(this);
  },
  getFilter() {
    return this.sheet.filter ? this.world.make.filter(this) : null;
  },
  activate() {
    this.workbook.activeSheetId = this.sheet.sheetId;
    return this.self;
  },
  /** Sheets takes it on whole rows and columns only; there the host does not keep it. */
  addDeveloperMetadata() {
    if (this.bounds.rows && this.bounds.columns) refuse(refusals.metadataPlace);
    throw new NotEmulatedError('Range.addDeveloperMetadata on rows and columns is not emulated');
  },
  getDeveloperMetadata() {
    return [];
  },
  /** Links are shown as such whatever this says; the host keeps no such switch. */
  setShowHyperlink() {
    requireEditable(this, this.area);
    return this.self;
  },
} satisfies Emulates<GoogleRange, RangePlace>;

export const rangeGuardRules: Rules<typeof rangeGuards> = {
  protect: write(),
  canEdit: read(),
  createFilter: write(),
  getFilter: read(),
  activate: write(),
  addDeveloperMetadata: write(...metadataOverloads),
  getDeveloperMetadata: read(),
  setShowHyperlink: write('Boolean'),
};
