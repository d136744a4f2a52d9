// Tabs as they would be read right after set-up, before there is any spreadsheet.
import type { TabKey } from '../../domain/finding';
import type { Cell } from '../../schema/cells/cell';
import { showCell } from '../../schema/cells/cell';
import type { TabGrid, WorkbookGrids } from '../../schema/grid';
import type { TabSetup } from './tabSetup';

const gridOf = ({ title, columns, rows }: TabSetup): TabGrid => {
  const values: readonly (readonly Cell[])[] = [
    columns.map(({ header }) => header),
    ...rows.map((line) => columns.map(({ key }) => line[key] ?? '')),
  ];
  return {
    title: () => title,
    values,
    formulas: values.map((row) => row.map(() => '')),
    shown: values.map((row) => row.map(showCell)),
  };
};

/** Each setup as a grid, its header in row 1. */
export const gridsOfSetups = (setups: readonly TabSetup[]): WorkbookGrids =>
  new Map<TabKey, TabGrid>(setups.map((setup) => [setup.tab, gridOf(setup)]));
