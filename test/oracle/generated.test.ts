// The add-in's figures against the oracle's, over campaigns that nobody planned.
import fc from 'fast-check';
import { buildReport } from '../../src/domain/weeklyReport';
import { addUpCounts } from '../../src/domain/counts';
import type { IndicatorResult } from '../../src/domain/reportModel';
import { lastEndedPeriod, periodsOf } from '../../src/domain/period';
import type { ProgressRow as Measured } from '../../src/domain/progress';
import { measureProgress } from '../../src/domain/progress';
import { correctionsOf, gainedIn } from './corrections';
import { dateOf, dayOf } from './days';
import type { GeneratedCampaign } from './generatedCampaigns';
import { generatedCampaign } from './generatedCampaigns';
import { lastEnded, plainPeriods } from './periods';
import type { ProgressRow } from './progress';
import { progressOf } from './progress';
import { courseOf, resultsOf, unitsOf } from './report';
import { toPlain } from './toPlain';

const kinds = ['week', 'month', 'day', 'final'] as const;
const someDay = fc.integer({ min: dayOf('2025-03-15'), max: dayOf('2025-07-01') }).map(dateOf);

/** What both say of a unit on an indicator, by the names of run.json. */
const figuresOf = (row: ProgressRow | Measured) => ({
  unit: row.unit,
  indicator: row.indicator,
  base: row.base,
  eligibleBase: 'eligible' in row ? row.eligible : row.eligibleBase,
  start: row.start,
  done: row.done,
  target: row.target,
  remaining: row.remaining,
  requiredPerDay: row.requiredPerDay,
  rateOfBase: row.rateOfBase,
  rateOfTarget: row.rateOfTarget,
  pace: row.pace,
  status: row.status,
  daysLeft: row.daysLeft,
});

const key = ({ unit, indicator }: { readonly unit: string | null; readonly indicator: string }): string =>
  `${indicator} ${unit ?? ''}`;
const inOrder = <Row extends { readonly unit: string | null; readonly indicator: string }>(
  rows: readonly Row[],
): readonly Row[] => [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1));

/** The forecast in the oracle's words. */
const foreseen = ({ forecast }: IndicatorResult) => {
  if (forecast === null) return null;
  return forecast.reachedOn === null
    ? { shareAtDeadline: forecast.rateAtDeadline }
    : { reaches: forecast.reachedOn };
};

const reportOn = ({ campaign, tallies }: GeneratedCampaign, kind: (typeof kinds)[number], at: number) => {
  const periods = periodsOf(campaign.settings, kind);
  const period = periods[at % periods.length];
  if (period === undefined) throw new Error('A campaign has a period of every kind');
  const checked = { tallies, issues: [], obstacles: [] };
  const cutOff = `${period.to}T23:00`;
  const facts = { title: 'thử', campaign, checked, frozen: [], period, cutOff, notMatching: new Set(['U1']) };
  return { period, report: buildReport(facts, new Map()) };
};

it('progress on any day is the same', () => {
  fc.assert(
    fc.property(generatedCampaign, someDay, ({ campaign, tallies }, day) => {
      const counts = addUpCounts(tallies, campaign.settings.countingMode);
      const mine = inOrder(progressOf(toPlain(campaign, tallies), day)).map(figuresOf);
      expect(inOrder(measureProgress(campaign, counts, day)).map(figuresOf)).toEqual(mine);
    }),
    { numRuns: 300 },
  );
});

it('the periods of every kind are the same, and so is the last that has ended', () => {
  fc.assert(
    fc.property(generatedCampaign, someDay, ({ campaign }, day) => {
      const plain = toPlain(campaign, []);
      for (const kind of kinds) {
        expect(periodsOf(campaign.settings, kind)).toEqual(plainPeriods(plain, kind));
        expect(lastEndedPeriod(campaign.settings, kind, `${day}T08:00`)).toEqual(lastEnded(plain, kind, day));
      }
    }),
    { numRuns: 100 },
  );
});

