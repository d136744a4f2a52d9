// Progress statuses: of a unit on an indicator, and of a unit over all of them.
import type { PlainCampaign, PlainIndicator } from './plainCampaign';

export type ProgressStatus = 'noTarget' | 'met' | 'notStarted' | 'overdue' | 'onTrack' | 'atRisk' | 'behind';

interface Measured {
  readonly target: number | null;
  readonly done: number | null;
  readonly pace: number | null;
}

/** The first status that holds, in the order of the rules. */
export const statusOf = (
  campaign: PlainCampaign,
  indicator: PlainIndicator,
  { target, done, pace }: Measured,
  date: string,
): ProgressStatus => {
  if (target === null || done === null) return 'noTarget';
  if (done >= target) return 'met';
  if (date < indicator.from) return 'notStarted';
  if (date > indicator.deadline) return 'overdue';
  if (pace !== null && pace >= campaign.onTrack) return 'onTrack';
  return pace !== null && pace >= campaign.atRisk ? 'atRisk' : 'behind';
};

export const worstFirst: readonly ProgressStatus[] = [
  'overdue',
  'behind',
  'atRisk',
  'onTrack',
  'notStarted',
  'met',
  'noTarget',
];

/** The worst of the statuses, those without a target aside; noTarget when it has no other. */
export const overallStatus = (statuses: readonly ProgressStatus[]): ProgressStatus =>
  worstFirst.find((status) => statuses.includes(status)) ?? 'noTarget';
