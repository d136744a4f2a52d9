// Reads and lays out the tab of frozen figures: what was reported, kept to be held against later changes.
import type { FrozenFigure } from '../../domain/frozenFigures';
import type { Finding } from '../../domain/finding';
import type { Cell } from '../cells/cell';
import { decodeDate, decodeDateTime } from '../cells/decodeDate';
import type { TabGrid } from '../grid';
import type { WholeLine } from '../lines';
import { kindOfTabName } from '../periodNames';
import { readTable } from '../table';
import { textOf } from '../cells/typedText';
import { noWord, readYesNo } from '../cells/yesNo';

/** `Tuần 01 ← Tuần 03`: week 1 as week 3 corrected it. */
const restating = ' ← ';

const integerOf = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null);

/** What the cell `Kỳ` says: which period, by the name of its tab, and which later report corrects it. Null for any other text. */
export const readPeriodCell = (cell: Cell): Pick<FrozenFigure, 'kind' | 'label' | 'restatedBy'> | null => {
  const [label = '', restatedBy = null] = textOf(cell).split(restating);
  const kind = kindOfTabName(label);
  return kind === null ? null : { kind, label, restatedBy };
};

/** Whether the line is of a unit that is counted elsewhere too. */
export const readApart = (cell: Cell): Pick<FrozenFigure, 'apart'> =>
  readYesNo(cell) === false ? { apart: true } : {};

/** A figure and the row that it stands in, as people count. */
export interface FrozenRow {
  readonly row: number;
  readonly figure: FrozenFigure;
}

export interface FrozenReading {
  readonly figures: readonly FrozenFigure[];
  /** The same with their rows. */
  readonly rows: readonly FrozenRow[];
  readonly findings: readonly Finding[];
}

/**
 * The frozen figures, oldest first; lines that are none are passed over, since only the add-in writes here. Lines of
 * books that are older than the column `Bản` are of version 1, and bear no mail and no name.
 */
export const readFrozenFigures = (grid: TabGrid): FrozenReading => {
  const table = readTable('frozenFigures', grid);
  if (table.findings.length > 0) return { figures: [], rows: [], findings: table.findings };
  const rows = table.rows.flatMap((row): readonly FrozenRow[] => {
    const from = decodeDate(row.cell('from'));
    const to = decodeDate(row.cell('to'));
    const frozenAt = decodeDateTime(row.cell('frozenAt'));
    const gained = integerOf(row.cell('gained'));
    if (from.kind !== 'date' || to.kind !== 'date' || frozenAt === null || gained === null) return [];
    const period = readPeriodCell(row.cell('period'));
    if (period === null) return [];
    const figure: FrozenFigure = {
      ...period,
      ...readApart(row.cell('inTotal')),
      from: from.date,
      to: to.date,
      version: integerOf(row.cell('version')) ?? 1,
      frozenAt,
      sentAt: decodeDateTime(row.cell('sentAt')),
      unit: textOf(row.cell('unit')),
      unitName: textOf(row.cell('unitName')),
      indicator: textOf(row.cell('indicator')),
      gained,
      done: integerOf(row.cell('done')),
      base: integerOf(row.cell('base')),
      target: integerOf(row.cell('target')),
    };
    return [{ row: row.row, figure }];
  });
  return { figures: rows.map(({ figure }) => figure), rows, findings: [] };
};

/** One line of the tab: units by code, so that a renamed unit keeps its figures. */
export const frozenLine = (figure: FrozenFigure): WholeLine<'frozenFigures'> => ({
  period: figure.restatedBy === null ? figure.label : `${figure.label}${restating}${figure.restatedBy}`,
  from: { kind: 'date', at: `${figure.from}T00:00` },
  to: { kind: 'date', at: `${figure.to}T00:00` },
  version: figure.version,
  frozenAt: { kind: 'date', at: figure.frozenAt },
  sentAt: figure.sentAt === null ? '' : { kind: 'date', at: figure.sentAt },
  unit: figure.unit,
  unitName: figure.unitName,
  indicator: figure.indicator,
  gained: figure.gained,
  done: figure.done ?? '',
  base: figure.base ?? '',
  target: figure.target ?? '',
  inTotal: figure.apart === true ? noWord.vi : '',
});
