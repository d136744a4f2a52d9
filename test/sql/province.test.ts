// The views in SQL against two other ways to the same totals, on a made-up province.
import { factLines } from '../../cli/export/fact';
import type { Fact } from '../../cli/export/fact';
import { totalsOf } from '../../src/domain/counting/modes';
import { addDays } from '../../src/domain/plan/calendar';
import { campaign, indicator, tally, unit } from '../support/campaigns';
import { reportOn } from '../support/reports';
import type { Warehouse } from './duckDb';
import { loadedWith, openWarehouse } from './duckDb';
import type { IndicatorCode, ProvinceCommune } from './province';
import { indicatorCodes, inTotal, knownFor, madeUpProvince, start, weekEnd, weekStart } from './province';

const weeks = 10;
const province = madeUpProvince(100, weeks);
const allFacts = province.flatMap(({ facts }) => facts);
const weekNumbers = Array.from({ length: weeks }, (_, index) => index + 1);

let warehouse: Warehouse;
beforeAll(async () => (warehouse = await openWarehouse()), 60_000);

const loaded = (facts: readonly Fact[]): Warehouse => loadedWith(warehouse, facts);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const countsIn = ({ counts }: ProvinceCommune, one: IndicatorCode) =>
  counts.filter((each) => each.indicator === one && inTotal(each.unit));

const startOf = ({ campaign: plan }: ProvinceCommune, one: IndicatorCode): number =>
  sum(plan.units.filter((each) => each.inTotal).map(({ figures }) => figures.get(`${one}.DK`) ?? 0));

/** The province's totals by nothing but addition. */
const plainTotals = () =>
  weekNumbers.flatMap((week) =>
    indicatorCodes.map((one) => ({
      week: weekEnd(week),
      indicator: one,
      gained: sum(
        province.flatMap((commune) =>
          countsIn(commune, one)
            .filter((each) => each.week === week)
            .map((each) => knownFor(each, weeks)),
        ),
      ),
      done: sum(
        province.map(
          (commune) =>
            startOf(commune, one) +
            sum(
              countsIn(commune, one)
                .filter((each) => each.week <= week)
                .map((each) => knownFor(each, week)),
            ),
        ),
      ),
      base: sum(
        province.flatMap(({ campaign: plan }) =>
          plan.units.filter((each) => each.inTotal).map(({ figures }) => figures.get('DS14') ?? 0),
        ),
      ),
    })),
  );

/** The same as the reports of a book would tell it whose units are the communes. */
const reportedTotals = () => {
  const dates = { from: start, deadline: weekEnd(weeks) };
  const book = campaign({
    settings: { start, end: weekEnd(weeks), baselineDate: addDays(start, -1) },
    indicators: [
      indicator('TN2', { base: 'DS14', target: '≥95%', main: true, ...dates }),
      indicator('SK', { base: 'DS14', target: '70%', ...dates }),
    ],
    units: province.map((commune) =>
      unit(commune.code, {
        DS14: sum(
          commune.campaign.units
            .filter((each) => each.inTotal)
            .map(({ figures }) => figures.get('DS14') ?? 0),
        ),
        'TN2.DK': startOf(commune, 'TN2'),
      }),
    ),
  });
  const talliesAsOf = (known: number) =>
    province.flatMap((commune) =>
      weekNumbers
        .filter((week) => week <= known)
        .map((week) =>
          tally(
            commune.code,
            addDays(weekStart(week), 3),
            Object.fromEntries(
              indicatorCodes.map((one) => [
                one,
                sum(
                  countsIn(commune, one)
                    .filter((each) => each.week === week)
                    .map((each) => knownFor(each, known)),
                ),
              ]),
            ),
          ),
        ),
    );
  const last = totalsOf(book, talliesAsOf(weeks));
  return weekNumbers.flatMap((week) =>
    reportOn({ campaign: book, tallies: talliesAsOf(week), number: week }).indicators.map(
      ({ indicator: one, done, base }) => ({
        week: weekEnd(week),
        indicator: one,
        gained: sum(book.units.map(({ code }) => last.gained(code, one, weekStart(week), weekEnd(week)))),
        done,
        base,
      }),
    ),
  );
};

const totalsInSql = () =>
  warehouse.query(
    `SELECT CAST(period_end AS VARCHAR) AS week, indicator_code AS indicator, CAST(gained AS BIGINT) AS gained,
       CAST(done AS BIGINT) AS done, CAST(base AS BIGINT) AS base
     FROM campaign.campaign_periods ORDER BY period_end, indicator_code DESC`,
  );

