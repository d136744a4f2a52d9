// Columns and tabs of a new workbook, from the contract and what differs from plain text.
import type { Language } from '../../domain/plan/campaign';
import type { TabKey } from '../../domain/finding';
import { catalogueOf } from '../../i18n';
import type { Cell } from '../../schema/cells/cell';
import type { ColumnSpec, TableKey } from '../../schema/tabs';
import { columnsOf, tabNames } from '../../schema/tabs';
import type { ColumnSetup, Protection, TabSetup } from './tabSetup';

export type ColumnOptions = Partial<Omit<ColumnSetup, 'header' | 'note'>>;

export const dateColumn: ColumnOptions = { format: 'dd/MM/yyyy', width: 100, align: 'center' };
export const minuteColumn: ColumnOptions = { format: 'dd/MM/yyyy HH:mm', width: 130, align: 'center' };
export const countColumn: ColumnOptions = { format: '#,##0', width: 110, align: 'right' };

/** A unit is chosen from the tab of units; another spelling may still be typed and is then matched. */
export const unitColumn = (language: Language): ColumnOptions => ({
  width: 170,
  choices: { tab: 'units', header: columnsOf.units.name[language] },
});

/** A column for typing plain text, but for what the options say. */
export const columnSetup = (header: string, note: string, options: ColumnOptions = {}): ColumnSetup => ({
  header,
  note,
  width: 130,
  format: '@',
  choices: null,
  input: true,
  align: 'left',
  ...options,
});

/** Columns of counts, one per code: `Thu nhận mức 2 [TN2]`. */
export const codedColumns = (
  coded: readonly { readonly code: string; readonly name: string }[],
): readonly ColumnSetup[] => coded.map(({ code, name }) => columnSetup(`${name} [${code}]`, '', countColumn));

/** The fixed columns of the tab in the order of the contract; `options` by column key. */
export const fixedColumns = (
  tab: TableKey,
  language: Language,
  options: Readonly<Record<string, ColumnOptions>>,
): readonly ColumnSetup[] => {
  const notes = catalogueOf(language).tabNotes.columns[tab];
  return Object.entries<ColumnSpec>(columnsOf[tab]).map(([key, spec]) =>
    columnSetup(spec[language], notes?.[key] ?? '', options[key]),
  );
};

export const forClerks: Protection = { kind: 'clerks' };
export const forEveryone: Protection = { kind: 'open', askBefore: [] };

/** A tab of those columns that clerks may edit, empty but for `rows`. */
export const tabSetup = (
  tab: TabKey,
  language: Language,
  columns: readonly ColumnSetup[],
  rows: readonly (readonly Cell[])[] = [],
): TabSetup => ({
  tab,
  title: tabNames[tab][language],
  columns,
  rows,
  frozenColumns: 0,
  protection: forClerks,
  cellChoices: [],
  verdictHeader: null,
});
