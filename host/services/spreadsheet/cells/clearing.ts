// What clearing takes from a cell. Number formats survive a range's clearing of formats: measured on live, though
// the documentation does not say so; whoever needs them gone sets them.
import { visitCells, changeCell, restyle } from '../../../model/grid/cells';
import type { Area, CellModel } from '../../../model/workbook';
import { withoutArea } from '../../../model/grid/areas';
import { requireEditable } from '../protection/permissions';
import type { SheetPlace } from '../states';

export interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

export const clearings = {
  content(cell: CellModel): void {
    cell.value = null;
    delete cell.formula;
    delete cell.link;
    delete cell.runs;
  },
  /** The look without the number format. */
  look(cell: CellModel): void {
    const numberFormat = cell.style?.numberFormat;
    delete cell.style;
    if (numberFormat !== undefined) restyle(cell, { numberFormat });
  },
  style(cell: CellModel): void {
    delete cell.style;
  },
  note(cell: CellModel): void {
    delete cell.note;
  },
  validation(cell: CellModel): void {
    delete cell.validation;
  },
} as const;

/** Clears the parts that the options name, or `usual` when they name none; refuses protected cells. */
export const clearParts = (
  place: SheetPlace,
  area: Area,
  options: ClearOptions | undefined,
  usual: readonly ((cell: CellModel) => void)[],
): void => {
  requireEditable(place, area);
  const named = [
    ...(options?.contentsOnly ? [clearings.content] : []),
    ...(options?.formatOnly ? [clearings.look] : []),
    ...(options?.validationsOnly ? [clearings.validation] : []),
    ...(options?.commentsOnly ? [clearings.note] : []),
  ];
  const parts = named.length > 0 ? named : usual;
  if (parts.some((part) => part === clearings.look || part === clearings.style))
    clearFormatRules(place, area);
  const places: [number, number][] = [];
  visitCells(place.sheet, area, (_cell, row, column) => places.push([row, column]));
  for (const [row, column] of places) {
    changeCell(place.sheet, row, column, (cell) => parts.forEach((clear) => clear(cell)));
  }
};

/** Conditional formats are formats: they go from the cleared cells and stay on the others. */
const clearFormatRules = ({ sheet }: SheetPlace, area: Area): void => {
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((one) => withoutArea(one, area)) }))
    .filter((rule) => rule.areas.length > 0);
};
