// Links of evidence by unit and kind, all of them first, of the units that gave any.
import type { Report, UnitResult } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import type { LayoutCell, Look } from './layout';
import { looks } from './looks';
import { gridColumns } from './reportGrid';
import type { Row, SheetBlock } from './sheetBlock';
import { blockOf } from './sheetBlock';
import { countCell, textCell } from './sheetCells';
import { evidenceHeadings } from '../shared/evidenceText';
import { briefName } from './unitNames';

/** Kinds for which a table has room beside the units and the sums. */
const mostKinds = gridColumns - 2;

const nameCell = (unit: UnitResult, words: Catalogue): LayoutCell =>
  textCell(briefName(unit, words), looks.text);

/** Some of the kinds; the sums over all kinds stand in the first table, and nowhere where there is one kind only. */
const tableOf = (report: Report, firstKind: number, words: Catalogue): SheetBlock => {
  const { kinds, units, totals, total } = report.evidence;
  const withSum = kinds.length > 1 && firstKind === 0;
  const some = <Value>(values: readonly Value[]): readonly Value[] =>
    values.slice(firstKind, firstKind + mostKinds);
  const counts = (sum: number, byKind: readonly number[], look: Look): Row => [
    ...(withSum ? [countCell(sum, 0, words, { ...look, bold: true })] : []),
    ...some(byKind).map((count) => countCell(count, 0, words, look)),
  ];
  return blockOf([
    [
      textCell(words.labels.evidence, looks.headerLabel),
      ...(withSum ? [textCell(words.labels.evidenceTotal, looks.header)] : []),
      ...some(evidenceHeadings(report, words)).map((heading) => textCell(heading, looks.header)),
    ],
    [textCell(words.labels.evidenceTotal, looks.communeLabel), ...counts(total, totals, looks.communeCount)],
    ...units.flatMap(({ unit: code, counts: byKind, total: sum }) =>
      report.units
        .filter(({ unit }) => unit === code)
        .map((unit) => [nameCell(unit, words), ...counts(sum, byKind, looks.count)]),
    ),
  ]);
};

/** As many tables as the kinds need; none where nobody gave evidence. */
export const evidenceTables = (report: Report, words: Catalogue): readonly SheetBlock[] =>
  report.evidence.total === 0
    ? []
    : Array.from({ length: Math.ceil(report.evidence.kinds.length / mostKinds) }, (_, index) =>
        tableOf(report, index * mostKinds, words),
      );
