// The in-memory workbook: plain data that the emulated services read and write and that the file writers show.
// Rows and columns are counted from 1, as people and Apps Script count them.

/** What a cell holds. A date is a serial number (days since 1899-12-30, spreadsheet's wall time) with a date format. */
export type CellValue = string | number | boolean | null;

export type HorizontalAlignment = 'left' | 'center' | 'right';
export type VerticalAlignment = 'top' | 'middle' | 'bottom';
export type WrapStrategy = 'OVERFLOW' | 'WRAP' | 'CLIP';
export type BorderLine = 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';

export interface Border {
  style: BorderLine;
  /** Lowercase #rrggbb. */
  color: string;
}

/** A missing member means Google's default: Arial 10, black on white, overflow, bottom. */
export interface CellStyle {
  /** Lowercase #rrggbb. */
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  horizontal?: HorizontalAlignment;
  vertical?: VerticalAlignment;
  wrap?: WrapStrategy;
  rotation?: number;
  /** Google's pattern text, e.g. `#,##0`, `dd/MM/yyyy`, `@`. */
  numberFormat?: string;
  top?: Border;
  right?: Border;
  bottom?: Border;
  left?: Border;
}

/** A part of a cell's text with a link or a look of its own; runs follow one another without gaps. */
export interface TextRun {
  /** Place of the first sign, and of the sign behind the last. */
  start: number;
  end: number;
  link: string | null;
  /** What differs from the cell's own style. */
  style: Pick<
    CellStyle,
    'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor' | 'fontFamily' | 'fontSize'
  >;
}

export interface CellModel {
  value: CellValue;
  /** With the leading `=`; the host computes nothing, `value` is the last known result. */
  formula?: string;
  note?: string;
  /** A link over the whole cell: https address, or `#gid=…&range=…` inside the spreadsheet. */
  link?: string;
  /** Only where parts of the text differ; `link` is absent then. */
  runs?: readonly TextRun[];
  style?: CellStyle;
  validation?: DataValidationModel;
}

/** Inclusive on all sides. */
export interface Area {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

export interface DataValidationModel {
  /** Google's criteria names: VALUE_IN_LIST, DATE_IS_VALID_DATE, NUMBER_GREATER_THAN_OR_EQUAL_TO, CHECKBOX … */
  criteria: string;
  values: readonly (string | number | boolean)[];
  /** For VALUE_IN_RANGE. */
  range?: { sheetId: number; area: Area };
  showDropdown: boolean;
  allowInvalid: boolean;
  helpText: string | null;
}

export interface ConditionalFormatModel {
  areas: Area[];
  /** Google's boolean criteria names: TEXT_EQUAL_TO, TEXT_STARTS_WITH, NUMBER_LESS_THAN, CUSTOM_FORMULA … */
  criteria: string;
  values: readonly (string | number)[];
  style: Pick<CellStyle, 'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;
}

export interface ProtectionModel {
  id: number;
  kind: 'SHEET' | 'RANGE';
  /** Absent for a whole sheet. */
  area?: Area;
  unprotected: Area[];
  description: string;
  warningOnly: boolean;
  editors: string[];
  /** Whether everybody of the organisation that owns the file may edit; nobody but the editors when absent. */
  domainEdit?: boolean;
  /** The named range that it guards, if it was set by name. */
  rangeName?: string;
}

export interface ChartModel {
  chartId: number;
  /** Google's chart type names: BAR, COLUMN, LINE, AREA, PIE, COMBO, SCATTER. */
  type: string;
  ranges: { sheetId: number; area: Area }[];
  anchor: { row: number; column: number; offsetX: number; offsetY: number };
  /** Options as set, by Google's dotted names: title, width, height, colors, legend.position, series.0.color … */
  options: Record<string, unknown>;
  headerCount: number;
  /** How hidden rows and columns of the ranges are taken, by Google's names; IGNORE_BOTH when absent. */
  hiddenDimensions?: string;
}

/** Developer metadata of the spreadsheet, of a tab, or of a row or column of it. */
export interface MetadataModel {
  /** Absent until somebody asks. */
  id?: number;
  key: string;
  value: string;
  /** Visible to every script with access to the document when absent. */
  visibility?: 'PROJECT';
  /** The row or column that it stands on; the whole tab or file when absent. */
  line?: { axis: 'row' | 'column'; number: number };
}

export interface SheetModel {
  sheetId: number;
  name: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  /** Keyed by row, then column; a cell that is not there is empty with default style. */
  rows: Map<number, Map<number, CellModel>>;
  /** Pixels; default 100 wide, 21 high. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  frozenRows: number;
  frozenColumns: number;
  gridlinesHidden: boolean;
  tabColor: string | null;
  merges: Area[];
  /** First rule wins. */
  conditionalFormats: ConditionalFormatModel[];
  protections: ProtectionModel[];
  charts: ChartModel[];
  filter: Area | null;
  metadata: MetadataModel[];
  /** What the person has marked, the current area last; its first cell when absent. */
  selection?: Area[];
}

/** What Google knows of addresses beyond the lists of a file. */
export interface PeopleModel {
  /** Google Groups by their addresses; each member may do what the group may. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Addresses without a Google account: nobody can be given rights by them. */
  readonly withoutAccount?: readonly string[];
  /** The organisation that owns the file, as its addresses end (`xa.example.vn`); absent for a consumer account's file. */
  readonly domain?: string;
  /** The language of people's accounts (`en`); absent: that of the workbook's locale. */
  readonly language?: string;
}

export interface WorkbookModel {
  id: string;
  name: string;
  /** `vi_VN`, `en_US` … */
  locale: string;
  /** IANA name. */
  timeZone: string;
  owner: string;
  editors: string[];
  /** Who may look but not edit; nobody when absent. */
  viewers?: string[];
  /** What anyone with the link may do; nothing when absent, as a new file is. */
  linkAccess?: 'view' | 'edit';
  /**
   * When a range beyond the grid is refused: when it is asked for, also when absent, or only when it is used. Which of
   * them live does is not settled, so that code must stand both.
   */
  rangesRefused?: 'asked' | 'used';
  /** What Google knows of addresses; nothing special when absent. */
  people?: PeopleModel;
  sheets: SheetModel[];
  activeSheetId: number;
  namedRanges: { name: string; sheetId: number; area: Area }[];
  metadata: MetadataModel[];
  /** The clock of the run that wrote the file it was read from; absent for any other workbook. */
  savedAt?: Date;
  nextId: number;
}

/** A mail as the emulated MailApp accepted it. */
export interface SentMail {
  to: string;
  cc: string;
  bcc: string;
  replyTo: string;
  name: string;
  subject: string;
  body: string;
  htmlBody: string | null;
  attachments: readonly FileContent[];
  /** Keyed by content id. */
  inlineImages: Readonly<Record<string, FileContent>>;
  noReply: boolean;
}

export interface FileContent {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

/** A dialog as the user saw it, and what was answered. */
export interface ShownDialog {
  kind: 'alert' | 'prompt' | 'modal' | 'modeless' | 'sidebar' | 'toast';
  title: string;
  text: string;
  /** The button (`ok`, `cancel`, `yes`, `no`, `close`), for a prompt with the typed text after a colon; null when nothing is asked. */
  answer: string | null;
  /** Of a window whose script sets it, in pixels; null for a side that it leaves. */
  size?: { readonly width: number | null; readonly height: number | null };
}
