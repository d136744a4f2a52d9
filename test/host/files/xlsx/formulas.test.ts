import fc from 'fast-check';
import { formulaForFile, formulaFromFile, shiftFormula } from '../../../../host/files/xlsx/formulas';

describe('a formula', () => {
  it.each([
    ['=SUM(A1;1,5)', 'SUM(A1,1.5)'],
    ['=IF(A1>0,5;"a;b, 1.5";"c""d")', 'IF(A1>0.5,"a;b, 1.5","c""d")'],
    ["='Tuần 1,5; a'!B2+1", "'Tuần 1,5; a'!B2+1"],
    ['={1,5\\2;3\\4}', '{1.5,2;3,4}'],
    ['=COUNTIF(B:B;"x")', 'COUNTIF(B:B,"x")'],
  ])('%s is kept in a file as %s, and comes back', (typed, kept) => {
    expect(formulaForFile(typed, 'vi_VN')).toBe(kept);
    expect(formulaFromFile(kept, 'vi_VN')).toBe(typed);
  });

  it('is kept as it is where the point is the decimal sign', () => {
    expect(formulaForFile('=SUM(A1,1.5)', 'en_US')).toBe('SUM(A1,1.5)');
    expect(formulaFromFile('SUM(A1,1.5)', 'en_US')).toBe('=SUM(A1,1.5)');
  });

  it('loses nothing of a quoted text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const formula = `=LEN("${text.replaceAll('"', '""')}")`;
        expect(formulaFromFile(formulaForFile(formula, 'vi_VN'), 'vi_VN')).toBe(formula);
      }),
    );
  });

  it.each([
    ['A1+$A1+A$1+$A$1', 2, 3, 'D3+$A3+D$1+$A$1'],
    ['SUM(B2:C3)', 1, 0, 'SUM(B3:C4)'],
    ['\'A1\'!B2&"C3"', 1, 1, '\'A1\'!C3&"C3"'],
    ['LOG10(Z9)', 0, 1, 'LOG10(AA9)'],
  ])('%s reads %i down and %i right as %s', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
