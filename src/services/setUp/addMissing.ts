// What set-up adds to a workbook that is there: tabs, columns, lines and drop-downs. What people typed stays as it is.
import type { SettingKey } from '../../domain/plan/campaign';
import type { Cell } from '../../schema/cells/cell';
import { textOf } from '../../schema/cells/typedText';
import type { TabGrid, WorkbookGrids } from '../../schema/grid';
import { columnIndex, columnLetter } from '../../schema/grid';
import type { Line } from '../../schema/lines';
import { columnsUnder } from '../../schema/lines';
import { settingItemNamed, settingItemOf } from '../../schema/settingItems';
import { choiceOf } from '../../schema/settingValues';
import { readTable } from '../../schema/table';
import type { TableKey } from '../../schema/tabs';
import type { TabSetup } from '../../views/tabs/tabSetup';
import type { Ports } from '../ports';
import { columnsToAskFor } from './columnsToAskFor';
import { lostColumns, withHeaders } from './lostColumns';

/** Units are made first, since drop-downs of other tabs take from them; the others then go in around them. */
const inOrderOfNeed = (setups: readonly TabSetup[]): readonly TabSetup[] => [
  ...setups.filter((setup) => setup.tab === 'units'),
  ...setups.filter((setup) => setup.tab !== 'units'),
];

export interface SetUpChanges {
  /** The titles of the tabs, columns and items that were added or put back. */
  readonly added: readonly string[];
  /** Headers that the clerk has to type: their columns may be there under none. */
  readonly asked: readonly string[];
}

const joined = (changes: readonly SetUpChanges[]): SetUpChanges => ({
  added: changes.flatMap(({ added }) => added),
  asked: changes.flatMap(({ asked }) => asked),
});

/** Adds what the setups describe and the workbook lacks. */
export const addMissing = (ports: Ports, setups: readonly TabSetup[], grids: WorkbookGrids): SetUpChanges => {
  const change = (setup: TabSetup): SetUpChanges => {
    const preceding = setups.slice(0, setups.indexOf(setup)).map(({ tab }) => tab);
    const following = setups.slice(setups.indexOf(setup) + 1).map(({ tab }) => tab);
    if (ports.workbook.addTab(setup, preceding.reverse(), following))
      return { added: [setup.title], asked: [] };
    const items = { added: addMissingItems(ports, setup, grids), asked: [] };
    return joined([addMissingColumns(ports, setup, grids), items]);
  };
  // Settings that are there go before all: they alone are asked about, and what others write would be waited for.
  const standing = setups.find(({ tab }) => tab === 'settings' && grids.has(tab));
  const first = standing === undefined ? null : change(standing);
  return joined(
    inOrderOfNeed(setups).map((setup) => (setup === standing && first !== null ? first : change(setup))),
  );
};

/** Where a column goes that a tab lacks: behind the nearest column before it in the order that is there; null: at the end. */
const placeOf = (setup: TabSetup, key: string, headers: readonly Cell[]): string | null => {
  if (setup.tab !== 'tallies') return null;
  const found: ReadonlyMap<string, number> = columnsUnder(setup.tab, headers);
  const order = setup.columns.map((column) => column.key);
  const before = order
    .slice(
      0,
      setup.columns.findIndex((column) => column.key === key),
    )
    .flatMap((one) => found.get(one) ?? []);
  const place = before[before.length - 1] ?? 0;
  return place >= headers.length ? null : columnLetter(place);
};

/** Gives the column of kinds of evidence that is there the drop-down that the settings now ask for, or none. */
const renewEvidenceKinds = (
  { workbook }: Ports,
  setup: TabSetup,
  headers: readonly Cell[],
  hasRows: boolean,
): void => {
  const at = setup.tab === 'tallies' ? columnsUnder('tallies', headers).get('evidenceKind') : undefined;
  if (at === undefined) return;
  const choices = setup.columns.find(({ key }) => key === 'evidenceKind')?.choices ?? null;
  workbook.setColumnChoices(setup.tab, at, choices, hasRows);
};

const addMissingColumns = (ports: Ports, setup: TabSetup, grids: WorkbookGrids): SetUpChanges => {
  const grid = grids.get(setup.tab);
  if (grid === undefined) return { added: [], asked: [] };
  const restored = lostColumns(ports.memory, setup, grid);
  for (const { at, column } of restored) ports.workbook.restoreColumn(setup.tab, at, column);
  let headers = withHeaders(restored, grid.values[0] ?? []);
  const asked = columnsToAskFor(setup, grid, headers);
  const present: ReadonlyMap<string, number> = columnsUnder(setup.tab, headers);
  const missing = setup.columns.filter(({ key }) => !present.has(key) && !asked.includes(key));
  for (const column of missing) {
    const before = placeOf(setup, column.key, headers);
    ports.workbook.addColumns(setup.tab, before, [column]);
    const place = before === null ? headers.length : columnIndex(before);
    headers = [...headers.slice(0, place), column.header, ...headers.slice(place)];
  }
  renewEvidenceKinds(ports, setup, headers, grid.values.length > 1);
  return {
    added: [...restored.map(({ column }) => column), ...missing].map(({ header }) => header),
    asked: setup.columns.flatMap(({ key, header }) => (asked.includes(key) ? [header] : [])),
  };
};

/** The setting that a line of the tab is about; null for a line of the users' own. */
const keyIn = (cell: Cell | undefined): SettingKey | null =>
  settingItemNamed(textOf(cell ?? ''))?.key ?? null;

/** The choices, and the word that stands there where it is one of them under another name: the sheet would mark it as a slip. */
const withStanding = (
  key: SettingKey,
  typed: string,
  choices: readonly string[] | null,
): readonly string[] | null => {
  const { kind } = settingItemOf(key);
  if (choices === null || typeof kind !== 'object') return choices;
  return choices.includes(typed) || choiceOf(kind.choices, typed) === null ? choices : [...choices, typed];
};

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
    ...table.rows.map((row) => ({
      row: row.row,
      key: keyIn(row.cell('item')),
      typed: textOf(row.cell('value')),
    })),
    ...added.map(({ item }, index) => ({ row: table.lastRow + 1 + index, key: keyIn(item), typed: '' })),
  ];
  workbook.setChoices(
    'settings',
    column,
    lines.flatMap(({ row, key, typed }) =>
      key === null ? [] : [{ row, choices: withStanding(key, typed, choicesOf.get(key) ?? null) }],
    ),
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
