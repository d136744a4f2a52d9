// Range: rich text. A text that looks and links the same all over is kept as the cell's own link and style.
import { displayText } from '../../../model/showing/displayText';
import { restyle } from '../../../model/grid/cells';
import { sharedStyle, wholeRun } from '../../../model/showing/textRuns';
import type { CellModel } from '../../../model/workbook';
import { read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { stateOf } from '../../../runtime/objects/objectStates';
import { fillCells, layOutCells, readAll, readFirst } from '../cells/grids';
import type { GoogleRange, GoogleRichTextValue, GoogleTextStyle } from '../googleTypes';
import { richTextKind, textStyleKind } from '../kinds';
import type { RangePlace, RichTextState, TextStylePatch } from '../states';

const styleOf = (cell: CellModel | undefined): TextStylePatch => {
  const { bold, italic, underline, strikethrough, fontColor, fontFamily, fontSize } = cell?.style ?? {};
  return Object.fromEntries(
    Object.entries({ bold, italic, underline, strikethrough, fontColor, fontFamily, fontSize }).filter(
      ([, member]) => member !== undefined,
    ),
  );
};

/** What a cell that was never styled says of its text; live names three families there. */
const defaultTextStyle: TextStylePatch = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: '#000000',
  fontFamily: 'arial,sans,sans-serif',
  fontSize: 10,
};

/** A cell with a number has no rich text on live. */
const readRichText = (range: RangePlace, cell: CellModel | undefined): GoogleRichTextValue | null => {
  if (typeof cell?.value === 'number' || typeof cell?.value === 'boolean') return null;
  const { world, workbook } = range;
  const text = displayText(cell, workbook);
  const runs = cell?.runs ?? wholeRun(text, cell?.link ?? null, styleOf(cell));
  return world.make.richText({ world, text, runs, offset: 0 });
};

const writeRichText = (cell: CellModel, { text, runs }: RichTextState): void => {
  cell.value = text === '' ? null : text;
  delete cell.formula;
  delete cell.link;
  delete cell.runs;
  const [only] = runs;
  if (runs.length > 1) cell.runs = runs;
  if (runs.length === 1 && only && only.link !== null) cell.link = only.link;
  restyle(cell, sharedStyle(runs));
};

/** Restyles the whole text, its parts too. */
const restyleText = (cell: CellModel, patch: TextStylePatch): void => {
  restyle(cell, patch);
  if (cell.runs) cell.runs = cell.runs.map((run) => ({ ...run, style: { ...run.style, ...patch } }));
};

export const rangeRichText = {
  getRichTextValue() {
    return readFirst(this, (cell) => readRichText(this, cell));
  },
  getRichTextValues() {
    return readAll(this, (cell) => readRichText(this, cell));
  },
  setRichTextValue(value: GoogleRichTextValue) {
    const text = stateOf(richTextKind, value);
    fillCells(this, (cell) => writeRichText(cell, text));
    return this.self;
  },
  setRichTextValues(values: readonly (readonly GoogleRichTextValue[])[]) {
    layOutCells(this, values, (cell, value) => writeRichText(cell, stateOf(richTextKind, value)));
    return this.self;
  },
  setTextStyle(style: GoogleTextStyle) {
    const patch = stateOf(textStyleKind, style).style;
    fillCells(this, (cell) => restyleText(cell, patch));
    return this.self;
  },
  setTextStyles(styles: readonly (readonly GoogleTextStyle[])[]) {
    layOutCells(this, styles, (cell, style) => restyleText(cell, stateOf(textStyleKind, style).style));
    return this.self;
  },
  getTextStyle() {
    const style = { ...defaultTextStyle, ...readFirst(this, styleOf) };
    return this.world.make.textStyle({ world: this.world, style });
  },
} satisfies Emulates<GoogleRange, RangePlace>;

export const rangeRichTextRules: Rules<typeof rangeRichText> = {
  getRichTextValue: read(),
  getRichTextValues: read(),
  setRichTextValue: write('RichTextValue'),
  setRichTextValues: write('RichTextValue[][]'),
  setTextStyle: write('TextStyle'),
  setTextStyles: write('TextStyle[][]'),
  getTextStyle: read(),
};
