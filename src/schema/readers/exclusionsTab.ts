// Reads the tab of exclusions: people whom the plan leaves out of a figure, with the reason.
import type { Exclusion } from '../../domain/plan/campaign';
import type { Parts, Told } from '../../domain/plan/decimals';
import { told } from '../../domain/plan/decimals';
import { wholeCounts } from '../../domain/plan/measure';
import type { Finding } from '../../domain/finding';
import { findingOf } from '../../domain/finding';
import type { UnitMatch } from '../../domain/counting/tally';
import type { Cell } from '../cells/cell';
import { allReasons, otherReason } from '../../templates/exclusionReasons';
import { showCell } from '../cells/cell';
import { showCount } from '../cells/personalData';
import { foldHeader } from '../foldHeader';
import { decodeCount } from '../cells/decodeCount';
import type { TabGrid } from '../grid';
import type { NotationOf } from '../planCodes';
import { readTable } from '../table';
import { textOf } from '../cells/typedText';

export interface ExclusionsReading {
  readonly exclusions: readonly Exclusion[];
  readonly findings: readonly Finding[];
}

/** The reason as the list has it: any other may tell of a person, and is quoted nowhere. */
const reasonOf = (cell: Cell): string => {
  const typed = foldHeader(textOf(cell));
  return allReasons.find((reason) => foldHeader(reason) === typed) ?? otherReason;
};

/**
 * The exclusions that can be counted. A row without a number of people excludes nobody and is asked about; where more
 * are excluded than a figure has, it counts as 0 and is asked about too. `figureOf`: the figure of a unit, null where
 * it is unknown. Who is excluded of a figure is counted as the figure is.
 */
export const readExclusions = (
  grid: TabGrid,
  matchUnit: (cell: Cell) => UnitMatch,
  figureCodes: readonly string[],
  figureOf: (unit: string, figure: string) => Parts | null,
  notationOfCode: NotationOf = () => wholeCounts,
): ExclusionsReading => {
  const table = readTable('exclusions', grid);
  if (table.findings.length > 0) return { exclusions: [], findings: table.findings };
  const findings: Finding[] = [];
  const inAll = new Map<string, Parts>();
  const exclusions = table.rows.flatMap((row): readonly Exclusion[] => {
    const refuse = (
      column: 'unit' | 'figure' | 'count',
      expected: readonly (string | Told)[],
    ): readonly Exclusion[] => {
      const place = { tab: 'exclusions', row: row.row, column: table.letter(column) } as const;
      findings.push(
        findingOf('EXCLUSION_INVALID', place, {
          received: column === 'count' ? showCount(row.cell(column)) : showCell(row.cell(column)),
          expected,
          details: { part: column },
        }),
      );
      return [];
    };
    const figure = textOf(row.cell('figure'));
    const notation = notationOfCode(figure);
    const count = decodeCount(row.cell('count'), '', notation);
    if (count.kind === 'blank') {
      const said = (['unit', 'figure', 'reason'] as const).filter((key) => textOf(row.cell(key)) !== '');
      const at = { tab: 'exclusions', row: row.row, column: table.letter('count') } as const;
      if (said.length > 1) findings.push(findingOf('EXCLUSION_WITHOUT_COUNT', at, { expected: '12' }));
      return [];
    }
    const unit = matchUnit(row.cell('unit'));
    if (unit.kind !== 'exact' && unit.kind !== 'normalised')
      return refuse('unit', 'suggestions' in unit ? unit.suggestions : []);
    if (!figureCodes.includes(figure)) return refuse('figure', figureCodes);
    if (count.kind === 'refused') return refuse('count', count.suggestions);
    const key = `${unit.code}\n${figure}`;
    const excluded = (inAll.get(key) ?? 0) + count.count;
    inAll.set(key, excluded);
    const base = figureOf(unit.code, figure);
    if (base !== null && excluded > base) {
      const at = { tab: 'exclusions', row: row.row, column: table.letter('count'), unit: unit.code } as const;
      const details = { figure };
      const received = told(excluded, notation.decimals);
      const expected = told(base, notation.decimals);
      findings.push(findingOf('EXCLUSION_ABOVE_BASE', at, { received, expected, details }));
    }
    return [{ unit: unit.code, figure, reason: reasonOf(row.cell('reason')), count: count.count }];
  });
  return { exclusions, findings };
};
