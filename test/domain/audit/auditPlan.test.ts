import { auditPlan } from '../../../src/domain/audit/auditPlan';
import { campaign, indicator, unit } from '../../support/campaigns';
import { beforeStart, nothingStated, places } from './places';

const sound = campaign({
  settings: { statedDays: 62, finalReportDue: '2025-06-20T10:00' },
  indicators: [
    indicator('TN2', {
      target: '≥95%',
      quota: { count: 1, scope: 'unit' },
      stated: { numerator: 120, base: 150, rate: 8_000, remaining: 23 },
    }),
    indicator('KH', { base: '', target: '30', stated: nothingStated }),
    indicator('X', { base: '', target: '' }),
  ],
  units: [
    unit('A', { DS14: 100, 'TN2.DK': 80, 'TN2.CT': 95 }),
    unit('B', { DS14: 50, 'TN2.DK': 40, 'TN2.CT': 48 }),
  ],
});

/** Row, what is printed, and what was expected, of each line that is found wrong; lines: row, units above it, total. */
const totalsFound = (lines: readonly (readonly [number, readonly string[], number])[]) => {
  const statedTotals = lines.map(([row, above, total]) => ({
    row,
    above,
    figures: new Map([['DS14', total]]),
  }));
  const found = auditPlan(
    { ...sound, statedTotals },
    { ...places, figureLetters: new Map([['DS14', 'G']]) },
    beforeStart,
  );
  expect(found.filter(({ code, column }) => code !== 'TOTAL_MISMATCH' || column !== 'G')).toEqual([]);
  return found.map((finding) =>
    finding.code === 'TOTAL_MISMATCH' ? [finding.row, finding.received, finding.expected] : [],
  );
};

it('finds nothing in a plan that agrees with itself', () => {
  expect(auditPlan(sound, places, beforeStart)).toEqual([]);
});

it('finds the printed total that is not the sum, at its cell', () => {
  expect(totalsFound([[4, ['A', 'B'], 148]])).toEqual([[4, 148, 150]]);
});

describe('of several lines of totals', () => {
  it('each may be that of its own group, or that of all', () => {
    expect(
      totalsFound([
        [2, [], 150],
        [4, ['A'], 100],
        [6, ['B'], 50],
        [7, [], 150],
      ]),
    ).toEqual([]);
  });

  it('each that is neither is told of, at its own row', () => {
    expect(
      totalsFound([
        [4, ['A'], 99],
        [6, ['B'], 149],
      ]),
    ).toEqual([
      [4, 99, 100],
      [6, 149, 150],
    ]);
  });

  it('a single line is that of all: a part of them is no sum', () => {
    expect(totalsFound([[3, ['A'], 100]])).toEqual([[3, 100, 150]]);
  });
});

it('warns of contradictions and only informs of bases that move', () => {
  const moving = indicator('KH', { base: 'TN2', stated: { ...nothingStated, base: 999 } });
  const found = auditPlan({ ...sound, indicators: [...sound.indicators, moving] }, places, beforeStart);
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([
    ['BASE_MISMATCH', 'warning'],
    ['MOVING_BASE', 'fixed'],
  ]);
});
