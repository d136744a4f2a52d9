// What a district pastes of its communes: what counts, and what is said of every row that does not.
import { leftOutBy } from '../../../src/domain/checks/leftOut';
import { wordFinding } from '../../../src/i18n';
import {
  asText,
  bookWith,
  checkPasted,
  checkedOf,
  dateCell,
  foundIn,
  mondayAfter,
  pastedHeader,
  pastedRow,
} from './pastedBook';
import type { Pasted, Rows } from './pastedBook';

const rows = (...lines: readonly Pasted[]): Rows => lines.map(pastedRow);

/** How far Xã A has come on KH by the end of the campaign. */
const doneBy = (pasted: Rows, day = '2025-06-01', unit = '01'): number =>
  checkPasted(pasted).totals.cumulative(unit, 'KH', day);

const week1: Pasted = { week: 0, gained: 5, done: 5 };
const week2: Pasted = { week: 1, gained: 3, done: 8 };

describe('what counts', () => {
  it('is the sum of the villages of each report, at the last day of its week', () => {
    const pasted = rows(week1, { ...week1, unit: 'THON_2', gained: 7, done: 7 }, week2, {
      ...week2,
      unit: 'THON_2',
      gained: 1,
      done: 8,
    });
    expect(doneBy(pasted, '2025-05-10')).toBe(0);
    expect(doneBy(pasted, '2025-05-11')).toBe(12);
    expect(doneBy(pasted)).toBe(16);
    expect(foundIn(checkPasted(pasted))).toEqual([]);
  });

  it('is told by name, code or another spelling', () => {
    const pasted = rows({ ...week1, commune: '02' }, { ...week2, commune: 'xã b' });
    expect(doneBy(pasted, '2025-06-01', '02')).toBe(8);
    expect(foundIn(checkPasted(pasted))).toEqual(['ROLLUP_COMMUNE_MATCHED 3']);
  });

  it('is dated by the first mail: a second version does not make a commune late', () => {
    const second = {
      version: 2,
      frozenAt: '2025-05-14T09:00',
      sentAt: '2025-05-14T09:30',
      gained: 6,
      done: 6,
    };
    const checked = checkPasted(rows(week1, { ...week1, ...second }));
    expect(checked.tallies.map(({ typedAt }) => typedAt)).toEqual([mondayAfter(0, '08:30')]);
    expect(checked.totals.cumulative('01', 'KH', '2025-05-11')).toBe(6);
  });

  it('starts from what the tab of units says: done is what the commune has published', () => {
    const units: Rows = [
      ['Mã', 'Tên đơn vị', 'Dân số [DS]', 'Đầu kỳ [KH.DK]'],
      ['01', 'Xã A', 5000, 100],
    ];
    const right = checkPasted(rows({ ...week1, done: 105 }), { units });
    expect(right.totals.cumulative('01', 'KH', '2025-05-11')).toBe(5);
    expect(foundIn(right)).toEqual([]);
    const wrong = checkPasted(rows({ ...week1, done: 125 }), { units });
    expect(foundIn(wrong)).toEqual(['ROLLUP_START_DIFFERS']);
  });

  it('shifts with a correction that a later report tells, up to that report', () => {
    const corrected = { ...week1, label: 'Tuần 01 ← Tuần 03', frozenAt: mondayAfter(2), gained: 9, done: '' };
    const pasted = rows(week1, week2, { week: 2, gained: 2, done: 14 }, corrected);
    expect(doneBy(pasted, '2025-05-11')).toBe(9);
    expect(doneBy(pasted, '2025-05-18')).toBe(12);
    expect(doneBy(pasted)).toBe(14);
    expect(foundIn(checkPasted(pasted))).toEqual([]);
  });

  it('is what is typed, where nothing is pasted under the header', () => {
    expect(bookWith({ communeFigures: [pastedHeader] }).rollUp).toBeNull();
  });
});

