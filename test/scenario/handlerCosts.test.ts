// What a clerk's acts cost does not depend on how many villages and indicators there are.
import { readdirSync } from 'node:fs';
import { openCommune, runMenu, succeed } from '../support/commune';
import { fillRows, openLarge } from '../support/largeCommune';

const acts = [
  ['refreshProgress', { calls: 60, roundTrips: 16 }],
  ['checkTallies', { calls: 50, roundTrips: 19 }],
  ['openTallyPeriod', { calls: 56, roundTrips: 20 }],
  ['sendWeeklyEmail', { calls: 63, roundTrips: 23 }],
] as const;

/** The acts of a week once each has been done before, in the order of the list. */
const costsOf = (host: ReturnType<typeof openLarge>) => {
  for (const act of ['refreshProgress', 'checkTallies', 'buildWeeklyReport'] as const) succeed(host, act);
  return acts.map(([act]) => {
    const { error, serviceCalls } = runMenu(host, act);
    expect(error).toBeUndefined();
    return { act, ...serviceCalls };
  });
};

it('refreshing, checking, opening and mailing take the same calls for 5 villages and 2 indicators as for 60 and 12', () => {
  const costs = [
    { units: 5, indicators: 2 },
    { units: 60, indicators: 12 },
  ].map((size) => {
    const host = openLarge(size);
    const { rows } = succeed(host, 'openTallyPeriod');
    fillRows(host, rows, size);
    return costsOf(host);
  });
  expect(costs[1]).toEqual(costs[0]);
});

const samples = readdirSync('samples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'recipes')
  .map(({ name }) => name);

it.each(samples)('no act on %s takes more calls or waits more often than it may', (sample) => {
  const costs = costsOf(openCommune(sample)).map(({ act, total, roundTrips }) => ({
    act,
    total,
    roundTrips,
  }));
  const allowed = acts.map(([act, { calls, roundTrips }], index) => ({
    act,
    total: Math.min(calls, costs[index]?.total ?? 0),
    roundTrips: Math.min(roundTrips, costs[index]?.roundTrips ?? 0),
  }));
  expect(costs).toEqual(allowed);
});
