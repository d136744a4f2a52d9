// The samples of the five plans hold the planted mistakes and no others, on figures that add up to the plans’.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../host/files/csv';
import { openCommune, succeed } from '../support/commune';

/** What checking the sample's tallies finds, by code; what is found once a day of a silent week counts once. */
const planted: Readonly<Record<string, readonly string[]>> = {
  'tu-nghia': [
    'COUNT_AMBIGUOUS',
    'COUNT_NORMALISED',
    'DUPLICATE_ROW',
    'OVER_BASE',
    'PERSONAL_DATA',
    'UNIT_MATCHED',
    'UNIT_MATCHED',
    'UNIT_UNKNOWN',
  ],
  'cam-tan': ['COUNT_NORMALISED', 'COUNT_NOT_NUMBER', 'DATE_INVALID', 'EVIDENCE_NOT_LINK', 'SYSTEM_MISMATCH'],
  'loc-hoa': [
    'EVIDENCE_KIND_UNKNOWN',
    'LIST_MISMATCH',
    'PERSONAL_DATA',
    'UNIT_MATCHED',
    'UNIT_MATCHED',
    'UNIT_MATCHED',
  ],
  'tan-ninh': [
    'COUNT_FRACTION',
    'COUNT_NOT_NUMBER',
    'DATE_IN_FUTURE',
    'ENCODING_LEGACY',
    'NO_DAILY_GAIN',
    'OVER_BASE',
  ],
  'kon-chieng': ['COUNT_AMBIGUOUS', 'COUNT_AMBIGUOUS', 'CUMULATIVE_FALLS', 'TOTAL_ROW', 'UNIT_MATCHED'],
};

const figuresIn = (sample: string): ((code: string) => number) => {
  const { headers, rows } = readCsv(readFileSync(join('samples', sample, 'units.csv'), 'utf8'));
  const outside = headers.indexOf('Tính vào tổng');
  const counted = rows.filter((row) => row[0] !== '' && row[outside] !== 'Không');
  return (code) => {
    const column = headers.findIndex((header) => header.endsWith(`[${code}]`));
    return counted.reduce((sum, row) => sum + Number(row[column]), 0);
  };
};

describe.each(Object.entries(planted))('the sample %s', (sample, codes) => {
  it('holds its planted mistakes and no others', () => {
    const { issues } = succeed(openCommune(sample), 'checkTallies');
    const found = issues.map(({ code }) => code);
    const once = found.filter((code, index) => code !== 'NO_DAILY_GAIN' || found.indexOf(code) === index);
    expect(once.sort()).toEqual(codes);
  });
});

it.each([
  ['tu-nghia', 'DS14', 13_308],
  ['tu-nghia', 'TN2.DK', 11_511],
  ['tu-nghia', 'KH.DK', 10_704],
  ['tu-nghia', 'CTCC', 42],
  ['cam-tan', 'CTN', 2_073],
  ['cam-tan', 'M1C', 84],
  ['cam-tan', 'M2C', 306],
  ['kon-chieng', 'DS14', 7_060],
  ['kon-chieng', 'CC.DK', 6_769],
  ['kon-chieng', 'TK2.DK', 3_310],
  ['kon-chieng', 'SOTC', 20],
  ['kon-chieng', 'TKTC.DK', 16],
])('the units of %s have %s that adds up to the plan’s %d', (sample, code, total) => {
  expect(figuresIn(sample)(code)).toBe(total);
});

it('names people of the guided list by numbers alone', () => {
  const { headers, rows } = readCsv(readFileSync(join('samples', 'loc-hoa', 'guided-list.csv'), 'utf8'));
  const name = headers.indexOf('Họ tên');
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) expect(row[name]).toMatch(/^Người Thử \d{3}$/);
});
