import { findMissingBases } from '../../../../src/domain/audit/missingBases';
import { findMovingBases } from '../../../../src/domain/audit/movingBases';
import type { PlanAudit } from '../../../../src/domain/audit/planAudit';
import { auditStatedBases } from '../../../../src/domain/audit/stated/statedBases';
import { auditStatedRates } from '../../../../src/domain/audit/stated/statedRates';
import { auditStatedRemaining } from '../../../../src/domain/audit/stated/statedRemaining';
import type { Indicator, StatedFigures, Unit } from '../../../../src/domain/plan/campaign';
import { campaign, indicator, unit } from '../../../support/campaigns';
import { beforeStart, nothingStated, places } from '../places';
import { expectedText, receivedText } from '../../../../src/domain/finding';

const stated = (figures: Partial<StatedFigures>): StatedFigures => ({ ...nothingStated, ...figures });

const find = (audit: PlanAudit, indicators: readonly Indicator[], units: readonly Unit[] = []): unknown =>
  audit(campaign({ indicators, units }), places, beforeStart).map(
    (finding) =>
      `${finding.code} ${finding.column ?? ''}: ${receivedText(finding)} → ${expectedText(finding)}`,
  );

/** Kon Chiêng's two indicators, as printed. */
const cards = indicator('CC', {
  stated: stated({ numerator: 6_769, base: 9_907, rate: 9_588, remaining: 291 }),
});
const accounts = indicator('TK2', {
  target: '≥85%',
  stated: stated({ numerator: 3_310, base: 9_907, rate: 3_340, remaining: 3_398 }),
});
const villages = (people: number): readonly Unit[] => [
  unit('A', { DS14: 4_000 }),
  unit('B', { DS14: people - 4_000 }),
  unit('Y', { DS14: 500 }, { inTotal: false }),
];

describe('a percentage', () => {
  it('needs a base', () => {
    const plan = [indicator('I4', { base: '', target: '80%' })];
    expect(find(findMissingBases, plan)).toEqual(['BASE_MISSING I4 base:  → ']);
  });

  it('needs a figure for the base that it names, as long as neither plan nor unit gives one', () => {
    const plan = [indicator('SKDT', { base: 'NK', target: '>50%' })];
    const found = ['BASE_MISSING SKDT base: NK → '];
    expect(find(findMissingBases, plan)).toEqual(found);
    expect(find(findMissingBases, plan, [unit('A', { NK: null })])).toEqual(found);
    expect(find(findMissingBases, plan, [unit('A', { NK: null }), unit('B', { NK: 5 })])).toEqual([]);
    expect(find(findMissingBases, [{ ...plan[0]!, stated: stated({ base: 9 }) }])).toEqual([]);
  });

  it.each(['807', ''])('is what a target of "%s" is not', (target) => {
    expect(find(findMissingBases, [indicator('X', { base: '', target })])).toEqual([]);
  });

  it('moves with the indicator in its base', () => {
    const plan = [indicator('TN2'), indicator('KH', { base: 'TN2' })];
    expect(find(findMovingBases, plan)).toEqual(['MOVING_BASE KH base: TN2 → ']);
  });
});

describe('a stated base', () => {
  it('is held against what the units in total add up to', () => {
    expect(find(auditStatedBases, [cards], villages(7_060))).toEqual([
      'BASE_MISMATCH CC statedBase: 9907 → 7060',
    ]);
    expect(find(auditStatedBases, [cards], villages(9_907))).toEqual([]);
  });

  it('is held against another indicator on the same base whose figures agree, while no unit says', () => {
    expect(find(auditStatedBases, [cards, accounts])).toEqual(['BASE_MISMATCH TK2 statedBase: 9907 → 7060']);
  });

  it('is not held against a rate that no second figure bears out', () => {
    const doubtful = { ...cards, stated: { ...cards.stated, remaining: null } };
    expect(find(auditStatedBases, [doubtful, accounts])).toEqual([]);
  });

  it('is not held against an indicator on another base', () => {
    const others = indicator('TC', { base: 'SOTC', stated: stated({ base: 9_907 }) });
    expect(find(auditStatedBases, [cards, others])).toEqual([]);
  });

  it('that moves is held against the printed value of the indicator in it', () => {
    const enrolled = indicator('TN2', { stated: stated({ numerator: 11_511 }) });
    const activated = (base: number): Indicator => indicator('KH', { base: 'TN2', stated: stated({ base }) });
    expect(find(auditStatedBases, [enrolled, activated(11_511)])).toEqual([]);
    expect(find(auditStatedBases, [enrolled, activated(11_500)])).toEqual([
      'BASE_MISMATCH KH statedBase: 11500 → 11511',
    ]);
  });
});

