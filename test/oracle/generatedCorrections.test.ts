// Reports built, built again and mailed while tallies go on changing and the plan's dates move: what each of them
// corrects, against the oracle's, and that nothing is told twice or never.
import fc from 'fast-check';
import { freezeReport } from '../../src/domain/report/freezeReport';
import type { Correction, FrozenFigure } from '../../src/domain/frozenFigures';
import { periodsOf } from '../../src/domain/plan/period';
import type { Period } from '../../src/domain/plan/period';
import type { Tally } from '../../src/domain/counting/tally';
import { totalsOf } from '../../src/domain/counting/modes';
import type { Report } from '../../src/domain/report/report';
import { buildReport } from '../../src/domain/report/buildReport';
import { inOrder } from './comparedFigures';
import type { BuiltReport, PlainCorrection } from './corrections';
import { withLastMailed, withReportOn } from './corrections';
import type { GeneratedCampaign } from './generatedCampaigns';
import { generatedCampaign } from './generatedCampaigns';
import { countedParts } from './generatedParts';
import { digitsOf, written } from './grains';
import { plainStreaks } from './streaks';
import { toPlain } from './toPlain';

/**
 * Tallies are changed, and the weekday on which weeks end may be; then a report is built, the next one of its kind or
 * an earlier one anew, and it may be mailed.
 */
const someSteps = fc.array(
  fc.record({
    changes: fc.array(fc.record({ at: fc.nat(39), more: fc.integer({ min: -9, max: 9 }) }), {
      maxLength: 12,
    }),
    kind: fc.constantFrom('week' as const, 'week' as const, 'week' as const, 'month' as const),
    again: fc.constantFrom(0, 0, 0, 1, 2),
    mailed: fc.boolean(),
    weekday: fc.constantFrom(null, null, null, null, 1 as const, 3 as const),
  }),
  { minLength: 2, maxLength: 10 },
);

interface Change {
  readonly at: number;
  readonly more: number;
}

const changed = (tallies: readonly Tally[], changes: readonly Change[]): readonly Tally[] =>
  tallies.map((tally, index) => {
    const more = changes.reduce(
      (sum, change) => sum + (change.at % tallies.length === index ? change.more : 0),
      0,
    );
    const counts = [...tally.counts].map(([code, count]) => [code, Math.max(0, count + more)] as const);
    return { ...tally, counts: new Map(counts) };
  });

/** What the add-in keeps on the tab of frozen figures once the report on the period is built. */
const frozenAfter = (
  { campaign, tallies }: GeneratedCampaign,
  frozen: readonly FrozenFigure[],
  period: Period,
): {
  readonly report: Report;
  readonly corrections: readonly Correction[];
  readonly frozen: readonly FrozenFigure[];
} => {
  const title = `${period.kind} ${period.number}`;
  const counted = countedParts(campaign, tallies);
  const totals = totalsOf(campaign, counted);
  const checked = { tallies: counted, totals, findings: [], obstacles: [], evidence: [] };
  // No two builds at the same minute, as under the lock.
  const cutOff = new Date(Date.UTC(2026, 0, 1) + frozen.length * 60_000).toISOString().slice(0, 16);
  const facts = { title, campaign, checked, frozen, period, cutOff, notMatchingOn: () => new Set<string>() };
  const report = buildReport(facts, new Map());
  return {
    report,
    corrections: report.corrections,
    frozen: [...frozen, ...freezeReport(report)],
  };
};

const plainly = ({ from, to, unit, indicator, before, after }: Correction): PlainCorrection => ({
  from,
  to,
  unit,
  indicator,
  before,
  after,
});

/** The figures once the build that was frozen last is mailed. */
const mailedLast = (frozen: readonly FrozenFigure[]): readonly FrozenFigure[] => {
  const at = frozen[frozen.length - 1]?.frozenAt;
  return frozen.map((line) =>
    line.frozenAt === at && line.restatedBy === null ? { ...line, sentAt: at } : line,
  );
};

