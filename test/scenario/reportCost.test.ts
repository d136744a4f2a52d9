// What a report costs does not depend on how many villages there are, and it leaves alone what people have typed.
import { readdirSync } from 'node:fs';
import type { Host } from '../../host/createHost';
import { openCommune, runMenu, sheetNamed, valuesOf } from '../support/commune';
import { columnOf, openVillage } from '../support/village';

const most = { calls: 120, roundTrips: 20 };

const costWith = (villages: number) => {
  const units = Array.from({ length: villages }, (_, index) => `Thôn ${index + 1}`);
  const settings = { 'Người lập báo cáo': 'can-bo-2@example.vn' };
  const host = openVillage({ units, now: '2025-04-28T11:30', settings });
  host.edit(
    'Nhập liệu',
    'A2',
    units.map((unit) => ['23/04/2025', unit, 3, 2]),
  );
  return ['first', 'again'].map(() => runMenu(host, 'buildWeeklyReport').serviceCalls);
};

it('building a report, and building it again, takes the same calls for 10 villages as for 200', () => {
  const small = costWith(10);
  expect(costWith(200)).toEqual(small);
  for (const { total, roundTrips } of small) {
    expect(total).toBeLessThanOrEqual(most.calls);
    expect(roundTrips).toBeLessThanOrEqual(most.roundTrips);
  }
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
  const runs = ['first', 'again'].map(() => runMenu(host, 'buildWeeklyReport'));

  it(`takes at most ${most.calls} calls in ${most.roundTrips} round trips`, () => {
    for (const { error, serviceCalls } of runs) {
      expect(error).toBeUndefined();
      expect(serviceCalls.total).toBeLessThanOrEqual(most.calls);
      expect(serviceCalls.roundTrips).toBeLessThanOrEqual(most.roundTrips);
    }
  });

  it('changes nothing that people have typed', () => {
    expect(filled(host)).toEqual(before);
  });
});
