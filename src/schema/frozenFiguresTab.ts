// Reads and lays out the tab of frozen figures: what was reported, kept to be held against later changes.
import type { FrozenFigure } from '../domain/frozenFigures';
import type { Finding } from '../domain/finding';
import type { Cell } from './cells/cell';
import { decodeDate, decodeDateTime } from './cells/decodeDate';
import type { TabGrid } from './grid';
import type { WholeLine } from './lines';
import { kindOfTabName } from './periodNames';
import { readTable } from './table';
import { textOf } from './cells/typedText';

/** `Tuần 01 ← Tuần 03`: week 1 as week 3 corrected it. */
const restating = ' ← ';

const integerOf = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null);

/** The frozen figures, oldest first; lines that are none are passed over, since only the add-in writes here. */
export const readFrozenFigures = (
  grid: TabGrid,
): { readonly figures: readonly FrozenFigure[]; readonly findings: readonly Finding[] } => {
  const table = readTable('frozenFigures', grid);
  if (table.findings.length > 0) return { figures: [], findings: table.findings };
  const figures = table.rows.flatMap((row): readonly FrozenFigure[] => {
    const from = decodeDate(row.cell('from'));
    const to = decodeDate(row.cell('to'));
    const frozenAt = decodeDateTime(row.cell('frozenAt'));
    const gained = integerOf(row.cell('gained'));
    if (from.kind !== 'date' || to.kind !== 'date' || frozenAt === null || gained === null) return [];
    const [label = '', restatedBy = null] = textOf(row.cell('period')).split(restating);
    const kind = kindOfTabName(label);
    if (kind === null) return [];
    return [
      {
        kind,
        label,
        restatedBy,
        from: from.date,
        to: to.date,
        frozenAt,
        unit: textOf(row.cell('unit')),
        indicator: textOf(row.cell('indicator')),
        gained,
        done: integerOf(row.cell('done')),
        base: integerOf(row.cell('base')),
        target: integerOf(row.cell('target')),
      },
    ];
  });
  return { figures, findings: [] };
};

/** One line of the tab: units by code, so that a renamed unit keeps its figures. */
export const frozenLine = (figure: FrozenFigure): WholeLine<'frozenFigures'> => ({
  period: figure.restatedBy === null ? figure.label : `${figure.label}${restating}${figure.restatedBy}`,
  from: { kind: 'date', at: `${figure.from}T00:00` },
  to: { kind: 'date', at: `${figure.to}T00:00` },
  frozenAt: { kind: 'date', at: figure.frozenAt },
  unit: figure.unit,
  indicator: figure.indicator,
  gained: figure.gained,
  done: figure.done ?? '',
  base: figure.base ?? '',
  target: figure.target ?? '',
});
