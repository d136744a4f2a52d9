import fc from 'fast-check';
import { auditAssignedTargets } from '../../../src/domain/audit/assignedTargets';
import type { PlanAudit } from '../../../src/domain/audit/planAudit';
import { auditQuotas } from '../../../src/domain/audit/quotas';
import type { Indicator, Unit } from '../../../src/domain/plan/campaign';
import type { Quota } from '../../../src/domain/plan/quota';
import { campaign, indicator, unit } from '../../support/campaigns';
import { beforeStart, nothingStated, places } from './places';
import { expectedText, receivedText } from '../../../src/domain/finding';

const find = (audit: PlanAudit, indicators: readonly Indicator[], units: readonly Unit[]): unknown =>
  audit(campaign({ indicators, units }), places, beforeStart).map(
    (finding) =>
      `${finding.code} ${finding.column ?? ''} ${finding.unit ?? '-'}: ${receivedText(finding)} → ${expectedText(finding)}`,
  );

describe('an assigned target', () => {
  const moreThanHalf = indicator('TN2', { base: 'CTN', target: '>50%' });

  it.each([
    ['exactly half of an even base', 1_976, 988, ['ASSIGNED_BELOW_TARGET TN2.CT A: 988 → 989']],
    ['just above half of an even base', 1_976, 989, []],
    ['half of an odd base, rounded up', 2_009, 1_005, []],
    ['three fifths', 7_125, 4_275, ['ASSIGNED_DIFFERS TN2.CT A: 4275 → 3563']],
    ['of nothing', 0, 0, []],
  ])('under "more than 50%%": %s', (_words, base, assigned, found) => {
    const units = [unit('A', { CTN: base, 'TN2.CT': assigned })];
    expect(find(auditAssignedTargets, [moreThanHalf], units)).toEqual(found);
  });

  it('is not asked of units without one, or whose base is not known', () => {
    const units = [unit('A', { CTN: 10, 'TN2.CT': null }), unit('B', { CTN: null, 'TN2.CT': 3 })];
    expect(find(auditAssignedTargets, [moreThanHalf], units)).toEqual([]);
  });

  it.each([
    [800, ['ASSIGNED_BELOW_TARGET KH target -: 800 → 807']],
    [807, []],
    [810, ['ASSIGNED_DIFFERS KH target -: 810 → 807']],
  ])('adds up to %d under a count of 807 for all', (sum, found) => {
    const plan = [indicator('KH', { base: '', target: '807' })];
    const units = [unit('A', { 'KH.CT': 500 }), unit('B', { 'KH.CT': sum - 500 })];
    expect(find(auditAssignedTargets, plan, units)).toEqual(found);
  });
});

describe('a quota', () => {
  const withQuota = (
    count: number,
    remaining: number,
    days = 30,
    scope: Quota['scope'] = 'unit',
  ): readonly Indicator[] => [
    indicator('X', {
      from: '2025-05-01',
      deadline: `2025-05-${String(days).padStart(2, '0')}`,
      target: '',
      quota: { count, scope },
      stated: { ...nothingStated, remaining },
    }),
  ];
  const units = (count: number): readonly Unit[] =>
    Array.from({ length: count }, (_unit, index) => unit(`U${index}`));

  it.each([
    ['short by one', 7, 1, 211, ['QUOTA_TOO_LOW X quota -: 7 → 8']],
    ['just enough', 7, 1, 210, []],
    ['four times what remains', 40, 1, 300, []],
    ['five times what remains', 50, 1, 300, ['QUOTA_EXCESSIVE X quota -: 50 → 10']],
    ['the smallest there is', 1, 11, 4, []],
    ['shared by the units', 7, 2, 420, []],
    ['pointless', 7, 2, 0, []],
  ])('that is %s', (_words, quota, unitCount, remaining, found) => {
    expect(find(auditQuotas, withQuota(quota, remaining), units(unitCount))).toEqual(found);
  });

  it('is the whole commune’s while no unit stands there', () => {
    expect(find(auditQuotas, withQuota(77, 2_691), [])).toEqual(['QUOTA_TOO_LOW X quota -: 77 → 90']);
  });

  it('of all units together is not multiplied by them', () => {
    const plan = withQuota(77, 2_691, 30, 'commune');
    expect(find(auditQuotas, plan, units(7))).toEqual(['QUOTA_TOO_LOW X quota -: 77 → 90']);
  });

  it('is not multiplied by units that are counted elsewhere', () => {
    const counted = [...units(1), unit('Y', {}, { inTotal: false })];
    expect(find(auditQuotas, withQuota(7, 300), counted)).toEqual(['QUOTA_TOO_LOW X quota -: 7 → 10']);
  });

  it('is found too low exactly when it does not suffice, and what is expected then does', () => {
    const amounts = fc.tuple(
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 1, max: 12 }),
    );
    fc.assert(
      fc.property(amounts, ([quota, remaining, unitCount]) => {
        const plan = campaign({ indicators: withQuota(quota, remaining), units: units(unitCount) });
        const finding = auditQuotas(plan, places, beforeStart).find(({ code }) => code === 'QUOTA_TOO_LOW');
        expect(finding !== undefined).toBe(quota * unitCount * 30 < remaining);
        if (finding) expect(Number(expectedText(finding)) * unitCount * 30).toBeGreaterThanOrEqual(remaining);
      }),
    );
  });
});
