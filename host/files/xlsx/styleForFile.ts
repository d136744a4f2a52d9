// The look of a cell as .xlsx keeps it. Every style names its font and size: readers disagree on what is inherited.
import type { AlignmentStyle, BorderSide, CellStyle as FileStyle, FontStyle } from 'hucre';
import type { Border, BorderLine, CellStyle, VerticalAlignment } from '../../model/workbook';
import { colorForFile } from './colors';

/** What Sheets shows where a cell says nothing. */
export const defaultFont = { name: 'Arial', size: 10 };

export const fileBorders = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
} as const satisfies Record<BorderLine, BorderSide['style']>;

export const fileVerticals = {
  top: 'top',
  middle: 'center',
  bottom: 'bottom',
} as const satisfies Record<VerticalAlignment, AlignmentStyle['vertical']>;

/** The style of a cell; `unlocked` frees it from a protection of its tab. Wrap CLIP has no counterpart and is left out. */
export const styleForFile = (style: CellStyle = {}, unlocked = false): FileStyle => {
  const border = bordersOf(style);
  const alignment = alignmentOf(style);
  return {
    font: fontOf(style),
    ...(style.background === undefined ? {} : { fill: solid(style.background) }),
    ...(Object.keys(border).length === 0 ? {} : { border }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(unlocked ? { protection: { locked: false } } : {}),
  };
};

/** The part of a style that a conditional format may change; its fill colour goes where rules keep it. */
export const ruleStyleForFile = (style: CellStyle): FileStyle => {
  const font = fontChangesOf(style);
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(style.background === undefined
      ? {}
      : { fill: { ...solid(style.background), bgColor: colorForFile(style.background) } }),
  };
};

const solid = (color: string) =>
  ({ type: 'pattern', pattern: 'solid', fgColor: colorForFile(color) }) as const;

const fontOf = (style: CellStyle): FontStyle => ({
  name: style.fontFamily ?? defaultFont.name,
  size: style.fontSize ?? defaultFont.size,
  ...fontChangesOf(style),
});

const fontChangesOf = (style: CellStyle): FontStyle => ({
  ...(style.fontColor === undefined ? {} : { color: colorForFile(style.fontColor) }),
  ...(style.bold === true ? { bold: true } : {}),
  ...(style.italic === true ? { italic: true } : {}),
  ...(style.underline === true ? { underline: true } : {}),
  ...(style.strikethrough === true ? { strikethrough: true } : {}),
});

const bordersOf = (style: CellStyle): Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderSide>> => ({
  ...(style.top ? { top: borderOf(style.top) } : {}),
  ...(style.right ? { right: borderOf(style.right) } : {}),
  ...(style.bottom ? { bottom: borderOf(style.bottom) } : {}),
  ...(style.left ? { left: borderOf(style.left) } : {}),
});

const borderOf = (border: Border): BorderSide => ({
  style: fileBorders[border.style],
  color: colorForFile(border.color),
});

const alignmentOf = (style: CellStyle): AlignmentStyle => {
  return {
    ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
    ...(style.vertical === undefined ? {} : { vertical: fileVerticals[style.vertical] }),
    ...(style.wrap === 'WRAP' ? { wrapText: true } : {}),
    // Files count turns to the right from 91 on.
    ...(style.rotation === undefined || style.rotation === 0
      ? {}
      : { textRotation: style.rotation < 0 ? 90 - style.rotation : style.rotation }),
  };
};
