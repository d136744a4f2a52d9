// What the desk says of automation, which dies without a word of Google's: a trigger that is gone, an owner who has left,
// an authorisation that was taken back. Each is told with what to press.
import type { Host } from '../../host/createHost';
import type { HandlerResults } from '../../src/handlers';
import {
  fireAt,
  liveThrough,
  openAutomatic,
  openFourVillages,
  owner,
  secondClerk,
} from '../support/automation';
import { choose, succeed } from '../support/commune';
import { setClock } from '../support/village';

type Week = Extract<
  Extract<HandlerResults['showDesk'], { readonly ok: true }>['desk'],
  { readonly kind: 'week' }
>;

const deskBy = (host: Host, user = owner): { readonly week: Week; readonly html: string } => {
  const { result } = host.run('showDesk', { kind: 'menu', event: {}, user });
  const shown = result as Extract<HandlerResults['showDesk'], { readonly ok: true }>;
  if (shown.desk.kind !== 'week') throw new Error(`The desk shows ${shown.desk.kind}.`);
  return { week: shown.desk, html: shown.html };
};

/** As its owner does by hand in the script's list of triggers. */
const deleteTriggers = (host: Host): void => {
  const { ScriptApp } = host.globals;
  const { error } = host.runCode('clear', () => {
    for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
  });
  expect(error).toBeUndefined();
};

const stateBy = (host: Host, user = owner): Week['automation'] => deskBy(host, user).week.automation;

it('off, it can be turned on from the desk', () => {
  const host = openFourVillages();
  expect(stateBy(host)).toEqual({ kind: 'off' });
  expect(deskBy(host).html).toContain('data-run="installTriggers"');
});

it('on, the desk says by whom, and when it ran last', () => {
  const host = openAutomatic();
  expect(stateBy(host)).toEqual({ kind: 'on', owner, ranAt: null });
  fireAt(host, '2025-04-26T09:10');
  expect(stateBy(host)).toEqual({ kind: 'on', owner, ranAt: '2025-04-26T09:10' });
  expect(stateBy(host, secondClerk)).toEqual({ kind: 'on', owner, ranAt: '2025-04-26T09:10' });
  expect(deskBy(host).html).toContain(`chạy gần nhất lúc 09:10 26/04/2025`);
});

it('whose own trigger is gone hears it at once, and one press puts it up again', () => {
  const host = openAutomatic();
  fireAt(host, '2025-04-26T09:10');
  deleteTriggers(host);
  expect(stateBy(host)).toEqual({ kind: 'lost', owner });
  expect(deskBy(host).html).toContain('Bật lại');
  choose(host, 'installTriggers');
  expect(stateBy(host)).toEqual({ kind: 'on', owner, ranAt: null });
});

it('an owner whose account is gone: after three hours without a run another clerk hears whose it was, and takes over', () => {
  const host = openAutomatic();
  liveThrough(host, '2025-04-26T09:10', '2025-04-26T11:10');
  setClock(host, '2025-04-26T14:00');
  expect(stateBy(host, secondClerk).kind).toBe('on');
  setClock(host, '2025-04-26T14:20');
  expect(stateBy(host, secondClerk)).toEqual({
    kind: 'silent',
    owner,
    lastAt: '2025-04-26T11:10',
    isOwn: false,
  });
  const { html } = deskBy(host, secondClerk);
  expect(html).toContain(owner);
  expect(html).toContain('Nhận thay');
  host.run('installTriggers', { kind: 'menu', user: secondClerk });
  expect(stateBy(host, secondClerk)).toEqual({ kind: 'on', owner: secondClerk, ranAt: null });
});

it('an authorisation taken back: the trigger is there and does not run, and its owner is told to allow it again', () => {
  const host = openAutomatic();
  setClock(host, '2025-04-26T12:00');
  expect(stateBy(host)).toEqual({ kind: 'silent', owner, lastAt: '2025-04-26T08:00', isOwn: true });
  expect(deskBy(host).html).toContain('Google hỏi quyền thì bấm cho phép');
});

it('an owner who is no clerk any more: what the last run was refused for is said', () => {
  const host = openAutomatic();
  host.run('installTriggers', { kind: 'menu', user: secondClerk });
  const items = host.workbook.sheets.find(({ name }) => name === 'Cấu hình');
  const row = [...(items?.rows ?? [])].find(([, cells]) => cells.get(1)?.value === 'Người lập báo cáo')?.[0];
  host.edit('Cấu hình', `B${row}`, '');
  succeed(host, 'setUpCampaign', { template: 'blank' });
  // It may not even write that into the log: Google mails its owner.
  setClock(host, '2025-04-26T09:10');
  host.fireClockTriggers();
  const state = stateBy(host);
  expect(state).toMatchObject({ kind: 'failing', owner: secondClerk });
  expect(deskBy(host).html).toContain('Người lập báo cáo');
});

it('who may not act is told, and offered nothing to press', () => {
  const host = openAutomatic();
  setClock(host, '2025-04-26T12:00');
  const { html } = deskBy(host, 'nguoi-xem@example.vn');
  expect(html).not.toContain('data-run="installTriggers"');
});
