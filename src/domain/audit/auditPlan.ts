// Kiểm tra kế hoạch: holds a plan's printed figures against each other, before any unit has counted anything.
import { auditAssignedTargets } from './assignedTargets';
import { auditBaselineDate } from './baselineDate';
import { auditDateOrder } from './dateOrder';
import { auditDuration } from './duration';
import { findMissingBases } from './missingBases';
import { findMovingBases } from './movingBases';
import type { PlanAudit } from './planAudit';
import { auditQuotas } from './quotas';
import { auditStatedBases } from './stated/statedBases';
import { auditStatedRates } from './stated/statedRates';
import { auditStatedRemaining } from './stated/statedRemaining';
import { auditStatedTotals } from './stated/statedTotals';
import { auditTargetMeasure } from './targetMeasure';

/** In the order in which a clerk mends a plan: its dates, its bases, what is computed on them, its targets. */
const audits: readonly PlanAudit[] = [
  auditDuration,
  auditDateOrder,
  auditBaselineDate,
  findMissingBases,
  auditStatedBases,
  auditStatedRates,
  auditStatedRemaining,
  (campaign, places) => auditStatedTotals(campaign, places.figureLetters),
  auditTargetMeasure,
  auditAssignedTargets,
  auditQuotas,
  findMovingBases,
];

/**
 * Every contradiction that the plan's figures show, each at its cell with the printed figure received and the
 * computed one expected; [] for a plan that agrees with itself. Tallies are not looked at: with units the bases
 * are what their figures add up to, without them what the plan prints. `setUpOn` decides which deadlines had
 * passed before anyone could count.
 */
export const auditPlan: PlanAudit = (campaign, places, setUpOn) =>
  audits.flatMap((audit) => audit(campaign, places, setUpOn));
