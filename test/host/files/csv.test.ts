import { CsvError, readCsv } from '../../../host/files/csv';

describe('reading CSV', () => {
  it('keeps every field as the text that stands there', () => {
    const text = '\uFEFFNgày,Đơn vị,Thu nhận [TN2]\r\n12/5,"Thôn ""Đông""",1.234\r\n,"hai\ndòng",007\r\n';
    expect(readCsv(text)).toEqual({
      headers: ['Ngày', 'Đơn vị', 'Thu nhận [TN2]'],
      rows: [
        ['12/5', 'Thôn "Đông"', '1.234'],
        ['', 'hai\ndòng', '007'],
      ],
    });
  });

  it('fills short rows up and leaves empty ones out', () => {
    expect(readCsv('a,b\n1\n\n,\n2,3\n').rows).toEqual([
      ['1', ''],
      ['2', '3'],
    ]);
  });

  it('does not take another sign for the comma', () => {
    expect(readCsv('a;b,c\n1;2,3\n')).toEqual({ headers: ['a;b', 'c'], rows: [['1;2', '3']] });
  });

  it('refuses a row with more fields than the header', () => {
    expect(() => readCsv('a,b\n1,2,3\n')).toThrow(CsvError);
  });

  it('finds no rows in an empty text', () => {
    expect(readCsv('')).toEqual({ headers: [], rows: [] });
  });
});
