// Which rows might turn out to say the very same counts: a row that is missed here is never asked whether it was copied.
import { couldBeAlike } from '../../../src/services/verdicts/alikeRows';

const counts = [2, 3, 4];
const row = (...cells: readonly unknown[]): readonly unknown[] => ['', '', ...cells];

describe('two rows as typed', () => {
  it.each([
    ['say the same', row(3, 5, 7), row(3, 5, 7), true],
    ['differ in a count', row(3, 5, 7), row(3, 5, 8), false],
    ['agree in one count above 0 only: by chance', row(3, 0, ''), row(3, 0, ''), false],
    ['agree but for a text that may be read as the other count', row(3, 5, '7 hồ sơ'), row(3, 5, 7), true],
    ['agree but for a blank: the other count may be refused', row(3, 5, ''), row(3, 5, 900), true],
  ])('%s', (_what, one, other, alike) => {
    expect(couldBeAlike(counts, one, other)).toBe(alike);
    expect(couldBeAlike(counts, other, one)).toBe(alike);
  });

  it('are alike without two counts that were both refused, however those differ', () => {
    expect(couldBeAlike(counts, row(3, 5, 900), row(3, 5, 800), { bothRefusable: true })).toBe(true);
    expect(couldBeAlike(counts, row(3, 5, 900), row(3, 6, 800), { bothRefusable: true })).toBe(false);
  });

  it('may have been alike where an edit covers a count', () => {
    expect(couldBeAlike(counts, row(3, 5, 7), row(3, 5, 8), { free: [false, false, true] })).toBe(true);
  });
});
