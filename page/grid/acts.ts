// What people do to the selected cells: leave one that was typed into, empty, tick, take back.
import { areaOfCell } from '../../host/model/grid/areas';
import { cellAt, mapCells } from '../../host/model/grid/cells';
import { allowedValues } from '../../host/model/validations';
import type { CellModel } from '../../host/model/workbook';
import { hasArrow } from '../../host/files/html/cellContent';
import { editTextAt } from './cellText';
import { outcomeOf } from './editing';
import { blockOf } from './clipboard/filling';
import { areaOf, selectArea } from './selection';
import type { OpenList, SheetState } from './sheetState';

/** What the formula bar says of the active cell. */
export const textOfActive = ({ session, selection }: Pick<SheetState, 'session' | 'selection'>): string =>
  editTextAt(session.host.workbook, session.sheet, selection.active.row, selection.active.column);

const activeCell = ({ session, selection }: SheetState): CellModel | undefined =>
  cellAt(session.sheet, selection.active.row, selection.active.column);

/** Ends the typing, or takes what was picked from a list. */
export const commit = (state: SheetState, picked?: string): void => {
  const { session, selection, editing } = state;
  const { row, column } = selection.active;
  const values = picked ?? (editing === null ? undefined : outcomeOf(editing, textOfActive(state)));
  state.edit(null);
  state.openList(null);
  if (values !== undefined) session.edit({ area: areaOfCell(row, column), values });
};

/** Empties the selected cells. */
export const clear = ({ session, selection }: SheetState): void => {
  const area = areaOf(selection, session.sheet);
  const isOne = area.row === area.lastRow && area.column === area.lastColumn;
  session.edit({ area, values: isOne ? null : blockOf(area, null) });
};

/** Whether a check box stands in the cell. */
export const isBox = (cell: CellModel | undefined): boolean =>
  cell?.validation?.criteria === 'CHECKBOX' && typeof cell.value === 'boolean';

/** Ticks the selected check boxes, or takes their ticks away, by the active one; false where that is none. */
export const tick = (state: SheetState): boolean => {
  const { session, selection } = state;
  const cell = activeCell(state);
  if (!isBox(cell)) return false;
  const { row, column } = selection.active;
  const all = areaOf(selection, session.sheet);
  const boxes = mapCells(session.sheet, all, isBox).flat();
  const value = cell?.value !== true;
  const areBoxes = boxes.length > 1 && boxes.every((is) => is);
  session.edit(
    areBoxes ? { area: all, values: blockOf(all, value) } : { area: areaOfCell(row, column), values: value },
  );
  return true;
};

/** Takes the last edit back or makes it again, and goes where it was. */
export const retrace = (
  { session, select }: Pick<SheetState, 'session' | 'select'>,
  way: 'undo' | 'redo',
): void => {
  const where = session.retrace(way);
  if (where !== null) select(selectArea(where.area), where.sheetId);
};

/** What the drop-down of the active cell offers; null without one. */
export const choicesOf = (state: SheetState): readonly string[] | null => {
  const cell = activeCell(state);
  if (cell?.validation === undefined || !hasArrow(cell)) return null;
  return allowedValues(cell.validation, state.session.host.workbook);
};

/** Those of the choices that hold what is typed; all of them while nothing is. */
export const offered = (state: SheetState): readonly string[] => {
  const choices = choicesOf(state) ?? [];
  const typed = state.editing?.touched === true ? state.editing.text.toLowerCase() : '';
  return choices.filter((choice) => choice.toLowerCase().includes(typed));
};

/** The list opened on what stands in the cell; null where nothing is offered. */
export const listAt = (state: SheetState): OpenList | null => {
  const choices = choicesOf(state);
  return choices === null ? null : { at: Math.max(0, choices.indexOf(textOfActive(state))) };
};

/** The open list one choice further, round and round. */
export const listAfter = (state: SheetState, by: 1 | -1): OpenList | null => {
  const { list } = state;
  const count = offered(state).length;
  if (list === null || count === 0) return list;
  return { at: (Math.max(list.at, by > 0 ? -1 : 0) + by + count) % count };
};
