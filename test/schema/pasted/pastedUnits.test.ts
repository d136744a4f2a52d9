// Units come from spreadsheets, tables of documents, lists and messages: read as they stand, no figure under a code that
// nobody named, none lost without a word.
import fc from 'fast-check';
import { readPastedUnits } from '../../../src/schema/pasted/pastedUnits';

const figures = [
  { code: 'DS14', name: 'Công dân từ đủ 14 tuổi' },
  { code: 'TN2.DK', name: 'Tài khoản mức 2 đầu kỳ' },
];

const read = (text: string, chosen: readonly string[] | null = null) =>
  readPastedUnits(text, figures, chosen);

const namesIn = (text: string): readonly string[] => read(text).units.map(({ name }) => name);

describe('names', () => {
  it.each<[string, string, readonly string[]]>([
    ['a list', 'Thôn Đông\nThôn Tây', ['Thôn Đông', 'Thôn Tây']],
    [
      'a list with blank lines and Windows breaks',
      '\r\nThôn Đông\r\n\r\nThôn Tây\r\n',
      ['Thôn Đông', 'Thôn Tây'],
    ],
    ['a numbered list', '1. Thôn Đông\n2. Thôn Tây', ['Thôn Đông', 'Thôn Tây']],
    ['names that are numbers in words and digits', 'Thôn 1\nThôn 2', ['Thôn 1', 'Thôn 2']],
    ['a spreadsheet with numbers in front', '1\tThôn Đông\t5\n2\tThôn Tây\t6', ['Thôn Đông', 'Thôn Tây']],
    ['a header', 'TT\tTên thôn\n1\tThôn Đông', ['Thôn Đông']],
    ['a header of ours', 'Mã\tTên đơn vị\nD1\tThôn Đông', ['Thôn Đông']],
    ['a message', 'Thôn Đông; 5\nThôn Tây; 6', ['Thôn Đông', 'Thôn Tây']],
    ['a table drawn with bars', '| Thôn Đông | 5 |\n| Thôn Tây | 6 |', ['Thôn Đông', 'Thôn Tây']],
    ['a table of a document', 'Thôn Đông   5\nThôn Tây   6', ['Thôn Đông', 'Thôn Tây']],
    ['a cell that breaks', '"Thôn\nĐông"\t5', ['Thôn Đông']],
    ['decomposed letters', 'Tho\u0302n \u0110o\u0302ng', ['Thôn Đông']],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_what, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('a total is no unit, and each line of totals is kept as printed, in its place', () => {
    const { units, totals } = read(
      'Tên\t[DS14]\nToàn xã\t12\nThôn Đông\t5\nCộng\t5\nThôn Tây\t7\nCộng\t6\nTổng cộng\t1.234',
    );
    expect(units.map(({ name }) => name)).toEqual(['Thôn Đông', 'Thôn Tây']);
    expect(totals).toEqual([
      { name: 'Toàn xã', after: 0, figures: { DS14: 12 } },
      { name: 'Cộng', after: 1, figures: { DS14: 5 } },
      { name: 'Cộng', after: 2, figures: { DS14: 6 } },
      { name: 'Tổng cộng', after: 2, figures: { DS14: 1234 } },
    ]);
  });

  it.each([
    ['under a header', 'TT\tTên thôn\t[DS14]\n1\tThôn Đông\t5\n2\tThôn Tây\t6\nTổng cộng\t\t11'],
    ['without one', '1\tThôn Đông\t5\n2\tThôn Tây\t6\nTổng cộng\t\t11'],
  ])('the word for a total may be merged into the column of numbers: %s', (_what, text) => {
    const { units, totals } = read(text);
    expect(units.map(({ name }) => name)).toEqual(['Thôn Đông', 'Thôn Tây']);
    expect(totals).toMatchObject([{ name: 'Tổng cộng', after: 2 }]);
  });

  it('a numbered list keeps no numbers in its names where a total closes it', () => {
    expect(namesIn('1. Thôn Đông\n2. Thôn Tây\nTổng')).toEqual(['Thôn Đông', 'Thôn Tây']);
  });

  it('codes, people and addresses are taken where their headers are ours; a code that is missing is made', () => {
    const { units } = read(
      'Mã\tTên đơn vị\tNgười phụ trách\tEmail\nA1\tThôn Đông\tBà Một\ta@example.vn\n\tThôn Tây\t\t',
    );
    expect(units).toMatchObject([
      { code: 'A1', name: 'Thôn Đông', head: 'Bà Một', email: 'a@example.vn' },
      { code: 'DV01', name: 'Thôn Tây', head: '', email: '' },
    ]);
  });
});

describe('figures', () => {
  it.each<[string, string, readonly string[]]>([
    ['the words of the plan', 'Tên\tCông dân từ đủ 14 tuổi\nA\t5', ['DS14']],
    ['other capitals and no marks', 'Tên\tCONG DAN TU DU 14 TUOI\nA\t5', ['DS14']],
    ['the code in brackets', 'Tên\tDân số [DS14]\nA\t5', ['DS14']],
    ['the code alone', 'Tên\tTN2.DK\nA\t5', ['TN2.DK']],
    ['words that are not the plan’s', 'Tên\tDân số\nA\t5', ['']],
    ['no header', 'A\t5\nB\t6', ['']],
  ])('go under a code by %s', (_what, text, codes) => {
    expect(read(text).columns.map(({ code }) => code)).toEqual(codes);
  });

  it('go where somebody has chosen, also against a header', () => {
    const { units, columns } = read('A\t5\t6\nB\t7\t8', ['TN2.DK', '']);
    expect(columns.map(({ code }) => code)).toEqual(['TN2.DK', '']);
    expect(units.map((unit) => unit.figures)).toEqual([{ 'TN2.DK': 5 }, { 'TN2.DK': 7 }]);
  });

  it('a code that the plan does not have is a column of the clerk’s own', () => {
    expect(read('Tên\tHộ nghèo [HN]\nA\t5').figures).toEqual([...figures, { code: 'HN', name: 'Hộ nghèo' }]);
  });

  it('of two columns under one code the first counts, and the other is told of', () => {
    const { units, columns } = read('Tên\t[DS14]\t[DS14]\nA\t5\t6');
    expect(units[0]?.figures).toEqual({ DS14: 5 });
    expect(columns.map(({ code }) => code)).toEqual(['DS14', '']);
  });

  it('whose unit has no name stand there to be asked about', () => {
    expect(read('Tên\t[DS14]\nA\t5\n\t6').units).toMatchObject([
      { name: 'A' },
      { name: '', figures: { DS14: 6 } },
    ]);
  });

  it.each<[string, number | string]>([
    ['1.234', 1234],
    ['1 234', 1234],
    ['', ''],
    ['~12', '~12'],
    ['một nghìn', 'một nghìn'],
    ['=1+1', '=1+1'],
  ])('“%s” becomes a number only where there is one way to read it', (typed, figure) => {
    expect(read(`Tên\t[DS14]\nA\t${typed}\nB\t2`).units[0]?.figures).toEqual({ DS14: figure });
  });
});

it('whatever is pasted: nothing is thrown, each line with a name is a unit or a total, each column with digits is told of', () => {
  const cell = fc.oneof(
    fc.constantFrom('Thôn 1', '12', '1.234', 'Tổng', '', 'TT', '[DS14]', 'DS14', 'a@b.vn', '"', '""'),
    fc.string({ maxLength: 8 }).map((text) => text.replace(/[\t\n\r\u2028\u2029"|;]/g, ' ')),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.option(fc.array(fc.constantFrom('DS14', 'TN2.DK', '', 'X'))), (rows, chosen) => {
      const text = rows.map((row) => row.join('\t')).join('\n');
      const { units, totals, columns, figures: known } = read(text, chosen);
      const places = totals.map(({ after }) => after);
      expect([...places].sort((one, other) => one - other)).toEqual(places);
      expect(Math.max(0, ...places)).toBeLessThanOrEqual(units.length);
      expect(new Set(units.map(({ code }) => code)).has('')).toBe(false);
      for (const { code } of columns)
        expect(code === '' || known.some((one) => one.code === code)).toBe(true);
      for (const unit of units) {
        for (const code of Object.keys(unit.figures)) expect(columns.map((one) => one.code)).toContain(code);
      }
    }),
    { numRuns: 1000 },
  );
});
