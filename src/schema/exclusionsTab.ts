// Reads the tab of exclusions: people whom the plan leaves out of a figure, with the reason.
import type { Exclusion } from '../domain/plan/campaign';
import type { Finding } from '../domain/finding';
import { findingOf } from '../domain/finding';
import type { UnitMatch } from '../domain/counting/tally';
import type { Cell } from './cells/cell';
import { showCell } from './cells/cell';
import { decodeCount } from './cells/decodeCount';
import type { TabGrid } from './grid';
import { readTable } from './table';
import { textOf } from './cells/typedText';

export interface ExclusionsReading {
  readonly exclusions: readonly Exclusion[];
  readonly findings: readonly Finding[];
}

/** The exclusions that can be counted. A row without a number of people is waiting to be filled. */
export const readExclusions = (
  grid: TabGrid,
  matchUnit: (cell: Cell) => UnitMatch,
  figureCodes: readonly string[],
): ExclusionsReading => {
  const table = readTable('exclusions', grid);
  if (table.findings.length > 0) return { exclusions: [], findings: table.findings };
  const findings: Finding[] = [];
  const exclusions = table.rows.flatMap((row): readonly Exclusion[] => {
    const refuse = (
      column: 'unit' | 'figure' | 'count',
      expected: readonly (string | number)[],
    ): readonly Exclusion[] => {
      const place = { tab: 'exclusions', row: row.row, column: table.letter(column) } as const;
      findings.push(
        findingOf('EXCLUSION_INVALID', place, {
          received: showCell(row.cell(column)),
          expected,
          details: { part: column },
        }),
      );
      return [];
    };
    const count = decodeCount(row.cell('count'), '');
    if (count.kind === 'blank') return [];
    const unit = matchUnit(row.cell('unit'));
    if (unit.kind !== 'exact' && unit.kind !== 'normalised')
      return refuse('unit', 'suggestions' in unit ? unit.suggestions : []);
    const figure = textOf(row.cell('figure'));
    if (!figureCodes.includes(figure)) return refuse('figure', figureCodes);
    if (count.kind === 'refused') return refuse('count', count.suggestions);
    return [{ unit: unit.code, figure, reason: textOf(row.cell('reason')), count: count.count }];
  });
  return { exclusions, findings };
};
