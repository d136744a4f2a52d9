// A person at the keyboard of the workbook while no script is bound to it: what is typed is parsed, checked and
// formatted as Sheets does, and no trigger runs.
import type { Host } from '../../host/createHost';
import { createHost } from '../../host/createHost';
import { columnLetters } from '../../host/model/grid/a1';
import type { SheetModel } from '../../host/model/workbook';
import { SampleError } from './sample';

export class Typist {
  private readonly host: Host;

  constructor(running: Host, user: string) {
    this.host = createHost({ workbook: running.workbook, now: () => running.clock.now(), user });
  }

  /** Types one text into a cell; throws SampleError when Sheets would refuse it. */
  type(sheet: SheetModel, row: number, column: number, text: string): void {
    this.paste(sheet, row, column, [text]);
  }

  /** Pastes texts down a column; empty ones leave empty cells. Rows and columns that the tab lacks are added. */
  paste(sheet: SheetModel, row: number, column: number, texts: readonly string[]): void {
    if (texts.length === 0) return;
    sheet.rowCount = Math.max(sheet.rowCount, row + texts.length - 1);
    sheet.columnCount = Math.max(sheet.columnCount, column);
    const letters = columnLetters(column);
    const place = `${letters}${row}:${letters}${row + texts.length - 1}`;
    const outcome = this.host.edit(
      sheet.name,
      place,
      texts.map((text) => [text === '' ? null : text]),
    );
    if (!outcome.accepted) throw new SampleError(`${sheet.name}!${place}: ${outcome.refusal ?? ''}`);
  }
}
