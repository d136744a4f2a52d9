import { auditPlan } from '../../../src/domain/audit/auditPlan';
import { campaign, indicator, unit } from '../../support/campaigns';
import { beforeStart, nothingStated, places } from './places';

const sound = campaign({
  settings: { statedDays: 62, finalReportDue: '2025-06-20T10:00' },
  indicators: [
    indicator('TN2', {
      target: '≥95%',
      quota: { count: 1, scope: 'unit' },
      stated: { numerator: 120, base: 150, rate: 8_000, remaining: 23 },
    }),
    indicator('KH', { base: '', target: '30', stated: nothingStated }),
    indicator('X', { base: '', target: '' }),
  ],
  units: [
    unit('A', { DS14: 100, 'TN2.DK': 80, 'TN2.CT': 95 }),
    unit('B', { DS14: 50, 'TN2.DK': 40, 'TN2.CT': 48 }),
  ],
});

it('finds nothing in a plan that agrees with itself', () => {
  expect(auditPlan(sound, places, beforeStart)).toEqual([]);
});

it('finds the printed total that is not the sum, at its cell', () => {
  const plan = { ...sound, statedTotals: new Map([['DS14', 148]]) };
  const total = { row: 4, letters: new Map([['DS14', 'G']]) };
  expect(auditPlan(plan, { ...places, total }, beforeStart)).toMatchObject([
    { code: 'TOTAL_MISMATCH', tab: 'units', row: 4, column: 'G', received: 148, expected: 150 },
  ]);
});

it('warns of contradictions and only informs of bases that move', () => {
  const moving = indicator('KH', { base: 'TN2', stated: { ...nothingStated, base: 999 } });
  const found = auditPlan({ ...sound, indicators: [...sound.indicators, moving] }, places, beforeStart);
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([
    ['BASE_MISMATCH', 'warning'],
    ['MOVING_BASE', 'fixed'],
  ]);
});
