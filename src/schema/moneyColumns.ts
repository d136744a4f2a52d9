// Which columns hold amounts of money: there a number of nine digits and more is nobody's.
import { isMoney } from '../domain/plan/measure';
import { textOf } from './cells/typedText';
import type { TabGrid } from './grid';
import { noGrid } from './grid';
import { codeInHeader } from './lines';
import { readTable } from './table';

/** Kinh phí (triệu đồng): a unit in brackets, for Đồng begins the name of many a place. */
const moneyInHeader = /\((?:[^()]*\s)?(?:đồng|vnđ|vnd)\)/i;

/** What is known of money before any cell is read. */
export interface MoneyColumns {
  /** Whether amounts stand below the header. */
  readonly under: (header: string) => boolean;
  /** Whether the counts of that row of the tab of indicators, as people count, are amounts. */
  readonly inRow: (row: number) => boolean;
}

/** By the measures of the indicators: of their own columns, and of those that their bases and ceilings name. */
export const moneyColumnsOf = (indicators: TabGrid | undefined): MoneyColumns => {
  const rows = readTable('indicators', indicators ?? noGrid).rows.filter((row) =>
    isMoney(textOf(row.cell('measure'))),
  );
  const codes = new Set(
    rows.flatMap((row) =>
      (['code', 'base', 'cap'] as const).flatMap(
        (key) => textOf(row.cell(key)).match(/[A-Z][A-Z0-9_]*(?:\.[A-Z][A-Z0-9_]*)?/g) ?? [],
      ),
    ),
  );
  const numbers = new Set(rows.map(({ row }) => row));
  return {
    under: (header) => {
      // X.DK, X.CT and the parts of X are amounts where X is one.
      const code = codeInHeader(header) ?? '';
      return codes.has(code) || codes.has(code.replace(/\..*$/, '')) || moneyInHeader.test(header);
    },
    inRow: (row) => numbers.has(row),
  };
};
