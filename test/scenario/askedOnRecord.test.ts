// What the record gives to ask is asked without the lock, since a dialog drops it: nothing is written before the answer,
// and what another clerk did meanwhile is seen.
import type { AskedDialog, DialogAnswer, Host } from '../../host/createHost';
import { choose, sheetNamed, succeed, valuesOf } from '../support/commune';
import { openVillage, setClock, typeTally } from '../support/village';

const says =
  (button: 'yes' | 'no') =>
  ({ kind, buttons }: AskedDialog): DialogAnswer =>
    kind === 'prompt' ? { button: 'ok', text: '' } : { button: buttons.startsWith('YES') ? button : 'ok' };

/** Thôn 1 reported on week 2, and the week has its report. */
const reported = (): Host => {
  const host = openVillage({ now: '2025-04-28T10:00' });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  succeed(host, 'buildWeeklyReport');
  setClock(host, '2025-04-28T10:30');
  return host;
};

const record = (host: Host) =>
  ['Tuần 02', 'Chốt số liệu', 'Việc cần làm'].map((tab) => valuesOf(sheetNamed(host, tab)));

describe('a tab of work to do that has lost a header', () => {
  const broken = reported();
  broken.edit('Việc cần làm', 'A1', '');
  const before = record(broken);

  it('is named before anything is written', () => {
    const host = broken.clone({ answers: says('no') });
    expect(choose(host, 'buildWeeklyReport')).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([expect.objectContaining({ tab: 'Việc cần làm' })]),
    });
    expect(host.dialogs.some(({ text }) => text.includes('Việc cần làm A1'))).toBe(true);
    expect(record(host)).toEqual(before);
  });

  it('is left as it is by a report that goes on without it', () => {
    const host = broken.clone({ answers: says('yes') });
    const { issues } = succeed(host, 'buildWeeklyReport');
    expect(issues.map(({ code }) => code)).toContain('HEADER_MISSING');
    const [tab, figures, work] = record(host);
    expect([tab, work]).not.toEqual([before[0], before[2]]);
    expect(work).toEqual(before[2]);
    expect(figures?.length).toBeGreaterThan(before[1]?.length ?? 0);
  });
});

it('figures on record that have lost a header stop the report, with a word on which', () => {
  const host = reported();
  host.edit('Chốt số liệu', 'B1', '');
  const before = record(host);
  expect(choose(host, 'buildWeeklyReport')).toMatchObject({ ok: false, unusable: true });
  expect(host.dialogs.some(({ text }) => text.includes('Chốt số liệu'))).toBe(true);
  expect(record(host)).toEqual(before);
});

it('a week that another clerk mails again while the question stands is not built over that', () => {
  const mailed = reported();
  choose(mailed, 'sendWeeklyEmail');
  let isMailedAgain = false;
  const host: Host = mailed.clone({
    answers: (dialog) => {
      if (dialog.text.includes('bản 2') && !isMailedAgain) {
        isMailedAgain = true;
        const [headers = [], ...lines] = valuesOf(sheetNamed(host, 'Chốt số liệu'));
        const version = headers.indexOf('Bản');
        const second = lines.map((line) => line.map((cell, index) => (index === version ? 2 : cell)));
        host.edit('Chốt số liệu', `A${lines.length + 2}`, second);
      }
      return says('yes')(dialog);
    },
  });
  const tabs = host.workbook.sheets.map(({ name }) => name);
  expect(choose(host, 'buildWeeklyReport')).toMatchObject({ ok: false });
  expect(isMailedAgain).toBe(true);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(tabs);
});
