// Where each figure of the plan stands on its tab, for the findings of the audit.
import type { PlanPlaces } from '../domain/audit/planPlaces';
import type { Cell } from './cells/cell';
import type { TabGrid, WorkbookGrids } from './grid';
import { noGrid } from './grid';
import { settingItemNamed } from './settingItems';
import { readTable } from './table';
import type { ColumnKey, TableKey } from './tabs';
import { textOf } from './cells/typedText';
import { readUnits } from './readers/unitsTab';

/** The first row of each value in the column, by the value as it is looked up. */
const rowsBy = <Tab extends TableKey>(
  tab: Tab,
  grid: TabGrid,
  column: ColumnKey<Tab>,
  keyOf: (cell: Cell) => string,
): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  for (const row of readTable(tab, grid).rows) {
    const key = keyOf(row.cell(column));
    if (key !== '' && !rows.has(key)) rows.set(key, row.row);
  }
  return rows;
};

/** The setting that the cell names; '' for none. */
const settingKeyIn = (cell: Cell): string => settingItemNamed(textOf(cell))?.key ?? '';

/** The cells of settings, indicators and units as they stand in these tabs; null rows for what is not there. */
export const planPlacesIn = (grids: WorkbookGrids): PlanPlaces => {
  const gridOf = (tab: 'settings' | 'indicators' | 'units'): TabGrid => grids.get(tab) ?? noGrid;
  const settings = rowsBy('settings', gridOf('settings'), 'item', settingKeyIn);
  const valueColumn = readTable('settings', gridOf('settings')).letter('value');
  const indicators = rowsBy('indicators', gridOf('indicators'), 'code', textOf);
  const indicatorsTable = readTable('indicators', gridOf('indicators'));
  const units = readUnits(gridOf('units'));
  return {
    setting: (item) => ({
      tab: 'settings',
      row: settings.get(item) ?? null,
      column: valueColumn,
    }),
    indicator: (indicator, column) => ({
      tab: 'indicators',
      row: indicators.get(indicator) ?? null,
      column: indicatorsTable.letter(column),
    }),
    figure: (unit, figure) => ({
      tab: 'units',
      row: units.rows.get(unit) ?? null,
      column: units.letters.get(figure) ?? null,
      unit,
    }),
    figureLetters: units.letters,
  };
};
