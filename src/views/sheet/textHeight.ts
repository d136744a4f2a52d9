// How high a text stands in a cell, so that merged cells, which do not grow with their text, can be made to hold it.
import type { Look } from './layout';

const pixelsPerPoint = 4 / 3;
const lineSpacing = 1.25;
/** Pixels left and right of a text together, and above and below it. */
const padding = { across: 8, down: 8 };
const boldIsWider = 1.08;

/** Ems of a letter in Arial, the font of new sheets, by kinds of letters; a little too wide rather than too narrow. */
const ems = (letter: string): number => {
  if (/[\sijlIt.,:;'|()[\]/!-]/u.test(letter)) return 0.3;
  if (/[mwMW%@█░■●▲✔✖]/u.test(letter)) return 0.9;
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.54;
};

type Type = Pick<Look, 'size' | 'bold'>;

/** Pixels of the text on one line. */
export const widthOfText = (text: string, { size, bold }: Type): number =>
  [...text.normalize('NFC')].reduce((sum, letter) => sum + ems(letter), 0) *
  size *
  pixelsPerPoint *
  (bold ? boldIsWider : 1);

/** Lines into which one line of the text breaks between words; a word wider than the cell breaks inside. */
const wrapped = (line: string, width: number, type: Type): number => {
  let lines = 1;
  let used = 0;
  for (const word of line.split(/(?<=\s)/)) {
    const wide = widthOfText(word.trimEnd(), type);
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(wide / (width + 1));
    used = wide > width ? wide % width : used + widthOfText(word, type);
  }
  return lines;
};

/** How many lines the text takes in a cell of that many pixels. */
export const linesIn = (text: string, pixels: number, type: Type): number =>
  text.split('\n').reduce((sum, line) => sum + wrapped(line, Math.max(10, pixels - padding.across), type), 0);

/** Pixels that so many lines need. */
export const heightOfLines = (lines: number, { size }: Type): number =>
  Math.ceil(lines * size * pixelsPerPoint * lineSpacing) + padding.down;

/** Pixels that the text needs in a cell of that many pixels. */
export const heightOfText = (text: string, pixels: number, type: Type): number =>
  text === '' ? 0 : heightOfLines(linesIn(text, pixels, type), type);

/** The text cut to so many lines in a cell of that many pixels, `…` where it is cut. */
export const cutToLines = (text: string, lines: number, pixels: number, type: Type): string => {
  if (linesIn(text, pixels, type) <= lines) return text;
  const words = text.split(' ');
  while (words.length > 1 && linesIn(`${words.join(' ')}…`, pixels, type) > lines) words.pop();
  return `${words.join(' ')}…`;
};
