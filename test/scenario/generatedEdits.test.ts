// No sequence of edits leaves another verdict, or another colour, than a full check would write. All data is made up.
import fc from 'fast-check';
import type { Host } from '../../host/createHost';
import type { CellValue } from '../../host/model/workbook';
import { sheetNamed, succeed, valuesOf } from '../support/commune';
import { columnOf, openVillage, setClock, typeTally, verdictOf } from '../support/village';

const tab = 'Nhập liệu';
const verdictsOf = (host: Host): readonly CellValue[] =>
  valuesOf(sheetNamed(host, tab)).map((_row, index) => verdictOf(host, index + 1));

/** The grounds of the cells of every row, by row and column: the wrong ones wear a colour. */
const coloursOf = (host: Host): readonly string[] =>
  [...sheetNamed(host, tab).rows]
    .flatMap(([row, cells]) =>
      row === 1
        ? []
        : [...cells].flatMap(([column, cell]) =>
            cell.style?.background === undefined || cell.style.background === null
              ? []
              : [`${row}:${column} ${cell.style.background}`],
          ),
    )
    .sort();
describe('whatever is typed and pasted, in whatever order', () => {
  const days = ['24/04/2025', '25/04/2025', '26/04/2025', '27/04/2025', '29/04/2025', ''];
  const date = fc.constantFrom(...days);
  const unit = fc.constantFrom('Thôn 1', 'Thôn 1', 'thon 2', 'Thôn 3', 'Tổng', 'Thôn 9', '');
  const count = fc.constantFrom<CellValue>('', 0, 3, 12, 12, 20, 400, 700, '~12', -1);
  const words = fc.constantFrom('', 'mưa', '0912345678');
  const row = fc.integer({ min: 2, max: 8 });
  const cell = fc.oneof(
    fc.tuple(fc.constant('Ngày'), row, date),
    fc.tuple(fc.constant('Đơn vị'), row, unit),
    fc.tuple(fc.constantFrom('TN2', 'KH'), row, count),
    fc.tuple(fc.constant('Vướng mắc'), row, words),
  );
  const block = fc.tuple(row, fc.array(fc.tuple(date, unit, count, count), { minLength: 1, maxLength: 4 }));
  const act = fc.oneof(
    { weight: 2, arbitrary: cell.map(([header, at, value]) => ({ header, at, value })) },
    { weight: 1, arbitrary: block.map(([at, rows]) => ({ at, rows })) },
  );
  const acts = fc.array(act, { minLength: 1, maxLength: 10 });

  const start = (): Host => {
    const host = openVillage();
    typeTally(host, 2, '22/04/2025', 'Thôn 1', 12, 4);
    typeTally(host, 3, '23/04/2025', 'Thôn 2', 12, 4);
    return host;
  };
  const reported = start();
  setClock(reported, '2025-04-28T11:30');
  succeed(reported, 'buildWeeklyReport');

  it.each([
    ['', () => start()],
    [', in a week that was reported', () => reported.clone()],
  ])('each row says what a full check would%s', (_when, open) => {
    fc.assert(
      fc.property(acts, (done) => {
        const host = open();
        for (const one of done)
          if ('rows' in one) host.edit(tab, `A${one.at}`, one.rows);
          else host.edit(tab, `${columnOf(host, tab, one.header)}${one.at}`, one.value);
        const said = { verdicts: verdictsOf(host), colours: coloursOf(host) };
        succeed(host, 'checkTallies');
        expect({ verdicts: verdictsOf(host), colours: coloursOf(host) }).toEqual(said);
      }),
      { numRuns: Number(process.env['CAMPAIGN_EDITS'] ?? 12) },
    );
  });

  it('so it is where an edit looks at few of many rows: units that say the same on a day, or did before', () => {
    const villages = ['Thôn 1', 'Thôn 2', 'Thôn 3', 'Thôn 4', 'Thôn 5'];
    const many = openVillage({ units: villages });
    const day = fc.constantFrom('25/04/2025', '26/04/2025', '27/04/2025');
    const name = fc.constantFrom(...villages, 'thon 5');
    const often = fc.constantFrom<CellValue>(12, 12, 12, 20, '', 0, '12 hồ sơ', '~12', 700);
    const at = fc.integer({ min: 2, max: 16 });
    const typed = fc.oneof(
      fc.record({ at, rows: fc.array(fc.tuple(day, name, often, often), { minLength: 1, maxLength: 5 }) }),
      fc.record({ at, header: fc.constantFrom('TN2', 'KH'), value: often }),
      fc.record({ at, header: fc.constant('Đơn vị'), value: name }),
      fc.record({ at, header: fc.constant('Ngày'), value: day }),
    );
    fc.assert(
      fc.property(fc.array(typed, { minLength: 4, maxLength: 12 }), (done) => {
        const host = many.clone();
        for (const one of done)
          if ('rows' in one) host.edit(tab, `A${one.at}`, one.rows);
          else host.edit(tab, `${columnOf(host, tab, one.header)}${one.at}`, one.value);
        const said = { verdicts: verdictsOf(host), colours: coloursOf(host) };
        succeed(host, 'checkTallies');
        expect({ verdicts: verdictsOf(host), colours: coloursOf(host) }).toEqual(said);
      }),
      { numRuns: Number(process.env['CAMPAIGN_EDITS'] ?? 20) },
    );
  });
});
