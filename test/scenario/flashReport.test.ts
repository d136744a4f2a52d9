// A report on the period that goes on, for who chooses it: to look at, never frozen, never mailed.
import { join } from 'node:path';
import { openSample } from '../../cli/campaign/openCampaign';
import { readSample } from '../../cli/campaign/sampleFolder';
import { readProject } from '../../cli/project';
import type { AskedDialog, DialogAnswer, Host } from '../../host/createHost';
import { choose, sheetNamed, succeed, textOf, valuesOf } from '../support/commune';
import { openVillage, setClock, typeTally } from '../support/village';

const flash = 'Báo cáo nhanh (tạm)';

/** A clerk who picks the last period of the list, and answers everything else by default. */
const picksRunning = (dialog: AskedDialog): DialogAnswer => {
  if (dialog.kind !== 'prompt') return { button: dialog.buttons.startsWith('YES') ? 'yes' : 'ok' };
  if (dialog.text.includes('mẫu')) return { button: 'ok', text: 'blank' };
  const numbers = [...dialog.text.matchAll(/^(\d+)\. /gm)].map(([, number]) => number ?? '');
  return { button: 'ok', text: dialog.text.includes('kỳ nào') ? (numbers[numbers.length - 1] ?? '') : '' };
};

/** Week 3 (28/4–4/5) has begun: it is Wednesday, 14:00. */
const openMidweek = (): Host => {
  const host = openVillage({ now: '2025-04-30T14:00', making: { answers: picksRunning } });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  typeTally(host, 3, '29/04/2025', 'Thôn 1', 12, 5);
  return host;
};

const frozenRows = (host: Host): number => valuesOf(sheetNamed(host, 'Chốt số liệu')).length;
const tabNames = (host: Host): readonly string[] => host.workbook.sheets.map(({ name }) => name);

it('tells the week as far as it has come, and freezes nothing', () => {
  const host = openMidweek();
  const before = frozenRows(host);
  const { tab, report } = succeed(host, 'buildWeeklyReport');
  expect(tab).toBe(flash);
  expect(report.period).toMatchObject({ kind: 'week', from: '2025-04-28', to: '2025-04-30' });
  expect(report.indicators[0]).toMatchObject({ gained: 12 });
  expect(report.proposals).toEqual({ praise: [], reminder: [] });
  expect(frozenRows(host)).toBe(before);
  expect(textOf(sheetNamed(host, flash))).toMatch(/14(?::00| giờ)/);
});

it('is offered by its minute, behind the periods that have ended', () => {
  const host = openMidweek();
  choose(host, 'buildWeeklyReport');
  const asked = host.dialogs.map(({ text }) => text).find((text) => text.includes('kỳ nào'));
  expect(asked).toMatch(/Báo cáo nhanh, tính đến 14:00: Tuần 3 \(28\/4–30\/4\/2025\).*$/);
});

it('takes the place of the last one, and leaves the reports that stand alone', () => {
  const host = openMidweek();
  choose(host, 'buildWeeklyReport');
  setClock(host, '2025-05-01T09:00');
  choose(host, 'buildWeeklyReport');
  expect(tabNames(host).filter((name) => name.startsWith('Báo cáo nhanh'))).toEqual([flash]);
  expect(tabNames(host).filter((name) => name.startsWith('Tuần'))).toEqual([]);
});

it('tells storm damage as it stands at the minute, whatever of it has been told for today', () => {
  const project = readProject(process.cwd());
  const sample = readSample(join(project.samplesFolder, 'bao-lu'));
  const host = openSample(sample, project, sample.asOf, { answers: picksRunning });
  const { progress } = succeed(host, 'refreshProgress');
  const { tab, report } = succeed(host, 'buildWeeklyReport');
  expect(tab).toBe(flash);
  expect(report.period).toMatchObject({ kind: 'day', from: '2024-09-11', to: '2024-09-11' });
  const without = (unit: string | null, indicator: string) =>
    progress.find((row) => row.unit === unit && row.indicator === indicator);
  for (const { indicator, done, remaining } of report.indicators)
    expect(without(null, indicator)).toMatchObject({ done, remaining });
  const text = textOf(sheetNamed(host, tab));
  expect(text).toMatch(/Mất điện/);
  expect(text).toMatch(/còn phải giảm \d+/);
  expect(text).not.toMatch(/hồ sơ|tài khoản/);
});
