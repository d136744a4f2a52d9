// A cell for counts shows no decimals: where it shows another number than was typed, the sentence says both, or the village
// head looks for a 3,398 that stands nowhere. All figures are made up.
import { wordFinding } from '../../src/i18n';
import type { Cell } from '../../src/schema/cells/cell';
import { showCell } from '../../src/schema/cells/cell';
import { decodeCount } from '../../src/schema/cells/decodeCount';
import { findingOf } from '../../src/domain/finding';
import { openVillage, typeTally, verdictOf } from '../support/village';

const sentence = (cell: Cell, language: 'vi' | 'en' = 'vi', formula = ''): string => {
  const reading = decodeCount(cell, formula);
  if (reading.kind !== 'refused') throw new Error(`${showCell(cell)} is no refused count`);
  const { shows, suggestions: expected } = reading;
  const details = { indicator: 'TN2', ...(shows === undefined ? {} : { shows }) };
  const received = showCell(formula === '' ? cell : formula);
  return wordFinding(
    findingOf(reading.code, { tab: 'tallies' }, { received, expected, details }),
    language,
    null,
  );
};

it.each<readonly [string, Cell, string]>([
  ['a thousand taken for a fraction', 3.398, 'Ô hiện 3, đã gõ 3,398. Có phải 3398?'],
  ['one that is rounded up', 1.634, 'Ô hiện 2, đã gõ 1,634. Có phải 1634?'],
  ['a fraction', 45.5, 'Ô hiện 46, đã gõ 45,5, không phải số nguyên.'],
  ['a fraction below zero', -5.5, 'Ô hiện −6, đã gõ -5,5, là số âm.'],
])('%s: what the cell shows, and what was typed', (_what, cell, start) => {
  expect(sentence(cell).slice(0, start.length)).toBe(start);
});

it.each<readonly [string, Cell, string]>([
  ['text stands as it was typed', '3,398', '“3,398” chưa rõ.'],
  ['a whole number below zero', -5, '“-5” là số âm.'],
  ['a share of one, which may show as a percentage', 0.45, '“0,45” không phải số nguyên.'],
  ['a mark of doubt', '~12', '“~12” chưa rõ.'],
])('%s: quoted alone', (_what, cell, start) => {
  expect(sentence(cell).slice(0, start.length)).toBe(start);
});

it('a formula is quoted as it stands', () =>
  expect(sentence(3.398, 'vi', '=A1*1,1')).toMatch(/^“=A1\*1,1” chưa rõ\./));

it('English says the same', () =>
  expect(sentence(3.398, 'en')).toMatch(
    /^The cell shows 3, but “3,398” was typed, which is not clear\. Is it 3398\?/,
  ));

it('points and commas are named only where some were typed', () => {
  expect(sentence('3,398')).toMatch(/Gõ liền các chữ số, không có dấu chấm, dấu phẩy\.$/);
  expect(sentence('~12')).toMatch(/Gõ liền các chữ số\.$/);
});

it('the village head reads it beside the row, for not a call more', () => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  const cost = (count: number) => typeTally(host, 2, '23/04/2025', 'Thôn 1', count, 8).runs[0]?.serviceCalls;
  cost(4);
  const whole = cost(5);
  expect(cost(3.398)?.total).toBe(whole?.total);
  expect(verdictOf(host, 2)).toBe(
    '✗ Mức 2: Ô hiện 3, đã gõ 3,398. Có phải 3398? Gõ liền các chữ số, không có dấu chấm, dấu phẩy.',
  );
});
