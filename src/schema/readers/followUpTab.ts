// Reads and lays out the lines of Việc cần làm: what is to be done about which unit, by whom, by when, and from which report.
import type { FollowUpLine, WorkKind } from '../../domain/followUp/followUp';
import { workKinds } from '../../domain/followUp/followUp';
import type { Finding } from '../../domain/finding';
import type { FrozenFigure } from '../../domain/frozenFigures';
import type { UnitMatch } from '../../domain/counting/tally';
import type { Language, Unit } from '../../domain/plan/campaign';
import type { Period } from '../../domain/plan/period';
import type { Cell } from '../cells/cell';
import { decodeDate } from '../cells/decodeDate';
import { textOf } from '../cells/typedText';
import { readYesNo } from '../cells/yesNo';
import { foldHeader } from '../foldHeader';
import type { TabGrid } from '../grid';
import type { WholeLine } from '../lines';
import type { PersonalCell } from '../personalCells';
import { periodTabName } from '../periodNames';
import { readTable } from '../table';
import type { Bilingual } from '../tabs';
import { matcherOf } from '../unitNames/campaignUnits';

/** The kinds of work as the tab says them; the sentences of reports begin with these words. */
export const workKindNames: Readonly<Record<WorkKind, Bilingual>> = {
  silent: { vi: 'Chưa báo cáo', en: 'Not reported' },
  behind: { vi: 'Chậm tiến độ', en: 'Behind' },
  notMatching: { vi: 'Số liệu không khớp', en: 'Not matching' },
  obstacle: { vi: 'Vướng mắc', en: 'Obstacle' },
};

export interface FollowUpReading {
  readonly lines: readonly FollowUpLine[];
  /** Missing or doubled headers: nothing is read, and nothing may be written. */
  readonly findings: readonly Finding[];
}

/** Finds the code of the unit that a cell names; null where it names none of the plan's. */
export type UnitOfCell = (cell: Cell) => string | null;

/** Units by all names that they have, and by those under which they were ever reported: lines outlive a new name. */
export const followedUnits = (
  units: readonly Unit[],
  unitWord: string,
  frozen: readonly FrozenFigure[],
): UnitOfCell => {
  const match: (cell: Cell) => UnitMatch = matcherOf(units, unitWord);
  const codes = new Set(units.map(({ code }) => code));
  const folded = (name: string): string => name.normalize('NFC').toLowerCase();
  const former = new Map(
    frozen
      .filter(({ unit, unitName }) => unitName !== '' && codes.has(unit))
      .map(({ unit, unitName }) => [folded(unitName), unit] as const),
  );
  return (cell) => {
    const found = match(cell);
    if (found.kind === 'exact' || found.kind === 'normalised') return found.code;
    return former.get(folded(textOf(cell))) ?? null;
  };
};

const beginsWith = (text: string, name: string): boolean => foldHeader(text).startsWith(foldHeader(name));

/** By its own column, which clerks leave alone when they reword the work; without one by the words it begins with. */
const kindOf = (kind: Cell, work: Cell): WorkKind | null => {
  const named = (text: string): WorkKind | null =>
    workKinds.find((one) => Object.values(workKindNames[one]).some((name) => beginsWith(text, name))) ?? null;
  return named(textOf(kind)) ?? named(textOf(work));
};

/** A ticked box, a yes, or what people type into a cell that has lost its box. */
const isDone = (cell: Cell): boolean =>
  readYesNo(cell) === true ||
  ['x', '✓', '✔', '☑', 'xong', 'daxong', 'done', 'finished'].includes(foldHeader(textOf(cell)));

const until: Bilingual = { vi: 'đến', en: 'to' };

/**
 * The report as lines name it: `Tuần 02 (đến 27/04)`; a day and the whole campaign by the name of their tab alone. A word
 * stands between the numbers: side by side they could read as somebody's.
 */
export const sourceName = (period: Period, language: Language): string => {
  const name = periodTabName(period, language);
  if (period.kind === 'final' || period.kind === 'day') return name;
  return `${name} (${until[language]} ${period.to.split('-').slice(1).reverse().join('/')})`;
};

/** Whether a line's source is a report on the period, in either language. */
export const isSourceOf = (source: string, period: Period): boolean =>
  (['vi', 'en'] as const).some((language) => foldHeader(source) === foldHeader(sourceName(period, language)));

/**
 * The lines in the order of the tab. A line without unit and work is none: a box stands there alone. `personal` are the
 * cells whose personal data was masked before; none of their texts is handed on.
 */
export const readFollowUp = (
  grid: TabGrid,
  unitOf: UnitOfCell,
  personal: readonly PersonalCell[],
): FollowUpReading => {
  const table = readTable('followUp', grid);
  if (table.findings.length > 0) return { lines: [], findings: table.findings };
  const masked = new Set(
    personal.flatMap(({ tab, row, column }) => (tab === 'followUp' ? [`${row} ${column}`] : [])),
  );
  const lines = table.rows.flatMap((row): readonly FollowUpLine[] => {
    const shown = (key: Parameters<typeof row.cell>[0]): string | null =>
      masked.has(`${row.row} ${table.letter(key) ?? ''}`) ? null : textOf(row.cell(key));
    const due = decodeDate(row.cell('due'));
    const line = {
      unit: unitOf(row.cell('unit')),
      unitName: shown('unit') ?? '',
      kind: kindOf(row.cell('kind'), row.cell('work')),
      work: shown('work'),
      responsible: shown('responsible') ?? '',
      due: due.kind === 'date' ? due.date : null,
      done: isDone(row.cell('done')),
      source: shown('source') ?? '',
    };
    return line.unitName === '' && line.work === '' ? [] : [line];
  });
  return { lines, findings: [] };
};

/** A new line of the tab: not done, without a day, for the clerks to go on with. */
export const followUpLine = (
  line: Pick<FollowUpLine, 'unitName' | 'responsible' | 'source'> & {
    readonly kind: WorkKind;
    readonly work: string;
  },
  language: Language,
): WholeLine<'followUp'> => ({
  unit: line.unitName,
  work: line.work,
  responsible: line.responsible,
  due: '',
  done: false,
  source: line.source,
  kind: workKindNames[line.kind][language],
});
