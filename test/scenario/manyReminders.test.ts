// Who was reminded is remembered whole, however many units there are: a property of Google's takes 9 KB.
import { succeed } from '../support/commune';
import { openVillage, setClock } from '../support/village';

/** With their long codes these are more than 9 KB; short codes get there with some 400 units. */
const count = 120;
const codeOf = (number: number): string => `THON_${'X'.repeat(60)}_${number}`;
const units = Array.from({ length: count }, (_, index) => `Thôn ${index + 1}`);

const open = () => {
  const host = openVillage({
    units,
    now: '2025-04-26T08:00',
    settings: { 'Ngày bắt đầu': '21/04/2025' },
    making: { quotas: { mailRecipientsPerDay: 3 * count } },
  });
  const addresses = units.map((_unit, index) => [`truong-thon-${index + 1}@example.vn`]);
  host.edit('Đơn vị', 'E2', addresses);
  host.edit(
    'Đơn vị',
    'A2',
    units.map((_unit, index) => [codeOf(index + 1)]),
  );
  setClock(host, '2025-04-28T08:30');
  return host;
};

it(`${count} units are reminded once each, and are known to have been`, () => {
  const host = open();
  expect(succeed(host, 'remindSilentUnits').mailed).toHaveLength(count);
  expect(new Set(host.mails.map(({ to }) => to)).size).toBe(count);
  setClock(host, '2025-04-28T09:30');
  succeed(host, 'remindSilentUnits');
  const asked = host.dialogs.map(({ text }) => text).find((text) => text.includes('đã nhắc lúc')) ?? '';
  for (const unit of ['Thôn 1', `Thôn ${count}`]) expect(asked).toContain(`${unit} (đã nhắc lúc 08:30`);
});
