// What a cell shows and how it looks, for any drawing of a tab: the still page and a page that people type into.
import { cellAt } from '../../model/grid/cells';
import type { ConditionalLooks } from '../../model/showing/conditionalFormats';
import type { MergeFinder } from '../../model/grid/merges';
import type { Area, CellModel, CellStyle, SheetModel, WorkbookModel } from '../../model/workbook';
import { contentOf } from './cellContent';
import { withoutSharedBorders } from './sharedBorders';

/** A tab as it is drawn. */
export interface SheetView {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly conditional: Pick<ConditionalLooks, 'styleAt'>;
  /** The merged area that a cell belongs to. */
  readonly mergeAt: MergeFinder;
}

export interface ShownCell {
  /** Escaped. */
  readonly html: string;
  /** Classes that the content asks of its cell. */
  readonly classes: readonly string[];
  /** Its own look under the conditional one. */
  readonly look: CellStyle;
  readonly note: string | null;
}

/** The cell as it is shown; in a merged area (`merge`) what its first cell holds. */
export const shownCell = (
  { workbook, sheet, conditional }: SheetView,
  row: number,
  column: number,
  merge: Area | undefined,
): ShownCell => {
  const own = merge === undefined ? cellAt(sheet, row, column) : cellAt(sheet, merge.row, merge.column);
  const cell: CellModel = own ?? { value: null };
  const content = contentOf(cell, { row, column: merge?.lastColumn ?? column }, sheet, workbook);
  const condition = conditional.styleAt(merge?.row ?? row, merge?.column ?? column);
  const look = withoutSharedBorders(cell.style ?? plain, sheet, row, column);
  return {
    html: turned(merge === undefined ? content.html : withoutSpill(content.html), cell),
    classes: content.classes,
    look: condition === undefined ? look : { ...look, ...condition },
    note: cell.note ?? null,
  };
};

/** One and the same for all cells without a style of their own. */
const plain: CellStyle = {};

/** Text in a merged cell has the merged width; it needs no room beside it. */
const withoutSpill = (html: string): string =>
  html.replace(/^<div class="spill" style="[^"]*">(.*)<\/div>$/s, '$1');

const turned = (html: string, cell: CellModel): string => {
  const angle = cell.style?.rotation ?? 0;
  if (angle === 0 || html === '') return html;
  return `<div class="turned" style="transform:rotate(${-angle}deg)">${html}</div>`;
};
