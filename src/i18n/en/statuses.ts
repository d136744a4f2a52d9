// The words for the statuses of progress in English.
import type { Catalogue } from '../catalogue';

export const enStatuses: Catalogue['statuses'] = {
  met: 'Met',
  onTrack: 'On track',
  atRisk: 'At risk',
  behind: 'Behind',
  overdue: 'Overdue',
  notStarted: 'Not started',
  noTarget: 'Followed only',
};
