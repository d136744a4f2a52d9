// A number of a person, typed into any cell in any form, stays in that cell: no tab that the add-in writes, no mail, file,
// page, verdict, log or result repeats it. All numbers are made up.
import fc from 'fast-check';
import type { Host } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { runMenu, sheetNamed, valuesOf } from '../support/commune';
import { openVillage, typeTally } from '../support/village';

const digits = (count: number) =>
  fc.array(fc.nat(9), { minLength: count, maxLength: count }).map((all) => all.join(''));
const led = (heads: readonly string[], more: number) =>
  fc.tuple(fc.constantFrom(...heads), digits(more)).map((parts) => parts.join(''));

/** The digits, and the fewest that a group of them has. */
const number = fc.oneof(
  led(['032', '056', '070', '081', '091'], 7).map((all) => [all, 2] as const),
  led(['84912', '84356'], 6).map((all) => [all, 2] as const),
  led(['001', '038', '079'], 9).map((all) => [all, 3] as const),
  led(['12', '23', '19'], 7).map((all) => [all, 3] as const),
  led(['79', '01'], 8).map((all) => [all, 3] as const),
  led(['1903', '0123'], 10).map((all) => [all, 3] as const),
);

/** Cuts the digits into groups of at least that many. */
const grouped = (all: string, fewest: number, cuts: readonly number[]): readonly string[] => {
  const groups: string[] = [];
  let rest = all;
  for (const cut of cuts) {
    const length = fewest + cut;
    if (rest.length - length < fewest) break;
    groups.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...groups, rest];
};

interface Secret {
  readonly digits: string;
  readonly typed: CellValue;
}

const secret: fc.Arbitrary<Secret> = fc
  .record({
    number,
    cuts: fc.array(fc.nat(2), { maxLength: 5 }),
    mark: fc.constantFrom('', ' ', '.', '-', '/', ' - '),
    before: fc.constantFrom('', 'sđt ', 'CCCD: ', 'ông A '),
    asNumber: fc.boolean(),
  })
  .map(({ number: [all, fewest], cuts, mark, before, asNumber }) => {
    const groups = mark === '' ? [all] : grouped(all, fewest, cuts);
    return {
      digits: all.replace(/^0+/, ''),
      typed: asNumber && !all.startsWith('0') ? Number(all) : `'${before}${groups.join(mark)}`,
    };
  })
  // Three digits, then threes that end in 000, are an amount of money.
  .filter(({ digits: all }) => !all.endsWith('000'))
  // A number and a year are a paper: 12000/1900.
  .filter(({ typed }) => !/(?<!\d)\d{1,6} ?\/ ?(?:19|20)\d\d$/.test(String(typed)));

/** Cells that people type, on every tab; none of them stops the campaign when it says nonsense. */
const cells: readonly (readonly [tab: string, cell: string])[] = [
  ['Cấu hình', 'B2'],
  ['Chỉ tiêu', 'B2'],
  ['Chỉ tiêu', 'C2'],
  ['Đơn vị', 'B4'],
  ['Đơn vị', 'C2'],
  ['Đơn vị', 'D2'],
  ['Đơn vị', 'E2'],
  ['Đơn vị', 'F2'],
  ['Đơn vị', 'G2'],
  ['Loại trừ', 'A2'],
  ['Loại trừ', 'B2'],
  ['Loại trừ', 'C2'],
  ['Loại trừ', 'D2'],
  ['Loại trừ', 'E2'],
  ['Nhập liệu', 'A3'],
  ['Nhập liệu', 'B3'],
  ['Nhập liệu', 'C3'],
  ['Nhập liệu', 'D3'],
  ['Nhập liệu', 'E3'],
  ['Nhập liệu', 'F3'],
  ['Nhập liệu', 'G3'],
  ['Việc cần làm', 'A2'],
  ['Việc cần làm', 'B2'],
  ['Việc cần làm', 'C2'],
  ['Việc cần làm', 'D2'],
  ['Việc cần làm', 'E2'],
  ['Việc cần làm', 'F2'],
  ['Việc cần làm', 'G2'],
];

const handlers = [
  'checkTallies',
  'auditPlan',
  'refreshProgress',
  'buildWeeklyReport',
  'sendWeeklyEmail',
  'showZaloMessage',
  'remindSilentUnits',
] as const;

/** Runs of digits, whatever stands between them. */
const squeezed = (text: string): string => text.replace(/(?<=\d)[^\p{L}\d]{1,3}(?=\d)/gu, '');

/** Everything that left the cells that people type. */
const outputsOf = (host: Host, typedInto: readonly string[]): string => {
  const written = host.workbook.sheets.filter(({ name }) => !typedInto.includes(name)).map(valuesOf);
  const verdicts = valuesOf(sheetNamed(host, 'Nhập liệu')).map((row) => row.slice(7).map(String));
  const files = host.mails.flatMap(({ attachments }) =>
    attachments.map(({ bytes }) => Buffer.from(bytes).toString('utf8')),
  );
  // Bytes as numbers would make up any digits by chance.
  const mails = JSON.stringify(host.mails, (key, value: unknown) => (key === 'bytes' ? null : value));
  return mails + JSON.stringify([written, verdicts, files, host.dialogs, host.logs]);
};

const typedTabs = ['Cấu hình', 'Chỉ tiêu', 'Đơn vị', 'Loại trừ', 'Nhập liệu', 'Việc cần làm'];

/** A campaign whose PDF documents are the pages that they are made of. */
const prepared = openVillage({ making: { convertHtmlToPdf: (html) => Buffer.from(html, 'utf8') } });

it('nothing of it is repeated anywhere', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...cells), {
        minLength: 2,
        maxLength: 6,
        selector: (at) => at.join('!'),
      }),
      fc.array(secret, { minLength: 6, maxLength: 6 }),
      (places, secrets) => {
        const host = prepared.clone();
        host.edit('Loại trừ', 'A2', [['Thôn 1', 'DS14', 'đã chết', 2]]);
        host.edit('Việc cần làm', 'A2', [['Thôn 1', 'Họp dân', 'Bà A (giả)', '02/05/2025', '', '']]);
        typeTally(host, 2, '27/04/2025', 'Thôn 1', 12, 3);
        typeTally(host, 3, '26/04/2025', 'Thôn 2', 8, 5);
        const results: unknown[] = [];
        places.forEach(([tab, cell], index) => {
          const { runs } = host.edit(tab, cell, secrets[index]?.typed ?? '');
          results.push(runs.map(({ result, error }) => [result, error?.message]));
        });
        for (const handler of handlers) {
          const { result, error } = runMenu(host, handler);
          results.push(result, error?.message);
          expect(error).toBeUndefined();
        }
        const seen = squeezed(outputsOf(host, typedTabs) + JSON.stringify(results));
        for (const { digits: all } of secrets.slice(0, places.length)) expect(seen).not.toContain(all);
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

it('a password in any text stays there', () => {
  const host = prepared.clone();
  typeTally(host, 2, '27/04/2025', 'Thôn 1', 12, 3);
  host.edit('Nhập liệu', 'F2', 'mk VNeID 246810 của ông A');
  host.edit('Đơn vị', 'B4', 'Thôn 3 mã PIN 135791');
  const results = handlers.map((handler) => runMenu(host, handler).result);
  const seen = outputsOf(host, typedTabs) + JSON.stringify(results);
  expect(seen).not.toMatch(/246810|135791|của ông A/);
  expect(seen).toContain('PERSONAL_DATA');
  expect(host.mails[0]?.attachments).toHaveLength(2);
  expect(seen).toContain('CỘNG HÒA XÃ HỘI');
});
