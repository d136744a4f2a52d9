// Range: notes.
import type { CellModel } from '../../../model/workbook';
import { read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { fillCells, layOutCells, readAll, readFirst } from '../cells/grids';
import type { GoogleRange } from '../googleTypes';
import type { RangePlace } from '../states';

const writeNote = (cell: CellModel, note: string | null): void => {
  if (note === null || note === '') delete cell.note;
  else cell.note = note;
};

/** Numbers in a grid of notes arrive as Java doubles: 25 becomes "25.0", as it does on live. */
const noteFromGrid = (note: unknown): string | null => {
  if (note === null) return null;
  return typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : String(note);
};

export const rangeNotes = {
  getNote() {
    return readFirst(this, (cell) => cell?.note ?? '');
  },
  getNotes() {
    return readAll(this, (cell) => cell?.note ?? '');
  },
  setNote(note: string | null) {
    fillCells(this, (cell) => writeNote(cell, note === null ? null : String(note)));
    return this.self;
  },
  setNotes(notes: readonly (readonly (string | null)[])[]) {
    layOutCells(this, notes, (cell, note) => writeNote(cell, noteFromGrid(note)));
    return this.self;
  },
  clearNote() {
    fillCells(this, (cell) => writeNote(cell, null));
    return this.self;
  },
} satisfies Emulates<GoogleRange, RangePlace>;

export const rangeNoteRules: Rules<typeof rangeNotes> = {
  getNote: read(),
  getNotes: read(),
  setNote: write('String?'),
  setNotes: write('String[][]'),
  clearNote: write(),
};
