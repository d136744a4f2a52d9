// What setting up again costs does not depend on how many villages and indicators there are, and nobody is let in by asking less.
import { readdirSync } from 'node:fs';
import type { Host, ServiceCall } from '../../host/createHost';
import { openCommune, runMenu, succeed } from '../support/commune';
import { openLarge } from '../support/largeCommune';
import { openVillage } from '../support/village';

const costOf = (host: Host) => {
  const { result, serviceCalls } = runMenu(host, 'setUpCampaign');
  expect(result).toMatchObject({ ok: true, added: [] });
  return serviceCalls;
};

it('setting up again, and the desk shown after it, wait for Google 31 times at most, for 3 villages and 2 indicators as for 100 and 12', () => {
  const costs = [
    { units: 3, indicators: 2 },
    { units: 100, indicators: 12 },
  ].map((size) => {
    const host = openLarge(size);
    succeed(host, 'setUpCampaign');
    return costOf(host);
  });
  expect(costs[1]).toEqual(costs[0]);
  expect(costs[0]?.roundTrips).toBeLessThanOrEqual(31);
  expect(costs[0]?.total).toBeLessThanOrEqual(159);
});

it('of the tabs that stand besides those of the campaign alone names are asked; every report is a protection more', () => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  host.edit('Nhập liệu', 'A2', [['23/04/2025', 'Thôn 1', 3, 2]]);
  succeed(host, 'setUpCampaign');
  const before = costOf(host);
  succeed(host, 'buildWeeklyReport');
  succeed(host, 'setUpCampaign');
  const after = costOf(host);
  expect(after.roundTrips - before.roundTrips).toBeLessThanOrEqual(2);
  expect(after.total - before.total).toBeLessThanOrEqual(2 * host.workbook.sheets.length + 5);
});

const samples = readdirSync('samples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'recipes')
  .map(({ name }) => name);

it.each(samples)('setting %s up again takes at most 32 round trips and 165 calls', (sample) => {
  const host = openCommune(sample);
  succeed(host, 'setUpCampaign');
  const { roundTrips, total } = costOf(host);
  // Columns of counts with decimals are dressed, two calls a tab, before the settings are asked about.
  expect(roundTrips).toBeLessThanOrEqual(32);
  expect(total).toBeLessThanOrEqual(165);
});

it('the desk that set-up shows of what it has read is the one that the menu shows', () => {
  const host = openCommune('loc-hoa');
  host.edit('Nhập liệu', 'E3', '=3+4');
  succeed(host, 'setUpCampaign');
  const shown = host.dialogs.find(({ kind }) => kind === 'sidebar');
  const edited = host.edit('Nhập liệu', 'E4', '2').runs.map(({ serviceCalls }) => serviceCalls);
  const other = openCommune('loc-hoa');
  other.edit('Nhập liệu', 'E3', '=3+4');
  succeed(other, 'showDesk');
  expect(shown).toEqual(other.dialogs.find(({ kind }) => kind === 'sidebar'));
  expect(edited).toEqual(other.edit('Nhập liệu', 'E4', '2').runs.map(({ serviceCalls }) => serviceCalls));
});

describe('the organisation that owns the file', () => {
  const domain = 'xa.example.vn';
  const openAgain = (onCall = {}) => {
    const host = openVillage({ making: { people: { domain } } });
    for (const sheet of host.workbook.sheets)
      for (const one of sheet.protections) if (!one.warningOnly) one.domainEdit = true;
    return host.clone({ onCall });
  };
  const letIn = (host: Host) =>
    host.workbook.sheets.filter(({ protections }) =>
      protections.some(({ domainEdit, warningOnly }) => domainEdit === true && !warningOnly),
    );

  it('is shut out of every tab again', () => {
    const host = openAgain();
    expect(letIn(host).length).toBeGreaterThan(8);
    succeed(host, 'setUpCampaign');
    expect(letIn(host)).toEqual([]);
  });

  it('is shut out of every tab though Google refuses once', () => {
    let refusals = 0;
    const host = openAgain({
      before: ({ method }: ServiceCall) => {
        if (method !== 'setDomainEdit' || refusals > 0) return;
        refusals += 1;
        throw new Error('Service error: Spreadsheets');
      },
    });
    succeed(host, 'setUpCampaign');
    expect(refusals).toBe(1);
    expect(letIn(host)).toEqual([]);
  });

  it('is named in the log with the tabs where Google never lets it be shut out', () => {
    const host = openAgain({
      before: ({ method }: ServiceCall) => {
        if (method === 'setDomainEdit') throw new Error('Service error: Spreadsheets');
      },
    });
    succeed(host, 'setUpCampaign');
    const log = JSON.stringify(
      [
        ...(host.workbook.sheets
          .find(({ name }) => name === 'Nhật ký')
          ?.rows.get(2)
          ?.values() ?? []),
      ].map(({ value }) => value),
    );
    expect(log).toContain(`@`);
    for (const tab of ['Cấu hình', 'Chỉ tiêu', 'Đơn vị', 'Chốt số liệu']) expect(log).toContain(tab);
  });
});
