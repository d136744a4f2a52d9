// What people type, paste, cut and empty, and how it is taken back. A step is an edit with whatever the triggers wrote
// on its tab because of it, so that a verdict goes with its count. Taking back fires no trigger: Google says of none that
// it would. A run of the add-in, or another person, ends what can be taken back.
import type { EditRefusal, Host } from '../../host/createHost';
import { formatA1 } from '../../host/model/a1';
import type { CellChange } from '../../host/model/cellChanges';
import { cellChanges, putCells, rememberCells } from '../../host/model/cellChanges';
import { mayEditArea } from '../../host/model/protections';
import type { Area, CellValue, SheetModel } from '../../host/model/workbook';

/** One value for one cell, or a block that is pasted from the area's first cell on. */
export interface Write {
  readonly area: Area;
  readonly values: CellValue | readonly (readonly CellValue[])[];
}

interface Step {
  readonly sheetId: number;
  readonly area: Area;
  readonly changes: readonly CellChange[];
}

/** Where a step was taken back or made again. */
export type Retraced = Pick<Step, 'sheetId' | 'area'>;

export class Edits {
  private done: Step[] = [];
  private undone: Step[] = [];
  private of: { readonly host: Host; readonly user: string | null } | null = null;

  /** Makes the writes as one step; gives why Sheets refused one, after which no further one is made. */
  make(host: Host, sheet: SheetModel, writes: readonly Write[], user: string | null): EditRefusal | null {
    this.keepTo(host, user);
    const remembered = rememberCells(sheet);
    let refused: EditRefusal | null = null;
    for (const { area, values } of writes) {
      refused = host.edit(sheet.name, formatA1(area), values, { user }).why ?? null;
      if (refused !== null) break;
    }
    const changes = cellChanges(remembered, sheet);
    const [first] = writes;
    if (first !== undefined && changes.length > 0) {
      this.done.push({ sheetId: sheet.sheetId, area: first.area, changes });
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
    { workbook }: Host,
    user: string | null,
    from: Step[],
    to: Step[],
    moment: 'before' | 'after',
  ): Retraced | EditRefusal | null {
    const step = from.at(-1);
    const sheet = workbook.sheets.find(({ sheetId }) => sheetId === step?.sheetId);
    if (step === undefined || sheet === undefined) return null;
    if (!mayEditArea(workbook, sheet, step.area, user ?? '')) return { kind: 'protected' };
    from.pop();
    to.push(step);
    putCells(sheet, step.changes, moment);
    return { sheetId: step.sheetId, area: step.area };
  }
}
