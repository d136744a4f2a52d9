// Where an indicator stands, as one of seven words.
import type { BasisPoints } from '../plan/basisPoints';
import type { CampaignSettings } from '../plan/campaign';

/** From worst to best; a unit's overall status is the first of these among its main indicators with a target. */
export const statusesFromWorst = [
  'overdue',
  'behind',
  'atRisk',
  'onTrack',
  'notStarted',
  'met',
  'noTarget',
] as const;

export type ProgressStatus = (typeof statusesFromWorst)[number];

export interface StatusFacts {
  /** What is left to do, or to undo; null without a target, or a figure. `untold`: as low as it should be, as far as was told. */
  readonly remaining: number | null | 'untold';
  readonly started: boolean;
  readonly deadlinePassed: boolean;
  /** Share of the planned pace, as it is shown; null without one. */
  readonly pace: BasisPoints | null;
  /** The plan wants nothing by now, and there is that. */
  readonly isAhead: boolean;
  /** A milestone has passed that is not reached. */
  readonly hasMissed: boolean;
}

export interface Thresholds {
  readonly onTrack: BasisPoints;
  readonly atRisk: BasisPoints;
}

/** The campaign's thresholds, as shares of the planned pace. */
export const thresholdsOf = (settings: CampaignSettings): Thresholds => ({
  onTrack: settings.onTrackThreshold,
  atRisk: settings.atRiskThreshold,
});

const reaches = (pace: BasisPoints | null, threshold: BasisPoints): boolean =>
  pace !== null && pace >= threshold;

/** The status by the order of the rules: noTarget, met, notStarted, overdue, onTrack, atRisk, behind. */
export const statusOf = (facts: StatusFacts, thresholds: Thresholds): ProgressStatus => {
  if (facts.remaining === null) return 'noTarget';
  if (facts.remaining === 0) return 'met';
  if (!facts.started) return 'notStarted';
  if (facts.remaining === 'untold') return 'noTarget';
  if (facts.deadlinePassed) return 'overdue';
  if (facts.hasMissed) return 'behind';
  if (facts.isAhead || reaches(facts.pace, thresholds.onTrack)) return 'onTrack';
  return reaches(facts.pace, thresholds.atRisk) ? 'atRisk' : 'behind';
};

/** Whether the status is one that calls for a word: overdue or behind. */
export const isLate = (status: ProgressStatus): boolean => status === 'overdue' || status === 'behind';

/** The worst of the statuses, those without a target left aside; noTarget when none has one. */
export const worstOf = (statuses: readonly ProgressStatus[]): ProgressStatus =>
  statusesFromWorst.find((status) => status !== 'noTarget' && statuses.includes(status)) ?? 'noTarget';
