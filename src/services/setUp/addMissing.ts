// What set-up adds to a workbook that is there: tabs, columns, lines and drop-downs. What people typed stays as it is.
import type { SettingKey } from '../../domain/plan/campaign';
import type { Cell } from '../../schema/cells/cell';
import { textOf } from '../../schema/cells/typedText';
import type { TabGrid, WorkbookGrids } from '../../schema/grid';
import type { Line } from '../../schema/lines';
import { codeInHeader, columnsUnder } from '../../schema/lines';
import { settingItemNamed } from '../../schema/settingItems';
import { readTable } from '../../schema/table';
import type { TableKey } from '../../schema/tabs';
import type { TabSetup } from '../../views/tabs/tabSetup';
import type { Ports } from '../ports';
import { lostColumns } from './lostColumns';

/** Units are made first, since drop-downs of other tabs take from them; the others then go in around them. */
const inOrderOfNeed = (setups: readonly TabSetup[]): readonly TabSetup[] => [
  ...setups.filter((setup) => setup.tab === 'units'),
  ...setups.filter((setup) => setup.tab !== 'units'),
];

/**
 * Adds what the setups describe and the workbook lacks; the titles of the tabs, columns and items that were added or put
 * back.
 */
export const addMissing = (
  ports: Ports,
  setups: readonly TabSetup[],
  grids: WorkbookGrids,
): readonly string[] =>
  inOrderOfNeed(setups).flatMap((setup) => {
    const preceding = setups.slice(0, setups.indexOf(setup)).map(({ tab }) => tab);
    if (ports.workbook.addTab(setup, preceding.reverse())) return [setup.title];
    return [...addMissingColumns(ports, setup, grids), ...addMissingItems(ports, setup, grids)];
  });

/** Where columns of new indicators go: before the words that follow them on the tab of tallies, else at the end. */
const columnAfterIndicators = (setup: TabSetup, grid: TabGrid): string | null => {
  if (setup.tab !== 'tallies') return null;
  const table = readTable('tallies', grid);
  return table.letter('obstacle') ?? table.letter('verdict');
};

const addMissingColumns = (ports: Ports, setup: TabSetup, grids: WorkbookGrids): readonly string[] => {
  const grid = grids.get(setup.tab);
  if (grid === undefined) return [];
  const restored = lostColumns(ports.memory, setup, grid);
  for (const { at, column } of restored) ports.workbook.restoreColumn(setup.tab, at, column);
  const present = columnsUnder(setup.tab, grid.values[0] ?? []);
  const back = restored.map(({ column }) => column.key);
  const missing = setup.columns.filter(({ key }) => !present.has(key) && !back.includes(key));
  const coded = missing.filter(({ header }) => codeInHeader(header) !== null);
  const fixed = missing.filter(({ header }) => codeInHeader(header) === null);
  ports.workbook.addColumns(setup.tab, null, fixed);
  ports.workbook.addColumns(setup.tab, columnAfterIndicators(setup, grid), coded);
  return [...restored.map(({ column }) => column), ...missing].map(({ header }) => header);
};

/** The setting that a line of the tab is about; null for a line of the users' own. */
const keyIn = (cell: Cell | undefined): SettingKey | null =>
  settingItemNamed(textOf(cell ?? ''))?.key ?? null;

/**
 * Gives the value of every item the drop-down that it has in a new workbook, or none: what an earlier version left there
 * may refuse what can be typed by now. `added` are the lines that were just put under those of the grid.
 */
const renewChoices = (
  { workbook }: Ports,
  setup: TabSetup,
  grid: TabGrid,
  added: readonly Line<TableKey>[],
): void => {
  const table = readTable('settings', grid);
  const column = table.letter('value');
  if (column === null) return;
  const choicesOf = new Map(
    setup.cellChoices.map(({ row, choices }) => [keyIn(setup.rows[row - 2]?.item), choices]),
  );
  const lines = [
    ...table.rows.map((row) => ({ row: row.row, key: keyIn(row.cell('item')) })),
    ...added.map(({ item }, index) => ({ row: table.lastRow + 1 + index, key: keyIn(item) })),
  ];
  workbook.setChoices(
    'settings',
    column,
    lines.flatMap(({ row, key }) => (key === null ? [] : [{ row, choices: choicesOf.get(key) ?? null }])),
  );
};

/** Items are missing when the tab names them in neither language. */
const addMissingItems = (ports: Ports, setup: TabSetup, grids: WorkbookGrids): readonly string[] => {
  const grid = grids.get('settings');
  if (setup.tab !== 'settings' || grid === undefined) return [];
  const present = new Set(readTable('settings', grid).rows.map((row) => keyIn(row.cell('item'))));
  const missing = setup.rows.filter(({ item }) => !present.has(keyIn(item)));
  ports.workbook.appendLines('settings', missing);
  renewChoices(ports, setup, grid, missing);
  return missing.map(({ item = '' }) => textOf(item));
};
