// The length that the plan prints against its two dates.
import { inclusiveDays } from '../plan/calendar';
import { findingOf } from '../finding';
import type { PlanAudit } from './planAudit';

/** DURATION_MISMATCH when the stated days are not those from start to end, both counted. */
export const auditDuration: PlanAudit = ({ settings }, places) => {
  const { start, end, statedDays } = settings;
  const days = inclusiveDays(start, end);
  if (statedDays === null || statedDays === days || days < 1) return [];
  return [
    findingOf('DURATION_MISMATCH', places.setting('statedDays'), {
      received: statedDays,
      expected: days,
      details: { start, end },
    }),
  ];
};
