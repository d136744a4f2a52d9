// Google's class TextFinder: through a range, a tab or the whole spreadsheet, row by row.
import { areaOfCell } from '../../../model/grid/areas';
import { cellAt, changeCell, contentEnd } from '../../../model/grid/cells';
import { displayText } from '../../../model/showing/displayText';
import { createTextMatcher, type TextMatcher } from '../../../model/grid/textSearch';
import { writeInput } from '../../../model/typing/writeInput';
import {
  defineClass,
  handle,
  read,
  write,
  type Emulates,
  type Receiver,
} from '../../../runtime/objects/emulatedClass';
import { refuse } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import type { GoogleRange, GoogleTextFinder } from '../googleTypes';
import { rangeKind, textFinderKind } from '../kinds';
import { requireEditable, requireFileEditable } from '../protection/permissions';
import { prepareValue } from './scriptValues';
import type { SheetPlace, TextFinderState } from '../states';

type Self = Receiver<GoogleTextFinder, TextFinderState>;

interface FoundCell extends SheetPlace {
  readonly row: number;
  readonly column: number;
}

const matcherOf = ({ search }: TextFinderState): TextMatcher =>
  createTextMatcher(search) ?? refuse(`Invalid argument: ${search.text}`);

/** The text that is searched and replaced: what the cell shows, or its formula. */
const textAt = ({ workbook, sheet, row, column }: FoundCell, inFormulas: boolean): string => {
  const cell = cellAt(sheet, row, column);
  return inFormulas ? (cell?.formula ?? displayText(cell, workbook)) : displayText(cell, workbook);
};

/** Every matching cell, tab by tab, row by row; beyond the last filled cell there is nothing to find. */
const matchesOf = (state: TextFinderState): FoundCell[] => {
  const matcher = matcherOf(state);
  const found: FoundCell[] = [];
  for (const { sheet, area } of state.places) {
    const { lastRow, lastColumn } = contentEnd(sheet);
    for (let row = area.row; row <= Math.min(area.lastRow, lastRow); row += 1) {
      for (let column = area.column; column <= Math.min(area.lastColumn, lastColumn); column += 1) {
        const cell = { world: state.world, workbook: state.workbook, sheet, row, column };
        if (matcher.count(textAt(cell, state.inFormulas)) > 0) found.push(cell);
      }
    }
  }
  return found;
};

const rangeOf = (cell: FoundCell): GoogleRange =>
  cell.world.make.range(cell, areaOfCell(cell.row, cell.column));

/** Where a cell comes in the order of the search, as far as it is told apart. */
const isBehind = (state: TextFinderState, cell: FoundCell, place: TextFinderState['current']): boolean => {
  if (!place) return true;
  const tabs = state.workbook.sheets;
  const order = tabs.indexOf(cell.sheet) - tabs.indexOf(place.sheet);
  return order !== 0
    ? order > 0
    : cell.row > place.row || (cell.row === place.row && cell.column > place.column);
};

const isAt = (cell: FoundCell, place: TextFinderState['current']): boolean =>
  place?.sheet === cell.sheet && place.row === cell.row && place.column === cell.column;

/** Goes to the cell, or past the end when there is none; then there is no current match. */
const goTo = (finder: Self, cell: FoundCell | undefined): GoogleRange | null => {
  finder.isOnMatch = cell !== undefined;
  if (!cell) return null;
  finder.current = cell;
  return rangeOf(cell);
};

/** Replaces in one cell, by typing the new text into it; gives the number of places. */
const replaceIn = (state: TextFinderState, cell: FoundCell, replacement: string): number => {
  const { sheet, row, column } = cell;
  const matcher = matcherOf(state);
  const text = textAt(cell, state.inFormulas);
  requireEditable(cell, areaOfCell(row, column));
  const typed = prepareValue(cell, matcher.replace(text, replacement), row, column);
  changeCell(sheet, row, column, (changed) => writeInput(changed, typed));
  return matcher.count(text);
};

const methods = {
  findAll() {
    return matchesOf(this).map(rangeOf);
  },
  findNext() {
    return goTo(
      this,
      matchesOf(this).find((cell) => isBehind(this, cell, this.current)),
    );
  },
  findPrevious() {
    const before = matchesOf(this).filter(
      (cell) => !isAt(cell, this.current) && (!this.current || !isBehind(this, cell, this.current)),
    );
    return goTo(this, before.at(-1));
  },
  getCurrentMatch() {
    const found = this.isOnMatch ? matchesOf(this).find((cell) => isAt(cell, this.current)) : undefined;
    return found ? rangeOf(found) : null;
  },
  ignoreDiacritics(ignoresDiacritics: boolean) {
    this.search = { ...this.search, ignoresDiacritics };
    return this.self;
  },
  matchCase(matchesCase: boolean) {
    this.search = { ...this.search, matchesCase };
    return this.self;
  },
  matchEntireCell(matchesEntireCell: boolean) {
    this.search = { ...this.search, matchesEntireCell };
    return this.self;
  },
  matchFormulaText(inFormulas: boolean) {
    this.inFormulas = inFormulas;
    return this.self;
  },
  useRegularExpression(isPattern: boolean) {
    this.search = { ...this.search, isPattern };
    return this.self;
  },
  startFrom(range: GoogleRange) {
    const { sheet, area } = stateOf(rangeKind, range);
    this.current = { sheet, row: area.row, column: area.column };
    this.isOnMatch = false;
    return this.self;
  },
  replaceAllWith(replacement: string) {
    return matchesOf(this).reduce((sum, cell) => sum + replaceIn(this, cell, replacement), 0);
  },
  replaceWith(replacement: string) {
    const found = this.isOnMatch ? matchesOf(this).find((cell) => isAt(cell, this.current)) : undefined;
    return found ? replaceIn(this, found, replacement) : 0;
  },
} satisfies Emulates<GoogleTextFinder, TextFinderState>;

const flag = handle('Boolean');

export const textFinderClass = defineClass(
  textFinderKind,
  methods,
  {
    findAll: read(),
    findNext: read(),
    findPrevious: read(),
    getCurrentMatch: read(),
    ignoreDiacritics: flag,
    matchCase: flag,
    matchEntireCell: flag,
    matchFormulaText: flag,
    useRegularExpression: flag,
    startFrom: handle('Range'),
    replaceAllWith: write('String'),
    replaceWith: write('String'),
  },
  { guard: requireFileEditable },
);

/** A finder for the text that looks for it in any case, anywhere in what a cell shows, from the beginning. */
export const textFinderState = (
  { world, workbook }: Pick<SheetPlace, 'world' | 'workbook'>,
  text: string,
  places: TextFinderState['places'],
): TextFinderState => {
  const search = { matchesCase: false, matchesEntireCell: false, isPattern: false, ignoresDiacritics: false };
  return {
    world,
    workbook,
    places,
    search: { text, ...search },
    inFormulas: false,
    current: null,
    isOnMatch: false,
  };
};
