// Figures as they were when a period was reported, and what has changed in it since.
import type { IsoDate, LocalDateTime } from './plan/calendar';
import type { Campaign, PeriodKind } from './plan/campaign';
import type { RunningTotals } from './counting/runningTotals';
import type { Period } from './plan/period';

export interface FrozenFigure {
  readonly kind: PeriodKind;
  /** The period's name as its tab bears it. */
  readonly label: string;
  /** The name of the later report that listed a correction of this figure; null for the figure as first reported. */
  readonly restatedBy: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly frozenAt: LocalDateTime;
  readonly unit: string;
  readonly indicator: string;
  readonly gained: number;
  readonly done: number | null;
  readonly base: number | null;
  readonly target: number | null;
}

/** What tallies are held against: what a period's count was when it was reported. */
export type ReportedFigure = Pick<
  FrozenFigure,
  'kind' | 'label' | 'from' | 'to' | 'unit' | 'indicator' | 'gained'
>;

/** The last version of each figure: a correction that was reported is settled. */
export const lastReported = <Figure extends ReportedFigure>(frozen: readonly Figure[]): readonly Figure[] => [
  ...new Map(
    frozen.map((figure) => [`${figure.kind} ${figure.from} ${figure.unit} ${figure.indicator}`, figure]),
  ).values(),
];

/** A tally that changed after its period had been reported. */
export interface Correction {
  /** The reported period, by the name that its tab bears. */
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly unit: string;
  readonly indicator: string;
  readonly before: number;
  readonly after: number;
}

const isOf = (figure: FrozenFigure, period: Period): boolean =>
  figure.kind === period.kind && figure.from === period.from;

/**
 * The frozen figures of earlier periods of the same kind whose count has changed since, in the order of the
 * frozen figures. The last version of a figure is the one compared, so that a correction is listed once: in
 * the first report after the change. What an earlier build of this report (`title`) wrote is left aside.
 */
export const findCorrections = (
  campaign: Campaign,
  frozen: readonly FrozenFigure[],
  totals: RunningTotals,
  period: Period,
  title: string,
): readonly Correction[] => {
  const latest = new Map<string, FrozenFigure>();
  for (const figure of withoutReportOf(frozen, period, title)) {
    if (figure.kind !== period.kind || figure.to >= period.from) continue;
    latest.set(`${figure.from} ${figure.unit} ${figure.indicator}`, figure);
  }
  const known = new Set(campaign.units.map((unit) => unit.code));
  return [...latest.values()].flatMap((figure) => {
    if (!known.has(figure.unit)) return [];
    const after = totals.gained(figure.unit, figure.indicator, figure.from, figure.to);
    const { label, from, to, unit, indicator, gained } = figure;
    return after === gained ? [] : [{ label, from, to, unit, indicator, before: gained, after }];
  });
};

/** The frozen figures without those that an earlier build of the same report wrote, corrections included. */
export const withoutReportOf = (
  frozen: readonly FrozenFigure[],
  period: Period,
  title: string,
): readonly FrozenFigure[] =>
  frozen.filter((figure) =>
    figure.restatedBy === null ? !isOf(figure, period) : figure.restatedBy !== title,
  );

/**
 * The figures of reports that stand. A report being built is frozen before its tab is swapped in, so that a run cut
 * off in between leaves two versions of one period: then that of the report last known to be finished counts, or
 * else the older one.
 */
export const figuresInForce = (
  frozen: readonly FrozenFigure[],
  finished: { readonly period: Period; readonly cutOff: LocalDateTime } | null,
): readonly FrozenFigure[] => {
  const versions = new Map<string, LocalDateTime[]>();
  for (const { kind, from, restatedBy, frozenAt } of frozen) {
    const key = `${kind} ${from}`;
    const known = versions.get(key) ?? [];
    if (restatedBy === null && !known.includes(frozenAt)) versions.set(key, [...known, frozenAt]);
  }
  return frozen.filter((figure) => {
    const known = versions.get(`${figure.kind} ${figure.from}`) ?? [];
    if (figure.restatedBy !== null || known.length < 2) return true;
    const last = finished !== null && isOf(figure, finished.period) ? finished.cutOff : null;
    return figure.frozenAt === (last !== null && known.includes(last) ? last : known[0]);
  });
};
