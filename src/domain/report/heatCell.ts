// How a unit, or the commune, stood at the end of a period by the figures that its report froze.
import {
  baseOf,
  communeValue,
  eligibleBaseOf,
  isUntold,
  startOf,
  startsFromNothing,
  sumOfKnown,
} from '../counting/bases';
import type { RunningTotals } from '../counting/runningTotals';
import type { FiguresInParts } from '../frozenFigures';
import type { BasisPoints } from '../plan/basisPoints';
import { rateInBasisPoints } from '../plan/basisPoints';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import type { Parts, Told } from '../plan/decimals';
import { decimalsOf, sumOfTold, told } from '../plan/decimals';
import type { Period } from '../plan/period';
import { isDownward } from '../plan/targetRule';
import { indicatorFor } from '../plan/windows';
import type { Facts } from '../progress/judge';
import { judge } from '../progress/judge';
import { windowOf } from '../progress/pace';
import type { ProgressStatus } from '../progress/status';
import { worstOf } from '../progress/status';
import type { Targets } from '../progress/targets';
import { targetsOf } from '../progress/targets';

/** A unit, or the commune, at the end of a period. */
export interface HeatCell {
  /** The worst among the main indicators. */
  readonly status: ProgressStatus;
  /** The share of the target of the first main indicator; null without a target. */
  readonly rate: BasisPoints | null;
  /** What the period brought on it. */
  readonly gained: Parts | null;
  /** The lowest pace on a main indicator; null without one. */
  readonly pace: BasisPoints | null;
  /** On all main indicators together. */
  readonly remaining: Told;
}

/** What the record says of a unit, or the commune, on an indicator, which has the window that is its own. */
interface Figures extends Facts {
  readonly indicator: Indicator;
  readonly gained: Parts | null;
}

const rateOf = ({ indicator, done, target }: Figures): BasisPoints | null =>
  isDownward(indicator.target) || done === null || target === null ? null : rateInBasisPoints(done, target);

/** How the main indicators stand together at the end of the period. */
export const cellOf = ({ settings }: Campaign, { to }: Period, onMain: readonly Figures[]): HeatCell => {
  const judged = onMain.map((figures) => ({
    figures,
    ...judge(settings, figures.indicator, figures, windowOf(figures.indicator, to), to),
  }));
  const [first] = judged;
  const paces = judged.flatMap(({ pace, status }) => (status === 'noTarget' || pace === null ? [] : [pace]));
  return {
    status: worstOf(judged.map(({ status }) => status)),
    rate: first === undefined ? null : rateOf(first.figures),
    gained: first?.figures.gained ?? null,
    pace: paces.length === 0 ? null : Math.min(...paces),
    remaining: sumOfTold(
      judged.map(({ remaining, figures }) => told(remaining ?? 0, decimalsOf(figures.indicator))),
    ),
  };
};

/** What is on record of a period, and what the rules of targets need beside it. */
export interface OnRecord {
  readonly campaign: Campaign;
  /** These only tell who is excluded from moving bases, and who has told nothing. */
  readonly totals: RunningTotals;
  readonly period: Period;
  /** The line on a unit and an indicator, where the report had one. */
  readonly lineOf: (unit: Unit, indicator: Indicator) => FiguresInParts | undefined;
}

/** The unit's base as it was frozen, less who is excluded, as in a report. */
const eligibleAt =
  ({ campaign, totals, lineOf, period: { to } }: OnRecord, indicator: Indicator) =>
  (unit: Unit): Parts | null => {
    const base = lineOf(unit, indicator)?.base ?? null;
    const [all, left] = [baseOf, eligibleBaseOf].map((of) => of(campaign, totals, unit, indicator, to));
    return base === null ? null : Math.max(0, base - ((all ?? 0) - (left ?? 0)));
  };

/** The units' milestones on the indicator, worked out once for all of them. */
export const milestonesAt = (record: OnRecord, indicator: Indicator): Targets['milestones'] =>
  indicator.target.kind === 'milestones'
    ? targetsOf(record.campaign, indicator, eligibleAt(record, indicator)).milestones
    : new Map();

/** A unit that the report does not know on the indicator has no figures on it. */
export const unitFigures = (
  { campaign, totals, lineOf, period }: OnRecord,
  unit: Unit,
  indicator: Indicator,
  milestones: Targets['milestones'],
): Figures => {
  const line = lineOf(unit, indicator);
  return {
    indicator: indicatorFor(indicator, unit),
    start: line === undefined ? null : startOf(campaign, unit, indicator.code),
    done: line?.done ?? null,
    target: line?.target ?? null,
    gained: line?.gained ?? null,
    milestones: milestones.get(unit.code) ?? [],
    untold: isUntold(totals, unit, indicator, period.to) ? 1 : 0,
    fromNothing: startsFromNothing(campaign, indicator, [unit]),
  };
};

/**
 * The commune from the lines of its units that the report knew. Its target is set by the rule on their bases, as in a
 * report: not by the sum of rounded targets.
 */
export const communeFigures = (record: OnRecord, known: readonly Unit[], indicator: Indicator): Figures => {
  const { campaign, totals, lineOf, period } = record;
  const lines = known.map((unit) => lineOf(unit, indicator));
  const targets = targetsOf({ ...campaign, units: known }, indicator, eligibleAt(record, indicator));
  return {
    indicator,
    start: sumOfKnown(known.map((unit) => startOf(campaign, unit, indicator.code))),
    done: communeValue(
      campaign,
      indicator.code,
      lines.map((line) => line?.done ?? null),
    ),
    target: targets.ofCommune,
    gained: sumOfKnown(lines.map((line) => line?.gained ?? null)),
    milestones: targets.milestones.get(null) ?? [],
    untold: known.filter((unit) => isUntold(totals, unit, indicator, period.to)).length,
    fromNothing: startsFromNothing(campaign, indicator, known),
  };
};
