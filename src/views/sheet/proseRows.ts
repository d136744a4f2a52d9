// Sentences in a sheet. Merged cells do not grow with their text, and a wrapped cell is as narrow as its column:
// so a sentence is broken into rows that run on over the empty cells beside them.
import type { LayoutCell, Look } from './layout';
import { looks } from './looks';
import { textCell } from './sheetCells';

/** The width of a phone's screen, which is also a line that the eye follows well on paper. */
export const proseWidth = 360;

/** Pixels per point of type, and how wide a letter is on average for its height. */
const pixelsPerPoint = 4 / 3;
const letterWidth = { plain: 0.5, bold: 0.55 };

/** How many letters of that look stand in a line of that many pixels. */
const lettersIn = (pixels: number, { size, bold }: Look): number =>
  Math.floor(pixels / (size * pixelsPerPoint * (bold ? letterWidth.bold : letterWidth.plain)));

/** The text broken between words into lines of at most so many letters; a longer word is broken too. */
export const linesOf = (text: string, most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const letters = [...word];
    for (let start = 0; start < letters.length; start += most) {
      const piece = letters.slice(start, start + most).join('');
      const last = lines[lines.length - 1];
      const longer = last === undefined ? piece : `${last} ${piece}`;
      if (start === 0 && last !== undefined && [...longer].length <= most) lines[lines.length - 1] = longer;
      else lines.push(piece);
    }
  }
  return lines.length === 0 ? [''] : lines;
};

/** One row for each line of the text. */
export const proseRows = (text: string, look: Look = looks.plain): readonly (readonly LayoutCell[])[] =>
  linesOf(text, lettersIn(proseWidth, look)).map((line) => [textCell(line, look)]);
