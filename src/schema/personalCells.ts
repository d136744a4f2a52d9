// Takes personal data out of every cell that people type, before anything else reads it: what is not there can reach no
// finding, mail, file or log (source: the rule PERSONAL_DATA). The list of people guided is left alone, since nothing of
// it but counts leaves its tab.
import type { TabKey } from '../domain/finding';
import type { Cell } from './cells/cell';
import { linksIn } from './cells/evidence';
import { findPersonalData } from './cells/personalData';
import type { TabGrid, WorkbookGrids } from './grid';
import { columnLetter } from './grid';
import { readHeader } from './lines';
import type { MoneyColumns } from './moneyColumns';
import { moneyColumnsOf } from './moneyColumns';

/** A cell that held personal data, and what may be shown of it. */
export interface PersonalCell {
  readonly tab: TabKey;
  readonly row: number;
  readonly column: string;
  readonly masked: string;
  /** How many links stood beside it: they go on being counted. */
  readonly links: number;
}

/** The tabs that people type in, the list of people guided apart. */
const typedTabs = [
  'settings',
  'indicators',
  'units',
  'exclusions',
  'tallies',
  'systemFigures',
  'followUp',
] as const satisfies readonly TabKey[];

type TypedTab = (typeof typedTabs)[number];

/** Where addresses belong: whose number stands before the @ is reached by it. */
const tabsWithAddresses: readonly TypedTab[] = ['settings', 'units'];
const address = /[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]{2,}/g;

/** Columns that the add-in writes. */
const ownColumns: readonly string[] = ['verdict', 'typedAt', 'wayIn'];
/** Fixed columns that hold counts, beside all columns of data. */
const countColumns: readonly string[] = [
  'count',
  'target',
  'quota',
  'statedNumerator',
  'statedBase',
  'statedRemaining',
];

type ColumnKind = 'own' | 'count' | 'money' | 'other';

const kindOf = (tab: TypedTab, header: Cell, money: MoneyColumns): ColumnKind => {
  const reading = readHeader(tab, header);
  if (reading.kind === 'data') return typeof header === 'string' && money.under(header) ? 'money' : 'count';
  if (reading.kind === 'own') return 'other';
  if (ownColumns.includes(reading.key)) return 'own';
  return countColumns.includes(reading.key) ? 'count' : 'other';
};

/** The text to search; '' where there is none. Whole thousands in a column of counts are an amount of money, too. */
const textOf = (tab: TypedTab, cell: Cell, kind: ColumnKind): string => {
  if (typeof cell === 'number')
    return kind === 'money' || (kind === 'count' && cell % 1000 === 0) ? '' : String(Math.abs(cell));
  if (typeof cell !== 'string') return '';
  return tabsWithAddresses.includes(tab) && cell.includes('@') ? cell.replace(address, ' ') : cell;
};

const maskGrid = (
  tab: TypedTab,
  grid: TabGrid,
  money: MoneyColumns,
): { grid: TabGrid; personal: readonly PersonalCell[] } => {
  const kinds = (grid.values[0] ?? []).map((header) => kindOf(tab, header, money));
  const personal: PersonalCell[] = [];
  const masks = new Map<string, string>();
  grid.values.forEach((row, at) => {
    if (row.length === 0) return;
    row.forEach((cell, index) => {
      const column = kinds[index] ?? 'other';
      const kind =
        column === 'count' && tab === 'indicators' && money.inRow(at + 1) ? ('money' as const) : column;
      if (cell === '' || (kind === 'own' && at > 0)) return;
      const formula = grid.formulas[at]?.[index] ?? '';
      const found = findPersonalData(textOf(tab, cell, kind)) ?? findPersonalData(formula);
      if (found === null) return;
      const links = typeof cell === 'string' ? linksIn(cell).length : 0;
      personal.push({ tab, row: at + 1, column: columnLetter(index), masked: found.masked, links });
      masks.set(`${at} ${index}`, found.masked);
    });
  });
  if (personal.length === 0) return { grid, personal };
  const masked = <Value>(rows: readonly (readonly Value[])[], instead: (mask: string, was: Value) => Value) =>
    rows.map((row, at) =>
      row.map((value, index) => {
        const mask = masks.get(`${at} ${index}`);
        return mask === undefined ? value : instead(mask, value);
      }),
    );
  return {
    personal,
    grid: {
      title: grid.title,
      values: masked<Cell>(grid.values, (mask) => mask),
      formulas: masked(grid.formulas, (mask, formula) => (formula === '' ? '' : mask)),
      shown: masked(grid.shown, (mask) => mask),
    },
  };
};

/** A cell of the tab that holds no count as it reads once personal data is masked. */
export const maskedCell = (tab: TypedTab, cell: Cell): Cell =>
  findPersonalData(textOf(tab, cell, 'other'))?.masked ?? cell;

/**
 * The tabs with every personal cell replaced by its mask, and where those cells stand. Other tabs stay as they are.
 * `indicators` is the tab of that name, where it is not among them.
 */
export const maskPersonalCells = (
  grids: WorkbookGrids,
  indicators: TabGrid | undefined = grids.get('indicators'),
): { readonly grids: WorkbookGrids; readonly personal: readonly PersonalCell[] } => {
  const guarded = new Map(grids);
  const money = moneyColumnsOf(indicators);
  const personal = typedTabs.flatMap((tab) => {
    const grid = grids.get(tab);
    if (grid === undefined) return [];
    const masked = maskGrid(tab, grid, money);
    guarded.set(tab, masked.grid);
    return masked.personal;
  });
  return { grids: guarded, personal };
};
