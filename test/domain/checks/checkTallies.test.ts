import type { CheckedTallies } from '../../../src/domain/checks/checkTallies';
import { checkTallies } from '../../../src/domain/checks/checkTallies';
import { leftOutBy } from '../../../src/domain/checks/leftOut';
import type { Campaign } from '../../../src/domain/plan/campaign';
import type { FindingCode } from '../../../src/domain/finding';
import type { CountReading, TallyEntry } from '../../../src/domain/counting/tally';
import { campaign, entry, indicator, unit } from '../../support/campaigns';

const today = '2025-05-12';
const village = campaign({ units: [unit('A', { DS14: 1_000 }), unit('B', { DS14: 500 })] });

const check = (entries: readonly TallyEntry[], plan: Campaign = village): CheckedTallies =>
  checkTallies(plan, entries, today);

const found = ({ findings }: CheckedTallies): readonly string[] =>
  findings.map(({ code, row, column }) => `${code} ${column ?? ''}${row ?? ''}`);

/** Rows of unit A on following days from 2025-04-18, row 2 down. */
const series = (...counts: readonly number[]): readonly TallyEntry[] =>
  counts.map((count, index) => {
    const day = new Date(Date.UTC(2025, 3, 18 + index)).toISOString().slice(0, 10);
    return entry(index + 2, 'A', day, { TN2: count });
  });

const blankCell: CountReading = { kind: 'blank' };

describe('a row that cannot be counted', () => {
  it.each<[string, Partial<TallyEntry>, FindingCode]>([
    ['without a date', { date: { column: 'A', shown: '', reading: { kind: 'blank' } } }, 'DATE_MISSING'],
    [
      'with a day that does not exist',
      {
        date: {
          column: 'A',
          shown: '31/4/2025',
          reading: { kind: 'refused', code: 'DATE_INVALID', suggestions: [] },
        },
      },
      'DATE_INVALID',
    ],
    ['without a unit', { unit: { column: 'B', shown: '', reading: { kind: 'blank' } } }, 'UNIT_MISSING'],
    [
      'of an unknown unit',
      {
        unit: {
          column: 'B',
          shown: 'Phước Hưng',
          reading: { kind: 'unknown', suggestions: ['Phước Hưng Nam'] },
        },
      },
      'UNIT_UNKNOWN',
    ],
    [
      'in the encoding of an old font',
      { unit: { column: 'B', shown: 'Th«n A', reading: { kind: 'legacy', reading: 'Thôn A' } } },
      'ENCODING_LEGACY',
    ],
  ])('%s is left out and named', (_what, change, code) => {
    const checked = check([entry(7, 'A', '2025-04-20', { TN2: 5 }, change)]);
    expect(checked.findings.map((finding) => finding.code)).toEqual([code]);
    expect(checked.tallies).toEqual([]);
    expect(leftOutBy(checked.findings)).toEqual({ rows: 1, cells: 0 });
  });

  it.each([
    ['before the start', '2025-04-17', 'DATE_OUTSIDE_CAMPAIGN'],
    ['after the end', '2025-06-19', 'DATE_OUTSIDE_CAMPAIGN'],
    ['in the future', '2025-05-13', 'DATE_IN_FUTURE'],
  ])('%s is left out', (_when, date, code) => {
    expect(found(check([entry(2, 'A', date, { TN2: 5 })]))).toEqual([`${code} A2`]);
  });

  it('for the same unit and day again names the first row, which counts', () => {
    const checked = check([entry(2, 'A', '2025-04-20', { TN2: 5 }), entry(9, 'A', '2025-04-20', { TN2: 6 })]);
    expect(checked.findings).toMatchObject([
      { code: 'DUPLICATE_ROW', row: 9, details: { date: '2025-04-20', first: ['TN2: 5'] } },
    ]);
    expect(checked.tallies.map((tally) => tally.row)).toEqual([2]);
  });
});

