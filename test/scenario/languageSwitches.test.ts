// The language is switched back and forth: nothing that stands is doubled or renamed, and everything goes on working.
import fc from 'fast-check';
import type { Host } from '../../host/createHost';
import { choose, sheetNamed, valuesOf } from '../support/commune';
import { openVillage, setClock, typeTally, verdictOf } from '../support/village';

const openWeek = (): Host => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  typeTally(host, 3, '24/04/2025', 'Thôn 2', 12, 5);
  choose(host, 'refreshProgress');
  choose(host, 'buildWeeklyReport');
  return host;
};
const week = openWeek();

const handlers = [
  'setUpCampaign',
  'checkTallies',
  'refreshProgress',
  'buildWeeklyReport',
  'openTallyPeriod',
  'auditPlan',
  'showZaloMessage',
] as const;

const namesOf = (host: Host): readonly string[] => host.workbook.sheets.map(({ name }) => name).sort();
/** Headers of the tables, and the items of the settings. */
const headersOf = (host: Host): readonly string[] => [
  ...host.workbook.sheets
    .filter(({ name }) => !/^(Tiến độ|Tuần|Diễn biến)/.test(name))
    .map((sheet) => JSON.stringify([sheet.name, valuesOf(sheet)[0]]))
    .sort(),
  ...valuesOf(sheetNamed(host, 'Cấu hình')).map(([item]) => String(item)),
];

const switchTo = (host: Host, language: string): void => {
  const row = valuesOf(sheetNamed(host, 'Cấu hình')).findIndex(([item]) => item === 'Ngôn ngữ') + 1;
  host.edit('Cấu hình', `B${row}`, language);
};

const act = fc.oneof(
  fc.constantFrom('vi', 'en').map((language) => ({ language })),
  fc.constantFrom(...handlers).map((handler) => ({ handler })),
);

it('whatever is switched and run in between, tabs, columns and items stay as they are', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 2, maxLength: 6 }), (acts) => {
      const host = week.clone();
      for (const one of acts)
        if ('language' in one) switchTo(host, one.language);
        else expect([one.handler, choose(host, one.handler)]).toMatchObject([one.handler, { ok: true }]);
      expect(namesOf(host)).toEqual(namesOf(week));
      expect(headersOf(host)).toEqual(headersOf(week));
      typeTally(host, 2, '23/04/2025', 'Thôn 1', 31, 8);
      expect(
        valuesOf(sheetNamed(host, 'Nhập liệu')).some((row) =>
          row.some((cell) => String(cell).startsWith('✓')),
        ),
      ).toBe(true);
    }),
    { numRuns: 12, seed: 20250418 },
  );
});

it('in English every handler works on a workbook made in Vietnamese, and says new texts in English', () => {
  const host = week.clone();
  switchTo(host, 'en');
  expect(choose(host, 'setUpCampaign')).toMatchObject({ ok: true, added: [] });
  for (const handler of handlers)
    expect([handler, choose(host, handler)]).toMatchObject([handler, { ok: true }]);
  expect(namesOf(host)).toEqual(namesOf(week));
  expect(valuesOf(sheetNamed(host, 'Nhật ký'))[1]?.[2]).toBe('Audit the plan');
  host.edit('Nhập liệu', 'A2', [['23/04/2025', 'Thôn 1', 'mười', 8]]);
  expect(String(verdictOf(host, 2))).toMatch(/^✗ /);
});

it('the next week’s report has an English name and stands beside the first', () => {
  const host = week.clone();
  switchTo(host, 'en');
  setClock(host, '2025-05-05T11:30');
  expect(choose(host, 'buildWeeklyReport')).toMatchObject({ ok: true });
  expect(namesOf(host)).toEqual([...namesOf(week), 'Week 03'].sort());
});
