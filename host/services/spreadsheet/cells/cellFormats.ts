// One entry for each way a cell can look: how Google reads it, and what setting it does to the cell's style.
import type { StylePatch } from '../../../model/grid/cells';
import { readColor } from '../../../model/showing/colors';
import { defaultNumberFormat } from '../../../model/showing/numberFormats';
import type { CellModel, HorizontalAlignment, VerticalAlignment } from '../../../model/workbook';
import { nameOf, valueNamed } from '../../../runtime/objects/enumeration';
import { wrapStrategies } from '../enumerations';

export interface CellFormat<Read, Written = Read | null> {
  readonly read: (cell: CellModel | undefined) => Read;
  readonly patch: (value: Written) => StylePatch;
}

export const background: CellFormat<string> = {
  read: (cell) => cell?.style?.background ?? '#ffffff',
  patch: (color) => ({ background: color === null ? undefined : readColor(color) }),
};

export const fontColor: CellFormat<string> = {
  read: (cell) => cell?.style?.fontColor ?? '#000000',
  patch: (color) => ({ fontColor: color === null ? undefined : readColor(color) }),
};

export const fontFamily: CellFormat<string> = {
  read: (cell) => cell?.style?.fontFamily ?? 'Arial',
  patch: (family) => ({ fontFamily: family ?? undefined }),
};

export const fontSize: CellFormat<number> = {
  read: (cell) => cell?.style?.fontSize ?? 10,
  patch: (size) => ({ fontSize: size ?? undefined }),
};

export const fontWeight: CellFormat<GoogleAppsScript.Spreadsheet.FontWeight> = {
  read: (cell) => (cell?.style?.bold ? 'bold' : 'normal'),
  patch: (weight) => ({ bold: weight === 'bold' ? true : undefined }),
};

export const fontStyle: CellFormat<GoogleAppsScript.Spreadsheet.FontStyle> = {
  read: (cell) => (cell?.style?.italic ? 'italic' : 'normal'),
  patch: (style) => ({ italic: style === 'italic' ? true : undefined }),
};

export const fontLine: CellFormat<GoogleAppsScript.Spreadsheet.FontLine> = {
  read: (cell) => {
    if (cell?.style?.underline) return 'underline';
    return cell?.style?.strikethrough ? 'line-through' : 'none';
  },
  patch: (line) => ({
    underline: line === 'underline' ? true : undefined,
    strikethrough: line === 'line-through' ? true : undefined,
  }),
};

/** A format that was never set reads back with fifteen decimals; so does `general`. */
export const numberFormat: CellFormat<string> = {
  read: (cell) => cell?.style?.numberFormat ?? defaultNumberFormat,
  patch: (format) => ({ numberFormat: !format || /^general$/i.test(format) ? undefined : format }),
};

/** What an alignment that was never set reads back as, by what the cell holds. */
const generalAlignment = (cell: CellModel | undefined): string => {
  if (cell === undefined || cell.value === null) return 'general';
  if (typeof cell.value === 'boolean') return 'general-center';
  if (typeof cell.value === 'number') return 'general-right';
  return cell.formula !== undefined && cell.value.startsWith('#') ? 'general-center' : 'general-left';
};

export const horizontalAlignment: CellFormat<string, string | null> = {
  read: (cell) => cell?.style?.horizontal ?? generalAlignment(cell),
  patch: (alignment) => ({
    horizontal: isOneOf<HorizontalAlignment>(alignment, ['left', 'center', 'right']) ? alignment : undefined,
  }),
};

export const verticalAlignment: CellFormat<string, string | null> = {
  read: (cell) => cell?.style?.vertical ?? 'bottom',
  patch: (alignment) => ({
    vertical: isOneOf<VerticalAlignment>(alignment, ['top', 'middle', 'bottom']) ? alignment : undefined,
  }),
};

const isOneOf = <Name extends string>(text: string | null, names: readonly Name[]): text is Name =>
  names.some((name) => name === text);

/** An unset strategy reads as wrapped, which live does although its strategy is OVERFLOW. */
export const wrap: CellFormat<boolean, boolean> = {
  read: (cell) => cell?.style?.wrap === undefined || cell.style.wrap === 'WRAP',
  patch: (isWrapped) => ({ wrap: isWrapped ? 'WRAP' : 'OVERFLOW' }),
};

export const wrapStrategy: CellFormat<
  GoogleAppsScript.Spreadsheet.WrapStrategy,
  GoogleAppsScript.Spreadsheet.WrapStrategy
> = {
  read: (cell) => wrapStrategyNamed(cell?.style?.wrap ?? 'OVERFLOW'),
  patch: (strategy) => {
    const name = nameOf(strategy);
    return isOneOf(name, ['WRAP', 'OVERFLOW', 'CLIP'] as const) ? { wrap: name } : {};
  },
};

const wrapStrategyNamed = (name: string): GoogleAppsScript.Spreadsheet.WrapStrategy =>
  valueNamed(wrapStrategies, name);

export const rotation: CellFormat<number, number> = {
  read: (cell) => cell?.style?.rotation ?? 0,
  patch: (degrees) => ({ rotation: degrees === 0 ? undefined : degrees }),
};
