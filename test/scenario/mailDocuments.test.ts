// Google's conversion to PDF fails at times: it is tried twice, and a mail goes without the file rather than not at all.
import type { Host } from '../../host/createHost';
import { openVillage, typeTally } from '../support/village';
import { choose, sheetNamed, succeed, textOf } from '../support/commune';

const name = 'Bao-cao-tuan-02-2025-04-21.pdf';
const missing = `Chưa tạo được ${name}`;

/** A week that is reported and about to be mailed, where the first `failures` conversions fail; how many were tried. */
const openWeek = (failures: number): { readonly host: Host; readonly tried: () => number } => {
  let tried = 0;
  const convertHtmlToPdf = (): Uint8Array => {
    tried += 1;
    if (tried <= failures) throw new Error('The converter is not there.');
    return new Uint8Array([37, 80, 68, 70]);
  };
  const host = openVillage({ now: '2025-04-28T11:30', making: { convertHtmlToPdf } });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  choose(host, 'buildWeeklyReport');
  return { host, tried: () => tried };
};

const attached = (host: Host): readonly string[] =>
  host.mails.flatMap(({ attachments }) => attachments.map((file) => file.name.replace(/.*\./, '')));

it.each([
  [0, 1],
  [1, 2],
])('after %i failures the PDF goes with the mail, which says nothing of it', (failures, conversions) => {
  const { host, tried } = openWeek(failures);
  expect(succeed(host, 'sendWeeklyEmail')).toMatchObject({ sent: true, leftOut: [] });
  expect([tried(), attached(host)]).toEqual([conversions, ['pdf', 'doc']]);
  expect(host.mails[0]?.body).not.toContain('Chưa tạo được');
});

describe('after two failures', () => {
  const { host, tried } = openWeek(2);
  const result = succeed(host, 'sendWeeklyEmail');

  it('the mail goes without the PDF', () => {
    expect(result).toMatchObject({ sent: true, leftOut: [name] });
    expect([tried(), attached(host)]).toEqual([2, ['doc']]);
  });

  it('its readers are told, and so are the clerk and the log', () => {
    for (const body of [host.mails[0]?.body, host.mails[0]?.htmlBody]) expect(body).toContain(missing);
    expect(host.dialogs.map(({ text }) => text).join('\n')).toContain(missing);
    expect(textOf(sheetNamed(host, 'Nhật ký'))).toContain(missing);
  });
});
