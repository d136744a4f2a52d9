// Range: protection, filter, activation and developer metadata.
import { isOneLine, lineOf } from '../../../model/grid/areas';
import { mayEditArea } from '../../../model/protections';
import { handle, read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import type { GoogleRange } from '../googleTypes';
import { metadataOverloads, readMetadata, requireLine } from '../metadata/metadata';
import { requireEditable } from '../protection/permissions';
import { addProtection } from '../protection/protecting';
import { select } from '../sheet/Selection';
import type { RangePlace } from '../states';
import { textFinderState } from '../cells/TextFinder';

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
    select([this]);
    return this.self;
  },
  activateAsCurrentCell() {
    select([this]);
    return this.self;
  },
  createTextFinder(text: string) {
    const places = [{ sheet: this.sheet, area: this.area }];
    return this.world.make.textFinder(textFinderState(this, text, places));
  },
  /** Sheets takes it on whole rows and columns only. */
  addDeveloperMetadata(key: string, ...more: unknown[]) {
    const line = requireLine(this.area, this.bounds);
    this.sheet.metadata.push({ ...readMetadata(this.workbook, key, more), line });
    return this.self;
  },
  /** What stands on exactly this row or column; a cell in it has none. */
  getDeveloperMetadata() {
    const { world, workbook, sheet } = this;
    const line = lineOf(this.area, this.bounds);
    if (!line || !isOneLine(this.area, this.bounds)) return [];
    return sheet.metadata
      .filter((entry) => entry.line?.axis === line.axis && entry.line.number === line.number)
      .map((entry) => world.make.metadata({ world, workbook, sheet, entry }));
  },
  createDeveloperMetadataFinder() {
    const { world, workbook, sheet, area } = this;
    return world.make.metadataFinder({ world, workbook, sheet, area, wanted: {} });
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
  activateAsCurrentCell: write(),
  createTextFinder: handle('String'),
  addDeveloperMetadata: write(...metadataOverloads),
  getDeveloperMetadata: read(),
  createDeveloperMetadataFinder: handle(),
  setShowHyperlink: write('Boolean'),
};
