import { moment, openSheet, refusalOf } from './hostSheet';

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const addresses = (count: number): string =>
  Array.from({ length: count }, (_, index) => `nguoi${index}@example.com`).join(',');

const send = (message: Message): string | null => {
  const { host } = openSheet();
  return refusalOf(() => host.globals.MailApp.sendEmail(message));
};

it('a mail is kept with everything that was given', () => {
  const { host } = openSheet();
  const { MailApp, Utilities } = host.globals;
  const image = Utilities.newBlob([1, 2], 'image/png', 'hinh.png');
  MailApp.sendEmail({
    to: 'Chủ tịch <chutich@example.com>, pct@example.com',
    cc: 'vp@example.com',
    subject: 'Báo cáo',
    body: 'Chữ',
    htmlBody: '<p>Chữ</p>',
    name: 'Công an xã',
    attachments: [Utilities.newBlob('a,b', 'text/csv', 'so-lieu.csv')],
    inlineImages: { hinh: image },
  });
  const [mail] = host.mails;
  expect(mail).toMatchObject({
    cc: 'vp@example.com',
    subject: 'Báo cáo',
    htmlBody: '<p>Chữ</p>',
    noReply: false,
  });
  expect(mail?.attachments.map(({ name, contentType }) => [name, contentType])).toEqual([
    ['so-lieu.csv', 'text/csv'],
  ]);
  expect(mail?.inlineImages['hinh']).toEqual({
    name: 'hinh.png',
    contentType: 'image/png',
    bytes: Uint8Array.of(1, 2),
  });
  expect(MailApp.getRemainingDailyQuota()).toBe(97);
});

it.each<[string, unknown[], object]>([
  ['three texts', ['a@example.com', 'S', 'B'], { to: 'a@example.com', subject: 'S', body: 'B' }],
  [
    'options',
    ['a@example.com', 'S', 'B', { cc: 'b@example.com' }],
    { to: 'a@example.com', cc: 'b@example.com' },
  ],
  [
    'an address to reply to',
    ['a@example.com', 'r@example.com', 'S', 'B'],
    { replyTo: 'r@example.com', subject: 'S' },
  ],
])('sendEmail takes %s', (_name, args, expected) => {
  const { host } = openSheet();
  Reflect.apply(host.globals.MailApp.sendEmail, null, args);
  expect(host.mails[0]).toMatchObject(expected);
});

it.each<[string, Message, string]>([
  ['nobody', { subject: 'S' }, 'Failed to send email: no recipient'],
  ['a broken address', { to: 'canbo@', subject: 'S' }, 'Invalid email: canbo@'],
  ['a broken copy', { to: 'a@example.com', cc: 'x y@example.com' }, 'Invalid email: x y@example.com'],
  ['too many at once', { to: addresses(51) }, 'Limit Exceeded: Email Recipients Per Message.'],
  ['a body too big', { to: 'a@example.com', body: 'đ'.repeat(110_000) }, 'Limit Exceeded: Email Body Size.'],
  ['a subject too long', { to: 'a@example.com', subject: 'x'.repeat(251) }, 'Argument too large: subject'],
])('a mail to %s is refused', (_name, message, refusal) => {
  expect(send(message)).toBe(`Exception: ${refusal}`);
});

it('a refused mail is not sent and costs nothing', () => {
  const { host } = openSheet();
  refusalOf(() => host.globals.MailApp.sendEmail('canbo@', 'S', 'B'));
  expect([host.mails, host.globals.MailApp.getRemainingDailyQuota()]).toEqual([[], 100]);
});

it('the quota counts every recipient, and is new after midnight Pacific time', () => {
  const { host } = openSheet();
  const { MailApp } = host.globals;
  MailApp.sendEmail(addresses(50), 'S', 'B');
  MailApp.sendEmail(addresses(49), 'S', 'B');
  expect(refusalOf(() => MailApp.sendEmail(addresses(2), 'S', 'B'))).toBe(
    'Exception: Service invoked too many times for one day: email.',
  );
  // 10:30 in Vietnam is 20:30 of the day before in California.
  host.clock.set(new Date(moment.getTime() + 3 * 3_600_000));
  expect(MailApp.getRemainingDailyQuota()).toBe(1);
  host.clock.advance(3_600_000);
  expect(MailApp.getRemainingDailyQuota()).toBe(100);
});

it('attachments over the limit are refused', () => {
  const { host } = openSheet({}, { quotas: { mailAttachmentBytes: 10 } });
  const { MailApp, Utilities } = host.globals;
  const attachments = [Utilities.newBlob('01234567890', 'text/plain', 'a.txt')];
  expect(refusalOf(() => MailApp.sendEmail({ to: 'a@example.com', attachments }))).toBe(
    'Exception: Limit Exceeded: Email Total Attachments Size.',
  );
});
