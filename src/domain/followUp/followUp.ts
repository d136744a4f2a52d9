// What a commune follows up: work that reports propose for its units, and that clerks assign, date and tick.
import type { IsoDate } from '../plan/calendar';

/** What there is to do about a unit; one line of each kind is open at a time. */
export const workKinds = ['silent', 'behind', 'notMatching', 'obstacle'] as const;
export type WorkKind = (typeof workKinds)[number];

/** A unit, and what there is to do about it: by these a line is known, however its sentence reads. */
export interface Work {
  readonly unit: string;
  readonly kind: WorkKind;
}

/** A line of the tab, whoever wrote it. */
export interface FollowUpLine {
  /** The code that the unit has now; null where the cell names none of the plan's units. */
  readonly unit: string | null;
  /** As it stands in the cell; '' where it is blank or holds personal data. */
  readonly unitName: string;
  /** Null for work of the clerks' own. */
  readonly kind: WorkKind | null;
  /** As clerks left it; null where it holds personal data, which is quoted nowhere. */
  readonly work: string | null;
  /** '' where nobody is named, or the cell holds personal data. */
  readonly responsible: string;
  readonly due: IsoDate | null;
  readonly done: boolean;
  /** The report that proposed it, as the cell says; '' for none. */
  readonly source: string;
}

/** A line that is still to be done. */
export interface OpenLine extends Omit<FollowUpLine, 'done'> {
  /** The day that it was due has passed. */
  readonly overdue: boolean;
}

/** Tells whether a line's source is the report that is being built, in whatever version. */
export type IsOwnSource = (source: string) => boolean;

/**
 * The lines that the report has to list: not ticked, and not its own, which it says as proposals. In the order of the tab.
 */
export const openLinesOf = (
  lines: readonly FollowUpLine[],
  isOwn: IsOwnSource,
  today: IsoDate,
): readonly OpenLine[] =>
  lines
    .filter(({ done, source }) => !done && !isOwn(source))
    .map(({ unit, unitName, kind, work, responsible, due, source }) => ({
      unit,
      unitName,
      kind,
      work,
      responsible,
      due,
      source,
      overdue: due !== null && due < today,
    }));

/**
 * Which of the proposed work becomes a line. None that is open already, whichever report proposed it, and none that this
 * very report has proposed before, ticked or not: so a report may be built again at any time. What was ticked and is
 * proposed by a later report is new work. The tab alone is the record: a line that was deleted was never ticked, and
 * comes back when it is proposed again.
 */
export const workToAdd = <Proposed extends Work>(
  proposed: readonly Proposed[],
  lines: readonly FollowUpLine[],
  isOwn: IsOwnSource,
): readonly Proposed[] =>
  proposed.filter(
    ({ unit, kind }) =>
      !lines.some((line) => line.unit === unit && line.kind === kind && (!line.done || isOwn(line.source))),
  );
