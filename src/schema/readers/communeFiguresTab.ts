// Reads the tab into which the records of communes are pasted, each row with the commune's name in front. People paste it:
// nothing is passed over here as it is in the book's own record.
import type { UnitMatch } from '../../domain/counting/tally';
import type { Finding } from '../../domain/finding';
import { findingOf } from '../../domain/finding';
import type { RollUpCell } from '../../domain/findings/rollUpContents';
import { indicatorOfPart } from '../../domain/plan/parts';
import type { CommuneLine, CommuneReading } from '../../domain/rollUp/communeLine';
import { grouped } from '../../domain/rollUp/communeLine';
import type { Cell } from '../cells/cell';
import { isCellDate } from '../cells/cell';
import { decodeCount } from '../cells/decodeCount';
import { decodeDate, decodeDateTime } from '../cells/decodeDate';
import { findPersonalData, showCount } from '../cells/personalData';
import { textOf } from '../cells/typedText';
import type { TabGrid } from '../grid';
import { readHeader } from '../lines';
import type { TableRow } from '../table';
import { readTable } from '../table';
import type { ColumnKey } from '../tabs';
import { readApart, readPeriodCell } from './frozenFiguresTab';
import type { GreatestOf } from './talliesTab';

type Row = TableRow<ColumnKey<'communeFigures'>>;

/** What the reader has to know of the plan. */
export interface RollUpPlan {
  readonly matchUnit: (cell: Cell) => UnitMatch;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** Codes of indicators and their parts. */
  readonly codes: readonly string[];
  readonly greatestOfCode: GreatestOf;
}

/** A cell as a finding may quote it. */
const quote = (cell: Cell): string => findPersonalData(textOf(cell))?.masked ?? showCount(cell);

/** A pasted header: the record of each commune comes with its own. */
const isHeader = (row: Row): boolean =>
  (['period', 'from', 'to', 'indicator'] as const).every((key) => {
    const reading = readHeader('communeFigures', row.cell(key));
    return reading.kind === 'fixed' && reading.key === key;
  });

interface CommuneMatch {
  readonly code: string | null;
  readonly how: 'exact' | 'named' | 'zeros';
  readonly suggestions: readonly string[];
}

/** A number in place of a code has lost the zeros before it: taken where one code alone is that number. */
const matchCommune = (cell: Cell, { matchUnit, units }: RollUpPlan): CommuneMatch => {
  const match = matchUnit(cell);
  if (match.kind === 'exact') return { code: match.code, how: 'exact', suggestions: [] };
  if (match.kind === 'normalised') return { code: match.code, how: 'named', suggestions: [] };
  const digits = isCellDate(cell) ? '' : textOf(cell);
  const zeroed = /^\d+$/.test(digits)
    ? units.filter(({ code }) => /^0\d+$/.test(code) && Number(code) === Number(digits))
    : [];
  const [only, ...others] = zeroed;
  if (only !== undefined && others.length === 0) return { code: only.code, how: 'zeros', suggestions: [] };
  const suggestions = 'suggestions' in match ? match.suggestions : [];
  return { code: null, how: 'exact', suggestions };
};

/** A running total or what a period brought; a state may fall. Null for a cell that says no such number. */
const figureOf = (cell: Cell, greatest: number): number | null => {
  if (typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) <= greatest) return cell;
  const reading = decodeCount(cell, '', greatest);
  return reading.kind === 'count' ? reading.count : null;
};

/** Books that are older than the column have one version of each report. */
const versionOf = (cell: Cell): number | null => {
  if (textOf(cell) === '') return 1;
  const version = figureOf(cell, 1000);
  return version !== null && version > 0 ? version : null;
};

type LineReading = { readonly line: CommuneLine } | { readonly unread: RollUpCell };

/** The row as a line of the commune, or the first of its cells without which it is none. */
const lineOf = (row: Row, commune: string, greatest: number): LineReading => {
  const period = readPeriodCell(row.cell('period'));
  const from = decodeDate(row.cell('from'));
  const to = decodeDate(row.cell('to'));
  const version = versionOf(row.cell('version'));
  const frozenAt = decodeDateTime(row.cell('frozenAt'));
  const gained = figureOf(row.cell('gained'), greatest);
  if (period === null) return { unread: 'period' };
  if (from.kind !== 'date') return { unread: 'from' };
  if (to.kind !== 'date' || to.date < from.date) return { unread: 'to' };
  if (version === null) return { unread: 'version' };
  if (frozenAt === null) return { unread: 'frozenAt' };
  if (textOf(row.cell('unit')) === '') return { unread: 'unit' };
  if (gained === null) return { unread: 'gained' };
  return {
    line: {
      ...period,
      ...readApart(row.cell('inTotal')),
      row: row.row,
      commune,
      from: from.date,
      to: to.date,
      version,
      frozenAt,
      sentAt: decodeDateTime(row.cell('sentAt')),
      unit: textOf(row.cell('unit')),
      // Only ever quoted: what is personal in it goes no further.
      unitName: quote(row.cell(textOf(row.cell('unitName')) === '' ? 'unit' : 'unitName')),
      indicator: textOf(row.cell('indicator')).toUpperCase(),
      gained,
      done: figureOf(row.cell('done'), greatest),
      base: null,
      target: null,
    },
  };
};