describe('rows that wait', () => {
  it('opened in advance and still empty say nothing, whatever their day', () => {
    const rows = [
      entry(2, 'A', '2025-04-20', { TN2: blankCell }),
      entry(3, 'A', '2025-06-01', { TN2: blankCell }),
    ];
    expect(check(rows)).toMatchObject({ findings: [], tallies: [] });
  });

  it('an empty opened row does not make the filled one a duplicate', () => {
    const rows = [entry(2, 'A', '2025-04-20', { TN2: blankCell }), entry(3, 'A', '2025-04-20', { TN2: 4 })];
    expect(check(rows)).toMatchObject({ findings: [], tallies: [{ row: 3 }] });
  });

  it('an obstacle is kept though nothing was counted', () => {
    const rows = [entry(2, 'A', '2025-04-20', { TN2: blankCell }, { obstacle: 'mất sóng' })];
    expect(check(rows).obstacles).toEqual([{ unit: 'A', date: '2025-04-20', text: 'mất sóng' }]);
  });
});

describe('a cell that cannot be counted', () => {
  it('is left out alone; the rest of its row counts', () => {
    const plan = campaign({
      units: [unit('A', { DS14: 1_000 })],
      indicators: [indicator('TN2'), indicator('KH')],
    });
    const refused: CountReading = { kind: 'refused', code: 'COUNT_AMBIGUOUS', suggestions: [12] };
    const checked = check([entry(2, 'A', '2025-04-20', { TN2: refused, KH: 7 })], plan);
    expect(checked.findings).toMatchObject([
      { code: 'COUNT_AMBIGUOUS', row: 2, column: 'D', expected: [12] },
    ]);
    expect([...(checked.tallies[0]?.counts ?? [])]).toEqual([['KH', 7]]);
    expect(leftOutBy(checked.findings)).toEqual({ rows: 0, cells: 1 });
  });

  it('a count read with a note is counted', () => {
    const noted: CountReading = { kind: 'count', count: 1_234, note: 'COUNT_NORMALISED' };
    const checked = check(
      [entry(2, 'A', '2025-04-20', { TN2: noted })],
      campaign({ units: [unit('A', { DS14: 2_000 })] }),
    );
    expect(checked.findings).toMatchObject([{ code: 'COUNT_NORMALISED', severity: 'fixed', expected: 1234 }]);
    expect(checked.tallies[0]?.counts.get('TN2')).toBe(1_234);
  });
});

describe('more than there are', () => {
  it('is not counted, and what comes after is measured without it', () => {
    const checked = check([
      entry(2, 'B', '2025-04-18', { TN2: 400 }),
      entry(3, 'B', '2025-04-19', { TN2: 101 }),
      entry(4, 'B', '2025-04-20', { TN2: 100 }),
    ]);
    expect(checked.findings).toMatchObject([{ code: 'OVER_BASE', row: 3, column: 'D', expected: '<=100' }]);
    expect(checked.tallies.map((tally) => tally.counts.get('TN2'))).toEqual([400, undefined, 100]);
  });

  it('is judged in date order, not in the order of the rows', () => {
    const checked = check([
      entry(2, 'B', '2025-04-20', { TN2: 101 }),
      entry(3, 'B', '2025-04-18', { TN2: 400 }),
    ]);
    expect(found(checked)).toEqual(['OVER_BASE D2']);
  });

  it('counts the start value', () => {
    const plan = campaign({ units: [unit('A', { DS14: 100, 'TN2.DK': 95 })] });
    expect(found(check([entry(2, 'A', '2025-04-18', { TN2: 6 })], plan))).toEqual(['OVER_BASE D2']);
  });

  it('is judged by the code in Không vượt quá where the plan names one', () => {
    const plan = campaign({
      units: [unit('A', { DS14: 100 })],
      indicators: [indicator('TN2'), indicator('KH', { cap: { kind: 'code', code: 'TN2' } })],
    });
    const checked = check(
      [entry(2, 'A', '2025-04-18', { TN2: 10, KH: 11 }), entry(3, 'A', '2025-04-19', { TN2: 1, KH: 11 })],
      plan,
    );
    expect(found(checked)).toEqual(['OVER_BASE E2']);
  });

  it('cannot be judged while the base is not known', () => {
    const plan = campaign({ units: [unit('A', { DS14: null })] });
    expect(found(check([entry(2, 'A', '2025-04-18', { TN2: 9_999 })], plan))).toEqual([]);
  });

  it('tenfold by a slip of the finger is above the base', () => {
    expect(found(check([...series(20, 22), entry(9, 'A', '2025-05-01', { TN2: 25_000 })]))).toEqual([
      'OVER_BASE D9',
    ]);
  });
});

