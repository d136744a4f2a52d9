// Villages that edit by a link without signing in: no simple trigger fires for them.
import type { Host } from '../../host/createHost';
import type { HandlerRun } from '../../host/createHost';
import { openAutomatic, openFourVillages } from '../support/automation';
import { runMenu, sheetNamed, valuesOf } from '../support/commune';
import { columnOf, setClock, verdictOf } from '../support/village';

const signedIn = 'truong-thon-2@example.vn';
const row = 30;

const opened = (host: Host): Host => {
  host.workbook.linkAccess = 'edit';
  return host;
};

const type = (host: Host, count: unknown, user: string | null): readonly HandlerRun[] =>
  host.edit('Nhập liệu', `A${row}`, [['25/04/2025', 'Thôn 2', count as string, 3]], { user }).runs;

const typedAt = (host: Host): unknown =>
  valuesOf(sheetNamed(host, 'Nhập liệu'))[row - 1]?.[
    columnOf(host, 'Nhập liệu', 'Nhập lúc').charCodeAt(0) - 65
  ] ?? null;

const writes = (runs: readonly HandlerRun[]): readonly number[] =>
  runs.map(({ serviceCalls }) => serviceCalls.writes);

describe('who is not signed in', () => {
  it('gets no answer while automation is off', () => {
    const host = opened(openFourVillages());
    expect(type(host, 12, null)).toEqual([]);
    expect(verdictOf(host, row)).toBeNull();
  });

  it.each([
    [12, /^✓/],
    ['~12', /^✗ .*12/],
  ])('gets the verdict on %s when automation is on', (count, verdict) => {
    const host = opened(openAutomatic());
    expect(type(host, count, null).map(({ error }) => error)).toEqual([undefined]);
    expect(String(verdictOf(host, row))).toMatch(verdict);
    expect(typedAt(host)).not.toBeNull();
  });

  it('gets a new time for a later edit with the same verdict', () => {
    const host = opened(openAutomatic());
    type(host, 12, null);
    const first = typedAt(host);
    setClock(host, '2025-04-26T08:06');
    type(host, 13, null);
    expect(typedAt(host)).not.toBe(first);
  });

  it('loses verdict and time with the row', () => {
    const host = opened(openAutomatic());
    type(host, 12, null);
    host.edit('Nhập liệu', `A${row}`, [['', '', '', '', '']], { user: null });
    expect([verdictOf(host, row), typedAt(host)]).toEqual([null, null]);
  });
});

describe('who is signed in', () => {
  it.each([12, '~12'])('is answered once for %s: the second trigger writes nothing', (count) => {
    const host = opened(openAutomatic());
    const [simple = 0, installed] = writes(type(host, count, signedIn));
    expect(simple).toBeGreaterThan(0);
    expect(installed).toBe(0);
    // Within the minute time and verdict stand as they should: nobody writes.
    expect(writes(type(host, 5, signedIn))[1]).toBe(0);
  });
});

it('the trigger of edits goes with automation', () => {
  const host = openAutomatic();
  expect(host.triggers.map(({ handler, event }) => [handler, event])).toEqual([
    ['onSchedule', 'CLOCK'],
    ['onTallyEdit', 'ON_EDIT'],
  ]);
  expect(runMenu(host, 'removeTriggers').result).toMatchObject({ ok: true, removed: 2 });
  expect(host.triggers).toEqual([]);
});

it('where Google allows only one more trigger, none is left behind', () => {
  const host = openFourVillages({}, { quotas: { triggers: 1 } });
  expect(runMenu(host, 'installTriggers').result).toMatchObject({ ok: false });
  expect(host.triggers).toEqual([]);
});
