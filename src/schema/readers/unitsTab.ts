// Reads the tab of units: who counts, their figures, and the printed totals beside them.
import type { IsoDate } from '../../domain/plan/calendar';
import type { OwnWindow, StatedTotal, Unit } from '../../domain/plan/campaign';
import { isOwnDateCode, ownDeadlineCode, ownFromCode } from '../../domain/plan/campaign';
import type { Finding } from '../../domain/finding';
import { findingOf } from '../../domain/finding';
import type { Cell } from '../cells/cell';
import { showCell } from '../cells/cell';
import { addressesOf, exampleAddress, isAddress } from '../cells/addresses';
import { showCount } from '../cells/personalData';
import { decodeCount } from '../cells/decodeCount';
import { decodeDate } from '../cells/decodeDate';
import type { TabGrid } from '../grid';
import { wholeCounts } from '../../domain/plan/measure';
import type { NotationOf } from '../planCodes';
import { namesTotal } from '../unitNames/totalNames';
import type { TableRow } from '../table';
import { readTable } from '../table';
import type { ColumnKey } from '../tabs';
import { namesOf, textOf } from '../cells/typedText';
import { dateExample } from './planExamples';
import { readYesNo, yesNoWords } from '../cells/yesNo';

type Row = TableRow<ColumnKey<'units'>>;

/** The column of links to the units' own rows, and what stands there, by unit code. */
export interface WayInColumn {
  readonly letter: string;
  readonly links: ReadonlyMap<string, string>;
}

export interface UnitsReading {
  readonly units: readonly Unit[];
  readonly figureCodes: readonly string[];
  readonly statedTotals: readonly StatedTotal[];
  /** The letter of each figure's column. */
  readonly letters: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, number>;
  /** Null where the tab has no such column. */
  readonly wayIn: WayInColumn | null;
  readonly findings: readonly Finding[];
}

/** `Không`, `No` or `0` keeps a unit out of the commune's sums; blank is yes. Null for a word that is neither. */
const readInTotal = (row: Row): boolean | null => {
  const said = readYesNo(row.cell('inTotal'));
  return said === 'blank' ? true : said;
};

/** The address of the cell, '' where there is none; `refused` is what stands there and is not one address. */
const unitAddressOf = (cell: Cell): { readonly address: string; readonly refused: string | null } => {
  const [address = '', ...more] = addressesOf(cell);
  if (address === '') return { address: '', refused: null };
  return isAddress(address) && more.length === 0
    ? { address, refused: null }
    : { address: '', refused: showCell(cell) };
};

/** The units in the order of the tab. A figure that cannot be read is unknown, and a finding says where. */
export const readUnits = (grid: TabGrid, notationOfCode: NotationOf = () => wholeCounts): UnitsReading => {
  const table = readTable('units', grid);
  const figureCodes = [...table.dataLetters.keys()].filter((code) => !isOwnDateCode(code));
  const dateCodes = [...table.dataLetters.keys()].filter(isOwnDateCode);
  const findings: Finding[] = [...table.findings];
  const rows = new Map<string, number>();
  const links = new Map<string, string>();
  const units: Unit[] = [];
  const statedTotals: StatedTotal[] = [];
  let above: string[] = [];

  const figuresOf = (row: Row, unit: string | null): ReadonlyMap<string, number | null> =>
    new Map(
      figureCodes.map((code) => {
        const cell = row.data(code);
        const reading = decodeCount(cell, row.formula(code), notationOfCode(code));
        const place = {
          tab: 'units',
          row: row.row,
          column: table.dataLetters.get(code) ?? null,
          unit,
        } as const;
        if (reading.kind === 'refused')
          findings.push(
            findingOf('FIGURE_INVALID', place, {
              received: showCount(cell),
              expected: reading.suggestions,
              details: { figure: code },
            }),
          );
        if (reading.kind === 'blank' && unit !== null)
          findings.push(findingOf('FIGURE_MISSING', place, { details: { figure: code } }));
        return [code, reading.kind === 'count' ? reading.count : null];
      }),
    );

  const ownDate = (row: Row, unit: string, code: string): IsoDate | null => {
    const reading = decodeDate(row.data(code));
    if (reading.kind === 'date') return reading.date;
    if (reading.kind === 'refused') findings.push(badDate(row, unit, code));
    return null;
  };

  const badDate = (row: Row, unit: string, code: string): Finding =>
    findingOf(
      'UNIT_DATE_INVALID',
      { tab: 'units', row: row.row, column: table.dataLetters.get(code) ?? null, unit },
      { received: showCell(row.data(code)), expected: dateExample, details: { figure: code } },
    );

  /** A window that ends before it begins is none: its deadline is asked about, and the plan's holds. */
  const windowsOf = (row: Row, unit: string): ReadonlyMap<string, OwnWindow> => {
    const indicators = new Set(dateCodes.map((code) => code.slice(0, code.indexOf('.'))));
    return new Map(
      [...indicators].flatMap((indicator) => {
        const from = ownDate(row, unit, ownFromCode(indicator));
        const deadline = ownDate(row, unit, ownDeadlineCode(indicator));
        const isUpsideDown = from !== null && deadline !== null && deadline < from;
        if (isUpsideDown) findings.push(badDate(row, unit, ownDeadlineCode(indicator)));
        const own = { from: isUpsideDown ? null : from, deadline: isUpsideDown ? null : deadline };
        return own.from === null && own.deadline === null ? [] : [[indicator, own] as const];
      }),
    );
  };

  for (const row of table.findings.length > 0 ? [] : table.rows) {
    const name = textOf(row.cell('name'));
    if (namesTotal(name) || namesTotal(row.cell('code'))) {
      statedTotals.push({ row: row.row, above, figures: figuresOf(row, null) });
      above = [];
      continue;
    }
    const code = textOf(row.cell('code')) || name;
    const place = { tab: 'units', row: row.row, column: table.letter('name'), unit: code } as const;
    if (name === '') {
      findings.push(findingOf('UNIT_NAME_MISSING', { ...place, unit: null }, {}));
      continue;
    }
    const earlier = rows.get(code);
    if (earlier !== undefined) {
      const at = { ...place, column: table.letter('code') };
      findings.push(findingOf('UNIT_DUPLICATE', at, { received: code, details: { firstRow: earlier } }));
      continue;
    }
    rows.set(code, row.row);
    above.push(code);
    links.set(code, textOf(row.cell('wayIn')));
    const inTotal = readInTotal(row);
    if (inTotal === null) {
      const received = showCell(row.cell('inTotal'));
      const at = { ...place, column: table.letter('inTotal') };
      findings.push(findingOf('IN_TOTAL_UNCLEAR', at, { received, expected: yesNoWords }));
    }
    const { address, refused } = unitAddressOf(row.cell('email'));
    if (refused !== null) {
      const at = { ...place, column: table.letter('email') };
      findings.push(findingOf('ADDRESS_INVALID', at, { received: refused, expected: exampleAddress }));
    }
    units.push({
      code,
      name,
      aliases: namesOf(row.cell('aliases')),
      headName: textOf(row.cell('head')),
      email: address,
      inTotal: inTotal ?? true,
      figures: figuresOf(row, code),
      windows: windowsOf(row, code),
    });
  }
  if (units.length === 0 && table.findings.length === 0)
    findings.push(findingOf('UNITS_MISSING', { tab: 'units', row: 2, column: table.letter('name') }, {}));
  const letter = table.letter('wayIn');
  const wayIn = letter === null ? null : { letter, links };
  return { units, figureCodes, statedTotals, letters: table.dataLetters, rows, wayIn, findings };
};
