// A change is listed by one report alone, also where an earlier period is built anew after the report that lists it.
import type { Host } from '../../host/createHost';
import { succeed } from '../support/commune';
import { openVillage, setClock, typeTally } from '../support/village';

/** The report on the week that begins on the day. */
const reportOn = (host: Host, from: string) =>
  succeed(host, 'buildWeeklyReport', { period: { kind: 'week', from } }).report;

it('a change that a standing report lists is not listed again by an earlier one that is built anew', () => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  reportOn(host, '2025-04-21');
  setClock(host, '2025-05-05T11:30');
  reportOn(host, '2025-04-28');
  host.edit('Nhập liệu', 'C2', 33);
  setClock(host, '2025-05-12T11:30');
  expect(reportOn(host, '2025-05-05').corrections).toMatchObject([{ unit: 'T1', before: 30, after: 33 }]);
  setClock(host, '2025-05-12T11:40');
  expect(reportOn(host, '2025-04-28').corrections).toEqual([]);
});
