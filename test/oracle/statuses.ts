// Progress statuses: of a unit on an indicator, and of a unit over all of them.
import type { PlainCampaign, PlainIndicator } from './plainCampaign';

export type ProgressStatus = 'noTarget' | 'met' | 'notStarted' | 'overdue' | 'onTrack' | 'atRisk' | 'behind';

interface Measured {
  readonly remaining: number | null;
  /** It is as low as it should be because somebody is silent. */
  readonly isPraise: boolean;
  readonly pace: number | null | 'ahead';
  readonly hasMissed: boolean;
}

/** The first status that holds, in the order of the rules. */
export const statusOf = (
  campaign: PlainCampaign,
  indicator: PlainIndicator,
  { remaining, isPraise, pace, hasMissed }: Measured,
  date: string,
): ProgressStatus => {
  if (remaining === null) return 'noTarget';
  if (remaining === 0 && !isPraise) return 'met';
  if (date < indicator.from) return 'notStarted';
  if (isPraise) return 'noTarget';
  if (date > indicator.deadline) return 'overdue';
  if (hasMissed) return 'behind';
  if (pace === 'ahead') return 'onTrack';
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
