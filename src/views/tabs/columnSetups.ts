// Columns and tabs of a new workbook, from the contract and what differs from plain text.
import type { Language } from '../../domain/plan/campaign';
import type { Decimals } from '../../domain/plan/decimals';
import { catalogueOf } from '../../i18n';
import { countFormat } from '../../i18n/sheetNumbers';
import type { DataKey, Line, LineKey } from '../../schema/lines';
import { codeInHeader, columnEntries } from '../../schema/lines';
import type { ColumnKey, TableKey } from '../../schema/tabs';
import { tabNames } from '../../schema/tabs';
import type { ColumnSetup, TabSetup } from './tabSetup';

export type ColumnOptions = Partial<Omit<ColumnSetup, 'key' | 'header' | 'formerHeader' | 'note'>>;

export const dateColumn: ColumnOptions = { format: 'dd/MM/yyyy', width: 100, align: 'center' };
export const minuteColumn: ColumnOptions = { format: 'dd/MM/yyyy HH:mm', width: 130, align: 'center' };
export const countColumn: ColumnOptions = { format: countFormat(0), width: 110, align: 'right' };

/** A column of counts with so many decimals. */
export const countColumnOf = (decimals: Decimals, options: ColumnOptions = countColumn): ColumnOptions => ({
  ...options,
  format: countFormat(decimals),
});

/** How many decimals the counts under a code have. */
export type DecimalsOfCode = (code: string) => Decimals;

/** A unit is chosen from the tab of units; another spelling may still be typed and is then matched. */
export const unitColumn: ColumnOptions = { width: 170, choices: { tab: 'units', column: 'name' } };

/** A column for typing plain text, but for what the options say. */
const columnSetup = <Key extends string>(
  key: Key,
  header: string,
  note: string,
  options: ColumnOptions = {},
): ColumnSetup<Key> => ({
  key,
  header,
  formerHeader: null,
  note,
  width: 130,
  format: '@',
  choices: null,
  checkBox: false,
  input: true,
  align: 'left',
  wrap: false,
  oneLine: false,
  ...options,
});

/** Letters of a header that are three lines of a column of counts, about. */
const threeLines = 42;

/** A long name gets room beside it, rather than a head of seven lines above all others. */
const countColumnFor = (header: string): ColumnOptions =>
  header.length > threeLines ? { ...countColumn, width: 190 } : countColumn;

/** Columns of counts, one per code: `Thu nhận mức 2 [TN2]`; a header of at most four lines. */
export const codedColumns = (
  coded: readonly { readonly code: string; readonly name: string }[],
  decimalsOfCode: DecimalsOfCode,
  options?: ColumnOptions,
): readonly ColumnSetup<DataKey>[] =>
  coded.map(({ code, name }) => {
    const header = `${name} [${code}]`;
    return columnSetup(
      `[${code}]`,
      header,
      '',
      countColumnOf(decimalsOfCode(code), options ?? countColumnFor(header)),
    );
  });

/** The column of a figure under a header of the users' own; null where no code ends it. */
export const figureColumn = (header: string): ColumnSetup<DataKey> | null => {
  const code = codeInHeader(header);
  return code === null ? null : columnSetup(`[${code}]`, header, '', countColumn);
};

/** The fixed columns of the tab in the order of the contract; `options` by column key. */
export const fixedColumns = <Tab extends TableKey>(
  tab: Tab,
  language: Language,
  options: Readonly<Partial<Record<ColumnKey<Tab>, ColumnOptions>>>,
): readonly ColumnSetup<ColumnKey<Tab>>[] => {
  const notes = catalogueOf(language).tabNotes.columns[tab];
  return columnEntries(tab).map(([key, spec]) =>
    columnSetup(key, spec[language], notes?.[key] ?? '', options[key]),
  );
};

/** A tab of those columns that clerks may edit, empty but for `rows`. */
export const tabSetup = <Tab extends TableKey>(
  tab: Tab,
  language: Language,
  columns: readonly ColumnSetup<LineKey<Tab>>[],
  rows: readonly Line<Tab>[] = [],
): TabSetup<Tab> => ({
  tab,
  title: tabNames[tab][language],
  columns,
  rows,
  frozenThrough: null,
  protection: { kind: 'clerks' },
  cellChoices: [],
  verdict: null,
  hidden: false,
  beforePlan: false,
  today: null,
});
