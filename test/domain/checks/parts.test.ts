// Breakdowns: parts of a count add up to it, or are told and not counted; the count itself stands. All figures are made up.
import fc from 'fast-check';
import { checkTallies } from '../../../src/domain/checks/checkTallies';
import type { CountReading, TallyEntry } from '../../../src/domain/counting/tally';
import type { IndicatorMode } from '../../../src/domain/plan/campaign';
import { measureProgress } from '../../../src/domain/progress/progress';
import { breakdownsOf } from '../../../src/domain/report/breakdown';
import { wordFinding } from '../../../src/i18n';
import { campaign, entry, indicator } from '../../support/campaigns';

const [moved, dead] = ['DTCB.TRUNG', 'DTCB.CHET'] as const;
const parts = [
  { code: moved, name: 'Trùng thông tin', shortName: 'Trùng', overlaps: false },
  { code: dead, name: 'Đã chết', shortName: 'Đã chết', overlaps: false },
];
const plan = (counting: IndicatorMode = 'new') =>
  campaign({
    indicators: [indicator('DTCB', { shortName: 'Điều tra', base: '', target: '42', counting, parts })],
  });

type Typed = number | null | CountReading;

const cellOf = (typed: Typed, column: string) => ({
  column,
  shown: String(typed),
  reading:
    typed === null
      ? ({ kind: 'blank' } as const)
      : typeof typed === 'number'
        ? ({ kind: 'count', count: typed, note: null } as const)
        : typed,
});

const row = (day: number, whole: Typed, ...[first = null, second = null]: readonly Typed[]): TallyEntry =>
  entry(
    day,
    'A',
    `2025-04-${day}`,
    {},
    {
      counts: new Map([['DTCB', cellOf(whole, 'C')]]),
      parts: new Map([
        [moved, cellOf(first, 'D')],
        [dead, cellOf(second, 'E')],
      ]),
    },
  );

const today = '2025-04-30';
const checked = (rows: readonly TallyEntry[], counting?: IndicatorMode) =>
  checkTallies(plan(counting), rows, today);
const brokenDown = (rows: readonly TallyEntry[], counting?: IndicatorMode) => {
  const { totals } = checked(rows, counting);
  return breakdownsOf(plan(counting), totals, measureProgress(plan(counting), totals, today), today);
};

