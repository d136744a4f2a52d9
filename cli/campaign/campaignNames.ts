// What people call the campaign and its units, read from the tabs they filled, for a summary that speaks of codes.
import { cellAt, contentEnd } from '../../host/model/grid/cells';
import { displayText } from '../../host/model/showing/displayText';
import type { SheetModel, WorkbookModel } from '../../host/model/workbook';
import type { TabKey } from '../../src/domain/finding';
import type { BookName } from '../../src/schema/bookNames';
import { isNamed } from '../../src/schema/bookNames';
import { columnsOf } from '../../src/schema/tabs';
import { findTab, isSetting } from './tabs';

export interface CampaignNames {
  /** The name in the settings; the workbook's own where there is none. */
  readonly title: string;
  /** By the units' codes; a unit without a code or a name is not in it. */
  readonly units: ReadonlyMap<string, string>;
}

export const namesIn = (workbook: WorkbookModel): CampaignNames => {
  const settings = pairsIn(workbook, 'settings', null);
  const title = settings.find(([item]) => isSetting('name', item))?.[1];
  const units = pairsIn(workbook, 'units', [columnsOf.units.code, columnsOf.units.name]);
  return { title: title ?? workbook.name, units: new Map(units) };
};

type Headings = readonly [BookName, BookName];

/** The texts of two columns, found by their headings in the first row; the first two columns without headings. */
const pairsIn = (workbook: WorkbookModel, tab: TabKey, headings: Headings | null): [string, string][] => {
  const sheet = findTab(workbook, tab);
  if (sheet === undefined) return [];
  const [first, second] =
    headings === null ? [1, 2] : headings.map((names) => columnOf(workbook, sheet, names));
  if (!first || !second) return [];
  return Array.from({ length: contentEnd(sheet).lastRow }, (_, index): [string, string] => [
    textAt(workbook, sheet, index + 1, first),
    textAt(workbook, sheet, index + 1, second),
  ]).filter(([one, other]) => one !== '' && other !== '');
};

const columnOf = (workbook: WorkbookModel, sheet: SheetModel, names: BookName): number | null => {
  for (let column = 1; column <= contentEnd(sheet).lastColumn; column += 1) {
    const heading = textAt(workbook, sheet, 1, column);
    if (isNamed(names, heading)) return column;
  }
  return null;
};

const textAt = (workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): string =>
  displayText(cellAt(sheet, row, column), workbook).trim();
