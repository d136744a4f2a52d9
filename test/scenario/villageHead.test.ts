// A village head types on a phone: no menu, no dialog, a verdict beside the row.
import { openVillage, setClock, typeTally, verdictOf, columnOf } from '../support/village';
import { choose, sheetNamed, valuesOf, succeed } from '../support/commune';

describe('typing a row', () => {
  const host = openVillage();

  it.each<[string, string | number, string | number, string | number, RegExp]>([
    ['a count that is right', '27/04/2025', 'Thôn 1', 12, /^✓ /],
    ['a name in another spelling', '27/04/2025', 'thon 2', 12, /^✓ .*Thôn 2/],
    ['a count with its unit of measure', '26/04/2025', 'Thôn 1', '12 hồ sơ', /^✓ .*12/],
    ['words', '25/04/2025', 'Thôn 1', 'mười hai', /^✗ Mức 2: .*12/],
    ['more than there are', '24/04/2025', 'Thôn 1', 5_000, /^✗ Mức 2: /],
    ['a name that nobody bears', '24/04/2025', 'Thôn 9', 3, /^✗ .*Thôn 9/],
    ['a day that does not exist', '31/04/2025', 'Thôn 3', 3, /^✗ .*31\/04\/2025/],
    ['a day to come', '29/04/2025', 'Thôn 3', 3, /^✗ /],
  ])('%s gets its verdict at once', (_what, date, unit, count, verdict) => {
    const row =
      2 +
      [
        '27/04/2025Thôn 1',
        '27/04/2025thon 2',
        '26/04/2025Thôn 1',
        '25/04/2025Thôn 1',
        '24/04/2025Thôn 1',
        '24/04/2025Thôn 9',
        '31/04/2025Thôn 3',
        '29/04/2025Thôn 3',
      ].indexOf(`${date}${unit}`);
    const { accepted, runs } = typeTally(host, row, date, unit, count);
    expect(accepted).toBe(true);
    expect(runs.map((run) => run.error)).toEqual([undefined]);
    expect(String(verdictOf(host, row))).toMatch(verdict);
  });

  it('writes when the row was typed, and nothing else', () => {
    const row = valuesOf(sheetNamed(host, 'Nhập liệu'))[1] ?? [];
    expect(row.slice(2, 4)).toEqual([12, null]);
    expect(row[columnOf(host, 'Nhập liệu', 'Nhập lúc').charCodeAt(0) - 65]).toBeCloseTo(45_775 + 8 / 24, 5);
  });

  it('a pasted block is checked row by row, in one go', () => {
    const block = [
      ['20/04/2025', 'Thôn 1', 3],
      ['20/04/2025', 'Thôn 2', -3],
      ['20/04/2025', 'Thôn 1', 4],
    ];
    const { runs } = host.edit('Nhập liệu', 'A20', block);
    expect([20, 21, 22].map((row) => String(verdictOf(host, row)).charAt(0))).toEqual(['✓', '✗', '✗']);
    expect(runs).toHaveLength(1);
  });

  it('a row that is emptied loses its verdict', () => {
    host.edit('Nhập liệu', 'A20', [['', '', '', '']]);
    expect(verdictOf(host, 20)).toBeNull();
  });
});

describe('an edit costs little', () => {
  const measured = (days: number) => {
    const units = Array.from({ length: 20 }, (_, index) => `Thôn ${index + 1}`);
    const host = openVillage({ units, people: 90_000, now: '2025-06-18T08:00' });
    const rows = Array.from({ length: days }, (_, day) =>
      units.map((unit) => [
        `${new Date(Date.UTC(2025, 3, 18 + day)).toISOString().slice(8, 10)}/${new Date(Date.UTC(2025, 3, 18 + day)).toISOString().slice(5, 7)}/2025`,
        unit,
        3,
        2,
      ]),
    ).flat();
    host.edit('Nhập liệu', 'A2', rows);
    return host.edit('Nhập liệu', 'C30', 7).runs[0]?.serviceCalls;
  };

  it('at most 13 calls and 3 round trips with 20 units and 60 days, no more than with 6 days', () => {
    const large = measured(60);
    expect(large?.total).toBeLessThanOrEqual(13);
    expect(large?.roundTrips).toBeLessThanOrEqual(3);
    expect(large).toEqual(measured(6));
  });
});

describe('the plan that edits are checked by', () => {
  it('is read anew after somebody has changed it', () => {
    const host = openVillage();
    typeTally(host, 2, '27/04/2025', 'Thôn 4', 3);
    expect(String(verdictOf(host, 2))).toMatch(/^✗/);
    host.edit('Đơn vị', 'A5', [['T4', 'Thôn 4', '', '', '', 500]]);
    typeTally(host, 2, '27/04/2025', 'Thôn 4', 3);
    expect(verdictOf(host, 2)).toMatch(/^✓/);
  });

  it('edits of other tabs write nothing', () => {
    const host = openVillage();
    const before = valuesOf(sheetNamed(host, 'Đơn vị'));
    host.edit('Đơn vị', 'B2', 'Thôn Một');
    const after = valuesOf(sheetNamed(host, 'Đơn vị'));
    expect(
      after.map((row, index) =>
        index === 1 ? row.map((cell) => (cell === 'Thôn Một' ? 'Thôn 1' : cell)) : row,
      ),
    ).toEqual(before);
  });
});

describe('opening a period', () => {
  it('gives every village its own rows for the week of today, in the order of the units', () => {
    const host = openVillage();
    setClock(host, '2025-04-30T08:00');
    expect(choose(host, 'openTallyPeriod')).toMatchObject({
      rows: 21,
      period: { from: '2025-04-28', to: '2025-05-04' },
    });
    const rows = valuesOf(sheetNamed(host, 'Nhập liệu')).slice(1);
    expect(rows.map((row) => row[1])).toEqual(
      ['Thôn 1', 'Thôn 2', 'Thôn 3'].flatMap((unit) => Array.from({ length: 7 }, () => unit)),
    );
    expect(succeed(host, 'checkTallies').issues).toEqual([]);
  });

  it('doubles no row that is there and puts the new week first', () => {
    const host = openVillage();
    typeTally(host, 2, '29/04/2025', 'thôn hai', 5);
    setClock(host, '2025-04-30T08:00');
    expect(choose(host, 'openTallyPeriod')).toMatchObject({ rows: 20 });
    expect(choose(host, 'openTallyPeriod')).toMatchObject({ rows: 0 });
    expect(valuesOf(sheetNamed(host, 'Nhập liệu'))[21]?.[2]).toBe(5);
    setClock(host, '2025-05-05T08:00');
    choose(host, 'openTallyPeriod');
    expect(valuesOf(sheetNamed(host, 'Nhập liệu'))[1]?.[0]).toBe(45_782);
  });

  it('rows put on top can be typed into like the others', () => {
    const host = openVillage();
    choose(host, 'openTallyPeriod');
    host.edit('Nhập liệu', 'C2', '1.234');
    expect(valuesOf(sheetNamed(host, 'Nhập liệu'))[1]?.[2]).toBe(1_234);
    expect(String(verdictOf(host, 2))).toMatch(/^✗/);
  });

  it('asks for one row a week in a weekly campaign', () => {
    const host = openVillage({ settings: { 'Chu kỳ nhập liệu': 'Tuần' } });
    expect(choose(host, 'openTallyPeriod')).toMatchObject({ rows: 3 });
  });
});
