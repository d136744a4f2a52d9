// Which rows of the tallies are a unit's own, whatever people have done to their order.
import fc from 'fast-check';
import { addDays } from '../../src/domain/plan/calendar';
import type { OwnRows } from '../../src/domain/ownRows';
import { openWeek, ownRowsIn, periodsOwed } from '../../src/domain/ownRows';
import { campaign, entry, settings, unit } from '../support/campaigns';

const plan = campaign({ units: [unit('A'), unit('B')] });
const week = { from: '2025-04-28', to: '2025-05-04' };
const before = { from: '2025-04-21', to: '2025-04-27' };

type Row = readonly [row: number, unit: string, day: string];

const rowsOf = (rows: readonly Row[], period = week): Readonly<Record<string, OwnRows>> =>
  Object.fromEntries(
    ownRowsIn(
      plan,
      rows.map(([row, code, day]) => entry(row, code, day, {})),
      period,
    ),
  );

describe('the rows of a unit in a period', () => {
  it.each<[string, readonly Row[], OwnRows | undefined]>([
    [
      'stand side by side: all of them',
      [
        [9, 'A', '2025-04-28'],
        [10, 'A', '2025-04-29'],
        [11, 'A', '2025-04-30'],
        [12, 'B', '2025-04-28'],
      ],
      { firstRow: 9, lastRow: 11, from: '2025-04-28', to: '2025-04-30' },
    ],
    [
      'stand by day, newest first: the days from the first to the last',
      [
        [2, 'A', '2025-05-04'],
        [3, 'A', '2025-05-03'],
      ],
      { firstRow: 2, lastRow: 3, from: '2025-05-03', to: '2025-05-04' },
    ],
    [
      'are parted by another unit, as after a sort by day: the first of them',
      [
        [2, 'A', '2025-04-28'],
        [3, 'B', '2025-04-28'],
        [4, 'A', '2025-04-29'],
        [5, 'A', '2025-04-30'],
      ],
      { firstRow: 2, lastRow: 2, from: '2025-04-28', to: '2025-04-28' },
    ],
    [
      'are parted by a blank row: the first of them',
      [
        [2, 'A', '2025-04-28'],
        [3, 'A', '2025-04-29'],
        [5, 'A', '2025-04-30'],
      ],
      { firstRow: 2, lastRow: 3, from: '2025-04-28', to: '2025-04-29' },
    ],
    [
      'stand over those of the period before: without these',
      [
        [2, 'A', '2025-04-28'],
        [3, 'A', '2025-04-27'],
      ],
      { firstRow: 2, lastRow: 2, from: '2025-04-28', to: '2025-04-28' },
    ],
    ['are of another period', [[2, 'A', '2025-04-27']], undefined],
    ['are of nobody whom the plan knows', [[2, 'C', '2025-04-28']], undefined],
    ['are not there', [], undefined],
  ])('%s', (_how, rows, own) => {
    expect(rowsOf(rows).A).toEqual(own);
  });

  it('of an earlier period are found under those of the new one', () => {
    const rows: readonly Row[] = [
      [2, 'A', '2025-04-28'],
      [3, 'B', '2025-04-28'],
      [4, 'A', '2025-04-21'],
      [5, 'A', '2025-04-22'],
    ];
    expect(rowsOf(rows, before).A).toMatchObject({ firstRow: 4, lastRow: 5 });
  });

  it('are its own alone and of the period alone, and all of them where they stand side by side', () => {
    const anyRow = fc.record({
      unit: fc.constantFrom('A', 'B', 'C'),
      day: fc.integer({ min: -9, max: 9 }).map((days) => addDays(week.from, days)),
      gap: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (typed, order) => {
        let row = 1;
        const rows = typed.map(({ unit: code, day, gap }): Row => [(row += 1 + gap), code, day]);
        const shuffled = rows
          .map((one) => ({ one, at: order.next().value ?? 0 }))
          .sort((left, right) => left.at - right.at)
          .map(({ one }) => one);
        const found = rowsOf(shuffled);
        for (const code of ['A', 'B']) {
          const own = rows.filter(([, whose, day]) => whose === code && day >= week.from && day <= week.to);
          const block = found[code];
          expect(block === undefined).toBe(own.length === 0);
          if (block === undefined) continue;
          const inside = rows.filter(([at]) => at >= block.firstRow && at <= block.lastRow);
          expect(own).toEqual(expect.arrayContaining(inside.map((one) => [...one])));
          expect(inside).toHaveLength(block.lastRow - block.firstRow + 1);
          expect(block.firstRow).toBe(own[0]?.[0]);
          const isWhole = own.every(([at], index) => at === (own[0]?.[0] ?? 0) + index);
          if (isWhole) expect(inside).toHaveLength(own.length);
          else expect(own.some(([at]) => at === block.lastRow + 1)).toBe(false);
        }
      }),
    );
  });
});

describe('where a unit is led to', () => {
  const plan9 = settings();

  it.each([
    ['before the campaign, its first week', '2025-04-10T08:00', '2025-04-18'],
    ['in it, the week of today', '2025-04-30T08:00', '2025-04-28'],
    ['after it, its last week', '2025-06-25T08:00', '2025-06-16'],
  ])('%s', (_when, now, from) => {
    expect(openWeek(plan9, now)?.from).toBe(from);
  });

  it.each([
    ['nobody owes the first week while it goes on', '2025-04-19T08:00', []],
    ['it is owed from the day after it, before its deadline', '2025-04-21T08:00', ['2025-04-18']],
    ['and after its deadline', '2025-04-21T11:30', ['2025-04-18']],
    ['until the next one has ended', '2025-04-27T23:00', ['2025-04-18']],
    ['which is owed then', '2025-04-28T00:30', ['2025-04-21']],
  ])('%s', (_what, now, from) => {
    expect(periodsOwed(plan9, now).map((period) => period.from)).toEqual(from);
  });
});
