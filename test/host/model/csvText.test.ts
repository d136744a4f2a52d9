import fc from 'fast-check';
import { parseCsvText } from '../../../host/model/csvText';

it.each<[string, string[][] | null]>([
  ['', [['']]],
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a,b\r\n', [['a', 'b']]],
  ['a,,', [['a', '', '']]],
  ['"a,b","c""d"', [['a,b', 'c"d']]],
  ['"a\nb",c', [['a\nb', 'c']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['a\n""', [['a'], ['']]],
  ['"a', null],
  ['"a"b', null],
])('%j is read as %j', (text, rows) => {
  expect(parseCsvText(text)).toEqual(rows);
});

it('another separator may be named', () => {
  expect(parseCsvText('a;b,c', ';')).toEqual([['a', 'b,c']]);
});

it('what is quoted comes back whatever it is', () => {
  const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 }), (rows) => {
      const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
      expect(parseCsvText(text)).toEqual(rows);
    }),
    { numRuns: 1000 },
  );
});
