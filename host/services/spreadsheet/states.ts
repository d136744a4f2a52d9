// What the host keeps behind the objects of SpreadsheetApp, and how they make one another without knowing one
// another's files.
import type { Bounds } from '../../model/grid/a1';
import type {
  Area,
  Border,
  CellStyle,
  ChartModel,
  ConditionalFormatModel,
  DataValidationModel,
  MetadataModel,
  ProtectionModel,
  SheetModel,
  TextRun,
  WorkbookModel,
} from '../../model/workbook';
import type { TextSearch } from '../../model/grid/textSearch';
import type { Execution } from '../../runtime/runs/execution';
import type { HostClock, Quotas } from '../../runtime/hostTypes';
import type * as Google from './googleTypes';

/** What every object of SpreadsheetApp works with. */
export interface SpreadsheetWorld {
  readonly execution: Execution;
  readonly clock: HostClock;
  readonly quotas: Quotas;
  /** The spreadsheet that the script is bound to. */
  readonly active: WorkbookModel;
  readonly make: ObjectMaker;
  /** Notes that a toast was shown. */
  readonly toast: (title: string, text: string) => void;
}

export interface SpreadsheetPlace {
  readonly world: SpreadsheetWorld;
  readonly workbook: WorkbookModel;
}

export interface SheetPlace extends SpreadsheetPlace {
  readonly sheet: SheetModel;
}

export interface RangePlace extends SheetPlace {
  readonly area: Area;
  readonly bounds: Bounds;
}

export interface RangeListState extends SheetPlace {
  readonly ranges: readonly RangePlace[];
}

export interface ValidationState {
  readonly world: SpreadsheetWorld;
  /** The file whose cells a list takes its values from, and in whose time zone days are told. */
  workbook: WorkbookModel;
  /** Criteria null until one is required. */
  rule: Omit<DataValidationModel, 'criteria'> & { readonly criteria: string | null };
}

export interface FormatRuleState {
  readonly world: SpreadsheetWorld;
  ranges: readonly RangePlace[];
  /** Criteria null until one is set. */
  criteria: string | null;
  values: ConditionalFormatModel['values'];
  style: ConditionalFormatModel['style'];
}

export interface ProtectionState extends SheetPlace {
  readonly protection: ProtectionModel;
}

export interface ChartState extends SheetPlace {
  /** Its id is 0 until the chart is inserted. */
  chart: ChartModel;
}

/** Google's builders of single chart types, by the type's name. */
export interface TypedChartBuilders {
  readonly AREA: GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder;
  readonly BAR: GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
  readonly COLUMN: GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
  readonly COMBO: GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;
  readonly LINE: GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
  readonly PIE: GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;
  readonly SCATTER: GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
}

export type TextStylePatch = TextRun['style'];

export interface TextStyleState {
  readonly world: SpreadsheetWorld;
  style: TextStylePatch;
}

export interface RichTextState {
  readonly world: SpreadsheetWorld;
  text: string;
  /** They cover the text from its first sign to its last. */
  runs: readonly TextRun[];
  /** Where the text begins in that of its cell: above 0 for a single run. */
  readonly offset: number;
}

export interface NamedRangeState extends SpreadsheetPlace {
  readonly named: WorkbookModel['namedRanges'][number];
}

export interface MetadataState extends SpreadsheetPlace {
  /** The tab that it stands on; null for the file's own. */
  sheet: SheetModel | null;
  entry: MetadataModel;
}

export interface MetadataFinderState extends SpreadsheetPlace {
  /** The tab searched; null for the whole file. */
  readonly sheet: SheetModel | null;
  /** The cells whose rows and columns are searched; null for the whole tab. */
  readonly area: Area | null;
  readonly wanted: {
    id?: number;
    key?: string;
    value?: string;
    visibility?: string;
    locationType?: string;
  };
}

export interface TextFinderState extends SpreadsheetPlace {
  /** What is searched, in order. */
  readonly places: readonly { readonly sheet: SheetModel; readonly area: Area }[];
  search: TextSearch;
  inFormulas: boolean;
  /** The cell behind which the search goes on; null before the first. */
  current: { readonly sheet: SheetModel; readonly row: number; readonly column: number } | null;
  /** Whether that cell was found, rather than named as the start. */
  isOnMatch: boolean;
}

export interface ObjectMaker {
  spreadsheet(place: SpreadsheetPlace): Google.GoogleSpreadsheet;
  sheet(place: SheetPlace): Google.GoogleSheet;
  /** Bound on all sides unless told. */
  range(place: SheetPlace, area: Area, bounds?: Bounds): Google.GoogleRange;
  rangeList(place: SheetPlace, ranges: readonly RangePlace[]): Google.GoogleRangeList;
  validation(state: ValidationState): Google.GoogleDataValidation;
  validationBuilder(state: ValidationState): Google.GoogleDataValidationBuilder;
  formatRule(state: FormatRuleState): Google.GoogleConditionalFormatRule;
  formatRuleBuilder(state: FormatRuleState): Google.GoogleConditionalFormatRuleBuilder;
  booleanCondition(state: FormatRuleState): Google.GoogleBooleanCondition;
  protection(state: ProtectionState): Google.GoogleProtection;
  chart(state: ChartState): Google.GoogleEmbeddedChart;
  chartBuilder(state: ChartState): Google.GoogleEmbeddedChartBuilder;
  typedChartBuilder<Type extends keyof TypedChartBuilders>(
    type: Type,
    state: ChartState,
  ): TypedChartBuilders[Type];
  chartOptions(state: ChartState): GoogleAppsScript.Charts.ChartOptions;
  containerInfo(anchor: ChartState['chart']['anchor']): Google.GoogleContainerInfo;
  richText(state: RichTextState): Google.GoogleRichTextValue;
  richTextBuilder(state: RichTextState): Google.GoogleRichTextValueBuilder;
  textStyle(state: TextStyleState): Google.GoogleTextStyle;
  textStyleBuilder(state: TextStyleState): Google.GoogleTextStyleBuilder;
  filter(place: SheetPlace): Google.GoogleFilter;
  namedRange(state: NamedRangeState): Google.GoogleNamedRange;
  metadata(state: MetadataState): Google.GoogleDeveloperMetadata;
  metadataLocation(state: MetadataState): Google.GoogleDeveloperMetadataLocation;
  metadataFinder(state: MetadataFinderState): Google.GoogleDeveloperMetadataFinder;
  borders(style: CellStyle): Google.GoogleBorders;
  border(border: Border): Google.GoogleBorder;
  textFinder(state: TextFinderState): Google.GoogleTextFinder;
  selection(place: SheetPlace): Google.GoogleSelection;
  user(email: string): Google.GoogleUser;
}
