// Reads the two tabs that tallies are only compared with. Of the guided list nothing but counts leaves this file.
import type { IsoDate } from '../../domain/plan/calendar';
import type { GuidedCount, SystemFigure } from '../../domain/checks/comparisons';
import type { Finding } from '../../domain/finding';
import { wholeCounts } from '../../domain/plan/measure';
import type { NotationOf } from '../planCodes';
import { findingOf } from '../../domain/finding';
import type { UnitMatch } from '../../domain/counting/tally';
import type { Cell } from '../cells/cell';
import { showCell } from '../cells/cell';
import { showCount } from '../cells/personalData';
import { decodeCount } from '../cells/decodeCount';
import { decodeDate } from '../cells/decodeDate';
import { foldHeader } from '../foldHeader';
import type { TabGrid } from '../grid';
import { readTable } from '../table';
import type { Bilingual } from '../tabs';
import { textOf } from '../cells/typedText';

export interface SystemReading {
  readonly figures: readonly SystemFigure[];
  readonly findings: readonly Finding[];
}

const unitCode = (match: UnitMatch): string | null =>
  match.kind === 'exact' || match.kind === 'normalised' ? match.code : null;

/** Compared tabs are pasted from elsewhere: names are not guessed at. */
const unknownUnit = { expected: [], details: { ambiguous: false } } as const;

const dateOfCell = (cell: Cell): IsoDate | null => {
  const reading = decodeDate(cell);
  return reading.kind === 'date' ? reading.date : null;
};

/** Running totals by unit, day and indicator. Cells that are no count are named and not compared. */
export const readSystemFigures = (
  grid: TabGrid,
  matchUnit: (cell: Cell) => UnitMatch,
  indicators: readonly string[],
  notationOfCode: NotationOf = () => wholeCounts,
): SystemReading => {
  const table = readTable('systemFigures', grid);
  if (table.findings.length > 0) return { figures: [], findings: table.findings };
  const findings: Finding[] = [];
  const figures = table.rows.flatMap((row): readonly SystemFigure[] => {
    const unit = unitCode(matchUnit(row.cell('unit')));
    const date = dateOfCell(row.cell('date'));
    const filled = indicators.filter((code) => decodeCount(row.data(code), '').kind !== 'blank');
    if (filled.length === 0) return [];
    const at = (column: string | null) => ({ tab: 'systemFigures', row: row.row, column, unit }) as const;
    if (unit === null)
      findings.push(
        findingOf('UNIT_UNKNOWN', at(table.letter('unit')), {
          received: showCell(row.cell('unit')),
          ...unknownUnit,
        }),
      );
    if (date === null)
      findings.push(
        findingOf('DATE_INVALID', at(table.letter('date')), {
          received: showCell(row.cell('date')),
          expected: [],
        }),
      );
    return filled.flatMap((indicator) => {
      const column = table.dataLetters.get(indicator) ?? '';
      const reading = decodeCount(row.data(indicator), '', notationOfCode(indicator));
      if (reading.kind === 'refused')
        findings.push(
          findingOf(reading.code, at(column), {
            received: showCount(row.data(indicator)),
            expected: reading.suggestions,
            details: { indicator },
          }),
        );
      return reading.kind === 'count' && unit !== null && date !== null
        ? [{ row: row.row, column, unit, date, indicator, total: reading.count }]
        : [];
    });
  });
  return { figures, findings };
};

/** What the guided list says of a person: it worked, or it did not. */
export const guidedResults = {
  success: { vi: 'thành công', en: 'success' },
  failure: { vi: 'không', en: 'no' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const succeeded = (cell: Cell): boolean =>
  Object.values(guidedResults.success)
    .map(foldHeader)
    .includes(foldHeader(textOf(cell)));

export interface GuidedReading {
  /** Successes until a day; nobody's name, address or contact. */
  readonly countsUntil: (asOf: IsoDate) => readonly GuidedCount[];
  readonly findings: readonly Finding[];
}

/** Counts of people guided with success, by unit and indicator. A row that names no unit is told by its place alone. */
export const readGuidedList = (
  grid: TabGrid,
  matchUnit: (cell: Cell) => UnitMatch,
  indicators: readonly string[],
): GuidedReading => {
  const table = readTable('guidedList', grid);
  if (table.findings.length > 0) return { countsUntil: () => [], findings: table.findings };
  const findings: Finding[] = [];
  const successes = table.rows.flatMap((row) => {
    if (!succeeded(row.cell('result'))) return [];
    const unit = unitCode(matchUnit(row.cell('unit')));
    const indicator = indicators.find((code) => code === textOf(row.cell('content')).toUpperCase());
    const at = (key: 'unit' | 'content') =>
      ({ tab: 'guidedList', row: row.row, column: table.letter(key), unit }) as const;
    if (unit === null)
      findings.push(findingOf('UNIT_UNKNOWN', at('unit'), { received: '•••', ...unknownUnit }));
    if (indicator === undefined)
      findings.push(findingOf('CONTENT_UNKNOWN', at('content'), { received: '•••', expected: indicators }));
    return unit === null || indicator === undefined
      ? []
      : [{ unit, indicator, date: dateOfCell(row.cell('date')) }];
  });
  return {
    findings,
    countsUntil: (asOf) => {
      const counts = new Map<string, GuidedCount>();
      for (const { unit, indicator, date } of successes) {
        if (date !== null && date > asOf) continue;
        const key = `${unit}\n${indicator}`;
        counts.set(key, { unit, indicator, count: (counts.get(key)?.count ?? 0) + 1 });
      }
      return [...counts.values()];
    },
  };
};
