// From what people type to whole smallest parts and back, and how finely each figure of a plan counts.
import type { Decimals } from '../../../src/domain/plan/decimals';
import { asCountedBy, decimalsUnder } from '../../../src/domain/plan/codeDecimals';
import { inParts, sumOfTold, told } from '../../../src/domain/plan/decimals';
import fc from 'fast-check';

it('every count comes back as it was typed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
      fc.constantFrom<Decimals>(0, 1, 2, 3),
      (parts, decimals) => {
        expect(inParts(told(parts, decimals), decimals)).toBe(parts);
      },
    ),
  );
});

it('what has more decimals is no count', () => {
  expect([inParts(12.25, 1), inParts(0.05, 1), inParts(12.25, 2)]).toEqual([null, null, 1225]);
});

it('counts of several indicators add up exactly', () => {
  expect(sumOfTold([0.1, 0.2, 12])).toBe(12.3);
});

describe('a plan of triệu đồng, hộ and ha', () => {
  const code = (name: string) => [{ sign: 1 as const, code: name }];
  const plan = [
    { code: 'QUY', base: code('HO'), cap: { kind: 'none' as const }, decimals: 1 as const },
    { code: 'HG', base: code('HO'), cap: { kind: 'byTarget' as const } },
    { code: 'RUNG', base: code('DT'), cap: { kind: 'code' as const, code: 'GIAO' }, decimals: 2 as const },
  ];

  it.each<readonly [string, Decimals]>([
    ['QUY', 1],
    ['QUY.DK', 1],
    ['QUY.CT', 1],
    ['RUNG.KEO', 2],
    ['HG', 0],
    ['DT', 2],
    ['GIAO', 2],
    // Families share a fund out, and are whole.
    ['HO', 0],
    ['KHAC', 0],
  ])('%s has %i', (name, decimals) => {
    expect(decimalsUnder(plan, name)).toBe(decimals);
  });

  it('a figure is told to each indicator in its own parts', () => {
    const [fund, homes] = plan;
    if (fund === undefined || homes === undefined) throw new Error('The plan has three indicators.');
    expect([asCountedBy(plan, fund, 'HO', 240), asCountedBy(plan, homes, 'HO', 240)]).toEqual([2400, 240]);
  });
});
