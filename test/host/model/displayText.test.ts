import { displayText } from '../../../host/model/showing/displayText';
import type { CellValue } from '../../../host/model/workbook';

const vietnamese = { locale: 'vi_VN' };

it.each<[CellValue, string | undefined, string]>([
  [null, undefined, ''],
  [null, 'dd/MM/yyyy', ''],
  ['thôn 5', '#,##0', 'thôn 5'],
  [true, undefined, 'TRUE'],
  [1234567, undefined, '1234567'],
  [1234567, '#,##0', '1.234.567'],
  [0, '#,##0', '0'],
  [-5, '#,##0', '-5'],
  [1.5, undefined, '1,5'],
  [1 / 3, undefined, '0,3333333333'],
  [0.1 + 0.2, undefined, '0,3'],
  [1e15, undefined, '1E+15'],
  [1.5e-10, undefined, '1,5E-10'],
  [0.865, '0.00%', '86,50%'],
  [45_789, 'dd/MM/yyyy', '12/05/2025'],
  [45_789.4375, 'dd/MM/yyyy HH:mm', '12/05/2025 10:30'],
  [45_789.4375, 'HH:mm', '10:30'],
  [12, '@', '12'],
  [12, '0.##', '12'],
  [12.25, '0.##', '12,25'],
  [12, '#,##0" người"', '12 người'],
])('%j with the format %j shows %j', (value, numberFormat, text) => {
  const cell = { value, ...(numberFormat === undefined ? {} : { style: { numberFormat } }) };
  expect(displayText(cell, vietnamese)).toBe(text);
});

it('an American sheet shows a point and commas', () => {
  const cell = { value: 1234.5, style: { numberFormat: '#,##0.00' } };
  expect(displayText(cell, { locale: 'en_US' })).toBe('1,234.50');
});

it('a cell that is not there shows nothing', () => {
  expect(displayText(undefined, vietnamese)).toBe('');
});