describe('every other row is named', () => {
  const found: readonly (readonly [string, Rows, readonly string[], number])[] = [
    ['a pasted header', [...rows(week1), pastedHeader, ...rows(week2)], ['ROLLUP_SET_ASIDE 3'], 8],
    ['a table that is pasted twice', rows(week1, week1), ['ROLLUP_SET_ASIDE 3'], 5],
    [
      'two versions of a week, the later of which counts',
      rows(week1, {
        ...week1,
        version: 2,
        frozenAt: mondayAfter(0, '10:00'),
        sentAt: mondayAfter(0, '10:30'),
        gained: 6,
        done: 6,
      }),
      ['ROLLUP_SET_ASIDE 2'],
      6,
    ],
    [
      'a report that was built and not mailed',
      rows(week1, { ...week2, sentAt: null }),
      ['ROLLUP_UNSENT 3'],
      5,
    ],
    [
      'a second version that was not mailed: the first stands',
      rows(week1, { ...week1, version: 2, frozenAt: mondayAfter(0, '10:00'), sentAt: null, done: 9 }),
      ['ROLLUP_UNSENT 3'],
      5,
    ],
    [
      'an unmailed report once the next is built, which counts',
      rows({ ...week1, sentAt: null }, week2),
      [],
      8,
    ],
    ['a commune that is none', rows(week1, { ...week2, commune: 'Xã Z' }), ['ROLLUP_COMMUNE_UNKNOWN 3'], 5],
    ['a row without a commune', rows(week1, { ...week2, commune: '' }), ['ROLLUP_COMMUNE_UNKNOWN 3'], 5],
    ['a code 01 that became 1', rows({ ...week1, commune: 1 }), ['ROLLUP_COMMUNE_MATCHED 2'], 5],
    [
      'an indicator that the book does not have',
      rows(week1, { ...week1, indicator: 'ABC' }),
      ['ROLLUP_INDICATOR_UNKNOWN 3'],
      5,
    ],
    ['a detail of an indicator', rows(week1, { ...week1, indicator: 'KH.MUC1' }), ['ROLLUP_SET_ASIDE 3'], 5],
    [
      'a unit that is counted elsewhere',
      rows(week1, { ...week1, unit: 'DTN', inTotal: 'Không' }),
      ['ROLLUP_SET_ASIDE 3'],
      5,
    ],
    [
      'a month where the book reports on weeks',
      rows(week1, { ...week1, label: 'Tháng 05', to: '2025-05-11' }),
      ['ROLLUP_SET_ASIDE 3'],
      5,
    ],
    [
      'a week of another year',
      rows(week1, { ...week2, from: '2024-05-12', to: '2024-05-18' }),
      ['ROLLUP_PERIOD_OUTSIDE 3'],
      5,
    ],
    [
      'a week that has not ended',
      rows(week1, { ...week2, from: '2025-05-26', to: '2025-06-01' }),
      ['ROLLUP_PERIOD_OUTSIDE 3'],
      5,
    ],
    [
      'a week that lies otherwise than here',
      rows({ ...week1, to: '2025-05-10' }),
      ['ROLLUP_PERIOD_SHIFTED 2'],
      5,
    ],
    ['a figure that shrinks', rows(week1, { ...week2, done: 4 }), ['ROLLUP_FALLS 3'], 4],
    [
      'two rows that say different things of one village',
      rows(week1, { ...week2, unit: 'THON_2' }, week2, { ...week2, done: 80 }),
      ['ROLLUP_CONFLICT 3,4,5'],
      5,
    ],
    [
      'a running total that the commune does not know',
      rows(week1, week2, { ...week2, unit: 'THON_2', done: '' }),
      ['ROLLUP_FIGURE_MISSING 3,4'],
      5,
    ],
    ['an import that has failed', rows(week1, { ...week2, gained: '#REF!' }), ['ROLLUP_CELL_UNREAD 3'], 5],
    ['a name that is no period', rows(week1, { ...week2, label: 'Kỳ hai' }), ['ROLLUP_CELL_UNREAD 3'], 5],
    [
      'a correction of what is not here',
      rows(week2, { ...week1, label: 'Tuần 01 ← Tuần 02', frozenAt: mondayAfter(1) }),
      ['ROLLUP_SET_ASIDE 3'],
      8,
    ],
  ];

  it.each(found)('%s', (_what, pasted, expected, done) => {
    expect(foundIn(checkPasted(pasted))).toEqual(expected);
    expect(doneBy(pasted)).toBe(done);
  });

  it.each(found)('%s: in a sentence of both languages that names no code of ours', (_what, pasted) => {
    const { campaign } = bookWith({});
    for (const finding of checkPasted(pasted).findings)
      for (const language of ['vi', 'en'] as const) {
        const sentence = wordFinding(finding, language, campaign);
        expect(sentence).not.toMatch(/ROLLUP|undefined|null|NaN/);
        expect(sentence).toMatch(/[.…]$/);
      }
  });

  it('repeats nothing personal that was pasted along', () => {
    const phone = '0912 345 678';
    const pasted = rows(
      { ...week1, commune: phone },
      { ...week1, indicator: phone },
      { ...week1, gained: phone },
      { ...week2, unit: phone, done: '' },
    );
    const { findings } = checkPasted(pasted);
    const { campaign } = bookWith({});
    expect(foundIn({ findings })).toHaveLength(4);
    for (const finding of findings) expect(wordFinding(finding, 'vi', campaign)).not.toMatch(/345/);
  });

  it('is counted among what is left out, row by row', () => {
    const { findings } = checkPasted(
      rows(week1, { ...week2, commune: 'Xã Z' }, { ...week2, commune: 'Xã Z', unit: 'THON_2' }),
    );
    expect(leftOutBy(findings)).toEqual({ rows: 2, cells: 0 });
  });
});