describe('a report on any period', () => {
  it('has the same results on every indicator', () => {
    fc.assert(
      fc.property(generatedCampaign, fc.constantFrom(...kinds), fc.nat(90), (generated, kind, at) => {
        const { period, report } = reportOn(generated, kind, at);
        const plain = toPlain(generated.campaign, generated.tallies);
        const mine = inOrder(resultsOf(plain, period)).map((row) => ({
          ...figuresOf(row),
          gained: row.gained,
          change: row.change,
          averagePerDayTenths: row.averagePerDayTenths,
          nextQuota: row.nextWeekQuota,
          forecast: row.forecast,
        }));
        const rows = [...report.indicators, ...report.units.flatMap(({ results }) => results)];
        const theirs = inOrder(rows).map((row) => ({
          ...figuresOf(row),
          gained: row.gained,
          change: row.change,
          averagePerDayTenths: row.averagePerDayTenths,
          nextQuota: row.nextQuota,
          forecast: foreseen(row),
        }));
        expect(theirs).toEqual(mine);
        expect(report.course).toEqual(courseOf(plain, period));
      }),
      { numRuns: 300 },
    );
  });

  it('gives every unit the same status, rank and reporting', () => {
    fc.assert(
      fc.property(generatedCampaign, fc.constantFrom(...kinds), fc.nat(90), (generated, kind, at) => {
        const { period, report } = reportOn(generated, kind, at);
        const plain = toPlain(generated.campaign, generated.tallies);
        const theirs = report.units.map(({ unit, status, rank, reporting }) => ({
          unit,
          status,
          rank,
          reporting,
        }));
        const byUnit = (one: { unit: string }, other: { unit: string }) => (one.unit < other.unit ? -1 : 1);
        expect(theirs.sort(byUnit)).toEqual([...unitsOf(plain, period, new Set(['U1']))].sort(byUnit));
        const ranks = report.units.flatMap(({ rank }) => rank ?? []);
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      }),
      { numRuns: 200 },
    );
  });

  it('lists the same corrections when tallies changed after earlier periods were frozen', () => {
    fc.assert(
      fc.property(
        generatedCampaign,
        fc.array(fc.tuple(fc.nat(39), fc.nat(9))),
        ({ campaign, tallies }, changes) => {
          const periods = periodsOf(campaign.settings, 'week');
          const last = periods[periods.length - 1];
          if (last === undefined) return;
          const plain = toPlain(campaign, tallies);
          const frozen = periods.slice(0, -1).flatMap((period) =>
            campaign.units.flatMap(({ code: unit }) =>
              campaign.indicators.map(({ code: indicator }) => ({
                ...{ kind: 'week' as const, label: `Tuần ${period.number}`, restatedBy: null },
                ...{ from: period.from, to: period.to, frozenAt: '2025-07-01T08:00', unit, indicator },
                ...{ gained: gainedIn(plain, unit, indicator, period), done: null, base: null, target: null },
              })),
            ),
          );
          const changed = tallies.map((tally, index) => {
            const more = changes.find(([at]) => at === index)?.[1] ?? 0;
            return {
              ...tally,
              counts: new Map([...tally.counts].map(([code, count]) => [code, count + more])),
            };
          });
          const checked = { tallies: changed, issues: [], obstacles: [] };
          const facts = { title: 'thử', campaign, checked, frozen, period: last, cutOff: '2025-07-02T08:00' };
          const { corrections } = buildReport({ ...facts, notMatching: new Set() }, new Map());
          const mine = correctionsOf(
            toPlain(campaign, changed),
            frozen.map(({ from, to, unit, indicator, gained, kind }) => ({
              period: { kind, number: 0, from, to },
              unit,
              indicator,
              gained,
            })),
          );
          expect(
            corrections.map(({ unit, indicator, before, after }) => ({ unit, indicator, before, after })),
          ).toEqual(mine);
        },
      ),
      { numRuns: 100 },
    );
  });
});
