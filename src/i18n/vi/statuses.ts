// The words for the statuses of progress in Vietnamese.
import type { Catalogue } from '../catalogue';

export const viStatuses: Catalogue['statuses'] = {
  met: 'Hoàn thành',
  onTrack: 'Đúng tiến độ',
  atRisk: 'Nguy cơ chậm',
  behind: 'Chậm tiến độ',
  overdue: 'Quá hạn',
  notStarted: 'Chưa đến kỳ',
  noTarget: 'Chỉ theo dõi',
};
