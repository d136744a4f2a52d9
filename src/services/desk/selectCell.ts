// Takes the clerk to a cell that was found wrong, or to its tab.
import { catalogueOf } from '../../i18n';
import type { Ports } from '../ports';
import type { PlaceArgument } from '../run/arguments';
import type { Failed, Refused } from '../run/results';

export type SelectResult = { readonly ok: true; readonly message: string } | Refused | Failed;

/** The place that was gone to; a row without a column is its first cell. The menu has no such item: it needs a place. */
export const selectCell = (ports: Ports, argument: PlaceArgument | null): SelectResult => {
  const words = catalogueOf(ports.menu.userLanguage());
  if (argument === null) return { ok: false, message: words.arguments.notPlain('') };
  const { tab, row, column } = argument;
  const cell = row === null ? (column === null ? null : `${column}1`) : `${column ?? 'A'}${row}`;
  const place = `${tab} ${cell ?? ''}`.trim();
  return ports.workbook.select(tab, cell)
    ? { ok: true, message: place }
    : { ok: false, message: words.arguments.noPlace(place) };
};
