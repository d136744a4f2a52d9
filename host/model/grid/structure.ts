// Inserting and deleting rows and columns, with everything that stands on them.
import { shiftInserted, shiftDeleted, shiftMoved, type Axis, type Shift } from './shifting';
import type { Area, CellModel, DataValidationModel, SheetModel, WorkbookModel } from '../workbook';

/** Makes room for rows before the given one. The new rows look like the row `likeRow`, if one is named. */
export const insertRows = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  before: number,
  count: number,
  likeRow?: number,
): void => {
  const model = likeRow === undefined ? undefined : bareCells(sheet.rows.get(likeRow));
  restructure(workbook, sheet, 'row', shiftInserted(before, count));
  sheet.rowCount += count;
  if (sheet.frozenRows >= before) sheet.frozenRows += count;
  if (!model) return;
  for (let row = before; row < before + count; row += 1) {
    if (model.size > 0) sheet.rows.set(row, bareCells(model));
  }
};

/** Makes room for columns before the given one. The new columns look like the column `likeColumn`, if one is named. */
export const insertColumns = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  before: number,
  count: number,
  likeColumn?: number,
): void => {
  const models = new Map<number, CellModel>();
  for (const [row, cells] of sheet.rows) {
    const cell = likeColumn === undefined ? undefined : cells.get(likeColumn);
    const bare = cell && bareCell(cell);
    if (bare) models.set(row, bare);
  }
  restructure(workbook, sheet, 'column', shiftInserted(before, count));
  sheet.columnCount += count;
  if (sheet.frozenColumns >= before) sheet.frozenColumns += count;
  for (const [row, model] of models) {
    const cells = sheet.rows.get(row);
    for (let column = before; column < before + count; column += 1) cells?.set(column, { ...model });
  }
};

/** Deletes rows and what stands on them. */
export const deleteRows = (workbook: WorkbookModel, sheet: SheetModel, from: number, count: number): void => {
  restructure(workbook, sheet, 'row', shiftDeleted(from, count));
  sheet.rowCount -= count;
  sheet.frozenRows -= overlap(sheet.frozenRows, from, count);
};

/** Deletes columns and what stands on them. */
export const deleteColumns = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  from: number,
  count: number,
): void => {
  restructure(workbook, sheet, 'column', shiftDeleted(from, count));
  sheet.columnCount -= count;
  sheet.frozenColumns -= overlap(sheet.frozenColumns, from, count);
};

/** Moves rows or columns, with everything that stands on them, before the given one; how many are frozen stays. */
export const moveLines = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  axis: Axis,
  from: number,
  count: number,
  before: number,
): void => restructure(workbook, sheet, axis, shiftMoved(from, count, before));

const overlap = (frozen: number, from: number, count: number): number =>
  Math.max(0, Math.min(frozen, from + count - 1) - from + 1);

/** A cell with the look and the rule of the model, but without its content and note. */
const bareCell = ({ style, validation }: CellModel): CellModel | null => {
  if (!style && !validation) return null;
  return { value: null, ...(style ? { style } : {}), ...(validation ? { validation } : {}) };
};

const bareCells = (model: ReadonlyMap<number, CellModel> | undefined): Map<number, CellModel> => {
  const cells = new Map<number, CellModel>();
  for (const [column, cell] of model ?? []) {
    const bare = bareCell(cell);
    if (bare) cells.set(column, bare);
  }
  return cells;
};

const restructure = (workbook: WorkbookModel, sheet: SheetModel, axis: Axis, shift: Shift): void => {
  moveCells(sheet, axis, shift);
  const move = (area: Area): Area | null => shift.area(area, axis);
  const moveAll = (areas: readonly Area[]): Area[] => areas.map(move).filter((area) => area !== null);
  sheet.merges = moveAll(sheet.merges).filter(
    (area) => area.row !== area.lastRow || area.column !== area.lastColumn,
  );
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: moveAll(rule.areas) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    if (!protection.area) return [{ ...protection, unprotected: moveAll(protection.unprotected) }];
    const area = move(protection.area);
    return area ? [{ ...protection, area, unprotected: moveAll(protection.unprotected) }] : [];
  });
  sheet.metadata = sheet.metadata.flatMap((entry) => {
    if (entry.line?.axis !== axis) return [entry];
    const number = shift(entry.line.number);
    return number === null ? [] : [{ ...entry, line: { axis, number } }];
  });
  sheet.filter = sheet.filter && move(sheet.filter);
  for (const chart of sheet.charts) {
    const place = axis === 'row' ? 'row' : 'column';
    chart.anchor = { ...chart.anchor, [place]: shift(chart.anchor[place]) ?? 1 };
  }
  moveReferences(workbook, sheet, move);
};

/** Named ranges, charts and list rules anywhere in the workbook that point into the tab. */
const moveReferences = (
  workbook: WorkbookModel,
  { sheetId }: SheetModel,
  move: (area: Area) => Area | null,
): void => {
  const moveReference = <Reference extends { sheetId: number; area: Area }>(
    reference: Reference,
  ): Reference[] => {
    if (reference.sheetId !== sheetId) return [reference];
    const area = move(reference.area);
    return area ? [{ ...reference, area }] : [];
  };
  workbook.namedRanges = workbook.namedRanges.flatMap(moveReference);
  for (const other of workbook.sheets) {
    for (const chart of other.charts) chart.ranges = chart.ranges.flatMap(moveReference);
    moveRules(other, sheetId, move);
  }
};

/** Cells share their rules, and go on sharing the moved ones. A list whose whole range is gone keeps its last place. */
const moveRules = (sheet: SheetModel, movedSheetId: number, move: (area: Area) => Area | null): void => {
  const moved = new Map<DataValidationModel, DataValidationModel>();
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) {
      const rule = cell.validation;
      if (rule?.range?.sheetId !== movedSheetId) continue;
      const area = moved.has(rule) ? null : move(rule.range.area);
      if (area) moved.set(rule, { ...rule, range: { sheetId: movedSheetId, area } });
      cell.validation = moved.get(rule) ?? rule;
    }
  }
};

const moveCells = (sheet: SheetModel, axis: Axis, shift: Shift): void => {
  if (axis === 'row') {
    sheet.rows = shiftKeys(sheet.rows, shift);
    sheet.rowHeights = shiftKeys(sheet.rowHeights, shift);
    sheet.hiddenRows = shiftSet(sheet.hiddenRows, shift);
    return;
  }
  for (const [row, cells] of sheet.rows) sheet.rows.set(row, shiftKeys(cells, shift));
  sheet.columnWidths = shiftKeys(sheet.columnWidths, shift);
  sheet.hiddenColumns = shiftSet(sheet.hiddenColumns, shift);
};

const shiftKeys = <Member>(members: ReadonlyMap<number, Member>, shift: Shift): Map<number, Member> => {
  const shifted = new Map<number, Member>();
  for (const [key, member] of members) {
    const moved = shift(key);
    if (moved !== null) shifted.set(moved, member);
  }
  return shifted;
};

const shiftSet = (members: ReadonlySet<number>, shift: Shift): Set<number> =>
  new Set([...members].map((member) => shift(member)).filter((member) => member !== null));
