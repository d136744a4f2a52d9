// The matrix of the annex: what stands in its columns, and that it fits.
import fc from 'fast-check';
import type { IndicatorResult, Report } from '../../../src/domain/report/report';
import { catalogueOf } from '../../../src/i18n';
import { fixedWidths, groupWidths, matricesOf, neededWidth } from '../../../src/views/official/annexColumns';
import { officialFormOf } from '../../../src/views/official/officialForm';
import { madeUpReport } from './madeUpReport';

const report = madeUpReport();
const formOf = (made: Report) => officialFormOf(made, catalogueOf('vi'), { date: '2025-05-12' });
const onItsSide = 251;

const headingsOf = (made: Report) =>
  matricesOf(formOf(made), onItsSide).flatMap(({ groups }) =>
    groups.map(({ columns }) => columns.map(({ heading }) => heading)),
  );

/** The report with so many indicators, each with figures of so many digits. */
const wide = (indicators: number, figure: number): Report => {
  const codes = Array.from({ length: indicators }, (_none, index) => `X${index}`);
  const [model] = report.campaign.indicators;
  const resultsLike = (results: readonly IndicatorResult[]): readonly IndicatorResult[] =>
    codes.flatMap((code) =>
      results.slice(0, 1).map((one) => ({
        ...one,
        indicator: code,
        target: figure,
        gained: figure,
        done: figure,
        remaining: figure,
      })),
    );
  return {
    ...report,
    campaign: {
      ...report.campaign,
      indicators: codes.flatMap((code) => (model === undefined ? [] : [{ ...model, code, shortName: code }])),
    },
    indicators: resultsLike(report.indicators),
    units: report.units.map((unit) => ({ ...unit, results: resultsLike(unit.results) })),
  };
};

describe('the matrix', () => {
  it('gives an indicator that is only followed no columns of dashes', () => {
    const [enrolled, activated, followed] = headingsOf(report);
    expect(followed).toEqual(['Trong tuần', 'Lũy kế']);
    expect(enrolled).toContain('So với tổng số');
    expect(enrolled).toContain('So với chỉ tiêu');
    // 100% of the base: both rates are one.
    expect(activated).not.toContain('So với tổng số');
  });

  it.each([
    [1, 12_643],
    [2, 12_643],
    [3, 12_643],
    [4, 12_643],
  ])('is one for %d indicators of %d', (indicators, figure) => {
    expect(matricesOf(formOf(wide(indicators, figure)), onItsSide)).toHaveLength(1);
  });

  it('fits its page in letters of 8 points or more, no figure broken, whatever is counted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.constantFrom(onItsSide, 164),
        (indicators, figure, width) => {
          const made = wide(indicators, figure);
          const official = formOf(made);
          const tables = matricesOf(official, width);
          expect(tables.flatMap(({ groups }) => groups)).toHaveLength(indicators);
          for (const { groups, points } of tables) {
            expect(points).toBeGreaterThanOrEqual(8);
            const { ordinal, name, status } = fixedWidths(made, official, points);
            const widths = groups.flatMap((group) => groupWidths(group, points));
            expect(widths.reduce((sum, one) => sum + one, ordinal + name + status)).toBeLessThanOrEqual(
              width,
            );
            groups
              .flatMap(({ columns }) => columns)
              .forEach((column, index) => {
                expect(widths[index]).toBeGreaterThanOrEqual(neededWidth(column, points));
              });
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
