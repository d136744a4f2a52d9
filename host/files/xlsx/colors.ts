// Colours of a file (RGB, theme with tint, the old palette) and the #rrggbb of the workbook model.
import type { Color } from 'hucre';
import { resolveThemeColor } from 'hucre/xlsx';

/** The palette that files point into by number (ECMA-376 part 1, 18.8.27); 64 and 65 are the window's own colours. */
const indexedPalette =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 ' +
  '000000 FFFFFF';
const indexed = indexedPalette.split(' ');

/** Lowercase #rrggbb, or null for a colour that the file does not pin down. */
export const colorFromFile = (color: Color | undefined, theme: readonly string[]): string | null => {
  const hex = color === undefined ? undefined : hexOf(color, theme);
  return hex !== undefined && /^[0-9a-f]{6}$/i.test(hex) ? `#${hex.toLowerCase()}` : null;
};

const hexOf = (color: Color, theme: readonly string[]): string | undefined => {
  if (color.rgb !== undefined) return color.rgb;
  if (color.theme !== undefined) return resolveThemeColor([...theme], themeSlot(color.theme), color.tint);
  return color.indexed === undefined ? undefined : indexed[color.indexed];
};

/**
 * Where a theme colour stands in the list of the theme part. The first four are listed dark before light, but numbered
 * light before dark: number 1 is the text colour (ECMA-376 part 1, 18.8.3; as Excel and Sheets write it).
 */
const themeSlot = (number: number): number => [1, 0, 3, 2][number] ?? number;

/** Of lowercase #rrggbb. */
export const colorForFile = (color: string): Color => ({ rgb: color.slice(1).toUpperCase() });
