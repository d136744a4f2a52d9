// The add-in's reports against the oracle's, on any period of campaigns that nobody planned.
import fc from 'fast-check';
import { earlierOf } from '../../src/domain/plan/calendar';
import type { Campaign, PeriodKind } from '../../src/domain/plan/campaign';
import type { Report } from '../../src/domain/report/report';
import type { Period } from '../../src/domain/plan/period';
import { periodsOf } from '../../src/domain/plan/period';
import { totalsOf } from '../../src/domain/counting/modes';
import { buildReport } from '../../src/domain/report/buildReport';
import { inOrder, reportedFiguresOf } from './comparedFigures';
import { breakdownsBy } from './breakdowns';
import { courseOf } from './course';
import { daysAfter } from './days';
import type { GeneratedCampaign } from './generatedCampaigns';
import { generatedCampaign, periodKinds } from './generatedCampaigns';
import { countedParts } from './generatedParts';
import { told } from './grains';
import type { PlainCampaign } from './plainCampaign';
import { overallStatusesOn, resultsOf, unitsOf } from './report';
import { nextDeadlineAfter, villageDeadlineOf } from './reporting';
import { plainStreaks } from './streaks';
import { toPlain } from './toPlain';
import type { JudgedUnit } from './verdicts';
import { plainHeadline, plainProposals } from './verdicts';

/** Who is said to differ from other lists on the day. */
const differingOn = (day: string): ReadonlySet<string> =>
  new Set(['U1', ...(Number(day.slice(8)) > 10 ? ['U0', 'U2'] : [])]);

/** The period at the place; a final one as far as it has come by some day, since it may be asked for beforehand. */
const periodAt = ({ settings }: Campaign, kind: PeriodKind, at: number): Period => {
  const periods = periodsOf(settings, kind);
  const period = periods[at % periods.length];
  if (period === undefined) throw new Error('A campaign has a period of every kind');
  return kind === 'final' ? { ...period, to: earlierOf(period.to, daysAfter(period.from, at)) } : period;
};

const reportOn = (
  { campaign, tallies }: GeneratedCampaign,
  kind: PeriodKind,
  at: number,
): { readonly plain: PlainCampaign; readonly period: Period; readonly report: Report } => {
  const period = periodAt(campaign, kind, at);
  const counted = countedParts(campaign, tallies);
  const totals = totalsOf(campaign, counted);
  const checked = { tallies: counted, totals, findings: [], obstacles: [], evidence: [] };
  const cutOff = `${period.to}T23:00`;
  const facts = { title: 'thử', campaign, checked, frozen: [], period, cutOff, notMatchingOn: differingOn };
  return { plain: toPlain(campaign, tallies), period, report: buildReport(facts, new Map()) };
};

/** Whether another unit has the same pace: of equals, either may be the third that is proposed. */
const isTied = (code: string, units: readonly JudgedUnit[]): boolean => {
  const own = units.find(({ unit }) => unit === code);
  return units.some(({ unit, pace }) => unit !== code && pace === own?.pace);
};

const anyReport = [generatedCampaign, fc.constantFrom(...periodKinds), fc.nat(90)] as const;

it('has the same results of units and commune on every indicator', () => {
  fc.assert(
    fc.property(...anyReport, (generated, kind, at) => {
      const { plain, period, report } = reportOn(generated, kind, at);
      const rows = [...report.indicators, ...report.units.flatMap(({ results }) => results)];
      expect(inOrder(rows).map(reportedFiguresOf)).toEqual(
        inOrder(resultsOf(plain, period)).map((row) => reportedFiguresOf(told(plain, row))),
      );
    }),
    { numRuns: 200 },
  );
});

it('has the same course, status of the commune and next deadline', () => {
  fc.assert(
    fc.property(...anyReport, (generated, kind, at) => {
      const { plain, period, report } = reportOn(generated, kind, at);
      expect(report.course).toEqual(courseOf(plain, period));
      expect(report.status).toBe(overallStatusesOn(plain, period.to).get(null));
      expect(report.nextDeadline).toBe(nextDeadlineAfter(plain, period));
    }),
    { numRuns: 100 },
  );
});

