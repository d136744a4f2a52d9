// One and the same export, pasted into a district's book and loaded into tables: both tell the same totals, and both find
// the same slip.
import type { Fact } from '../../cli/export/fact';
import type { Cell } from '../../src/schema/cells/cell';
import type { Rows } from '../domain/rollUp/pastedBook';
import { bookWith, checkedOf, dateCell, minuteCell, pastedHeader } from '../domain/rollUp/pastedBook';
import type { Warehouse } from './duckDb';
import { loadedWith, openWarehouse } from './duckDb';
import type { ProvinceCommune } from './province';
import { indicatorCodes, madeUpProvince, start, weekEnd, weekStart } from './province';

const weeks = 5;
const communes = madeUpProvince(6, weeks);
const allFacts = communes.flatMap(({ facts }) => facts);
const weekOf = (day: string): number =>
  Array.from({ length: weeks }, (_, index) => index + 1).find((week) => weekStart(week) === day) ?? 0;

let warehouse: Warehouse;
beforeAll(async () => (warehouse = await openWarehouse()), 60_000);

/** A fact as a line of `Chốt số liệu` is pasted; `commune` and `unit` as they come out of the clipboard. */
const pastedFrom = (fact: Fact): readonly Cell[] => [
  fact.commune_code,
  `Tuần 0${weekOf(fact.period_start)}${fact.restated_by === '' ? '' : ` ← ${fact.restated_by.replace('week ', 'Tuần 0')}`}`,
  dateCell(fact.period_start),
  dateCell(fact.period_end),
  fact.report_version,
  minuteCell(fact.frozen_at),
  fact.mailed_at === null ? '' : minuteCell(fact.mailed_at),
  fact.unit_code,
  fact.indicator_code,
  fact.gained ?? '',
  fact.done ?? '',
  fact.base ?? '',
  fact.target ?? '',
  '',
  fact.counts_in_total === false ? 'Không' : '',
];

const figureOf = ({ campaign }: ProvinceCommune, figure: string): number =>
  campaign.units
    .filter((unit) => unit.inTotal)
    .reduce((sum, { figures }) => sum + (figures.get(figure) ?? 0), 0);

/** What the district's book computes and finds, the villages' lines of the facts pasted into it. */
const pasted = (facts: readonly Fact[]) =>
  checkedOf(
    bookWith({
      settings: [
        ['Mục', 'Giá trị', 'Giải thích'],
        ['Tên chiến dịch', 'Cả huyện (giả)', ''],
        ['Ngày bắt đầu', dateCell(start), ''],
        ['Ngày kết thúc', dateCell(weekEnd(weeks)), ''],
        ['Tên gọi đơn vị', 'xã', ''],
      ],
      indicators: [
        ['Mã', 'Chỉ tiêu', 'Mẫu số', 'Mục tiêu', 'Từ ngày', 'Đến hết ngày'],
        ['TN2', 'Thu nhận mức 2', 'DS14', '≥95%', '', ''],
        ['SK', 'Sổ sức khỏe', 'DS14', '70%', '', ''],
      ],
      units: [
        ['Mã', 'Tên đơn vị', 'Từ đủ 14 tuổi [DS14]', 'Đầu kỳ [TN2.DK]', 'Đầu kỳ [SK.DK]'],
        ...communes.map((one): Rows[number] => [
          one.code,
          `Xã ${one.code}`,
          figureOf(one, 'DS14'),
          figureOf(one, 'TN2.DK'),
          0,
        ]),
      ],
      tallies: [
        ['Ngày', 'Đơn vị', 'Mức 2 [TN2]', 'Sổ [SK]', 'Kiểm tra', 'Vướng mắc', 'Minh chứng', 'Nhập lúc'],
      ],
      communeFigures: [pastedHeader, ...facts.filter(({ unit_code }) => unit_code !== '').map(pastedFrom)],
    }),
    weekEnd(weeks + 1),
  );

/** What the book finds wrong; lines that it sets aside by rule are none. */
const foundInBook = (facts: readonly Fact[]): readonly string[] =>
  pasted(facts).findings.flatMap(({ code, severity, unit }) =>
    severity === 'fixed' ? [] : [`${code} ${unit ?? ''}`.trim()],
  );

