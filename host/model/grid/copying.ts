// Copying cells and tabs.
import { cloneSheet } from '../cloning';
import { cellAt, changeCell } from './cells';
import { splitCells } from './merges';
import { columnsIn, rowsIn } from './areas';
import type { Area, CellModel, SheetModel } from '../workbook';

export type CopiedPart = 'value' | 'formula' | 'look' | 'validation' | 'note';

export const everyPart: readonly CopiedPart[] = ['formula', 'look', 'validation', 'note'];

interface CopyPlace {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/**
 * Copies cells. A target larger than the source is filled with repeated copies, a smaller one is overrun, as in
 * Sheets. Formulas are copied as they stand: the host shifts no references.
 */
export const copyCells = (source: CopyPlace, target: CopyPlace, parts: readonly CopiedPart[]): void => {
  const [height, width] = [rowsIn(source.area), columnsIn(source.area)];
  const rows = Math.max(height, Math.floor(rowsIn(target.area) / height) * height);
  const columns = Math.max(width, Math.floor(columnsIn(target.area) / width) * width);
  const copies: { row: number; column: number; cell: CellModel | undefined }[] = [];
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      const cell = cellAt(
        source.sheet,
        source.area.row + (down % height),
        source.area.column + (right % width),
      );
      const copy = cell && { ...cell };
      copies.push({ row: target.area.row + down, column: target.area.column + right, cell: copy });
    }
  }
  for (const { row, column, cell } of copies) {
    changeCell(target.sheet, row, column, (changed) =>
      parts.forEach((part) => copyPart[part](changed, cell)),
    );
  }
  if (parts.includes('look')) copyMerges(source, target);
};

const copyPart: Readonly<Record<CopiedPart, (target: CellModel, source: CellModel | undefined) => void>> = {
  value(target, source) {
    target.value = source?.value ?? null;
    delete target.formula;
    delete target.runs;
  },
  formula(target, source) {
    target.value = source?.value ?? null;
    assign(target, 'formula', source?.formula);
    assign(target, 'link', source?.link);
    assign(target, 'runs', source?.runs);
  },
  look: (target, source) => assign(target, 'style', source?.style),
  validation: (target, source) => assign(target, 'validation', source?.validation),
  note: (target, source) => assign(target, 'note', source?.note),
};

const assign = <Key extends 'formula' | 'link' | 'runs' | 'style' | 'validation' | 'note'>(
  cell: CellModel,
  key: Key,
  member: CellModel[Key],
): void => {
  if (member === undefined) Reflect.deleteProperty(cell, key);
  else cell[key] = member;
};

const copyMerges = (source: CopyPlace, target: CopyPlace): void => {
  const down = target.area.row - source.area.row;
  const right = target.area.column - source.area.column;
  const inside = source.sheet.merges.filter(
    (merge) =>
      merge.row >= source.area.row &&
      merge.lastRow <= source.area.lastRow &&
      merge.column >= source.area.column &&
      merge.lastColumn <= source.area.lastColumn,
  );
  const moved = inside.map((merge) => ({
    row: merge.row + down,
    column: merge.column + right,
    lastRow: merge.lastRow + down,
    lastColumn: merge.lastColumn + right,
  }));
  const covered = {
    ...target.area,
    lastRow: target.area.row + rowsIn(source.area) - 1,
    lastColumn: target.area.column + columnsIn(source.area) - 1,
  };
  splitCells(target.sheet, covered);
  target.sheet.merges.push(...moved);
};

/** A copy of the tab under another id and name; protections are not copied, as Sheet.copyTo does not copy them. */
export const copySheet = (sheet: SheetModel, sheetId: number, name: string): SheetModel => ({
  ...cloneSheet(sheet),
  sheetId,
  name,
  protections: [],
  filter: null,
});
