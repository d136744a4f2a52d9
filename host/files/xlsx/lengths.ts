// Pixels of a screen, which Sheets counts in, and the units of .xlsx: characters for widths, points for heights.

/**
 * Who wrote a width decides what it means. Sheets writes an eighth of the pixels plus a margin; Excel, LibreOffice and
 * this host write how many digits of 7 pixels fit beside a margin of 5.
 */
export type WidthDialect = 'sheets' | 'excel';

/** Whole pixels of a width in characters. */
export const widthToPixels = (characters: number, dialect: WidthDialect): number =>
  dialect === 'sheets' ? Math.round((characters - 0.125) * 8) : Math.round(characters * 7 + 5);

/** Characters, to two decimals, as Excel and LibreOffice read them; 0 for a column of 5 pixels or fewer. */
export const pixelsToWidth = (pixels: number): number =>
  Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);

/** Whole pixels of a height in points (96 pixels to the inch, 72 points). */
export const heightToPixels = (points: number): number => Math.round(points / 0.75);

export const pixelsToHeight = (pixels: number): number => pixels * 0.75;
