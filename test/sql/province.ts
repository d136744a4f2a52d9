// A made-up province: communes of one campaign, what they count week by week, and what each one's reports froze of it.
import type { Fact } from '../../cli/export/fact';
import { factsOf } from '../../cli/export/factsOf';
import { totalsOf } from '../../src/domain/counting/modes';
import type { Tally } from '../../src/domain/counting/tally';
import type { FrozenFigure } from '../../src/domain/frozenFigures';
import type { Campaign } from '../../src/domain/plan/campaign';
import { addDays } from '../../src/domain/plan/calendar';
import { freezeReport } from '../../src/domain/report/freezeReport';
import { campaign, indicator, tally, unit } from '../support/campaigns';
import { reportOn } from '../support/reports';

export const indicatorCodes = ['TN2', 'SK'] as const;
export type IndicatorCode = (typeof indicatorCodes)[number];

/** A count of a unit in a week; `mended` stands from the report on the week `mendedFor` on. */
interface WeekCount {
  readonly week: number;
  readonly unit: string;
  readonly indicator: IndicatorCode;
  readonly count: number;
  readonly mended: number;
  readonly mendedFor: number;
}

export interface ProvinceCommune {
  readonly code: string;
  readonly campaign: Campaign;
  readonly counts: readonly WeekCount[];
  readonly frozen: readonly FrozenFigure[];
  readonly facts: readonly Fact[];
  /** What its reports said of the commune, by week and indicator. */
  readonly reported: readonly {
    readonly week: number;
    readonly indicator: string;
    readonly gained: number;
    readonly done: number | null;
    readonly base: number | null;
    readonly target: number | null;
  }[];
}

export const start = '2025-05-05';
export const weekStart = (week: number): string => addDays(start, (week - 1) * 7);
export const weekEnd = (week: number): string => addDays(start, week * 7 - 1);

/** What the count is known to be when the report on the week is built. */
export const knownFor = ({ count, mended, mendedFor }: WeekCount, week: number): number =>
  week >= mendedFor ? mended : count;

/** Three villages that count in the total, and a youth union that does not. */
const unitCodes = ['01', '02', '1A', 'DTN'] as const;
export const inTotal = (code: string): boolean => code !== 'DTN';

const planOf = (random: () => number, weeks: number): Campaign => {
  const dates = { from: start, deadline: weekEnd(weeks) };
  return campaign({
    settings: { start, end: weekEnd(weeks), baselineDate: addDays(start, -1) },
    indicators: [
      indicator('TN2', { base: 'DS14', target: '≥95%', main: true, ...dates }),
      indicator('SK', { base: 'DS14', target: '70%', ...dates }),
    ],
    units: unitCodes.map((code) =>
      unit(
        code,
        { DS14: 900 + Math.floor(random() * 600), 'TN2.DK': Math.floor(random() * 100) },
        { inTotal: inTotal(code) },
      ),
    ),
  });
};

const countsOf = (random: () => number, weeks: number): readonly WeekCount[] =>
  Array.from({ length: weeks }, (_, index) => index + 1).flatMap((week) =>
    unitCodes.flatMap((code) =>
      indicatorCodes.map((one) => {
        const count = Math.floor(random() * 40);
        const isMended = random() < 0.03 && week < weeks;
        const mended = isMended ? Math.floor(random() * 40) : count;
        return { week, unit: code, indicator: one, count, mended, mendedFor: week + 1 };
      }),
    ),
  );

const talliesFor = (counts: readonly WeekCount[], week: number): readonly Tally[] => {
  const rows = new Map<string, Tally>();
  for (const one of counts.filter((each) => each.week <= week)) {
    const date = addDays(weekStart(one.week), 3);
    const key = `${date} ${one.unit}`;
    const row = rows.get(key) ?? tally(one.unit, date, {});
    rows.set(key, {
      ...row,
      counts: new Map([...row.counts, [one.indicator, knownFor(one, week)] as const]),
    });
  }
  return [...rows.values()];
};

/** One commune through its campaign: a report each week, most of them mailed, the last one always. */
const communeOf = (index: number, weeks: number, random: () => number): ProvinceCommune => {
  const code = String(index + 1).padStart(5, '0');
  const plan = planOf(random, weeks);
  const counts = countsOf(random, weeks);
  const frozen: FrozenFigure[] = [];
  const reported: ProvinceCommune['reported'][number][] = [];
  for (let week = 1; week <= weeks; week += 1) {
    const report = reportOn({ campaign: plan, tallies: talliesFor(counts, week), frozen, number: week });
    const isMailed = week === weeks || (index + week) % 7 !== 0;
    const sentAt = isMailed ? `${addDays(weekEnd(week), (index % 3) + 1)}T09:00` : null;
    frozen.push(...freezeReport(report).map((line) => ({ ...line, sentAt })));
    reported.push(
      ...report.indicators.map((row) => ({
        week,
        indicator: row.indicator,
        gained: row.gained,
        done: row.done,
        base: row.base,
        target: row.target,
      })),
    );
  }
  const facts = factsOf({
    campaign: plan,
    totals: totalsOf(plan, talliesFor(counts, weeks)),
    frozen,
    campaignCode: '01',
    communeCode: code,
    exportedAt: `${addDays(weekEnd(weeks), 5)}T08:00`,
  });
  return { code, campaign: plan, counts, frozen, facts, reported };
};

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** So many communes through so many weeks, the same each time. */
export const madeUpProvince = (
  communes: number,
  weeks: number,
  seed = 20_251,
): readonly ProvinceCommune[] => {
  const random = seededRandom(seed);
  return Array.from({ length: communes }, (_, index) => communeOf(index, weeks, random));
};
