// Reports built one after the other while tallies go on changing: what each of them corrects, against the oracle's.
import fc from 'fast-check';
import { freezeReport } from '../../src/domain/report/freezeReport';
import type { Correction, FrozenFigure } from '../../src/domain/frozenFigures';
import { periodsOf } from '../../src/domain/plan/period';
import type { Period } from '../../src/domain/plan/period';
import type { Tally } from '../../src/domain/counting/tally';
import { addUpTallies } from '../../src/domain/counting/runningTotals';
import { buildReport } from '../../src/domain/report/buildReport';
import { inOrder } from './comparedFigures';
import type { BuiltReport, PlainCorrection } from './corrections';
import { withReportOn } from './corrections';
import type { GeneratedCampaign } from './generatedCampaigns';
import { generatedCampaign } from './generatedCampaigns';
import { toPlain } from './toPlain';

/** Tallies are changed, then a report is built: the next one of its kind, or an earlier one anew. */
const someSteps = fc.array(
  fc.record({
    changes: fc.array(fc.record({ at: fc.nat(39), more: fc.integer({ min: -9, max: 9 }) }), {
      maxLength: 12,
    }),
    kind: fc.constantFrom('week' as const, 'week' as const, 'week' as const, 'month' as const),
    again: fc.constantFrom(0, 0, 0, 1, 2),
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
): { readonly corrections: readonly Correction[]; readonly frozen: readonly FrozenFigure[] } => {
  const title = `${period.kind} ${period.number}`;
  const totals = addUpTallies(tallies, campaign.settings.countingMode);
  const checked = { tallies, totals, findings: [], obstacles: [] };
  const cutOff = `${period.to}T23:00`;
  const facts = { title, campaign, checked, frozen, period, cutOff, notMatching: new Set<string>() };
  const report = buildReport(facts, new Map());
  return {
    corrections: report.corrections,
    frozen: [...frozen, ...freezeReport(report)],
  };
};

const plainly = ({ from, unit, indicator, before, after }: Correction): PlainCorrection => ({
  from,
  unit,
  indicator,
  before,
  after,
});

it('a report corrects what earlier ones said, once', () => {
  let corrected = 0;
  fc.assert(
    fc.property(generatedCampaign, someSteps, ({ campaign, tallies: first }, steps) => {
      fc.pre(first.length > 3 && periodsOf(campaign.settings, 'week').length > 2);
      let tallies = first;
      let frozen: readonly FrozenFigure[] = [];
      let built: readonly BuiltReport[] = [];
      for (const { changes, kind, again } of steps) {
        tallies = changed(tallies, changes);
        const periods = periodsOf(campaign.settings, kind);
        const done = new Set(built.flatMap(({ period }) => (period.kind === kind ? period.number : [])));
        const period = periods[Math.min(Math.max(0, done.size - again), periods.length - 1)];
        if (period === undefined) throw new Error('A campaign has a period of every kind');
        const theirs = frozenAfter({ campaign, tallies }, frozen, period);
        const reports = withReportOn(toPlain(campaign, tallies), built, period);
        const mine = reports[reports.length - 1]?.corrections ?? [];
        expect(inOrder(theirs.corrections).map(plainly)).toEqual(inOrder(mine));
        corrected += mine.length;
        frozen = theirs.frozen;
        built = reports;
      }
    }),
    { numRuns: 60 },
  );
  // Else nothing was compared.
  expect(corrected).toBeGreaterThan(0);
});
