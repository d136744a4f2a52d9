// Lets columns that are there show the decimals of their counts, once the plan has given its indicators some.
import type { TabKey } from '../domain/finding';
import { everyDecimals } from '../domain/plan/decimals';
import type { WorkbookGrids } from '../schema/grid';
import { columnLetter } from '../schema/grid';
import { codeInHeader, columnsUnder } from '../schema/lines';
import type { CountColumn } from '../schema/readers/talliesTab';
import type { ColumnKey, TableKey } from '../schema/tabs';
import type { PlanTemplate } from '../templates';
import { mostDecimals, templateDecimals } from '../views/tabs/templateDecimals';
import type { Ports } from './ports';

/** Gives the columns of the tab the format of their decimals; whole numbers are shown as they were, and cost nothing. */
export const dressColumns = ({ workbook }: Ports, tab: TabKey, columns: readonly CountColumn[]): void => {
  for (const decimals of everyDecimals.filter((one) => one > 0)) {
    const letters = columns.filter((column) => column.decimals === decimals).map(({ letter }) => letter);
    if (letters.length > 0) workbook.showDecimals(tab, letters, decimals);
  }
};

/** The same of all columns that are there when the plan is set up again. */
export const dressCounts = (ports: Ports, plan: PlanTemplate, grids: WorkbookGrids): void => {
  const decimalsOfCode = templateDecimals(plan);
  for (const tab of ['tallies', 'units', 'systemFigures'] as const) {
    const headers = grids.get(tab)?.values[0] ?? [];
    const columns = headers.flatMap((header, index) => {
      const code = typeof header === 'string' ? codeInHeader(header) : null;
      return code === null ? [] : [{ letter: columnLetter(index), decimals: decimalsOfCode(code) }];
    });
    dressColumns(ports, tab, columns);
  }
  // Under these headers counts of all indicators stand.
  const decimals = mostDecimals(plan.indicators);
  const shared = <Tab extends TableKey>(tab: Tab, keys: readonly ColumnKey<Tab>[]): void => {
    const places: ReadonlyMap<string, number> = columnsUnder(tab, grids.get(tab)?.values[0] ?? []);
    const letters = keys.flatMap((key) => {
      const place = places.get(key);
      return place === undefined ? [] : [columnLetter(place - 1)];
    });
    dressColumns(
      ports,
      tab,
      letters.map((letter) => ({ letter, decimals })),
    );
  };
  shared('indicators', ['quota', 'statedNumerator', 'statedBase', 'statedRemaining']);
  shared('exclusions', ['count']);
};
