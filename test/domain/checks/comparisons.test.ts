import { checkTallies } from '../../../src/domain/checks/checkTallies';
import type { SystemFigure } from '../../../src/domain/checks/comparisons';
import { compareWithList, compareWithSystem, unitsNotMatching } from '../../../src/domain/checks/comparisons';
import { addUpTallies } from '../../../src/domain/counting/runningTotals';
import type { FrozenFigure } from '../../../src/domain/frozenFigures';
import { findCorrections } from '../../../src/domain/corrections';
import { campaign, entry, indicator, tally, unit } from '../../support/campaigns';

const plan = campaign({
  units: [unit('A', { DS14: 100, 'TN2.DK': 10 }), unit('B', { DS14: 50, 'TN2.DK': 0 })],
});
const counts = addUpTallies(
  [tally('A', '2025-04-20', { TN2: 5 }), tally('A', '2025-04-25', { TN2: 7 })],
  'new',
);

describe('the police system', () => {
  const figure = (row: number, date: string, total: number): SystemFigure => ({
    row,
    column: 'C',
    unit: 'A',
    date,
    indicator: 'TN2',
    total,
  });

  it('agrees when its running total is start plus tallies on that day', () => {
    expect(compareWithSystem(plan, counts, [figure(2, '2025-04-21', 15)], '2025-05-01')).toEqual([]);
  });

  it('is only asked for its last figure until the day', () => {
    const figures = [figure(2, '2025-04-21', 99), figure(3, '2025-04-26', 22), figure(4, '2025-05-09', 99)];
    expect(compareWithSystem(plan, counts, figures, '2025-05-01')).toEqual([]);
  });

  it('that says another figure is named with both, and so is the unit', () => {
    const issues = compareWithSystem(plan, counts, [figure(3, '2025-04-26', 20)], '2025-05-01');
    expect(issues).toMatchObject([
      { code: 'SYSTEM_MISMATCH', tab: 'systemFigures', row: 3, column: 'C', received: 22, expected: 20 },
    ]);
    expect([...unitsNotMatching(issues)]).toEqual(['A']);
  });
});

describe('the guided list', () => {
  it('is held against the counts of every unit for the indicators that it is kept for', () => {
    const issues = compareWithList(plan, counts, [{ unit: 'A', indicator: 'TN2', count: 11 }], '2025-05-01');
    expect(issues).toMatchObject([{ code: 'LIST_MISMATCH', unit: 'A', received: 12, expected: 11 }]);
  });

  it('that nobody keeps is compared with nothing', () => {
    expect(compareWithList(plan, counts, [], '2025-05-01')).toEqual([]);
  });
});

it('what is counted in tenths is compared and told as people read it', () => {
  const tenths = campaign({
    indicators: [indicator('TN2', { decimals: 1 })],
    units: [unit('A', { DS14: 100, 'TN2.DK': 100 })],
  });
  const total = { row: 3, column: 'C', unit: 'A', date: '2025-04-26', indicator: 'TN2', total: 113 };
  expect(compareWithSystem(tenths, counts, [total], '2025-05-01')).toMatchObject([
    { received: 11.2, expected: 11.3 },
  ]);
  const guided = [{ unit: 'A', indicator: 'TN2', count: 2 }];
  expect(compareWithList(tenths, counts, guided, '2025-05-01')).toMatchObject([
    { received: 1.2, expected: 2 },
  ]);
});

describe('figures that were reported', () => {
  const week = { kind: 'week', number: 2, from: '2025-04-21', to: '2025-04-27' } as const;
  const frozen = (gained: number, frozenAt = '2025-04-21T11:00'): FrozenFigure => ({
    kind: 'week',
    label: 'Tuần 01',
    restatedBy: null,
    from: '2025-04-18',
    to: '2025-04-20',
    version: 1,
    frozenAt,
    sentAt: null,
    unit: 'A',
    unitName: '',
    indicator: 'TN2',
    gained,
    done: 10 + gained,
    base: 100,
    target: 100,
  });

  it('and that changed since are a correction of the next report, before and after', () => {
    expect(findCorrections(plan, [frozen(3)], counts, week)).toEqual([
      {
        label: 'Tuần 01',
        from: '2025-04-18',
        to: '2025-04-20',
        unit: 'A',
        unitName: '',
        indicator: 'TN2',
        before: 3,
        after: 5,
      },
    ]);
  });

  it('and that stand are none', () => {
    expect(findCorrections(plan, [frozen(5)], counts, week)).toEqual([]);
  });

  it('are compared by their last version: a correction is listed once', () => {
    expect(
      findCorrections(plan, [frozen(3), frozen(5, '2025-04-28T11:00')], counts, {
        ...week,
        number: 3,
        from: '2025-04-28',
        to: '2025-05-04',
      }),
    ).toEqual([]);
  });

  it('are flagged at the row that was typed last', () => {
    const rows = [
      entry(2, 'A', '2025-04-18', { TN2: 2 }, { typedAt: '2025-04-23T08:00' }),
      entry(3, 'A', '2025-04-20', { TN2: 3 }, { typedAt: '2025-04-20T19:00' }),
    ];
    const { findings } = checkTallies(plan, rows, '2025-05-01', [frozen(3)]);
    expect(findings).toMatchObject([
      { code: 'CHANGED_AFTER_FREEZE', row: 2, received: 5, expected: 3, details: { label: 'Tuần 01' } },
    ]);
  });

  it('are flagged the same when rows that were checked already are held against them', () => {
    const rows = [
      entry(2, 'A', '2025-04-18', { TN2: 2 }),
      entry(3, 'A', '2025-04-18', { TN2: 3 }),
      entry(4, 'A', '2025-04-20', { TN2: 900 }),
    ];
    const today = '2025-05-01';
    const at = (told: readonly FrozenFigure[]) => checkTallies(plan, rows, today, told).findings;
    const checked = checkTallies(plan, rows, today, [frozen(4)]);
    expect(at([frozen(3)])).not.toEqual(checked.findings);
    for (const told of [[frozen(3)], [frozen(2)], []])
      expect(checked.heldAgainst(told).heldAgainst(told).findings).toEqual(at(told));
  });
});

describe('rows copied from one another', () => {
  const two = campaign({
    units: ['A', 'B', 'C'].map((code) => unit(code, { DS14: 900 })),
    indicators: [indicator('TN2'), indicator('KH')],
  });
  const day = (counts3: Readonly<Record<string, number>>, codes = ['A', 'B', 'C']) =>
    checkTallies(
      two,
      codes.map((code, index) => entry(index + 2, code, '2025-04-20', counts3)),
      '2025-05-01',
    ).findings;

  it('are asked about when three units report the very same counts on a day', () => {
    expect(day({ TN2: 4, KH: 7 }).map(({ code, row }) => `${code} ${row ?? ''}`)).toEqual([
      'SAME_AS_OTHERS 2',
      'SAME_AS_OTHERS 3',
      'SAME_AS_OTHERS 4',
    ]);
  });

  it('are not asked about when two agree, or when there is one count to agree on', () => {
    expect(day({ TN2: 4, KH: 7 }, ['A', 'B'])).toEqual([]);
    expect(day({ TN2: 4, KH: 0 })).toEqual([]);
  });
});