it('breaks down the same, whatever adds up, overlaps or disagrees', () => {
  let unsorted = 0;
  let overlapping = 0;
  fc.assert(
    fc.property(...anyReport, (generated, kind, at) => {
      const { plain, period, report } = reportOn(generated, kind, at);
      const named = (parts: readonly { readonly name: string; readonly count: number }[]): object =>
        parts.map(({ name: code, count }) => ({ code, count }));
      const theirs = report.breakdowns.map((one) => ({
        ...one,
        parts: named(one.parts),
        overlapping: named(one.overlapping),
      }));
      const mine = breakdownsBy(plain, period.to);
      expect(theirs).toEqual(mine);
      unsorted += mine.filter((one) => (one.unsorted ?? 0) > 0).length;
      overlapping += mine.filter((one) => one.overlapping.length > 0).length;
    }),
    { numRuns: 200 },
  );
  // Else nothing was compared.
  expect([unsorted > 0, overlapping > 0]).toEqual([true, true]);
});

const expectSameUnits = (generated: GeneratedCampaign, kind: PeriodKind, at: number): void => {
  const { plain, period, report } = reportOn(generated, kind, at);
  const differing = differingOn(period.to);
  const mine = unitsOf(plain, period, differing);
  const theirs = report.units.map((unit) => ({
    unit: unit.unit,
    status: unit.status,
    pace: unit.pace,
    outcome: unit.outcome,
    idle: unit.daysWithoutGain,
    statusBefore: unit.statusBefore,
    rank: unit.rank,
    reporting: unit.reporting,
  }));
  expect(inOrder(theirs)).toEqual(inOrder(mine));
  const ranks = report.units.flatMap(({ rank }) => rank ?? []);
  expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
};

it('counts and names the same at its head, and proposes the same units, by the same streaks', () => {
  fc.assert(
    fc.property(...anyReport, (generated, kind, at) => {
      const { plain, period, report } = reportOn(generated, kind, at);
      const judged = unitsOf(plain, period, differingOn(period.to)).map((one) => ({
        ...one,
        streaks: plainStreaks(plain, [], period, one.unit, differingOn),
      }));
      expect(inOrder(report.units.map(({ unit, streaks }) => ({ unit, streaks })))).toEqual(
        inOrder(judged.map(({ unit, streaks }) => ({ unit, streaks }))),
      );
      const headline = plainHeadline(plain, period, judged);
      expect(report.headline).toEqual(headline);
      expect(report.unitsReported).toBe(report.headline.units.reported);
      const { praise, reminder } = plainProposals(plain, period, judged);
      expect(inOrder(report.proposals.reminder)).toEqual(inOrder(reminder));
      const paceOf = (code: string): unknown => judged.find(({ unit }) => unit === code)?.pace;
      expect(report.proposals.praise.map(paceOf).sort()).toEqual(praise.map(({ pace }) => pace).sort());
      expect(praise.map(({ unit }) => unit)).toEqual(
        expect.arrayContaining(report.proposals.praise.filter((code) => !isTied(code, judged))),
      );
    }),
    { numRuns: 150 },
  );
});

it('gives every unit the same status, rank and reporting', () => {
  fc.assert(fc.property(...anyReport, expectSameUnits), { numRuns: 100 });
});

it('gives every unit the same reporting where rows were typed at the very minute of the deadline', () => {
  fc.assert(
    fc.property(...anyReport, ({ campaign, tallies }, kind, at) => {
      const typedAt = villageDeadlineOf(toPlain(campaign, tallies), periodAt(campaign, kind, at));
      expectSameUnits({ campaign, tallies: tallies.map((tally) => ({ ...tally, typedAt })) }, kind, at);
    }),
    { numRuns: 50 },
  );
});
