// A row of the tab as a line of a commune's record: whose it is, what it counts, and the cell without which it is none.
import type { UnitMatch } from '../../../domain/counting/tally';
import type { RollUpCell } from '../../../domain/findings/rollUpContents';
import type { Parts } from '../../../domain/plan/decimals';
import { inParts } from '../../../domain/plan/decimals';
import type { CountNotation } from '../../../domain/plan/measure';
import { wholeCounts } from '../../../domain/plan/measure';
import { indicatorOfPart } from '../../../domain/plan/parts';
import type { CommuneLine } from '../../../domain/rollUp/communeLine';
import type { Cell } from '../../cells/cell';
import { isCellDate } from '../../cells/cell';
import { decodeCount } from '../../cells/decodeCount';
import { decodeDate, decodeDateTime } from '../../cells/decodeDate';
import { findPersonalData, showCount } from '../../cells/personalData';
import { textOf } from '../../cells/typedText';
import { readHeader } from '../../lines';
import type { NotationOf } from '../../planCodes';
import type { TableRow } from '../../table';
import type { ColumnKey } from '../../tabs';
import { readApart, readPeriodCell } from '../frozenFiguresTab';

type Row = TableRow<ColumnKey<'communeFigures'>>;

/** What the reader has to know of the plan. */
export interface RollUpPlan {
  readonly matchUnit: (cell: Cell) => UnitMatch;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** Codes of indicators and their parts. */
  readonly codes: readonly string[];
  readonly notationOfCode: NotationOf;
}

/** A cell as a finding may quote it. */
const quote = (cell: Cell): string => findPersonalData(textOf(cell))?.masked ?? showCount(cell);

/** A pasted header: the record of each commune comes with its own. */
const isHeader = (row: Row): boolean =>
  (['period', 'from', 'to', 'indicator'] as const).every((key) => {
    const reading = readHeader('communeFigures', row.cell(key));
    return reading.kind === 'fixed' && reading.key === key;
  });

/** Whose row it is, and how that was told. */
export interface CommuneMatch {
  /** Null for a commune that cannot be told. */
  readonly code: string | null;
  readonly how: 'exact' | 'named' | 'zeros';
  readonly suggestions: readonly string[];
  /** What stands in the cell, as a finding may quote it. */
  readonly received: string;
}

/** A number in place of a code has lost the zeros before it: taken where one code alone is that number. */
const matchCommune = (cell: Cell, { matchUnit, units }: RollUpPlan): CommuneMatch => {
  const received = quote(cell);
  const match = matchUnit(cell);
  if (match.kind === 'exact') return { code: match.code, how: 'exact', suggestions: [], received };
  if (match.kind === 'normalised') return { code: match.code, how: 'named', suggestions: [], received };
  const digits = isCellDate(cell) ? '' : textOf(cell);
  const zeroed = /^\d+$/.test(digits)
    ? units.filter(({ code }) => /^0\d+$/.test(code) && Number(code) === Number(digits))
    : [];
  const [only, ...others] = zeroed;
  if (only !== undefined && others.length === 0)
    return { code: only.code, how: 'zeros', suggestions: [], received };
  const suggestions = 'suggestions' in match ? match.suggestions : [];
  return { code: null, how: 'exact', suggestions, received };
};

/** A running total or what a period brought; a state may fall. Null for a cell that says no such number. */
const figureOf = (cell: Cell, notation: CountNotation): Parts | null => {
  const number = typeof cell === 'number' && Math.abs(cell) <= notation.greatest ? cell : null;
  if (number !== null) return inParts(number, notation.decimals);
  const reading = decodeCount(cell, '', notation);
  return reading.kind === 'count' ? reading.count : null;
};

/** Books that are older than the column have one version of each report. */
const versionOf = (cell: Cell): number | null => {
  if (textOf(cell) === '') return 1;
  const version = figureOf(cell, { ...wholeCounts, greatest: 1000 });
  return version !== null && version > 0 ? version : null;
};

type LineReading = { readonly line: CommuneLine } | { readonly unread: RollUpCell };

/** The row as a line of the commune, or the first of its cells without which it is none. */
const lineOf = (row: Row, commune: string, notation: CountNotation): LineReading => {
  const period = readPeriodCell(row.cell('period'));
  const from = decodeDate(row.cell('from'));
  const to = decodeDate(row.cell('to'));
  const version = versionOf(row.cell('version'));
  const frozenAt = decodeDateTime(row.cell('frozenAt'));
  const gained = figureOf(row.cell('gained'), notation);
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
      done: figureOf(row.cell('done'), notation),
      base: null,
      target: null,
      decimals: notation.decimals,
    },
  };
};

export type CommuneRow =
  /** A header that was pasted along. */
  | { readonly kind: 'header' }
  | { readonly kind: 'ofNobody'; readonly match: CommuneMatch }
  | { readonly kind: 'unknownIndicator'; readonly match: CommuneMatch; readonly received: string }
  | {
      readonly kind: 'unread';
      readonly match: CommuneMatch;
      readonly cell: RollUpCell;
      readonly received: string;
    }
  | { readonly kind: 'line'; readonly match: CommuneMatch; readonly line: CommuneLine };

/** What the row says: a line of a commune of the plan's, or why it is none. */
export const readCommuneRow = (row: Row, plan: RollUpPlan): CommuneRow => {
  if (isHeader(row)) return { kind: 'header' };
  const match = matchCommune(row.cell('commune'), plan);
  if (match.code === null) return { kind: 'ofNobody', match };
  const code = textOf(row.cell('indicator')).toUpperCase();
  if (!plan.codes.includes(code) && !plan.codes.includes(indicatorOfPart(code) ?? ''))
    return { kind: 'unknownIndicator', match, received: quote(row.cell('indicator')) };
  const reading = lineOf(row, match.code, plan.notationOfCode(code));
  return 'line' in reading
    ? { kind: 'line', match, line: reading.line }
    : { kind: 'unread', match, cell: reading.unread, received: quote(row.cell(reading.unread)) };
};
