import fc from 'fast-check';
import { addDays, daysFrom } from '../../../src/domain/plan/calendar';
import type { PeriodKind } from '../../../src/domain/plan/campaign';
import { deadlineOf } from '../../../src/domain/plan/deadlines';
import { lastEndedPeriod, periodsOf } from '../../../src/domain/plan/period';
import { settings } from '../../support/campaigns';

describe('weeks end on the day before the deadline', () => {
  it('the first is short when the campaign starts on a Friday and villages report on Mondays', () => {
    const [first, second] = periodsOf(settings(), 'week');
    expect(first).toEqual({ kind: 'week', number: 1, from: '2025-04-18', to: '2025-04-20' });
    expect(second).toEqual({ kind: 'week', number: 2, from: '2025-04-21', to: '2025-04-27' });
  });

  it('run from Tuesday to Monday when the deadline is a Tuesday', () => {
    const plan = settings({
      start: '2025-08-01',
      end: '2025-08-30',
      villageDeadline: { weekday: 2, time: '10:00' },
    });
    expect(periodsOf(plan, 'week').map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2025-08-01 2025-08-04',
      '2025-08-05 2025-08-11',
      '2025-08-12 2025-08-18',
      '2025-08-19 2025-08-25',
      '2025-08-26 2025-08-30',
    ]);
  });

  it('are due at the deadline that follows them', () => {
    const [first] = periodsOf(settings(), 'week');
    expect(first && deadlineOf(settings(), first)).toBe('2025-04-21T11:00');
  });
});

it('months are calendar months, clipped to the campaign', () => {
  expect(periodsOf(settings(), 'month').map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2025-04-18 2025-04-30',
    '2025-05-01 2025-05-31',
    '2025-06-01 2025-06-18',
  ]);
});

describe('the report of a moment', () => {
  it.each([
    ['2025-04-20T23:59', null],
    ['2025-04-21T00:00', 1],
    ['2025-04-27T12:00', 1],
    ['2025-04-28T11:00', 2],
    ['2026-01-01T00:00', 10],
  ])('at %s is on week %s', (now, number) => {
    expect(lastEndedPeriod(settings(), 'week', now)?.number ?? null).toBe(number);
  });
});

it('periods of any kind cover the campaign without gap or overlap', () => {
  const kinds = fc.constantFrom<PeriodKind>('week', 'month', 'quarter', 'day', 'final');
  fc.assert(
    fc.property(kinds, fc.nat(400), fc.integer({ min: 1, max: 7 }), (kind, length, weekday) => {
      const start = '2024-02-20';
      const end = addDays(start, length);
      const plan = settings({ start, end, villageDeadline: { weekday: weekday as 1, time: '11:00' } });
      const periods = periodsOf(plan, kind);
      expect(periods[0]?.from).toBe(start);
      expect(periods[periods.length - 1]?.to).toBe(end);
      periods.slice(1).forEach((period, index) => {
        expect(daysFrom(periods[index]?.to ?? '', period.from)).toBe(1);
      });
    }),
  );
});
