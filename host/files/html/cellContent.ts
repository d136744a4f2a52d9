// What stands in a cell of the page: display text, link, check box, the sign of a drop-down.
import { cellAt, hasContent } from '../../model/grid/cells';
import { displayText } from '../../model/showing/displayText';
import type { CellModel, SheetModel, WorkbookModel } from '../../model/workbook';
import { columnWidth } from '../geometry';
import { escapeHtml, safeLink } from './escape';

const dropDowns = new Set(['VALUE_IN_LIST', 'VALUE_IN_RANGE']);

/** Whether the arrow of a drop-down stands in the cell. */
export const hasArrow = ({ validation }: CellModel): boolean =>
  validation?.showDropdown === true && dropDowns.has(validation.criteria);

export interface CellContent {
  readonly html: string;
  /** Classes that the content asks of its cell. */
  readonly classes: readonly string[];
}

export const contentOf = (
  cell: CellModel,
  place: { readonly row: number; readonly column: number },
  sheet: SheetModel,
  workbook: WorkbookModel,
): CellContent => {
  const marks = [cell.note === undefined ? '' : 'note', hasArrow(cell) ? 'choice' : ''].filter(Boolean);
  if (cell.validation?.criteria === 'CHECKBOX' && typeof cell.value === 'boolean') {
    return { html: cell.value ? '☑' : '☐', classes: [...marks, 'box'] };
  }
  const text = displayText(cell, workbook);
  const linked = withLink(escapeHtml(text), linkOf(cell, workbook));
  const spill = spillWidth(cell, place, sheet);
  const html = spill === null ? linked : `<div class="spill" style="max-width:${spill}px">${linked}</div>`;
  if (spill !== null) marks.push('spills');
  return { html, classes: typeof cell.value === 'string' ? marks : [...marks, ...kindClass(cell)] };
};

/** Numbers stand at the right and yes or no in the middle unless the style says otherwise, as in Sheets. */
const kindClass = (cell: CellModel): readonly string[] => {
  if (cell.style?.horizontal !== undefined) return [];
  return typeof cell.value === 'number' ? ['number'] : typeof cell.value === 'boolean' ? ['yesno'] : [];
};

/** The link over the cell. An address that was typed is one, as in Sheets; one into this workbook stays inside it. */
const linkOf = ({ link, value }: CellModel, { id }: WorkbookModel): string | undefined => {
  const address = link ?? (typeof value === 'string' && /^https?:\/\/\S+$/.test(value) ? value : undefined);
  const own = `https://docs.google.com/spreadsheets/d/${id}/edit#gid=`;
  return address?.startsWith(own) === true ? address.slice(address.indexOf('#')) : address;
};

const withLink = (html: string, link: string | undefined): string => {
  const inside = /^#gid=(\d+)/.exec(link ?? '');
  const target = inside === null ? safeLink(link ?? '') : `#gid-${inside[1]}`;
  if (target === null || link === undefined) return html;
  return target.startsWith('#')
    ? `<a href="${target}">${html}</a>`
    : `<a href="${target}" rel="noreferrer">${html}</a>`;
};

/**
 * Pixels over which a text may flow into the empty cells at its right, as Sheets lets it, those beyond the last one shown
 * included; null when it stays in its cell.
 */
const spillWidth = (
  cell: CellModel,
  { row, column }: { readonly row: number; readonly column: number },
  sheet: SheetModel,
): number | null => {
  const { wrap = 'OVERFLOW', horizontal = 'left' } = cell.style ?? {};
  if (wrap !== 'OVERFLOW' || horizontal !== 'left' || typeof cell.value !== 'string') return null;
  let width = columnWidth(sheet, column) - 8;
  for (let next = column + 1; next <= sheet.columnCount && !hasContent(cellAt(sheet, row, next)); next += 1) {
    width += columnWidth(sheet, next);
  }
  return width > columnWidth(sheet, column) ? width : null;
};