describe('who is missing', () => {
  it('is each commune of which nothing stands there, and each week that is due', () => {
    const { findings } = checkPasted(rows(week1, { ...week1, commune: 'Xã B', indicator: 'TN2' }));
    const silent = findings.map((finding) => `${finding.code} ${finding.unit ?? ''}`);
    expect(silent).toEqual([
      'ROLLUP_PERIOD_MISSING 01',
      'ROLLUP_INDICATOR_MISSING 01',
      'ROLLUP_PERIOD_MISSING 02',
      'ROLLUP_INDICATOR_MISSING 02',
      'ROLLUP_COMMUNE_MISSING 10',
    ]);
    const [missing] = findings;
    expect(missing).toMatchObject({
      details: {
        periods: [
          { from: '2025-05-12', to: '2025-05-18' },
          { from: '2025-05-19', to: '2025-05-25' },
        ],
      },
    });
  });

  it('is nobody before the deadline of the week', () => {
    const book = bookWith({ communeFigures: [pastedHeader, ...rows(week1)] });
    expect(checkedOf(book, '2025-05-18').findings.map(asText)).not.toContain('ROLLUP_PERIOD_MISSING');
  });
});

describe('what is typed beside it', () => {
  const tallies: Rows = [
    ['Ngày', 'Đơn vị', 'Kích hoạt [KH]', 'Mức 2 [TN2]', 'Kiểm tra', 'Vướng mắc', 'Minh chứng', 'Nhập lúc'],
    [dateCell('2025-05-11'), 'Xã A', 500, '', '', 'Mất mạng', '', ''],
    [dateCell('2025-05-11'), 'Xã B', '', '', '', 'Thiếu máy', '', ''],
  ];

  it('does not count twice, and is named; the words of the communes stay', () => {
    const checked = checkPasted(rows(week1), { tallies });
    expect(checked.totals.cumulative('01', 'KH', '2025-05-11')).toBe(5);
    expect(foundIn(checked)).toEqual(['ROLLUP_TYPED_TOO 2']);
    expect(checked.obstacles.map(({ text }) => text)).toEqual(['Mất mạng', 'Thiếu máy']);
  });
});
