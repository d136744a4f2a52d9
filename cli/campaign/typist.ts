// A person at the keyboard of a sample's workbook: what is typed is parsed, checked and formatted as Sheets does. Counts
// stand there as if no script had been bound to it when they came, without a verdict. Of the plan's tabs the add-in hears
// as of any edit, since it remembers the plan and would go on by the one that set-up wrote.
import type { Host } from '../../host/createHost';
import { createHost } from '../../host/createHost';
import { columnLetters } from '../../host/model/grid/a1';
import type { SheetModel } from '../../host/model/workbook';
import { planTabs } from '../../src/schema/tabs';
import { SampleError } from './sample';
import { findTab } from './tabs';

export class Typist {
  /** The same workbook with no script bound to it. */
  private readonly unheard: Host;

  constructor(
    private readonly running: Host,
    private readonly user: string,
  ) {
    this.unheard = createHost({ workbook: running.workbook, now: () => running.clock.now(), user });
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
    const isPlan = planTabs.some((tab) => findTab(this.running.workbook, tab) === sheet);
    const outcome = (isPlan ? this.running : this.unheard).edit(
      sheet.name,
      place,
      texts.map((text) => [text === '' ? null : text]),
      { user: this.user },
    );
    if (!outcome.accepted) throw new SampleError(`${sheet.name}!${place}: ${outcome.refusal ?? ''}`);
  }
}
