// Columns of tallies that may be there under no header, or under another: an empty twin beside them would take every count
// out of the reports. The clerk is asked to type the header instead.
import type { Cell } from '../../schema/cells/cell';
import type { TabGrid } from '../../schema/grid';
import { columnsUnder } from '../../schema/lines';
import type { TabSetup } from '../../views/tabs/tabSetup';

const isBlank = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.trim() === '';

/**
 * The keys of missing columns that must not be added: date and unit as soon as anything is typed, and counts while a filled
 * column has no header. `headers` is row 1 as it will be once those that can be told are back. None on other tabs.
 */
export const columnsToAskFor = (
  { tab, columns }: TabSetup,
  { values: [, ...rows] }: TabGrid,
  headers: readonly Cell[],
): readonly string[] => {
  if (tab !== 'tallies') return [];
  const isFilled = (index: number): boolean => rows.some((row) => !isBlank(row[index] ?? ''));
  const isTyped = headers.some((_header, index) => isFilled(index));
  const hasNameless = headers.some((header, index) => isBlank(header) && isFilled(index));
  const found: ReadonlyMap<string, number> = columnsUnder(tab, headers);
  return columns.flatMap(({ key }) => {
    if (found.has(key)) return [];
    const mayStandThere = key === 'date' || key === 'unit' ? isTyped : key.startsWith('[') && hasNameless;
    return mayStandThere ? [key] : [];
  });
};
