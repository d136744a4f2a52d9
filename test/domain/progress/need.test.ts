// What a unit needs is said by the day, by the week, or as what remains: never "1 a day" where one is left in a month.
import fc from 'fast-check';
import { needOf } from '../../../src/domain/progress/need';

it.each([
  [null, 10, null],
  [0, 10, { kind: 'met' }],
  [72, 36, { kind: 'perDay', count: 2 }],
  [73, 36, { kind: 'perDay', count: 3 }],
  [36, 36, { kind: 'perDay', count: 1 }],
  [10, 35, { kind: 'perWeek', count: 2 }],
  [5, 35, { kind: 'perWeek', count: 1 }],
  [1, 30, { kind: 'remains', count: 1 }],
  [3, 6, { kind: 'remains', count: 3 }],
  [3, 0, { kind: 'overdue', count: 3 }],
])('%s left with %s days to go', (remaining, daysLeft, need) => {
  expect(needOf(remaining, daysLeft)).toEqual(need);
});

it('whoever counts by the week is told by the week', () => {
  expect(needOf(72, 36, 'week')).toEqual({ kind: 'perWeek', count: 14 });
  expect(needOf(72, 6, 'week')).toEqual({ kind: 'remains', count: 72 });
});

it('what is needed is enough, and one less in each is not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 400 }),
      (remaining, daysLeft) => {
        const need = needOf(remaining, daysLeft);
        if (need?.kind === 'perDay') {
          expect(need.count * daysLeft).toBeGreaterThanOrEqual(remaining);
          expect((need.count - 1) * daysLeft).toBeLessThan(remaining);
        }
        if (need?.kind === 'perWeek') {
          expect(need.count * daysLeft).toBeGreaterThanOrEqual(remaining * 7);
          expect((need.count - 1) * daysLeft).toBeLessThan(remaining * 7);
          expect(remaining).toBeLessThan(daysLeft);
        }
      },
    ),
  );
});
