// What the add-in says of every sample against what the oracle reads off the sample's tabs.
import { readdirSync } from 'node:fs';
import type { Host } from '../../host/createHost';
import { choose, openCommune, sheetNamed, valuesOf } from '../support/commune';
import { leftOutUntil, readSheets } from './readSheets';
import type { Grid, TypedFinding } from './readSheets';
import type { PlainCampaign } from './plainCampaign';
import type { PlainPeriod, PlainPeriodKind } from './periods';
import { lastEnded } from './periods';
import { progressOf } from './progress';
import { resultsOf, unitsOf } from './report';

const samples = readdirSync('samples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'recipes')
  .map(({ name }) => name);

interface Reported {
  readonly period: PlainPeriod;
  readonly units: readonly { unit: string; status: string; rank: number | null; reporting: string }[];
  readonly leftOut: { readonly rows: number; readonly cells: number };
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
}

const tabsOf =
  (host: Host) =>
  (name: string): Grid =>
    valuesOf(sheetNamed(host, name));

const kindOf: Readonly<Record<string, PlainPeriodKind>> = { Tuần: 'week', Tháng: 'month', Ngày: 'day' };

const byUnit = (one: { unit: string | null }, other: { unit: string | null }): number =>
  (one.unit ?? '') < (other.unit ?? '') ? -1 : 1;

describe.each(samples)('the sample %s', (sample) => {
  const host = openCommune(sample);
  const today = host.clock.now().toISOString().slice(0, 10);
  const { issues } = choose<{ issues: readonly TypedFinding[] }>(host, 'checkTallies');
  const { progress } = choose<{ progress: readonly Readonly<Record<string, unknown>>[] }>(
    host,
    'refreshProgress',
  );
  const { report } = choose<{ report: Reported }>(host, 'buildWeeklyReport');
  const plain: PlainCampaign = readSheets(tabsOf(host), issues);

  it('has enough to compare', () => {
    expect(plain.rows.length).toBeGreaterThan(15);
    expect(progress.length).toBe(plain.indicators.length * (plain.units.length + 1));
  });

  it('has the same progress today, unit by unit and figure by figure', () => {
    const mine = progressOf(plain, today).map((row) => ({
      unit: row.unit,
      indicator: row.indicator,
      base: row.base,
      eligibleBase: row.eligible,
      start: row.start,
      done: row.done,
      target: row.target,
      remaining: row.remaining,
      requiredPerDay: row.requiredPerDay,
      rateOfBase: row.rateOfBase,
      rateOfTarget: row.rateOfTarget,
      pace: row.pace,
      status: row.status,
    }));
    for (const row of mine)
      expect(progress).toContainEqual({ ...row, reporting: row.unit === null ? null : expect.any(String) });
  });

  it('reports on the period that the rules name', () => {
    const kind =
      kindOf[String(tabsOf(host)('Cấu hình').find(([item]) => item === 'Kỳ báo cáo')?.[1])] ?? 'week';
    expect(report.period).toMatchObject({ ...lastEnded(plain, kind, today) });
  });

  it('has the same results of the period on every indicator', () => {
    const mine = resultsOf(plain, report.period).filter(({ unit }) => unit === null);
    expect(report.indicators).toHaveLength(mine.length);
    for (const row of mine)
      expect(report.indicators).toContainEqual(
        expect.objectContaining({
          indicator: row.indicator,
          gained: row.gained,
          change: row.change,
          averagePerDayTenths: row.averagePerDayTenths,
          done: row.done,
          target: row.target,
          remaining: row.remaining,
          requiredPerDay: row.requiredPerDay,
          rateOfBase: row.rateOfBase,
          rateOfTarget: row.rateOfTarget,
          nextQuota: row.nextWeekQuota,
          status: row.status,
        }),
      );
  });

  it('has the same status, rank and reporting of every unit', () => {
    // Whose figures differ from other lists is found by comparing lists, which the oracle does not do.
    const differing = report.units
      .filter(({ reporting }) => reporting === 'notMatching')
      .map(({ unit }) => unit);
    const named = issues.filter(({ code }) => code === 'SYSTEM_MISMATCH' || code === 'LIST_MISMATCH');
    expect(named.map(({ unit }) => unit)).toEqual(expect.arrayContaining(differing));
    expect([...report.units].sort(byUnit)).toEqual(
      [...unitsOf(plain, report.period, new Set(differing))].sort(byUnit),
    );
  });

  it('leaves out as many rows and cells', () => {
    const { rows, cells } = leftOutUntil(tabsOf(host)('Nhập liệu'), issues, report.period.to);
    expect(report.leftOut).toMatchObject({ rows, cells });
  });
});
