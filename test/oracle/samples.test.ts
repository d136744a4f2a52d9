// What the add-in says of every sample against what the oracle reads off the sample's tabs.
import { openCommune, succeed } from '../support/commune';
import { inOrder, publishedFiguresOf, reportedFiguresOf } from './comparedFigures';
import { differingUnits } from './differing';
import { plainEvidence } from './evidence';
import { told } from './grains';
import { lastEnded } from './periods';
import { progressOf } from './progress';
import { leftOutUntil } from './readTallies';
import { overallStatusesOn, resultsOf, unitsOf } from './report';
import { nextDeadlineAfter, reportingOf } from './reporting';
import { plainStreaks } from './streaks';
import { plainHeadline } from './verdicts';
import { pastedLeftOut, readCampaign, sampleNames, tabsOf, todayOf, usualKind } from './sampleRuns';

/** Who is made to differ from the system figures or the guided list, in the samples that have any. */
const differingIn: Readonly<Record<string, readonly string[]>> = {
  'cam-tan': ['THON_09'],
  'loc-hoa': ['AP_4'],
};

describe.each(sampleNames)('the sample %s', (sample) => {
  const host = openCommune(sample);
  const today = todayOf(host);
  const plain = readCampaign(host);
  const { progress } = succeed(host, 'refreshProgress');
  const { report, issues } = succeed(host, 'buildWeeklyReport');
  const period = lastEnded(plain, usualKind(host), today);
  if (period === null) throw new Error('No period has ended');
  const differing = differingUnits(plain, tabsOf(host), period.to);

  it('has enough to compare', () => {
    expect([...differing]).toEqual(differingIn[sample] ?? []);
    expect(plain.rows.length).toBeGreaterThan(15);
    expect(progress.length).toBe(plain.indicators.length * (plain.units.length + 1));
  });

  it('has the same progress today, unit by unit and figure by figure', () => {
    const mine = progressOf(plain, today).map((row) => ({
      ...publishedFiguresOf(told(plain, row)),
      unit: row.unit,
      indicator: row.indicator,
      reporting: row.unit === null ? null : reportingOf(plain, row.unit, period, differing),
    }));
    expect(inOrder(progress)).toEqual(inOrder(mine));
  });

  it('reports on the period that the rules name', () => {
    expect(report.period).toMatchObject({ ...period });
  });

  it('has the same results of the period on every indicator', () => {
    const mine = resultsOf(plain, period).filter(({ unit }) => unit === null);
    expect(report.indicators.map(reportedFiguresOf)).toEqual(
      mine.map((row) => reportedFiguresOf(told(plain, row))),
    );
    expect(report.status).toBe(overallStatusesOn(plain, period.to).get(null));
    expect(report.nextDeadline).toBe(nextDeadlineAfter(plain, period));
  });

  it('has the same status, rank and reporting of every unit', () => {
    const mine = unitsOf(plain, period, differing).map(({ unit, status, rank, reporting }) => ({
      unit,
      status,
      rank,
      reporting,
    }));
    expect(inOrder(report.units)).toEqual(inOrder(mine));
    // Of whom nothing was asked, and who told nothing, is none of those who reported.
    const judged = unitsOf(plain, period, differing).map((one) => ({
      ...one,
      streaks: plainStreaks(plain, [], period, one.unit, () => differing),
    }));
    expect(report.headline).toEqual(plainHeadline(plain, period, judged));
    expect(report.unitsReported).toBe(report.headline.units.reported);
  });

  it('counts the same evidence, unit by unit and kind by kind', () => {
    expect(report.evidence).toEqual(plainEvidence(tabsOf(host), issues, period));
  });

  it('leaves out as many rows and cells', () => {
    const { rows, cells } = leftOutUntil(tabsOf(host)('Nhập liệu'), issues, period.to);
    expect(report.leftOut).toMatchObject({ rows: rows + pastedLeftOut(host), cells });
  });
});
