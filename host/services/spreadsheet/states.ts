// What the host keeps behind the objects of SpreadsheetApp, and how they make one another without knowing one
// another's files.
import type { Bounds } from '../../model/a1';
import type {
  Area,
  CellStyle,
  ChartModel,
  ConditionalFormatModel,
  DataValidationModel,
  MetadataModel,
  ProtectionModel,
  SheetModel,
  WorkbookModel,
} from '../../model/workbook';
import type { Execution } from '../../runtime/execution';
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

export type TextStylePatch = Pick<
  CellStyle,
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor' | 'fontFamily' | 'fontSize'
>;

export interface TextStyleState {
  readonly world: SpreadsheetWorld;
  style: TextStylePatch;
}

export interface RichTextState {
  readonly world: SpreadsheetWorld;
  text: string;
  link: string | null;
  style: TextStylePatch;
}

export interface NamedRangeState extends SpreadsheetPlace {
  readonly named: WorkbookModel['namedRanges'][number];
}

export interface MetadataState {
  readonly world: SpreadsheetWorld;
  /** The list that it stands in. */
  readonly owner: MetadataModel[];
  readonly entry: MetadataModel;
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
  containerInfo(anchor: ChartState['chart']['anchor']): Google.GoogleContainerInfo;
  richText(state: RichTextState): Google.GoogleRichTextValue;
  richTextBuilder(state: RichTextState): Google.GoogleRichTextValueBuilder;
  textStyle(state: TextStyleState): Google.GoogleTextStyle;
  textStyleBuilder(state: TextStyleState): Google.GoogleTextStyleBuilder;
  filter(place: SheetPlace): Google.GoogleFilter;
  namedRange(state: NamedRangeState): Google.GoogleNamedRange;
  metadata(state: MetadataState): Google.GoogleDeveloperMetadata;
  user(email: string): Google.GoogleUser;
}
