// Which edition a commune runs can be told from Help, from the log and from the first line of the script.
import { readFileSync } from 'node:fs';
import { editionIn } from '../../cli/project';
import type { Host, ServiceCall } from '../../host/createHost';
import { createFaultPlan } from '../../host/runtime/calls/faults';
import { choose, sheetNamed, valuesOf } from '../support/commune';
import { openVillage, typeTally } from '../support/village';

const { version, committed } = editionIn(readFileSync('dist/campaign.js', 'utf8'));
const day = committed?.split('-').reverse().join('/') ?? 'không rõ ngày';
const vietnamese = `Phiên bản ${version} (${day})`;

const week = (): Host => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  return host;
};
const newestLine = (host: Host): string => (valuesOf(sheetNamed(host, 'Nhật ký'))[1] ?? []).join(' ');

describe('the edition', () => {
  it('stands in Help', () => {
    const host = week();
    expect(choose(host, 'showHelp')).toMatchObject({
      message: expect.stringContaining(vietnamese) as string,
    });
  });

  it('stands in the log beside each report that was built', () => {
    const host = week();
    choose(host, 'buildWeeklyReport');
    expect(newestLine(host)).toContain(vietnamese);
  });

  it('stands in the log beside each run that failed, and in the self-check', () => {
    const among = ({ method }: ServiceCall): boolean => method === 'setValues';
    const host = week().clone({ onCall: createFaultPlan({ kind: 'spreadsheetError', among }) });
    expect(choose(host, 'buildWeeklyReport')).toMatchObject({ failed: true });
    expect(newestLine(host)).toContain(vietnamese);
    choose(host, 'runSelfCheck');
    expect(newestLine(host)).toContain(vietnamese);
  });
});

describe('an add-in that was just installed', () => {
  it('shows the menu that it shows whenever a sheet is opened', () => {
    const host = week();
    const opened = host.clone();
    opened.open({ user: 'can-bo@example.vn' });
    host.run('onInstall', { kind: 'menu' });
    expect(host.menus.at(-1)?.caption).toBe('Chiến dịch');
    expect(host.menus.at(-1)).toEqual(opened.menus.at(-1));
  });
});
