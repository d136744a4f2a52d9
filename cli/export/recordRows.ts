// Whether the tab of frozen figures can be exported as it stands. The add-in passes over lines that are none; an export
// that did so would drop a figure in silence, so each line that is not whole is named.
import type { FrozenFigure } from '../../src/domain/frozenFigures';
import type { Finding } from '../../src/domain/finding';
import type { Cell } from '../../src/schema/cells/cell';
import type { TabGrid } from '../../src/schema/grid';
import { readFrozenFigures } from '../../src/schema/readers/frozenFiguresTab';
import { readTable } from '../../src/schema/table';

export interface RecordReading {
  readonly figures: readonly FrozenFigure[];
  /** Headers that are missing or doubled: nothing is read then. */
  readonly findings: readonly Finding[];
  /** Filled rows that are no figure, or hold a cell that cannot be read, as people count them. */
  readonly unreadRows: readonly number[];
  /** Rows that say the same figure of the same build as a row before them. */
  readonly doubledRows: readonly number[];
}

const numberColumns = ['version', 'gained', 'done', 'base', 'target'] as const;

const isBlank = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';

const isWholeOrBlank = (cell: Cell): boolean =>
  isBlank(cell) || (typeof cell === 'number' && Number.isSafeInteger(cell));

const lineKey = (figure: FrozenFigure): string =>
  [
    figure.kind,
    figure.from,
    figure.version,
    figure.frozenAt,
    figure.restatedBy,
    figure.unit,
    figure.indicator,
  ].join('\n');

/** All lines of the tab, and which of its rows keep it from being exported. */
export const readRecord = (grid: TabGrid): RecordReading => {
  const { rows, findings } = readFrozenFigures(grid);
  const figureIn = new Map(rows.map(({ row, figure }) => [row, figure]));
  const isWhole = (row: ReturnType<typeof readTable<'frozenFigures'>>['rows'][number]): boolean => {
    const figure = figureIn.get(row.row);
    return (
      figure !== undefined &&
      figure.unit !== '' &&
      figure.indicator !== '' &&
      numberColumns.every((key) => isWholeOrBlank(row.cell(key))) &&
      (figure.sentAt !== null || isBlank(row.cell('sentAt')))
    );
  };
  const filled = findings.length > 0 ? [] : readTable('frozenFigures', grid).rows;
  const seen = new Set<string>();
  const doubledRows = rows.flatMap(({ row, figure }) => {
    const key = lineKey(figure);
    if (seen.has(key)) return [row];
    seen.add(key);
    return [];
  });
  return {
    figures: rows.map(({ figure }) => figure),
    findings,
    unreadRows: filled.filter((row) => !isWhole(row)).map(({ row }) => row),
    doubledRows,
  };
};
