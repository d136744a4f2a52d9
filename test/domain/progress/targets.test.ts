import { parseTargetRule } from '../../../src/domain/plan/parseTarget';
import { targetOfBase } from '../../../src/domain/plan/targetRule';
import { targetsOf } from '../../../src/domain/progress/targets';
import { campaign, indicator, unit } from '../../support/campaigns';

const target = (rule: string, base: number | null): number | null => {
  const parsed = parseTargetRule(rule);
  if (parsed === null) throw new Error(`${rule} is no target`);
  return targetOfBase(parsed, base);
};

describe('a target as the plans type it', () => {
  it.each([
    ['95%', 13_308, 12_643],
    ['≥95%', 13_308, 12_643],
    ['>50%', 2_073, 1_037],
    ['>50%', 1_976, 989],
    ['85%', 7_060, 6_001],
    ['100%', 84 + 306, 390],
    ['50,5%', 200, 101],
  ])('%s of %d is %d', (rule, base, expected) => {
    expect(target(rule, base)).toBe(expected);
  });

  it.each(['95%', '>50%', '100%'])('%s of an unknown base and of nobody is no target', (rule) => {
    expect(target(rule, null)).toBeNull();
    expect(target(rule, 0)).toBeNull();
  });

  it.each(['abc', '120%', '-5', '5,5', '>=', '1.23'])('%s is not understood', (text) => {
    expect(parseTargetRule(text)).toBeNull();
  });
});

describe('targets of units and commune', () => {
  const baseOf = (figures: ReturnType<typeof unit>): number | null => figures.figures.get('DS14') ?? null;

  it('an assigned count wins for its unit, and the rule stands for the commune while one unit has none', () => {
    const units = [unit('A', { DS14: 100, 'TN2.CT': 60 }), unit('B', { DS14: 50, 'TN2.CT': null })];
    const plan = campaign({ units, indicators: [indicator('TN2', { target: '>50%' })] });
    const { ofUnit, ofCommune } = targetsOf(plan, indicator('TN2', { target: '>50%' }), baseOf);
    expect([ofUnit.get('A'), ofUnit.get('B'), ofCommune]).toEqual([60, 26, 76]);
  });

  it('the commune target is the sum of assigned counts when every unit has one', () => {
    const units = [unit('A', { DS14: 100, 'TN2.CT': 60 }), unit('B', { DS14: 50, 'TN2.CT': 25 })];
    const rule = indicator('TN2', { target: '>50%' });
    expect(targetsOf(campaign({ units, indicators: [rule] }), rule, baseOf).ofCommune).toBe(85);
  });

  it('a count for the commune is shared out by largest remainder and adds up to it', () => {
    const units = [unit('A', { DS14: 100 }), unit('B', { DS14: 50 }), unit('C', { DS14: 50 })];
    const rule = indicator('TN2', { target: '807' });
    const { ofUnit, ofCommune } = targetsOf(campaign({ units, indicators: [rule] }), rule, baseOf);
    expect([...ofUnit.values()]).toEqual([403, 202, 202]);
    expect(ofCommune).toBe(807);
  });

  it('a unit counted elsewhere too is measured by itself and left out of the commune', () => {
    const units = [unit('A', { DS14: 100 }), unit('DOAN', { DS14: 30 }, { inTotal: false })];
    const rule = indicator('TN2', { target: '50%' });
    const { ofUnit, ofCommune } = targetsOf(campaign({ units, indicators: [rule] }), rule, baseOf);
    expect([ofUnit.get('DOAN'), ofCommune]).toEqual([15, 50]);
  });
});
