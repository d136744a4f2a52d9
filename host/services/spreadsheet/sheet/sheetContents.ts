// Sheet: clearing, conditional formats, protections, charts, filter, copies and metadata.
import { wholeGrid } from '../../../model/grid/cells';
import { copySheet } from '../../../model/grid/copying';
import { takeId } from '../../../model/createWorkbook';
import { sheetNamed } from '../../../model/findSheet';
import { read, write, handle, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { nameOf } from '../../../runtime/objects/enumeration';
import { stateOf } from '../../../runtime/objects/objectStates';
import { newChart } from '../charts/charting';
import { clearings, clearParts } from '../cells/clearing';
import { formatRuleState, setFormatRules } from '../rules/formatRules';
import type {
  GoogleConditionalFormatRule,
  GoogleEmbeddedChart,
  GoogleSheet,
  GoogleSpreadsheet,
} from '../googleTypes';
import { chartKind, spreadsheetKind } from '../kinds';
import { metadataOverloads, ownMetadata, readMetadata } from '../metadata/metadata';
import { requireSheetEditable } from '../protection/permissions';
import { addProtection } from '../protection/protecting';
import type { SheetPlace } from '../states';

interface SheetClearOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

export const sheetContents = {
  /** Notes and validation rules stay. */
  clear(options?: SheetClearOptions) {
    const both = !options?.formatOnly && !options?.contentsOnly;
    const parts = [
      ...(both || options.contentsOnly ? [clearings.content] : []),
      ...(both || options.formatOnly ? [clearings.style] : []),
    ];
    clearParts(this, wholeGrid(this.sheet), undefined, parts);
    return this.self;
  },
  clearContents() {
    clearParts(this, wholeGrid(this.sheet), undefined, [clearings.content]);
    return this.self;
  },
  clearFormats() {
    clearParts(this, wholeGrid(this.sheet), undefined, [clearings.style]);
    return this.self;
  },
  clearNotes() {
    clearParts(this, wholeGrid(this.sheet), undefined, [clearings.note]);
    return this.self;
  },
  getConditionalFormatRules() {
    return this.sheet.conditionalFormats.map((rule) =>
      this.world.make.formatRule(formatRuleState(this, rule)),
    );
  },
  setConditionalFormatRules(rules: readonly GoogleConditionalFormatRule[]) {
    requireSheetEditable(this);
    setFormatRules(this, rules);
  },
  clearConditionalFormatRules() {
    requireSheetEditable(this);
    this.sheet.conditionalFormats = [];
  },
  protect() {
    return addProtection(this);
  },
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    const { world, workbook, sheet } = this;
    return sheet.protections
      .filter((protection) => protection.kind === nameOf(type))
      .map((protection) => world.make.protection({ world, workbook, sheet, protection }));
  },
  newChart() {
    return this.world.make.chartBuilder(newChart(this));
  },
  insertChart(chart: GoogleEmbeddedChart) {
    requireSheetEditable(this);
    const state = stateOf(chartKind, chart);
    this.sheet.charts.push({ ...state.chart, chartId: takeId(this.workbook) });
  },
  updateChart(chart: GoogleEmbeddedChart) {
    requireSheetEditable(this);
    const { chart: changed } = stateOf(chartKind, chart);
    this.sheet.charts = this.sheet.charts.map((old) => (old.chartId === changed.chartId ? changed : old));
  },
  removeChart(chart: GoogleEmbeddedChart) {
    requireSheetEditable(this);
    const { chartId } = stateOf(chartKind, chart).chart;
    this.sheet.charts = this.sheet.charts.filter((old) => old.chartId !== chartId);
  },
  getCharts() {
    return this.sheet.charts.map((chart) =>
      this.world.make.chart({ world: this.world, workbook: this.workbook, sheet: this.sheet, chart }),
    );
  },
  getFilter() {
    return this.sheet.filter ? this.world.make.filter(this) : null;
  },
  getNamedRanges() {
    const { world, workbook, sheet } = this;
    return workbook.namedRanges
      .filter((named) => named.sheetId === sheet.sheetId)
      .map((named) => world.make.namedRange({ world, workbook, named }));
  },
  /** The copy is called after the original and stands last in its spreadsheet. */
  copyTo(spreadsheet: GoogleSpreadsheet) {
    const { workbook, world } = stateOf(spreadsheetKind, spreadsheet);
    const sheet = copySheet(this.sheet, takeId(workbook), copyName(this.sheet.name, workbook));
    workbook.sheets.push(sheet);
    return world.make.sheet({ world, workbook, sheet });
  },
  addDeveloperMetadata(key: string, ...more: unknown[]) {
    this.sheet.metadata.push(readMetadata(this.workbook, key, more));
    return this.self;
  },
  getDeveloperMetadata() {
    return ownMetadata(this, this.sheet).map(this.world.make.metadata);
  },
  createDeveloperMetadataFinder() {
    const { world, workbook, sheet } = this;
    return world.make.metadataFinder({ world, workbook, sheet, area: null, wanted: {} });
  },
} satisfies Emulates<GoogleSheet, SheetPlace>;

const copyName = (name: string, workbook: SheetPlace['workbook']): string => {
  const first = `Copy of ${name}`;
  let candidate = first;
  for (let number = 2; sheetNamed(workbook, candidate); number += 1) candidate = `${first} ${number}`;
  return candidate;
};

export const sheetContentRules: Rules<typeof sheetContents> = {
  clear: write('', 'Map'),
  clearContents: write(),
  clearFormats: write(),
  clearNotes: write(),
  getConditionalFormatRules: read(),
  setConditionalFormatRules: write('ConditionalFormatRule[]'),
  clearConditionalFormatRules: write(),
  protect: write(),
  getProtections: read('ProtectionType'),
  newChart: handle(),
  insertChart: write('EmbeddedChart'),
  updateChart: write('EmbeddedChart'),
  removeChart: write('EmbeddedChart'),
  getCharts: read(),
  getFilter: read(),
  getNamedRanges: read(),
  copyTo: write('Spreadsheet'),
  addDeveloperMetadata: write(...metadataOverloads),
  getDeveloperMetadata: read(),
  createDeveloperMetadataFinder: handle(),
};
