// A sample whose book is switched to English: its mail, documents and messages are English but for what people typed.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { choose, openCommune, sheetNamed, succeed, valuesOf } from '../support/commune';
import { foreignWords, wordsOf } from '../support/vietnameseWords';

const sample = 'tu-nghia';
const read = (...path: readonly string[]): string => readFileSync(join(process.cwd(), ...path), 'utf8');

/** The plan's own words, and those of whoever filled its tabs. */
const typed = new Set(
  wordsOf(
    [
      read('src', 'templates', 'tuNghia.ts'),
      ...readdirSync(join(process.cwd(), 'samples', sample)).map((file) => read('samples', sample, file)),
    ].join('\n'),
  ),
);

const host = openCommune(sample);
const language = valuesOf(sheetNamed(host, 'Cấu hình')).findIndex(([item]) => item === 'Ngôn ngữ') + 1;
host.edit('Cấu hình', `B${language}`, 'en');
choose(host, 'buildWeeklyReport');
succeed(host, 'sendWeeklyEmail');
const zalo = succeed(host, 'showZaloMessage');
const [mail] = host.mails;
const word = mail?.attachments.find(({ name }) => name.endsWith('.doc'));

it.each([
  ['the subject', mail?.subject ?? ''],
  ['the mail', mail?.body ?? ''],
  ['the mail as a page', (mail?.htmlBody ?? '').replace(/<[^>]*>/g, ' ')],
  [
    'the official report',
    Buffer.from(word?.bytes ?? [])
      .toString('utf8')
      .replace(/<style[\s\S]*?<\/style>|<xml[\s\S]*?<\/xml>|<[^>]*>/g, ' '),
  ],
  ['the Zalo text', zalo.text],
  ['the texts of the units', zalo.personal.map(({ text }) => text).join('\n')],
])('%s is English', (_what, text) => {
  expect(text.length).toBeGreaterThan(30);
  // The files are called the same in both languages.
  expect(foreignWords(text.replace(/Bao-cao-[\w-]+/g, ''), typed)).toEqual([]);
});

it('figures have their English form', () => {
  for (const text of [mail?.body ?? '', zalo.text]) {
    expect(text).toContain('12,643');
    expect(text).toContain('95.18%');
    expect(text).not.toMatch(/\d\.\d{3}(?!\d)|\d,\d\d%/);
  }
});