const foundInSql = (facts: readonly Fact[]): readonly string[] =>
  loadedWith(warehouse, facts)
    .query('SELECT DISTINCT check_name, commune_code FROM campaign.checks')
    .map((row) => `${String(row['check_name'])} ${String(row['commune_code'])}`);

it('both tell how far each commune has come, and what all gained each week, by what is known now', () => {
  const { query } = loadedWith(warehouse, allFacts);
  const { totals } = pasted(allFacts);
  const starts = new Map(communes.map((one) => [one.code, figureOf(one, 'TN2.DK')]));
  const inSql = query(
    `SELECT commune_code, indicator_code, CAST(period_start AS VARCHAR) AS week, CAST(gained AS BIGINT) AS gained,
       CAST(done AS BIGINT) AS done FROM campaign.commune_periods ORDER BY ALL`,
  );
  expect(inSql).toHaveLength(communes.length * indicatorCodes.length * weeks);
  for (const { commune_code: code, indicator_code: indicator, week, gained, done } of inSql) {
    const [commune, one, from] = [String(code), String(indicator), String(week)];
    const until = weekEnd(weekOf(from));
    expect([commune, one, from, totals.gained(commune, one, from, until)]).toEqual([
      commune,
      one,
      from,
      gained,
    ]);
    if (until !== weekEnd(weeks)) continue;
    const start = one === 'TN2' ? (starts.get(commune) ?? 0) : 0;
    expect([commune, one, start + totals.cumulative(commune, one, until)]).toEqual([commune, one, done]);
  }
});

const figure = allFacts.find(
  (fact) =>
    fact.commune_code === '00003' &&
    fact.unit_code === '01' &&
    fact.indicator_code === 'TN2' &&
    fact.period_start === weekStart(3) &&
    fact.restated_by === '',
);
if (figure === undefined) throw new Error('the made-up district lacks a figure');
const instead = (change: Partial<Fact>): readonly Fact[] =>
  allFacts.map((fact) => (fact === figure ? { ...fact, ...change } : fact));

it('neither finds anything in a whole export', () => {
  expect([foundInBook(allFacts), foundInSql(allFacts)]).toEqual([[], []]);
});

it.each<[slip: string, facts: readonly Fact[], book: string, sql: string]>([
  [
    'a week that is missing',
    allFacts.filter((fact) => fact.commune_code !== '00003' || fact.period_start !== weekStart(3)),
    'ROLLUP_PERIOD_MISSING 00003',
    'missingWeek 00003',
  ],
  [
    'one version in two ways',
    [...allFacts, { ...figure, gained: (figure.gained ?? 0) + 5, exported_at: '2025-09-01T08:00' }],
    'ROLLUP_CONFLICT 00003',
    'doubledKey 00003',
  ],
  [
    'a village’s code that lost its zero',
    [...allFacts, { ...figure, unit_code: '1', done: (figure.done ?? 0) + 5 }],
    'ROLLUP_CONFLICT 00003',
    'lostZero 00003',
  ],
  ['a figure that shrank', instead({ done: 1 }), 'ROLLUP_FALLS 00003', 'shrunkenFigure 00003'],
])('both find %s', (_slip, facts, book, sql) => {
  expect(foundInBook(facts)).toContain(book);
  expect(foundInSql(facts)).toContain(sql);
});

it('counts a village once whose lines were pasted with and without the zero of its code, in the last week too', () => {
  const twice = allFacts.flatMap((fact) =>
    fact.commune_code === '00003' && fact.unit_code === '01' ? [fact, { ...fact, unit_code: '1' }] : [fact],
  );
  const [once, both] = [pasted(allFacts), pasted(twice)];
  expect(foundInBook(twice)).toEqual([]);
  for (const one of indicatorCodes)
    expect(both.totals.cumulative('00003', one, weekEnd(weeks))).toBe(
      once.totals.cumulative('00003', one, weekEnd(weeks)),
    );
});