describe('a stated rate', () => {
  it('that fits another base names that base', () => {
    const [issue] = auditStatedRates(campaign({ indicators: [cards], units: [] }), places, beforeStart);
    expect(issue).toMatchObject({
      code: 'BASE_MISMATCH',
      column: 'CC statedRate',
      received: '95,88%',
      expected: '68,33%',
      details: { numerator: 6_769, base: 9_907, fittingBase: 7_060, printed: 9_588, rate: 6_833 },
    });
  });

  it.each([
    ['cut off', 8_649, ['RATE_TRUNCATED TN2 statedRate: 86,49% → 86,50%']],
    ['rounded', 8_650, []],
    ['neither', 8_700, ['BASE_MISMATCH TN2 statedRate: 87,00% → 86,50%']],
  ])('that is %s', (_words, rate, found) => {
    const plan = [indicator('TN2', { stated: stated({ numerator: 11_511, base: 13_308, rate }) })];
    expect(find(auditStatedRates, plan)).toEqual(found);
  });

  it('stands on the units where no base is printed, and is not asked without either', () => {
    const plan = [indicator('TN2', { stated: stated({ numerator: 50, rate: 5_000 }) })];
    expect(find(auditStatedRates, plan, [unit('A', { DS14: 100 })])).toEqual([]);
    expect(find(auditStatedRates, plan, [unit('A', { DS14: 80 })])).toEqual([
      'BASE_MISMATCH TN2 statedRate: 50,00% → 62,50%',
    ]);
    expect(find(auditStatedRates, plan)).toEqual([]);
  });
});

describe('what is stated to remain', () => {
  it('is target less numerator on the base that the figures bear out', () => {
    expect(find(auditStatedRemaining, [cards, accounts])).toEqual([
      'REMAINING_MISMATCH TK2 statedRemaining: 3398 → 2691',
    ]);
  });

  it('says what it would be on the printed base too', () => {
    const findings = auditStatedRemaining(
      campaign({ indicators: [accounts], units: villages(7_060) }),
      places,
      beforeStart,
    );
    expect(findings).toMatchObject([
      { details: { base: 7_060, onStatedBase: { base: 9_907, remaining: 5_111 } } },
    ]);
  });

  it.each([
    [807, []],
    [806, ['REMAINING_MISMATCH KH statedRemaining: 806 → 807']],
  ])('of %d on a base that moves', (remaining, found) => {
    const enrolled = indicator('TN2', { stated: stated({ numerator: 11_511 }) });
    const figures = stated({ numerator: 10_704, remaining });
    expect(find(auditStatedRemaining, [enrolled, indicator('KH', { base: 'TN2', stated: figures })])).toEqual(
      found,
    );
  });

  it('is not asked where the plan leaves target or numerator open', () => {
    const open = indicator('X', { target: '', stated: stated({ numerator: 3, remaining: 9 }) });
    const unknown = indicator('Y', { stated: stated({ base: 10, remaining: 9 }) });
    expect(find(auditStatedRemaining, [open, unknown])).toEqual([]);
  });

  it('is never below 0', () => {
    const met = indicator('X', { target: '50%', stated: stated({ numerator: 9, base: 10, remaining: 0 }) });
    expect(find(auditStatedRemaining, [met])).toEqual([]);
  });
});
