// Who is proposed for praise, who for a reminder, and for how many periods running that has been so.
import { freezeReport } from '../../../src/domain/report/freezeReport';
import type { FrozenFigure } from '../../../src/domain/frozenFigures';
import { campaign, indicator, tally, unit } from '../../support/campaigns';
import { reportOn, unitIn } from '../../support/reports';

/** Weeks: 18/4–20/4, 21/4–27/4, 28/4–4/5; 100 are wanted in 62 days. */
const planOf = (codes: readonly string[]) =>
  campaign({
    indicators: [indicator('TN2', { main: true }), indicator('PHU', { target: '10' })],
    units: codes.map((code) => unit(code, { DS14: 100 })),
  });

const dayInWeek = ['2025-04-19', '2025-04-22', '2025-04-29'] as const;

/** What each unit counts in weeks 1 to 3. */
const rows = (counts: Readonly<Record<string, readonly (number | null)[]>>) =>
  Object.entries(counts).flatMap(([code, weeks]) =>
    weeks.flatMap((count, at) => (count === null ? [] : [tally(code, dayInWeek[at] ?? '', { TN2: count })])),
  );

describe('praise', () => {
  it('goes to units that have met all main targets, reported on time, and match', () => {
    const late = { typedAt: '2025-04-30T09:00' };
    const plan = planOf(['MET', 'LATE', 'ZERO', 'SILENT', 'OFF', 'SLOW']);
    const report = reportOn({
      campaign: { ...plan, units: [...plan.units, unit('YOUTH', { DS14: 100 }, { inTotal: false })] },
      number: 2,
      tallies: [
        ...rows({
          MET: [0, 100],
          ZERO: [100, 0],
          SILENT: [100, null],
          OFF: [0, 100],
          SLOW: [0, 1],
          YOUTH: [0, 100],
        }),
        tally('LATE', '2025-04-22', { TN2: 100 }, late),
      ],
      notMatchingOn: () => new Set(['OFF']),
    });
    expect(report.proposals.praise).toEqual(['MET']);
  });

  it('goes to the three of highest pace among those on track where none has met all', () => {
    const plan = planOf(['A', 'B', 'C', 'D', 'E', 'F']);
    const report = reportOn({
      campaign: plan,
      number: 2,
      tallies: rows({ A: [0, 20], B: [0, 50], C: [0, 30], D: [0, 40], E: [0, 90], F: [0, 5] }),
      notMatchingOn: () => new Set(['E']),
    });
    expect(report.proposals.praise).toEqual(['B', 'D', 'C']);
  });

  it('goes to nobody where nobody is on track', () => {
    const report = reportOn({ campaign: planOf(['A']), number: 2, tallies: rows({ A: [0, 1] }) });
    expect(report.proposals.praise).toEqual([]);
  });
});

describe('a reminder', () => {
  const plan = planOf(['A', 'B', 'C', 'D']);
  const tallies = rows({ A: [1, 1, 1], B: [50, 10, 10], C: [0, 50, 0], D: [50, 10, null] });

  it('is for who is behind two periods running, or silent; it says how long', () => {
    expect(reportOn({ campaign: plan, number: 3, tallies }).proposals.reminder).toEqual([
      { unit: 'A', silent: false, behind: 3, notMatching: 0 },
      { unit: 'D', silent: true, behind: 0, notMatching: 0 },
    ]);
  });

  it('is for nobody who is behind for the first time', () => {
    const report = reportOn({ campaign: planOf(['A']), number: 1, tallies: rows({ A: [1] }) });
    expect(unitIn(report, 'A')).toMatchObject({ behind: true, streaks: { behind: 1, notMatching: 0 } });
    expect(report.proposals.reminder).toEqual([]);
  });

  it('is not for who lags on a side task alone', () => {
    const report = reportOn({ campaign: planOf(['A']), number: 3, tallies: rows({ A: [50, 20, 10] }) });
    expect(report.proposals.reminder).toEqual([]);
  });

  it('is not for who is silent and has met all', () => {
    const report = reportOn({ campaign: planOf(['A']), number: 3, tallies: rows({ A: [50, 50, null] }) });
    expect(report.proposals.reminder).toEqual([]);
  });

  it('is for who does not match two periods running', () => {
    const report = reportOn({
      campaign: plan,
      number: 3,
      tallies: rows({ A: [50, 10, 10], B: [50, 10, 10], C: [50, 10, 10], D: [50, 10, 10] }),
      notMatchingOn: (day) =>
        new Set(day > '2025-04-20' ? ['A', ...(day > '2025-04-27' ? ['B'] : [])] : ['A', 'B']),
    });
    expect(report.proposals.reminder).toEqual([{ unit: 'A', silent: false, behind: 0, notMatching: 3 }]);
    expect(unitIn(report, 'B').streaks).toEqual({ behind: 0, notMatching: 1 });
  });
});

describe('the periods running', () => {
  const plan = planOf(['A']);
  const published = (number: number, counts: readonly number[], frozen: readonly FrozenFigure[] = []) => [
    ...frozen,
    ...freezeReport(reportOn({ campaign: plan, number, tallies: rows({ A: counts }), frozen })),
  ];

  it('are counted on what was published, whatever is typed into those weeks afterwards', () => {
    const frozen = published(2, [0, 50], published(1, [50]));
    const now = reportOn({ campaign: plan, number: 3, tallies: rows({ A: [0, 0, 0] }), frozen });
    expect(unitIn(now, 'A').streaks.behind).toBe(1);
  });

  it('go on where the weeks before were published as behind, though they have been mended', () => {
    const frozen = published(2, [0, 0], published(1, [0]));
    const now = reportOn({ campaign: plan, number: 3, tallies: rows({ A: [20, 0, 0] }), frozen });
    expect(unitIn(now, 'A').streaks.behind).toBe(3);
  });
});
