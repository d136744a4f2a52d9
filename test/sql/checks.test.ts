// What the checks in SQL find in a made-up province in which one thing went wrong, and in one in which nothing did.
import type { Fact } from '../../cli/export/fact';
import type { Warehouse } from './duckDb';
import { loadedWith, openWarehouse } from './duckDb';
import { madeUpProvince, weekEnd, weekStart } from './province';

const weeks = 10;
const allFacts = madeUpProvince(100, weeks).flatMap(({ facts }) => facts);

let warehouse: Warehouse;
beforeAll(async () => (warehouse = await openWarehouse()), 60_000);

const loaded = (facts: readonly Fact[]): Warehouse => loadedWith(warehouse, facts);

describe('the checks', () => {
  const found = () =>
    warehouse.query(
      `SELECT check_name, commune_code, unit_code, CAST(period_start AS VARCHAR) AS period_start, detail
       FROM campaign.checks WHERE check_name <> 'shrunkenFigure' ORDER BY ALL`,
    );

  it('find nothing in a whole province', () => {
    loaded(allFacts);
    expect(found()).toEqual([]);
  }, 60_000);

  it.each([4, 1, weeks])(
    'find the commune that lacks week %i',
    (week) => {
      loaded(
        allFacts.filter((fact) => fact.commune_code !== '00042' || fact.period_start !== weekStart(week)),
      );
      expect(found()).toEqual([
        {
          check_name: 'missingWeek',
          commune_code: '00042',
          unit_code: '',
          period_start: weekStart(week),
          detail: `until ${weekEnd(week)}`,
        },
      ]);
    },
    60_000,
  );

  const figure = allFacts.find(
    (fact) =>
      fact.commune_code === '00042' &&
      fact.unit_code === '01' &&
      fact.indicator_code === 'TN2' &&
      fact.period_start === weekStart(3) &&
      fact.restated_by === '',
  );
  if (figure === undefined) throw new Error('the made-up province lacks a figure');

  it('find a figure of one version that was told in two ways', () => {
    const gained = (figure.gained ?? 0) + 5;
    loaded([...allFacts, { ...figure, gained, exported_at: '2025-09-01T08:00' }]);
    expect(found()).toEqual([
      {
        check_name: 'doubledKey',
        commune_code: '00042',
        unit_code: '01',
        period_start: weekStart(3),
        detail: `version 1 told in 2 ways: gained ${figure.gained}.000 to ${gained}.000`,
      },
    ]);
  }, 60_000);

  it.each([
    ['a commune', { commune_code: '42' }, '42', '', 'commune 42 beside 00042'],
    ['a unit', { unit_code: '1' }, '00042', '', 'unit 1 beside 01'],
    ['the campaign', { campaign_id: '1' }, '', '', 'campaign 1 beside 01'],
  ])(
    'find a code of %s that lost its zero',
    (_name, change, commune, unitCode, detail) => {
      loaded([...allFacts, { ...figure, ...change }]);
      expect(found()).toContainEqual({
        check_name: 'lostZero',
        commune_code: commune === '42' ? '' : commune,
        unit_code: unitCode,
        period_start: null,
        detail,
      });
    },
    60_000,
  );

  it('find a cumulative figure that shrank', () => {
    loaded(allFacts.map((fact) => (fact === figure ? { ...fact, done: 1 } : fact)));
    expect(
      warehouse.query(
        `SELECT CAST(period_start AS VARCHAR) AS period_start, done FROM campaign.shrunken_figures
         WHERE commune_code = '00042' AND unit_code = '01' AND indicator_code = 'TN2'`,
      ),
    ).toEqual([{ period_start: weekStart(3), done: 1 }]);
  }, 60_000);

  it('find a commune that nobody listed', () => {
    const { query } = loaded(allFacts.filter(({ commune_code }) => commune_code <= '00002'));
    query(`INSERT INTO campaign.communes VALUES ('01', '00001', 'Xã Một (giả)')`);
    expect(found()).toMatchObject([{ check_name: 'unknownCommune', commune_code: '00002' }]);
  });
});