it('a report corrects what earlier ones told and counts on from what they said of each unit, whatever was mailed, built again or moved in between', () => {
  let corrected = 0;
  fc.assert(
    fc.property(generatedCampaign, someSteps, ({ campaign: planned, tallies: first }, steps) => {
      fc.pre(first.length > 3 && periodsOf(planned.settings, 'week').length > 2);
      let campaign = planned;
      let tallies = first;
      let frozen: readonly FrozenFigure[] = [];
      let built: readonly BuiltReport[] = [];
      for (const { changes, kind, again, mailed, weekday } of steps) {
        tallies = changed(tallies, changes);
        if (weekday !== null) {
          const villageDeadline = { ...campaign.settings.villageDeadline, weekday };
          campaign = { ...campaign, settings: { ...campaign.settings, villageDeadline } };
        }
        const periods = periodsOf(campaign.settings, kind);
        const done = new Set(built.flatMap(({ period }) => (period.kind === kind ? period.from : [])));
        const period = periods[Math.min(Math.max(0, done.size - again), periods.length - 1)];
        if (period === undefined) throw new Error('A campaign has a period of every kind');
        const theirs = frozenAfter({ campaign, tallies }, frozen, period);
        const reports = withReportOn(toPlain(campaign, tallies), built, period);
        const plain = toPlain(campaign, tallies);
        const mine = (reports[reports.length - 1]?.corrections ?? []).map((one) => {
          const digits = digitsOf(plain, one.indicator);
          return { ...one, before: written(one.before, digits), after: written(one.after, digits) };
        });
        expect(inOrder(theirs.corrections).map(plainly)).toEqual(inOrder(mine));
        corrected += mine.length;
        for (const { unit, streaks } of theirs.report.units) {
          expect(streaks).toEqual(plainStreaks(plain, built, period, unit, () => new Set()));
        }
        frozen = mailed ? mailedLast(theirs.frozen) : theirs.frozen;
        built = mailed ? withLastMailed(reports) : reports;
      }
    }),
    { numRuns: 60 },
  );
  // Else nothing was compared.
  expect(corrected).toBeGreaterThan(0);
});

it('what was first told and all that was corrected since add up to what there is, once each is mailed', () => {
  let corrected = 0;
  fc.assert(
    fc.property(generatedCampaign, someSteps, ({ campaign, tallies: first }, steps) => {
      const weeks = periodsOf(campaign.settings, 'week');
      fc.pre(first.length > 3 && weeks.length > 2);
      let tallies = first;
      let frozen: readonly FrozenFigure[] = [];
      const listed = new Map<string, number>();
      const firstTold = new Map<string, FrozenFigure>();
      const report = (period: Period): void => {
        const built = frozenAfter({ campaign, tallies }, frozen, period);
        frozen = mailedLast(built.frozen);
        for (const { from, unit, indicator, before, after } of built.corrections) {
          const key = `${from} ${unit} ${indicator}`;
          listed.set(key, (listed.get(key) ?? 0) + after - before);
          corrected += 1;
        }
        for (const line of frozen) {
          const key = `${line.from} ${line.unit} ${line.indicator}`;
          if (line.restatedBy === null && !firstTold.has(key)) firstTold.set(key, line);
        }
      };
      for (const { changes, again } of steps) {
        tallies = changed(tallies, changes);
        const done = new Set(frozen.flatMap(({ from, restatedBy }) => (restatedBy === null ? from : [])));
        // The last week is kept for the end, since its report lists whatever was still to be listed.
        const period = weeks[Math.min(Math.max(0, done.size - again), weeks.length - 2)];
        if (period !== undefined) report(period);
      }
      const last = weeks[weeks.length - 1];
      if (last !== undefined) report(last);
      const totals = totalsOf(campaign, countedParts(campaign, tallies));
      const plain = toPlain(campaign, tallies);
      for (const [key, { unit, indicator, from, to, gained }] of firstTold)
        expect(gained + (listed.get(key) ?? 0)).toBeCloseTo(
          written(totals.gained(unit, indicator, from, to), digitsOf(plain, indicator)),
          6,
        );
    }),
    { numRuns: 60 },
  );
  expect(corrected).toBeGreaterThan(0);
});
