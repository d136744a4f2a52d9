// Mutated workbooks: whatever has become of a workbook, no handler ends in an exception, nothing that people typed is
// changed, and every figure is either counted as it stands or named by a finding.
// `npm run test:fuzz` tries 2.000 of them; CAMPAIGN_FUZZ and CAMPAIGN_SEED ask for others.
import fc from 'fast-check';
import type { AskedDialog, DialogAnswer, Host } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { progressOf } from '../oracle/progress';
import { readSheets } from '../oracle/readSheets';
import { choose, resultOf, sheetNamed, succeed, valuesOf } from '../support/commune';
import { openVillage } from '../support/village';
import { hostileValue } from './hostileValues';
import type { Mutation } from './mutations';
import { mutate, mutation } from './mutations';

const workbooks = Number(process.env['CAMPAIGN_FUZZ'] ?? 25);
const seed = Number(process.env['CAMPAIGN_SEED'] ?? 20_250_418);

const handlers = [
  ...['buildWeeklyReport', 'sendWeeklyEmail', 'checkTallies', 'refreshProgress', 'openTallyPeriod'],
  ...['remindSilentUnits', 'showZaloMessage', 'setUpCampaign', 'auditPlan', 'installTriggers', 'onSchedule'],
] as const;

/** A clerk who answers prompts with nothing, and questions with yes. */
const answers = ({ kind, buttons, text }: AskedDialog): DialogAnswer =>
  kind === 'prompt'
    ? { button: 'ok', text: text.includes('mẫu') ? 'blank' : '' }
    : { button: buttons.startsWith('YES') ? 'yes' : 'ok' };

const units = ['Thôn 1', 'Thôn 2', 'Thôn 3', 'Bản Mới'];
const days = ['18', '19', '20', '21', '22', '23', '24'];
const filled = openVillage({ units, now: '2025-04-28T11:30', making: { answers } });
filled.edit(
  'Nhập liệu',
  'A2',
  days.flatMap((day, index) =>
    units.map((unit, at) => [`${day}/04/2025`, unit, '', 3 + index * 2 + at, 1 + ((index + at) % 4)]),
  ),
);
choose(filled, 'buildWeeklyReport');
filled.clock.advance(600_000);

/** A cell in which nothing can be seen is blank. */
const withoutBlanks = (row: readonly CellValue[]): readonly CellValue[] =>
  row.map((value) => (typeof value === 'string' && /^[\s\p{Cf}\p{Cc}]*$/u.test(value) ? null : value));

/** Words that no sentence for a person holds. */
const inward =
  /undefined|NaN|\[object|TypeError|ReferenceError|is not a function|Cannot read|Cannot destructure/;

/** Over the columns that the add-in writes: verdicts, minutes, links. */
const ownHeaders: readonly CellValue[] = ['Kiểm tra', 'Nhập lúc', 'Lối vào'];

/**
 * What people typed, value by value, in other columns than the add-in's, wherever the headers of those stand: a row put
 * above the headers leaves them in row 2 until set-up writes them anew.
 */
const typedIn = (host: Host): readonly string[] =>
  host.workbook.sheets
    .filter(({ sheetId }) => peopleTabs.has(sheetId))
    .flatMap((sheet) => {
      const lines = valuesOf(sheet);
      const own = new Set(
        lines.flatMap((line) => line.flatMap((cell, at) => (ownHeaders.includes(cell) ? [at] : []))),
      );
      return lines
        .slice(1)
        .flatMap((row) => row.filter((value, at) => value !== null && value !== '' && !own.has(at)));
    })
    .map((value: CellValue) => `${typeof value} ${String(value)}`);

const peopleTabs = new Set(
  ['Nhập liệu', 'Cấu hình', 'Chỉ tiêu', 'Đơn vị', 'Loại trừ'].map((name) => sheetNamed(filled, name).sheetId),
);

/** The values of which there are fewer than before. */
const lost = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const value of after) left.set(value, (left.get(value) ?? 0) + 1);
  return before.filter((value) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
};

const runAll = (host: Host, names: readonly (typeof handlers)[number][]): void => {
  for (const name of names) {
    const before = typedIn(host);
    const shown = host.dialogs.length;
    const run = host.run(name, { kind: name === 'onSchedule' ? 'clock' : 'menu' });
    expect({ name, error: run.error }).toEqual({ name, error: undefined });
    const result = resultOf(name, run);
    const said = [
      'message' in result ? result.message : '',
      ...host.dialogs.slice(shown).map(({ title, text }) => `${title} ${text}`),
    ].join('\n');
    // What people typed is quoted, and may say anything.
    expect(said.replace(/“[^”]*”/g, '').match(inward)).toBeNull();
    expect(lost(before, typedIn(host))).toEqual([]);
  }
  for (const { to, subject, htmlBody } of host.mails) {
    expect(`${to}${subject}`).not.toMatch(/[\r\n]/);
    expect(htmlBody ?? '').not.toMatch(/<script|<img/i);
  }
};

it('no workbook makes a handler fail, speak of its insides, or lose what people typed', () => {
  let ran = 0;
  fc.assert(
    fc.property(
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
      fc.array(fc.constantFrom(...handlers), { minLength: 1, maxLength: 3 }),
      (mutations: readonly Mutation[], names) => {
        const host = filled.clone({ answers });
        for (const one of mutations) mutate(host, one);
        runAll(host, names);
        ran += names.length;
      },
    ),
    { numRuns: workbooks, seed },
  );
  process.stdout.write(`${workbooks} mutated workbooks (seed ${seed}), ${ran} handlers run\n`);
});

it('no value in the tallies changes a figure silently: it is counted as it stands, or a finding names it', () => {
  const column = fc.constantFrom('B', 'D', 'E');
  const row = fc.integer({ min: 2, max: 40 });
  let named = 0;
  fc.assert(
    fc.property(
      fc.array(fc.record({ column, row, value: hostileValue }), { minLength: 1, maxLength: 5 }),
      (puts) => {
        const host = filled.clone({ answers });
        for (const put of puts) host.edit('Nhập liệu', `${put.column}${put.row}`, put.value);
        const { issues } = succeed(host, 'checkTallies');
        const { progress } = succeed(host, 'refreshProgress');
        named += issues.length;
        // Reading throws where a cell that is no plain count is named by no finding.
        const plain = readSheets((name) => valuesOf(sheetNamed(host, name)).map(withoutBlanks), issues);
        for (const { unit, indicator, done, remaining, status } of progressOf(plain, '2025-04-28'))
          expect(progress).toContainEqual(
            expect.objectContaining({ unit, indicator, done, remaining, status }),
          );
      },
    ),
    { numRuns: workbooks, seed },
  );
  process.stdout.write(`${workbooks} mutated tallies (seed ${seed}), ${named} findings\n`);
});
