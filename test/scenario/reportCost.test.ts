// What a report costs does not depend on how many villages there are.
import { runMenu } from '../support/commune';
import { openVillage } from '../support/village';

const costWith = (villages: number) => {
  const units = Array.from({ length: villages }, (_, index) => `Thôn ${index + 1}`);
  const host = openVillage({ units, now: '2025-04-28T11:30' });
  host.edit(
    'Nhập liệu',
    'A2',
    units.map((unit) => ['23/04/2025', unit, '', 3, 2]),
  );
  return runMenu(host, 'buildWeeklyReport').serviceCalls;
};

it('building a report takes the same calls for 10 villages as for 200, at most 120 in 20 round trips', () => {
  const small = costWith(10);
  expect(costWith(200)).toEqual(small);
  expect(small.total).toBeLessThanOrEqual(120);
  expect(small.roundTrips).toBeLessThanOrEqual(20);
});