describe('a province of 100 communes and 10 weeks', () => {
  it('has the same totals by its reports, by SQL and by plain addition', () => {
    loaded(allFacts);
    const plain = plainTotals();
    expect(totalsInSql()).toEqual(plain);
    expect(reportedTotals()).toEqual(plain);
  }, 60_000);

  it('has the same totals when every book was exported and loaded twice', () => {
    const { load } = loaded(allFacts);
    load(
      factLines(allFacts.map((fact) => ({ ...fact, exported_at: `${addDays(weekEnd(weeks), 9)}T08:00` }))),
    );
    expect(totalsInSql()).toEqual(plainTotals());
  }, 60_000);

  it('says of each commune what its own reports said', () => {
    loaded(allFacts);
    const rows = warehouse.query(
      `SELECT commune_code, CAST(period_end AS VARCHAR) AS period_end, indicator_code, gained_first, done, base, target
       FROM campaign.commune_periods ORDER BY commune_code, period_end, indicator_code DESC`,
    );
    expect(rows).toEqual(
      province.flatMap(({ code, reported }) =>
        reported.map(({ week, indicator: one, gained, done, base, target }) => ({
          commune_code: code,
          period_end: weekEnd(week),
          indicator_code: one,
          gained_first: gained,
          done,
          base,
          target,
        })),
      ),
    );
  }, 60_000);

  it('lists each count that was mended after its report, once, and nothing else', () => {
    loaded(allFacts);
    const rows = warehouse.query(
      `SELECT commune_code, unit_code, indicator_code, CAST(period_start AS VARCHAR) AS period_start,
         gained_before, gained_after FROM campaign.corrections ORDER BY ALL`,
    );
    const mended = province.flatMap(({ code, counts }) =>
      counts
        .filter(({ count, mended: after }) => count !== after)
        .map((each) => ({
          commune_code: code,
          unit_code: each.unit,
          indicator_code: each.indicator,
          period_start: weekStart(each.week),
          gained_before: each.count,
          gained_after: each.mended,
        })),
    );
    const key = (row: object): string => JSON.stringify(Object.values(row));
    expect(mended.length).toBeGreaterThan(100);
    expect(rows.map(key).sort()).toEqual(mended.map(key).sort());
  }, 60_000);

  it.each([
    ['what was reached is not known', { done: null }],
    ['the target is a ceiling', { target_is_ceiling: true }],
    ['the indicator left the plan', { target_is_ceiling: null }],
    ['there is no target', { target: null }],
  ])('tells neither a share nor what remains where %s', (_name, change) => {
    loaded(allFacts.filter(({ unit_code }) => unit_code === '').map((fact) => ({ ...fact, ...change })));
    expect(
      warehouse.query('SELECT DISTINCT share_of_target, remaining FROM campaign.commune_periods'),
    ).toEqual([{ share_of_target: null, remaining: null }]);
    expect(warehouse.query('SELECT * FROM campaign.ranking')).toEqual([]);
  });

  it('has no total where what one commune reached is not known, and says how many it waits for', () => {
    loaded(allFacts.map((fact) => (fact.commune_code === '00042' ? { ...fact, done: null } : fact)));
    expect(
      warehouse.query(
        'SELECT DISTINCT done, CAST(communes_unknown AS BIGINT) AS waits FROM campaign.campaign_periods',
      ),
    ).toEqual([{ done: null, waits: 1 }]);
  });

  it('ranks the communes by their share of the target, the lowest first', () => {
    loaded(allFacts);
    const rows = warehouse.query(
      `SELECT commune_code, CAST(place AS BIGINT) AS place, share_of_target, remaining
       FROM campaign.ranking WHERE indicator_code = 'TN2' ORDER BY place, commune_code`,
    );
    const wanted = province.map(({ code, reported }) => {
      const { done, target } = reported.filter((one) => one.indicator === 'TN2').slice(-1)[0] ?? {};
      if (typeof done !== 'number' || typeof target !== 'number')
        throw new Error(`nothing reported by ${code}`);
      const share = Math.floor((20_000 * done + target) / (2 * target));
      return {
        code,
        share: done < target ? Math.min(9_999, share) : share,
        left: Math.max(0, target - done),
      };
    });
    const isBefore = (one: (typeof wanted)[number], other: (typeof wanted)[number]): boolean =>
      one.share < other.share || (one.share === other.share && one.left > other.left);
    expect(rows).toHaveLength(100);
    for (const { code, share, left } of wanted)
      expect(rows).toContainEqual({
        commune_code: code,
        place: 1 + wanted.filter((other) => isBefore(other, { code, share, left })).length,
        share_of_target: share,
        remaining: left,
      });
  }, 60_000);

  it('counts which reports came, and which of them on time', () => {
    const silent = '00007';
    const { query } = loaded(allFacts.filter(({ commune_code }) => commune_code !== silent));
    const communes = province.map(({ code }) => `('01', '${code}', 'Xã ${code} (giả)')`);
    query(`INSERT INTO campaign.communes VALUES ${communes.join(', ')}`);
    const periods = weekNumbers.map(
      (week) =>
        `('01', 'week', DATE '${weekStart(week)}', DATE '${weekEnd(week)}', TIMESTAMP '${addDays(weekEnd(week), 2)} 17:00:00')`,
    );
    query(`INSERT INTO campaign.expected_periods VALUES ${periods.join(', ')}`);
    const [first] = query(
      `SELECT CAST(period_end AS VARCHAR) AS period_end, CAST(due AS BIGINT) AS due, CAST(on_record AS BIGINT) AS on_record,
         CAST(on_time AS BIGINT) AS on_time, share_on_record, share_on_time
       FROM campaign.completeness_shares ORDER BY period_start`,
    );
    const onTime = province.filter(
      ({ code }, index) => code !== silent && (index + 1) % 7 !== 0 && index % 3 < 2,
    ).length;
    expect(first).toEqual({
      period_end: weekEnd(1),
      due: 100,
      on_record: 99,
      on_time: onTime,
      share_on_record: 9_900,
      share_on_time: onTime * 100,
    });
    expect(
      query(`SELECT DISTINCT status FROM campaign.completeness WHERE commune_code = '${silent}'`),
    ).toEqual([{ status: 'missing' }]);
  }, 60_000);
});
