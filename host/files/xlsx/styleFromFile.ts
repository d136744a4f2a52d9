// The look of a cell of a file in the terms of the workbook model: a member stands only where it differs from
// what Sheets shows by itself.
import type { BorderSide, CellStyle as FileStyle, FillStyle, FontStyle } from 'hucre';
import type {
  Border,
  BorderLine,
  CellStyle,
  HorizontalAlignment,
  VerticalAlignment,
} from '../../model/workbook';
import { colorFromFile } from './colors';
import { defaultFont, fileBorders, fileVerticals } from './styleForFile';

/** What a style is read against. */
export interface StyleContext {
  /** Twelve colours, empty when the file brings none. */
  readonly theme: readonly string[];
  /** The font of cells that name none. */
  readonly font: FontStyle;
}

const inverted = (record: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [value, key]));

const horizontals: Readonly<Record<string, HorizontalAlignment>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};
const verticals = inverted(fileVerticals) as Readonly<Record<string, VerticalAlignment>>;
/** Lines that Sheets does not know become the nearest it does. */
const lines: Readonly<Record<string, BorderLine>> = {
  ...(inverted(fileBorders) as Readonly<Record<string, BorderLine>>),
  hair: 'DOTTED',
  mediumDashed: 'DASHED',
  dashDot: 'DASHED',
  mediumDashDot: 'DASHED',
  dashDotDot: 'DASHED',
  mediumDashDotDot: 'DASHED',
  slantDashDot: 'DASHED',
};
/** Files name the short date by number and leave it to the reader's country: this is Vietnam's. */
const shortDates: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/MM/yyyy',
  'm/d/yyyy h:mm': 'dd/MM/yyyy HH:mm',
};

/** The style of a cell; an empty object for one that looks like any other. */
export const styleFromFile = (style: FileStyle | undefined, context: StyleContext): CellStyle => {
  const alignment = style?.alignment ?? {};
  const rotation = alignment.textRotation ?? 0;
  return present({
    ...fontParts({ ...context.font, ...style?.font }, context),
    background: backgroundOf(style?.fill, context),
    horizontal: horizontals[alignment.horizontal ?? ''],
    vertical: alignment.vertical === 'bottom' ? undefined : verticals[alignment.vertical ?? ''],
    wrap: alignment.wrapText === true ? ('WRAP' as const) : undefined,
    rotation: rotation === 0 || rotation === 255 ? undefined : rotation > 90 ? 90 - rotation : rotation,
    numberFormat: numberFormatOf(style?.numFmt),
    top: borderOf(style?.border?.top, context),
    right: borderOf(style?.border?.right, context),
    bottom: borderOf(style?.border?.bottom, context),
    left: borderOf(style?.border?.left, context),
  });
};

/** What a conditional format changes. */
export const ruleStyleFromFile = (style: FileStyle | undefined, context: StyleContext): CellStyle => {
  const fill = style?.fill?.type === 'pattern' ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  return present({
    ...fontMarks(style?.font ?? {}),
    // Black and white are the default of a cell, yet a rule may say them to override one.
    fontColor: colorFromFile(style?.font?.color, context.theme) ?? undefined,
    background: colorFromFile(fill, context.theme) ?? undefined,
  });
};

const fontParts = (font: FontStyle, context: StyleContext) => {
  const color = colorFromFile(font.color, context.theme);
  return {
    fontFamily: font.name === defaultFont.name ? undefined : font.name,
    fontSize: font.size === defaultFont.size ? undefined : font.size,
    fontColor: color === null || color === '#000000' ? undefined : color,
    ...fontMarks(font),
  };
};

const fontMarks = (font: FontStyle) => ({
  bold: font.bold === true ? true : undefined,
  italic: font.italic === true ? true : undefined,
  underline: font.underline === undefined || font.underline === false ? undefined : true,
  strikethrough: font.strikethrough === true ? true : undefined,
});

const backgroundOf = (fill: FillStyle | undefined, context: StyleContext): string | undefined => {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  const color = colorFromFile(fill.fgColor, context.theme);
  return color === null || color === '#ffffff' ? undefined : color;
};

const numberFormatOf = (format: string | undefined): string | undefined => {
  if (format === undefined || /^general$/i.test(format)) return undefined;
  return shortDates[format] ?? format;
};

const borderOf = (side: BorderSide | undefined, context: StyleContext): Border | undefined => {
  const style = lines[side?.style ?? ''];
  return style && { style, color: colorFromFile(side?.color, context.theme) ?? '#000000' };
};

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Without the members that are undefined. */
const present = <T extends object>(members: T): Present<T> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>;
