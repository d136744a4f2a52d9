// A mail is looked at before it goes: what goes is what was looked at, and what went before goes again by name alone.
import type { Host } from '../../host/createHost';
import type { HandlerResults } from '../../src/handlers';
import { choose, succeed } from '../support/commune';
import { openVillage, setClock, typeTally } from '../support/village';

type Preview = Extract<HandlerResults['sendWeeklyEmail'], { readonly seen: string }>;

const openBuilt = (): Host => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  succeed(host, 'buildWeeklyReport', {});
  return host;
};

const look = (host: Host): Preview => {
  const result = succeed(host, 'sendWeeklyEmail', { preview: true });
  if (!('seen' in result)) throw new Error('The mail was not shown.');
  return result;
};

it('is shown with recipients, subject, documents and the body itself, and nothing is sent', () => {
  const host = openBuilt();
  const shown = look(host);
  expect(shown).toMatchObject({ sent: false, to: ['chu-tich@example.vn'], before: null });
  expect(shown.documents).toHaveLength(2);
  expect(shown.html).toContain('srcdoc="');
  expect(shown.html).toContain('sandbox');
  expect(host.mails).toEqual([]);
});

it('goes as it was seen, once', () => {
  const host = openBuilt();
  const { seen, subject } = look(host);
  expect(choose(host, 'sendWeeklyEmail', { seen })).toMatchObject({ ok: true, sent: true, subject });
  expect(choose(host, 'sendWeeklyEmail', { seen })).toMatchObject({
    ok: false,
    message: expect.stringContaining('đã gửi lúc 11:30 28/04/2025'),
  });
  expect(host.mails).toHaveLength(1);
});

it('does not go when figures have changed since it was seen', () => {
  const host = openBuilt();
  const { seen } = look(host);
  typeTally(host, 3, '24/04/2025', 'Thôn 2', 12, 3);
  expect(choose(host, 'sendWeeklyEmail', { seen })).toEqual({
    ok: false,
    sent: false,
    message: expect.stringContaining('đã đổi sau khi xem thư'),
  });
  expect(host.mails).toEqual([]);
  // Looked at again, it goes, with the figures as they are now.
  expect(choose(host, 'sendWeeklyEmail', { seen: look(host).seen })).toMatchObject({ sent: true });
});

it('goes once more when the earlier one was named, and only then', () => {
  const host = openBuilt();
  choose(host, 'sendWeeklyEmail', { seen: look(host).seen });
  setClock(host, '2025-04-28T12:00');
  const again = look(host);
  expect(again.before).toBe('2025-04-28T11:30');
  expect(again.html).toContain('Gửi lại lần nữa');
  expect(choose(host, 'sendWeeklyEmail', { again: '2025-04-28T11:30' })).toMatchObject({ ok: false });
  expect(choose(host, 'sendWeeklyEmail', { seen: again.seen, again: '2025-04-27T11:30' })).toMatchObject({
    ok: false,
  });
  expect(choose(host, 'sendWeeklyEmail', { seen: again.seen, again: '2025-04-28T11:30' })).toMatchObject({
    sent: true,
  });
  expect(host.mails).toHaveLength(2);
});

it('reminders are shown with their units before they go', () => {
  const host = openVillage({ now: '2025-04-28T08:00' });
  host.edit('Đơn vị', 'E2', [['thon1@example.vn'], ['thon2@example.vn'], ['']]);
  const shown = succeed(host, 'remindSilentUnits', { preview: true });
  expect(shown).toMatchObject({ preview: true, toMail: ['T1', 'T2'], unreachable: ['T3'], mailed: [] });
  expect(host.mails).toEqual([]);
  expect(choose(host, 'remindSilentUnits', {})).toMatchObject({ mailed: ['T1', 'T2'] });
});