describe('a breakdown of a count', () => {
  it.each<[string, TallyEntry, readonly string[]]>([
    ['that adds up', row(20, 7, 4, 3), []],
    ['of one part, the others blank', row(20, 7, 7), []],
    ['of nothing', row(20, 7), []],
    ['that adds up to less', row(20, 7, 4), ['PARTS_DIFFER D: 4, not 7']],
    ['that adds up to more', row(20, 7, null, 9), ['PARTS_DIFFER E: 9, not 7']],
    ['without the count', row(20, null, 4, 3), ['PARTS_DIFFER D: 7, not ']],
  ])('%s', (_what, typed, expected) => {
    const said = checked([typed]).findings.map((finding) =>
      finding.code === 'PARTS_DIFFER'
        ? `${finding.code} ${finding.column}: ${finding.received}, not ${finding.expected.join()}`
        : finding.code,
    );
    expect(said).toEqual(expected);
  });

  it('of which a cell is no count says so of that cell alone, and is not counted', () => {
    const refused = { kind: 'refused', code: 'COUNT_AMBIGUOUS', suggestions: [3] } as const;
    const rows = [row(20, 7, 4, refused)];
    expect(checked(rows).findings.map(({ code, column }) => [code, column])).toEqual([
      ['COUNT_AMBIGUOUS', 'E'],
    ]);
    expect(brokenDown(rows)).toEqual([]);
  });

  it('that does not add up leaves the count as it is, and is not reported', () => {
    const rows = [row(20, 7, 4), row(21, 3, 3)];
    expect(checked(rows).totals.cumulative('A', 'DTCB', today)).toBe(10);
    expect(brokenDown(rows)).toEqual([
      { indicator: 'DTCB', parts: [{ name: 'Trùng thông tin', count: 3 }], overlapping: [], unsorted: 7 },
    ]);
  });

  it.each<IndicatorMode>(['cumulative', 'state'])('of a %s is that of the last row', (counting) => {
    expect(brokenDown([row(20, 7, 4, 3), row(21, 9, 5, 4)], counting)).toEqual([
      {
        indicator: 'DTCB',
        parts: [
          { name: 'Trùng thông tin', count: 5 },
          { name: 'Đã chết', count: 4 },
        ],
        overlapping: [],
        unsorted: 0,
      },
    ]);
    // What was known of seven says nothing of nine.
    expect(brokenDown([row(20, 7, 4, 3), row(21, 9)], counting)).toEqual([]);
  });

  it('says in both languages where, what, and what to type', () => {
    const [finding] = checked([row(20, 7, 4)]).findings;
    expect(finding && wordFinding(finding, 'vi', plan())).toBe(
      'Các cột chi tiết cộng lại được 4, cột Điều tra ghi 7. Hãy sửa cho khớp; số 7 vẫn tính, phần chi tiết chưa tính.',
    );
    expect(finding && wordFinding(finding, 'en', plan())).toContain('Make them agree');
  });

  it('always adds up to what is done, with what is in none of the parts', () => {
    const count = fc.option(fc.nat(9), { nil: null });
    const rowsOf = fc.array(fc.tuple(count, count, count), { maxLength: 8 });
    const modes = fc.constantFrom<IndicatorMode>('new', 'cumulative', 'state');
    fc.assert(
      fc.property(rowsOf, modes, (typed, mode) => {
        const rows = typed.map((counts, index) => row(18 + index, ...counts));
        for (const { parts: found, unsorted } of brokenDown(rows, mode)) {
          const sorted = found.reduce((sum, one) => sum + one.count, 0);
          const { totals } = checked(rows, mode);
          const done =
            mode === 'state'
              ? (totals.lastTyped('A', 'DTCB', today) ?? 0)
              : totals.cumulative('A', 'DTCB', today);
          expect(unsorted).toBeGreaterThanOrEqual(0);
          // Of a state nothing is known of the other unit, which has told nothing.
          expect(sorted + (unsorted ?? 0)).toBe(done);
        }
      }),
    );
  });
});

describe('a breakdown whose parts overlap', () => {
  const overlapping = campaign({
    indicators: [
      indicator('DTCB', {
        shortName: 'Điều tra',
        base: '',
        target: '42',
        parts: parts.map((part) => ({ ...part, overlaps: true })),
      }),
    ],
  });
  const run = (rows: readonly TallyEntry[]) => checkTallies(overlapping, rows, today);
  const shown = (rows: readonly TallyEntry[]) => {
    const { totals } = run(rows);
    return breakdownsOf(overlapping, totals, measureProgress(overlapping, totals, today), today);
  };

  it('need not add up, to more or to less', () => {
    const rows = [row(20, 7, 5, 6), row(21, 3, 1)];
    expect(run(rows).findings).toEqual([]);
    expect(shown(rows)).toEqual([
      {
        indicator: 'DTCB',
        parts: [],
        overlapping: [
          { name: 'Trùng thông tin', count: 6 },
          { name: 'Đã chết', count: 6 },
        ],
        unsorted: null,
      },
    ]);
  });

  it.each<[string, TallyEntry, string]>([
    [
      'has no part above the count',
      row(20, 7, 8, 6),
      'Cột Trùng ghi 8, nhiều hơn cột Điều tra (7). Hãy sửa lại; số 7 vẫn tính, cột Trùng chưa tính.',
    ],
    [
      'wants the count',
      row(20, null, 4),
      'Cột Trùng ghi 4 nhưng cột Điều tra còn trống. Hãy gõ số chung vào cột Điều tra.',
    ],
  ])('%s', (_what, typed, sentence) => {
    const { findings, totals } = run([typed]);
    expect(findings.map((finding) => wordFinding(finding, 'vi', overlapping))).toEqual([sentence]);
    expect(totals.cumulative('A', moved, today)).toBe(0);
  });
});
