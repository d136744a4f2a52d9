// What people type, paste, cut and empty, and how it is taken back. A step is an edit with whatever the triggers wrote
// on its tab because of it, so that a verdict goes with its count. Taking back fires no trigger: Google says of none that
// it would. A run of the add-in, or another person, ends what can be taken back.
import type { EditRefusal, Host } from '../../host/createHost';
import { formatA1 } from '../../host/model/grid/a1';
import { areaOfCell, containsCell } from '../../host/model/grid/areas';
import type { CellChange, RememberedCells } from '../../host/model/grid/cellChanges';
import { cellChanges, putCells, rememberCells } from '../../host/model/grid/cellChanges';
import { mayEditArea } from '../../host/model/protections';
import type { Area, CellValue, SheetModel } from '../../host/model/workbook';

/** One value for one cell, or a block that is pasted from the area's first cell on. */
export interface Write {
  /** The tab in front when absent. */
  readonly sheetId?: number;
  readonly area: Area;
  readonly values: CellValue | readonly (readonly CellValue[])[];
}

interface Step {
  /** Where it was begun. */
  readonly sheetId: number;
  readonly area: Area;
  readonly changed: readonly { readonly sheetId: number; readonly changes: readonly CellChange[] }[];
}

/** Where a step was taken back or made again. */
export type Retraced = Pick<Step, 'sheetId' | 'area'>;

export class Edits {
  private done: Step[] = [];
  private undone: Step[] = [];
  private of: { readonly host: Host; readonly user: string | null } | null = null;

  /** Makes the writes as one step; gives why Sheets refused one, after which no further one is made. */
  make(host: Host, front: SheetModel, writes: readonly Write[], user: string | null): EditRefusal | null {
    this.keepTo(host, user);
    const remembered = new Map<SheetModel, RememberedCells>();
    let refused: EditRefusal | null = null;
    for (const { sheetId = front.sheetId, area, values } of writes) {
      const sheet = sheetOf(host, sheetId);
      if (sheet === undefined) continue;
      if (!remembered.has(sheet)) remembered.set(sheet, rememberCells(sheet));
      refused = host.edit(sheet.name, formatA1(area), values, { user }).why ?? null;
      if (refused !== null) break;
    }
    const changed = [...remembered]
      .map(([sheet, cells]) => ({ sheetId: sheet.sheetId, changes: cellChanges(cells, sheet) }))
      .filter(({ changes }) => changes.length > 0);
    const [first] = writes;
    if (first !== undefined && changed.length > 0) {
      this.done.push({ sheetId: first.sheetId ?? front.sheetId, area: first.area, changed });
      this.undone = [];
    }
    return refused;
  }

  undo(host: Host, user: string | null): Retraced | EditRefusal | null {
    this.keepTo(host, user);
    return this.retrace(host, user, this.done, this.undone, 'before');
  }

  redo(host: Host, user: string | null): Retraced | EditRefusal | null {
    this.keepTo(host, user);
    return this.retrace(host, user, this.undone, this.done, 'after');
  }

  /** Nothing before this moment can be taken back: something else has written since. */
  forget(): void {
    this.done = [];
    this.undone = [];
  }

  private keepTo(host: Host, user: string | null): void {
    if (this.of?.host !== host || this.of.user !== user) this.forget();
    this.of = { host, user };
  }

  private retrace(
    host: Host,
    user: string | null,
    from: Step[],
    to: Step[],
    moment: 'before' | 'after',
  ): Retraced | EditRefusal | null {
    const step = from.at(-1);
    if (step === undefined) return null;
    const changed = step.changed.map(({ sheetId, changes }) => ({ sheet: sheetOf(host, sheetId), changes }));
    for (const { sheet, changes } of changed) {
      if (sheet !== undefined && !mayPut(host, sheet, changes, step.area, user)) return { kind: 'protected' };
    }
    from.pop();
    to.push(step);
    for (const { sheet, changes } of changed) if (sheet !== undefined) putCells(sheet, changes, moment);
    return { sheetId: step.sheetId, area: step.area };
  }
}

const sheetOf = ({ workbook }: Host, id: number): SheetModel | undefined =>
  workbook.sheets.find(({ sheetId }) => sheetId === id);

/** Whether the person may still write where the step was made; what triggers wrote beside it goes with it. */
const mayPut = (
  { workbook }: Host,
  sheet: SheetModel,
  changes: readonly CellChange[],
  area: Area,
  user: string | null,
): boolean =>
  changes
    .filter(({ row, column }) => containsCell(area, row, column))
    .every(({ row, column }) => mayEditArea(workbook, sheet, areaOfCell(row, column), user ?? ''));
