// The log of a Vietnamese book is read by Vietnamese clerks: no line says anything in English but what is quoted as an
// error's own words. Held by the vocabulary of the English catalogue. All data is made up.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../host/createHost';
import { fireAt, openAutomatic, openFourVillages } from '../support/automation';
import { choose, openCommune, sheetNamed, valuesOf } from '../support/commune';
import { typeTally } from '../support/village';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? filesIn(join(folder, one.name)) : [join(folder, one.name)],
  );

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The words of the sentences of a catalogue: of its texts, without the names in the code between them. */
const vocabulary = (language: string): ReadonlySet<string> =>
  new Set(
    filesIn(join(process.cwd(), 'src', 'i18n', language))
      .map((file) =>
        readFileSync(file, 'utf8')
          .replace(/^(?:\/\/|import ).*$/gm, '')
          .replace(/\$\{[^}]*\}/g, ' '),
      )
      .flatMap((code) => code.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? [])
      .flatMap(wordsIn),
  );

const vietnamese = vocabulary('vi');
const english = new Set(
  [...vocabulary('en')].filter((word) => /^[a-z]{3,}$/.test(word) && !vietnamese.has(word)),
);

/** Without addresses, names of files, codes in brackets, and what is quoted. */
const toldIn = (cell: string): string =>
  cell
    .replace(/\S+@\S+/g, ' ')
    .replace(/\S+\.pdf/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/“[^”]*”/g, ' ');

/** Names are of no language: Cẩm Long is not long. */
const namesIn = (host: Host): ReadonlySet<string> =>
  new Set(valuesOf(sheetNamed(host, 'Đơn vị')).flatMap(([, name]) => wordsIn(String(name ?? ''))));

const englishIn = (host: Host): readonly string[] => {
  const names = namesIn(host);
  return valuesOf(sheetNamed(host, 'Nhật ký'))
    .slice(1)
    .flatMap((row) => row.filter((cell) => typeof cell === 'string'))
    .filter((cell) => wordsIn(toldIn(cell)).some((word) => english.has(word) && !names.has(word)));
};

it('has English words to know English by', () => {
  expect(english.size).toBeGreaterThan(300);
  expect(
    ['built', 'report', 'deadline', 'village'].filter((word) => english.has(word)).length,
  ).toBeGreaterThan(1);
});

it('is Vietnamese whatever a clerk chooses, twice over', () => {
  const host = openCommune('cam-thuy');
  const handlers = [
    'setUpCampaign',
    'auditPlan',
    'checkTallies',
    'refreshProgress',
    'openTallyPeriod',
    'remindSilentUnits',
    'buildWeeklyReport',
    'sendWeeklyEmail',
    'installTriggers',
    'removeTriggers',
    'runSelfCheck',
  ] as const;
  for (const handler of [...handlers, ...handlers]) choose(host, handler);
  const log = valuesOf(sheetNamed(host, 'Nhật ký'));
  expect(new Set(log.map(([, , action]) => action)).size).toBeGreaterThan(handlers.length - 1);
  expect(englishIn(host)).toEqual([]);
});

it('is Vietnamese through a week with nobody at the desk', () => {
  const host = openAutomatic();
  for (const hour of ['28T08', '28T11', '28T15', '28T16']) fireAt(host, `2025-04-${hour}:10`);
  for (const hour of ['05T10', '05T11', '05T16']) fireAt(host, `2025-05-${hour}:10`);
  expect(englishIn(host)).toEqual([]);
});

it('is Vietnamese of what fails: a mail that is refused, a plan that cannot be read', () => {
  const host = openFourVillages({ 'Nơi nhận thư': 'chu-tich' });
  typeTally(host, 3, '24/04/2025', 'Thôn 2', '~12', 5);
  choose(host, 'installTriggers');
  fireAt(host, '2025-04-28T15:10');
  host.edit('Chỉ tiêu', 'F2', 'nhiều');
  host.edit('Cấu hình', 'B2', '');
  fireAt(host, '2025-04-28T16:10');
  expect(valuesOf(sheetNamed(host, 'Nhật ký')).length).toBeGreaterThan(3);
  expect(englishIn(host)).toEqual([]);
});
