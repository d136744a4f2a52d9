// What a right row tells its unit: the main indicator that needs it most, as of the row's own day.
import { totalsOf } from '../../../src/domain/counting/modes';
import { addUpTallies } from '../../../src/domain/counting/runningTotals';
import type { Campaign } from '../../../src/domain/plan/campaign';
import { measureProgress } from '../../../src/domain/progress/progress';
import { standingsOf } from '../../../src/domain/progress/standing';
import { campaign, indicator, settings, tally, unit } from '../../support/campaigns';

const plan = (changes: Partial<Campaign> = {}): Campaign => ({
  ...campaign({
    indicators: [
      indicator('TN2', { main: true, target: '≥95%', shortName: 'Mức 2' }),
      indicator('KH', { main: true }),
      indicator('DTCB', { target: '100%' }),
    ],
    units: [unit('T1', { DS14: 1000 })],
  }),
  ...changes,
});
const standingOn = (day: string, plan: Campaign, counts: Readonly<Record<string, number>>) => {
  const totals = totalsOf(plan, [tally('T1', '2025-04-20', counts)]);
  const [t1] = plan.units;
  return t1 === undefined ? null : standingsOf(plan, totals)(t1, day);
};

it('is the main indicator with the least of its planned pace, whatever the others need', () => {
  expect(standingOn('2025-04-20', plan(), { TN2: 20, KH: 60 })).toMatchObject({
    indicator: { code: 'TN2' },
    remaining: 930,
    need: { kind: 'perDay', count: 16 },
  });
  expect(standingOn('2025-04-20', plan(), { TN2: 60, KH: 20 })).toMatchObject({ indicator: { code: 'KH' } });
});

it('counts nothing that was typed for a later day', () => {
  expect(standingOn('2025-04-19', plan(), { TN2: 20 })).toMatchObject({ remaining: 1000 });
});

it('says that all is reached only when every main indicator has begun and is', () => {
  expect(standingOn('2025-04-20', plan(), { TN2: 950, KH: 1000 })).toBe('met');
  const [tn2, kh, dtcb] = plan().indicators;
  if (tn2 === undefined || kh === undefined || dtcb === undefined) throw new Error('three indicators');
  const later = plan({ indicators: [tn2, { ...kh, from: '2025-05-01' }, dtcb] });
  expect(standingOn('2025-04-20', later, { TN2: 950 })).toBeNull();
});

it('speaks of the end of the week where units count by the week', () => {
  const weekly = plan({ settings: settings({ cadence: 'week' }) });
  expect(standingOn('2025-04-14', weekly, { TN2: 20, KH: 60 })).toMatchObject({ remaining: 930 });
});

it('says what the table of progress says of that day', () => {
  const made = plan();
  const totals = addUpTallies([tally('T1', '2025-04-20', { TN2: 20, KH: 60 })], 'new');
  const row = measureProgress(made, totals, '2025-04-20').find(
    (one) => one.unit === 'T1' && one.indicator === 'TN2',
  );
  expect(standingOn('2025-04-20', made, { TN2: 20, KH: 60 })).toMatchObject({ remaining: row?.remaining });
});