/** A row of which something is to be said: what stood there, and who it is of. */
interface Noted<What> {
  readonly row: number;
  readonly unit: string | null;
  readonly what: What;
}

/** One finding for all rows of which the same is to be said. */
const together = <What>(
  noted: readonly Noted<What>[],
  keyOf: (what: What) => string,
  find: (
    what: What,
    place: { tab: 'communeFigures'; row: number; unit: string | null },
    rows: readonly number[],
  ) => Finding,
): readonly Finding[] =>
  [...grouped(noted, ({ what, unit }) => `${unit ?? ''}\n${keyOf(what)}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const place = { tab: 'communeFigures', row: first.row, unit: first.unit } as const;
    return [
      find(
        first.what,
        place,
        group.map(({ row }) => row),
      ),
    ];
  });

/**
 * The pasted lines of every commune, and a finding for whatever row is none: no row is passed over. Null where nothing
 * stands under the header: the book counts what is typed then.
 */
export const readCommuneFigures = (
  grid: TabGrid,
  plan: RollUpPlan,
): (CommuneReading & { readonly broken: readonly Finding[] }) | null => {
  const table = readTable('communeFigures', grid);
  if (table.rows.length === 0) return null;
  const columns = {
    commune: table.letter('commune') ?? '',
    to: table.letter('to') ?? '',
    done: table.letter('done') ?? '',
  };
  if (table.findings.length > 0) return { lines: [], findings: [], columns, broken: table.findings };
  const lines: CommuneLine[] = [];
  const headers: Noted<null>[] = [];
  const communes: Noted<CommuneMatch & { readonly received: string }>[] = [];
  const cells: Noted<{ readonly cell: RollUpCell; readonly received: string }>[] = [];
  const indicators: Noted<string>[] = [];
  const isKnown = (code: string): boolean =>
    plan.codes.includes(code) || plan.codes.includes(indicatorOfPart(code) ?? '');
  for (const row of table.rows) {
    if (isHeader(row)) {
      headers.push({ row: row.row, unit: null, what: null });
      continue;
    }
    const match = matchCommune(row.cell('commune'), plan);
    if (match.how !== 'exact' || match.code === null)
      communes.push({
        row: row.row,
        unit: match.code,
        what: { ...match, received: quote(row.cell('commune')) },
      });
    if (match.code === null) continue;
    const code = textOf(row.cell('indicator')).toUpperCase();
    if (!isKnown(code)) {
      indicators.push({ row: row.row, unit: match.code, what: quote(row.cell('indicator')) });
      continue;
    }
    const reading = lineOf(row, match.code, plan.greatestOfCode(code));
    if ('line' in reading) lines.push(reading.line);
    else {
      const what = { cell: reading.unread, received: quote(row.cell(reading.unread)) };
      cells.push({ row: row.row, unit: match.code, what });
    }
  }
  const nameOf = (code: string | null): string =>
    plan.units.find((unit) => unit.code === code)?.name ?? code ?? '';
  const findings: readonly Finding[] = [
    ...together(headers, String, (_what, place, rows) =>
      findingOf('ROLLUP_SET_ASIDE', place, {
        received: '',
        details: { rows, reason: 'header', version: 0, standing: 0 },
      }),
    ),
    ...together(
      communes,
      ({ received }) => received,
      ({ code, how, received, suggestions }, { tab, row, unit }, rows) => {
        const place = { tab, row, unit, column: columns.commune };
        return code === null
          ? findingOf('ROLLUP_COMMUNE_UNKNOWN', place, { received, expected: suggestions, details: { rows } })
          : findingOf('ROLLUP_COMMUNE_MATCHED', place, {
              received,
              expected: how === 'zeros' ? code : nameOf(code),
              details: { rows, zeros: how === 'zeros' },
            });
      },
    ),
    ...together(
      cells,
      ({ cell, received }) => `${cell} ${received}`,
      ({ cell, received }, place, rows) =>
        findingOf(
          'ROLLUP_CELL_UNREAD',
          { ...place, column: table.letter(cell) },
          {
            received,
            details: { rows, cell },
          },
        ),
    ),
    ...together(indicators, String, (received, place, rows) =>
      findingOf(
        'ROLLUP_INDICATOR_UNKNOWN',
        { ...place, column: table.letter('indicator') },
        {
          received,
          expected: plan.codes,
          details: { rows },
        },
      ),
    ),
  ];
  return { lines, findings, columns, broken: [] };
};
