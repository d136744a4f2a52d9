// Figures as they were when a period was reported, and what is said of those that have changed since.
import type { IsoDate, LocalDateTime } from './plan/calendar';
import type { PeriodKind } from './plan/campaign';
import type { Decimals, Parts, Told } from './plan/decimals';
import { toldInParts } from './plan/decimals';

export interface FrozenFigure<Count extends number = Told> {
  readonly kind: PeriodKind;
  /** The period's name as its tab bore it. */
  readonly label: string;
  /** The name of the later report that listed a correction of this figure; null for the figure as first reported. */
  readonly restatedBy: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Counts the builds of the report that wrote the line, from 1: its `Bản`. */
  readonly version: number;
  readonly frozenAt: LocalDateTime;
  /** When that build was mailed; null when it was not. */
  readonly sentAt: LocalDateTime | null;
  readonly unit: string;
  /** What the unit was called then; '' in books that are older than the column. */
  readonly unitName: string;
  readonly indicator: string;
  /** Counts as the report told them: in the measure of the indicator, whatever decimals the plan gives it later. */
  readonly gained: Count;
  readonly done: Count | null;
  readonly base: Count | null;
  readonly target: Count | null;
  /** True of a unit whose people are counted elsewhere too: it is in no sum. Absent of all others, and in older books. */
  readonly apart?: true;
}

/** The counts of a line as the plan counts today. */
export type FiguresInParts = Readonly<
  Record<'gained', Parts> & Record<'done' | 'base' | 'target', Parts | null>
>;

/** The line's counts to compute on, with the decimals that the plan gives its indicator now. */
export const figuresInParts = (
  { gained, done, base, target }: Pick<FrozenFigure, 'gained' | 'done' | 'base' | 'target'>,
  decimals: Decimals,
): FiguresInParts => {
  const known = (count: Told | null): Parts | null => (count === null ? null : toldInParts(count, decimals));
  return {
    gained: toldInParts(gained, decimals),
    done: known(done),
    base: known(base),
    target: known(target),
  };
};

/** What tallies are held against: what a period's count was when it was reported. */
export type ReportedFigure = Pick<
  FrozenFigure,
  'kind' | 'label' | 'from' | 'to' | 'unit' | 'indicator' | 'gained'
>;

/** A tally that changed after its period had been reported. */
export interface Correction {
  /** The reported period, by the name that its tab bore. */
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The unit's code now; its code then where it is no unit any more. */
  readonly unit: string;
  /** What it was called when it was reported. */
  readonly unitName: string;
  readonly indicator: string;
  readonly before: Told;
  readonly after: Told;
}
