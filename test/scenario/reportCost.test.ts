// What a report costs does not depend on how many villages and indicators there are, and it leaves alone what people have typed.
import { readdirSync } from 'node:fs';
import type { Host } from '../../host/createHost';
import { openCommune, runMenu, sheetNamed, succeed, valuesOf } from '../support/commune';
import { fillRows, openLarge } from '../support/largeCommune';
import { columnOf, openVillage, setClock } from '../support/village';

/** Built again, a report leaves the course of the campaign alone where it stands as it should. */
const most = { first: { calls: 147, roundTrips: 21 }, again: { calls: 121, roundTrips: 19 } } as const;
const builds = ['first', 'again'] as const;

const costWith = (villages: number) => {
  const units = Array.from({ length: villages }, (_, index) => `Thôn ${index + 1}`);
  const settings = { 'Người lập báo cáo': 'can-bo-2@example.vn' };
  const host = openVillage({ units, now: '2025-04-28T11:30', settings });
  host.edit(
    'Nhập liệu',
    'A2',
    units.map((unit) => ['23/04/2025', unit, 3, 2]),
  );
  return builds.map((build) => ({ build, ...runMenu(host, 'buildWeeklyReport').serviceCalls }));
};

it('building a report, and building it again, takes the same calls for 10 villages as for 200', () => {
  const small = costWith(10);
  expect(costWith(200)).toEqual(small);
  for (const { build, total, roundTrips } of small) {
    expect(total).toBeLessThanOrEqual(most[build].calls);
    expect(roundTrips).toBeLessThanOrEqual(most[build].roundTrips);
  }
});

it('a report takes the same calls for 2 indicators as for 12', () => {
  const costs = [2, 12].map((indicators) => {
    const host = openLarge({ units: 5, indicators });
    const { rows } = succeed(host, 'openTallyPeriod');
    fillRows(host, rows, { indicators });
    setClock(host, '2025-05-05T11:30');
    return builds.map(() => runMenu(host, 'buildWeeklyReport').serviceCalls);
  });
  expect(costs[1]).toEqual(costs[0]);
});

const samples = readdirSync('samples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'recipes')
  .map(({ name }) => name);

/** What people fill, without the column of verdicts. */
const filled = (host: Host) => {
  const verdict = columnOf(host, 'Nhập liệu', 'Kiểm tra').charCodeAt(0) - 65;
  const people = ['Cấu hình', 'Chỉ tiêu', 'Đơn vị', 'Loại trừ', 'Số liệu hệ thống', 'Danh sách'];
  return {
    others: people.map((tab) => valuesOf(sheetNamed(host, tab))),
    tallies: valuesOf(sheetNamed(host, 'Nhập liệu')).map((row) =>
      row.filter((_, index) => index !== verdict),
    ),
  };
};

describe.each(samples)('a report on %s', (sample) => {
  const host = openCommune(sample);
  const before = filled(host);
  const runs = builds.map((build) => ({ build, ...runMenu(host, 'buildWeeklyReport') }));

  it(`takes at most ${most.first.calls} calls in ${most.first.roundTrips} round trips, ${most.again.calls} again`, () => {
    for (const { build, error, serviceCalls } of runs) {
      expect(error).toBeUndefined();
      expect(serviceCalls.total).toBeLessThanOrEqual(most[build].calls);
      expect(serviceCalls.roundTrips).toBeLessThanOrEqual(most[build].roundTrips);
    }
  });

  it('changes nothing that people have typed', () => {
    expect(filled(host)).toEqual(before);
  });
});
