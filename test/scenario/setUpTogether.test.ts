// Set-up as clerks press it: two people at once, twice in a row, cut off in the middle and pressed again. One whole book
// stands in the end, of one plan.
import type { Host, HandlerRun } from '../../host/createHost';
import { createFaultPlan } from '../../host/runtime/calls/faults';
import type { HandlerArguments } from '../../src/handlers';
import { resultOf, valuesOf } from '../support/commune';
import { openBlank } from '../support/village';

const otherClerk = 'can-bo-2@example.vn';
/** The other person presses before the call of this number, in a world of its own; further apart as the calls go on. */
const next = (at: number): number => Math.ceil(at * 1.7) + 2;

const first: HandlerArguments['setUpCampaign'] = {
  template: 'tu-nghia',
  settings: { name: 'Đợt một (giả)' },
  units: 'Tên\t[DS14]\nThôn Đông\t10\nThôn Tây\t20',
};
const second: HandlerArguments['setUpCampaign'] = {
  template: 'cam-tan',
  settings: { name: 'Đợt hai (giả)' },
  units: 'Tên\nThôn Nam\nThôn Bắc\nThôn Trung',
};

const blank = openBlank();
blank.workbook.editors.push(otherClerk);

const press = (host: Host, given: HandlerArguments['setUpCampaign'], user?: string): HandlerRun =>
  host.run('setUpCampaign', { kind: 'menu', event: given, ...(user === undefined ? {} : { user }) });

/** All that stands in the book, the log aside. */
const bookOf = (host: Host): readonly unknown[] =>
  host.workbook.sheets.filter(({ name }) => name !== 'Nhật ký').map((sheet) => [sheet.name, valuesOf(sheet)]);

const alone = (given: HandlerArguments['setUpCampaign']): readonly unknown[] => {
  const host = blank.clone();
  press(host, given);
  return bookOf(host);
};

it('two people who press at once leave one whole book of one plan, and who comes second is told', () => {
  const whole = [alone(first), alone(second)];
  const told = new Set<unknown>();
  let points = 0;
  for (let at = 0; ; at = next(at)) {
    const others: HandlerRun[] = [];
    let acted = false;
    const world: Host = blank.clone({
      onCall: {
        before: ({ index }) => {
          if (acted || index !== at) return;
          acted = true;
          others.push(press(world, second, otherClerk));
        },
      },
    });
    const run = press(world, first);
    const [other] = others;
    if (other === undefined) break;
    points += 1;
    expect(run.error).toBeUndefined();
    expect(resultOf('setUpCampaign', other).ok || resultOf('setUpCampaign', run).ok).toBe(true);
    told.add(resultOf('setUpCampaign', other).message);
    told.add(resultOf('setUpCampaign', run).message);
    expect(whole).toContainEqual(bookOf(world));
  }
  expect(points).toBeGreaterThan(5);
  expect(told.size).toBeGreaterThan(2);
});

it('pressed twice in a row the second press changes nothing', () => {
  const host = blank.clone();
  press(host, first);
  const before = bookOf(host);
  expect(press(host, first).result).toMatchObject({ ok: true, added: [] });
  expect(bookOf(host)).toEqual(before);
});

it('cut off by Google in the middle, the form is still there: pressed again the book is whole, with what was pasted', () => {
  const whole = alone(first);
  let points = 0;
  for (let at = 5; ; at = next(at)) {
    const cut = createFaultPlan({ kind: 'outOfTime', moment: 'before', at });
    const host = blank.clone({ onCall: cut });
    press(host, first);
    if (cut.struck() === null) break;
    points += 1;
    expect(press(host, first).result).toMatchObject({ ok: true });
    expect({ at, book: bookOf(host) }).toEqual({ at, book: whole });
  }
  expect(points).toBeGreaterThan(5);
});
