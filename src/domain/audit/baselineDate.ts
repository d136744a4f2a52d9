// The baseline and the tallies must meet: what is done between them is in neither.
import { addDays } from '../plan/calendar';
import { findingOf } from '../finding';
import type { PlanAudit } from './planAudit';

/**
 * DATE_ORDER when the baseline date is not the day before the start: earlier, the results in between are
 * counted nowhere (two real plans leave out more than two weeks); later, those of the first days count twice.
 */
export const auditBaselineDate: PlanAudit = ({ settings }, places) => {
  const { start, baselineDate } = settings;
  const expected = addDays(start, -1);
  if (baselineDate === expected) return [];
  const kind = baselineDate < expected ? 'baselineGap' : 'baselineOverlap';
  const details = { kind, start, dayBefore: expected } as const;
  return [
    findingOf('DATE_ORDER', places.setting('baselineDate'), { received: baselineDate, expected, details }),
  ];
};