describe('counts that look wrong are counted and flagged', () => {
  it.each<[string, readonly number[], readonly string[]]>([
    ['an ordinary week', [3, 5, 2, 6, 4, 5, 3], []],
    ['a running total typed among new counts', [3, 5, 2, 6, 20], ['LOOKS_CUMULATIVE D6']],
    ['a second count equal to the first is too little to judge a running total by', [5, 6], []],
    ['a count five times the usual', [4, 5, 4, 6, 5, 4, 60], ['OUTLIER D8']],
    ['a great count in a short series', [4, 5, 90], []],
    [
      'a great count among many zeros',
      [0, 4, 0, 0, 5, 0, 0, 90],
      ['NO_DAILY_GAIN 2', 'NO_DAILY_GAIN 4', 'NO_DAILY_GAIN 5', 'NO_DAILY_GAIN 7', 'NO_DAILY_GAIN 8'],
    ],
    ['the same counts as the row before', [14, 14], ['REPEATED_ROW 3']],
    ['a small count that comes back by chance', [4, 4], []],
    ['nothing on a day', [4, 0, 3], ['NO_DAILY_GAIN 3']],
    ['nothing two days running is no repetition', [0, 0], ['NO_DAILY_GAIN 2', 'NO_DAILY_GAIN 3']],
  ])('%s', (_what, counts, expected) => {
    const checked = check(series(...counts));
    expect(found(checked)).toEqual(expected);
    expect(checked.tallies).toHaveLength(counts.length);
  });

  it('a running total that falls is flagged in Lũy kế mode', () => {
    const plan = campaign({ settings: { countingMode: 'cumulative' }, units: [unit('A', { DS14: 100 })] });
    expect(found(check(series(10, 14, 12), plan))).toEqual(['CUMULATIVE_FALLS D4']);
  });

  it('a running total that stands still is a day without gain, not a repeated row', () => {
    const plan = campaign({ settings: { countingMode: 'cumulative' }, units: [unit('A', { DS14: 100 })] });
    expect(found(check(series(10, 10), plan))).toEqual(['NO_DAILY_GAIN 3']);
  });

  it.each<[string, number, readonly string[]]>([
    ['has one left to do', 11, ['NO_DAILY_GAIN 3']],
    ['has all that is wanted', 10, []],
  ])('a day without gain is told of a unit that %s', (_what, people, expected) => {
    const plan = campaign({
      units: [unit('A', { DS14: people })],
      indicators: [indicator('TN2', { target: '100%' })],
    });
    expect(found(check(series(10, 0), plan))).toEqual(expected);
  });

  it('nor is it told on a day on which nothing is asked', () => {
    const indicators = [indicator('TN2', { target: '100%', deadline: '2025-04-18' })];
    expect(found(check(series(10, 0), campaign({ indicators })))).toEqual([]);
  });
});

describe('a total row among tallies', () => {
  const total = (counts: Readonly<Record<string, number>>): TallyEntry =>
    entry(4, '', '2025-04-20', counts, { unit: { column: 'B', shown: 'Tổng', reading: { kind: 'total' } } });
  const rows = [entry(2, 'A', '2025-04-20', { TN2: 5 }), entry(3, 'B', '2025-04-20', { TN2: 7 })];

  it.each([
    [12, true, ['TN2: 12']],
    [10, false, ['TN2: 12']],
  ])('is left out and held against the sum of its day (%d)', (stated, matches, sum) => {
    const checked = check([...rows, total({ TN2: stated })]);
    expect(checked.findings).toMatchObject([
      { code: 'TOTAL_ROW', severity: 'fixed', expected: sum, details: { matches } },
    ]);
    expect(checked.tallies).toHaveLength(2);
  });
});
