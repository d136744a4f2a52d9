import fc from 'fast-check';
import { parseTypedInput } from '../../../host/model/typing/typedInput';
import type { CellValue } from '../../../host/model/workbook';

const vietnamese = { locale: 'vi_VN', currentYear: 2025, by: 'script' } as const;
const american = { ...vietnamese, locale: 'en_US' };
const plainText = { ...vietnamese, numberFormat: '@' };

const cases: readonly (readonly [string, CellValue, string | undefined])[] = [
  // Numbers
  ['12', 12, undefined],
  ['-5', -5, undefined],
  ['0012', 12, undefined],
  ['1.234', 1234, '#,##0'],
  ['1.234.567', 1_234_567, '#,##0'],
  ['1,5', 1.5, undefined],
  ['1.234,5', 1234.5, '#,##0.00'],
  ['3,398', 3.398, undefined],
  ['12,00', 12, undefined],
  ['45,5%', 0.455, '0.00%'],
  ['95%', 0.95, '0%'],
  ['1E5', 100_000, '0.00E+00'],
  [' 12 ', 12, undefined],
  // Dates and times
  ['12/5', 45_789, 'dd/MM/yyyy'],
  ['12-5', 45_789, 'dd/MM/yyyy'],
  ['12/5/2025', 45_789, 'dd/MM/yyyy'],
  ['12/05/25', 45_789, 'dd/MM/yyyy'],
  ['2025-05-12', 45_789, 'dd/MM/yyyy'],
  ['12/5/2025 10:30', 45_789.4375, 'dd/MM/yyyy HH:mm:ss'],
  ['5/2025', 45_778, 'dd/MM/yyyy'],
  ['16:00', 16 / 24, 'HH:mm:ss'],
  ['36:00', 1.5, '[h]:mm:ss'],
  // Truth values
  ['TRUE', true, undefined],
  ['false', false, undefined],
  // Texts
  ['', null, undefined],
  ['1 234', '1 234', undefined],
  ['12.3456', '12.3456', undefined],
  ['1.5', '1.5', undefined],
  ['１２３', '１２３', undefined],
  ['12 người', '12 người', undefined],
  ['31/4/2025', '31/4/2025', undefined],
  ['30/2', '30/2', undefined],
  ['25:70', '25:70', undefined],
  ['-', '-', undefined],
  ['=', '=', undefined],
  ["'123", '123', undefined],
  ["'=1+1", '=1+1', undefined],
  ['  thôn 5', '  thôn 5', undefined],
  ['hôm qua', 'hôm qua', undefined],
  [',', ',', undefined],
];

it.each(cases)('typed into a Vietnamese sheet, %j is %j', (typed, value, automaticFormat) => {
  expect(parseTypedInput(typed, vietnamese)).toEqual({
    value,
    ...(automaticFormat === undefined ? {} : { automaticFormat }),
  });
});

it.each([
  ['1.234', 1.234],
  ['1,234', 1234],
  ['1,234.5', 1234.5],
  ['12/5/2025', 45_996],
  ['4:00 PM', 16 / 24],
])('typed into an American sheet, %j is %j', (typed, value) => {
  expect(parseTypedInput(typed, american).value).toBe(value);
});

it.each(['12', '12/5', 'TRUE', '45,5%', '0012'])('a cell of plain text keeps %j as text', (typed) => {
  expect(parseTypedInput(typed, plainText)).toEqual({ value: typed });
});

it('a cell of plain text still drops a leading apostrophe', () => {
  expect(parseTypedInput("'0012", plainText)).toEqual({ value: '0012' });
});

it('a script writes a formula even into a cell of plain text, a person does not', () => {
  expect(parseTypedInput('=1+1', plainText).formula).toBe('=1+1');
  expect(parseTypedInput('=1+1', { ...plainText, by: 'person' })).toEqual({ value: '=1+1' });
});

it('a formula that the host cannot compute has no value', () => {
  expect(parseTypedInput('=SUM(A1:A3)', vietnamese)).toEqual({ value: null, formula: '=SUM(A1:A3)' });
});

it('never throws, and whatever stays text stays the very text', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const { value, formula } = parseTypedInput(typed, vietnamese);
      if (typeof value !== 'string' || formula !== undefined) return;
      expect(value).toBe(typed.startsWith("'") ? typed.slice(1) : typed);
    }),
  );
});

it('every grouped Vietnamese number is read as the number it shows', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (number) => {
      const typed = String(number).replace(/\B(?=(\d{3})+$)/g, '.');
      expect(parseTypedInput(typed, vietnamese).value).toBe(number);
    }),
  );
});

it('a locale that the host does not know is refused by name', () => {
  expect(() => parseTypedInput('12', { ...vietnamese, locale: 'xx_XX' })).toThrow(
    'The spreadsheet locale xx_XX is not emulated.',
  );
});
