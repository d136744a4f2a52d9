// Three reports in a row on samples whose tallies are mended between them: corrections, and what is frozen.
import { momentOf } from '../../cli/localMinute';
import type { Host } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { openCommune, succeed } from '../support/commune';
import { inOrder } from './comparedFigures';
import type { BuiltReport, PlainCorrection } from './corrections';
import { withReportOn } from './corrections';
import { countedBy } from './done';
import { gainedIn } from './gains';
import { lastEnded } from './periods';
import { resultsOf } from './report';
import { readCampaign, tabsOf, todayOf, usualKind } from './sampleRuns';
import { recordsOf, textOf } from './sheetCells';

interface Step {
  /** Cells of the tallies typed anew before the report is built. */
  readonly mended: Readonly<Record<string, CellValue>>;
  readonly builtAt: string;
}

/** What the frozen figures hold of the units under the name of a report. */
const frozenUnder = (host: Host, name: string): readonly object[] =>
  recordsOf(tabsOf(host)('Chốt số liệu'))
    .filter((record) => record['Kỳ'] === name)
    .map((record) => ({
      unit: textOf(record['Đơn vị']),
      indicator: textOf(record['Chỉ tiêu']),
      gained: record['Trong kỳ'],
      done: record['Lũy kế'],
      base: record['Mẫu số'],
      target: record['Mục tiêu'],
    }));

const plainly = ({ from, to, unit, indicator, before, after }: PlainCorrection): PlainCorrection => ({
  from,
  to,
  unit,
  indicator,
  before,
  after,
});

/** The host's clock is set, the cells are mended, the report is built; what the add-in and the oracle say of it. */
const take = (host: Host, reports: readonly BuiltReport[], { mended, builtAt }: Step) => {
  host.clock.set(momentOf(builtAt, host.workbook.timeZone));
  for (const [cell, value] of Object.entries(mended)) host.edit('Nhập liệu', cell, value);
  const plain = readCampaign(host);
  const period = lastEnded(plain, usualKind(host), todayOf(host));
  if (period === null) throw new Error('No period has ended');
  const built = succeed(host, 'buildWeeklyReport');
  const standing = withReportOn(plain, reports, period);
  const results = resultsOf(plain, period).flatMap(({ unit, indicator, gained, done, base, target }) =>
    unit === null ? [] : [{ unit, indicator, gained, done, base, target }],
  );
  // Of a part there is a count, and nothing that it is held against.
  const parts = plain.units.flatMap(({ code: unit }) =>
    plain.indicators
      .flatMap((one) => one.parts)
      .map(({ code: indicator }) => ({
        unit,
        indicator,
        gained: gainedIn(plain, unit, indicator, period),
        done: countedBy(plain, unit, indicator, period.to),
        base: null,
        target: null,
      })),
  );
  return { built, standing, results: [...results, ...parts], frozen: frozenUnder(host, built.tab) };
};

describe.each<[sample: string, corrected: readonly number[], steps: readonly [Step, Step, Step]]>([
  [
    'cam-thuy',
    [0, 2, 1],
    [
      { mended: {}, builtAt: '2024-11-11T11:30' },
      // TT Phong Sơn and Cẩm Thành on 6/11.
      { mended: { C2: 47, D3: 19 }, builtAt: '2024-11-18T11:30' },
      // The first one once more.
      { mended: { C2: 50 }, builtAt: '2024-11-25T11:30' },
    ],
  ],
  [
    'tu-nghia',
    [0, 2, 1],
    [
      { mended: {}, builtAt: '2025-05-05T11:30' },
      // A case of Thôn 8 on 28/4 was not away, but something else.
      { mended: { K105: null, L105: 1 }, builtAt: '2025-05-12T11:30' },
      // What becomes of the one case of Thôn 4 on 1/5 adds up to it no more.
      { mended: { H137: 2 }, builtAt: '2025-05-19T11:30' },
    ],
  ],
  [
    // Running totals: what is mended in a week moves the week after it, too.
    'kon-chieng',
    [0, 1, 2],
    [
      { mended: {}, builtAt: '2025-08-05T10:30' },
      // Làng 3 on 4/8 has an ambiguous count that stood outside the first report.
      { mended: { D4: 98 }, builtAt: '2025-08-12T10:30' },
      // Làng 1 on 11/8 (corrects that week), Làng 1 on 4/8 (corrects the first week).
      { mended: { C9: 24, C2: 13 }, builtAt: '2025-08-19T10:30' },
    ],
  ],
])('the sample %s', (sample, corrected, steps) => {
  const host = openCommune(sample, steps[0].builtAt);
  let standing: readonly BuiltReport[] = [];
  const reports = steps.map((step) => {
    const taken = take(host, standing, step);
    standing = taken.standing;
    return { ...taken, mine: taken.standing[taken.standing.length - 1]?.corrections ?? [] };
  });

  it('corrects the same figures in each report', () => {
    expect(reports.map(({ mine }) => mine.length)).toEqual(corrected);
    for (const { built, mine } of reports)
      expect(inOrder(built.report.corrections.map(plainly))).toEqual(inOrder(mine));
  });

  it('freezes the same figures of each report', () => {
    for (const { frozen, results } of reports) expect(frozen).toEqual(expect.arrayContaining(results));
    expect(reports.map(({ frozen }) => frozen.length)).toEqual(reports.map(({ results }) => results.length));
  });

  it('leaves what earlier reports froze as it was', () => {
    for (const { built, frozen } of reports) expect(frozenUnder(host, built.tab)).toEqual(frozen);
  });
});
