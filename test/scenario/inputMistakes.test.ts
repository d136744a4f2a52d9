// A workbook into which every mistake of the list was typed: each is found where it stands, and none twice.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../host/model/workbook';
import { succeed } from '../support/commune';
import { columnOf, openVillage } from '../support/village';

const ids = readFileSync(join(__dirname, '../data/input-mistakes.csv'), 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .flatMap((line) => line.split(',')[0] || []);

const units = [
  'Thôn Hòa Trung',
  'Lộc Hòa',
  'BĐH khu Đông',
  'Thôn Phú Hòa',
  'Thôn 5',
  'Phước Hưng Nam',
  'Thôn Đa',
];

type Row = readonly [date: CellValue, unit: CellValue, tn2: CellValue, kh?: CellValue, obstacle?: CellValue];

/** What is typed for each mistake, row under row, and what must be found: `+n` counts rows from the first of them. */
const typed: Readonly<Record<string, { readonly rows: readonly Row[]; readonly found: readonly string[] }>> =
  {
    N01: { rows: [['18/4/2025', 'Thôn 5', '1.234']], found: [] },
    N02: { rows: [['18/4/2025', 'Lộc Hòa', '3,398']], found: ['COUNT_AMBIGUOUS C+0'] },
    N03: { rows: [['18/4/2025', 'Thôn Đa', "'2.450"]], found: ['COUNT_NORMALISED C+0'] },
    N04: { rows: [['18/4/2025', 'Phước Hưng Nam', '1.234,5']], found: ['COUNT_FRACTION C+0'] },
    N05: { rows: [['18/4/2025', 'Thôn Phú Hòa', '1\u00A0234']], found: ['COUNT_NORMALISED C+0'] },
    N06: { rows: [['19/4/2025', 'Thôn 5', '１２３']], found: ['COUNT_NORMALISED C+0'] },
    N07: { rows: [['19/4/2025', 'Lộc Hòa', '12/5']], found: ['COUNT_IS_DATE C+0'] },
    N08: { rows: [['19/4/2025', 'Thôn Đa', '12-5']], found: ['COUNT_IS_DATE C+0'] },
    N09: { rows: [['19/4/2025', 'Phước Hưng Nam', '45,5%']], found: ['COUNT_FRACTION C+0'] },
    N10: {
      rows: [
        ['20/4/2025', 'Thôn 5', '12 người'],
        ['20/4/2025', 'Lộc Hòa', '~12'],
      ],
      found: ['COUNT_NORMALISED C+0', 'COUNT_AMBIGUOUS C+1'],
    },
    N11: { rows: [['20/4/2025', 'Thôn Đa', 'Một nghìn hai trăm']], found: ['COUNT_NOT_NUMBER C+0'] },
    N12: { rows: [['20/4/2025', 'Phước Hưng Nam', "'10+5"]], found: ['COUNT_AMBIGUOUS C+0'] },
    N13: { rows: [['21/4/2025', 'Thôn 5', 'l2']], found: ['COUNT_AMBIGUOUS C+0'] },
    N14: { rows: [['21/4/2025', 'Lộc Hòa', -5]], found: ['COUNT_NEGATIVE C+0'] },
    N15: { rows: [['21/4/2025', 'Thôn Đa', '12,00']], found: [] },
    N16: { rows: [['21/4/2025', 'Phước Hưng Nam', '']], found: [] },
    N17: { rows: [['22/4/2025', 'Thôn 5', 0]], found: ['NO_DAILY_GAIN +0'] },
    N18: { rows: [['22/4/2025', 'Lộc Hòa', 'không']], found: ['COUNT_NOT_NUMBER C+0'] },
    N19: { rows: [['22/4/2025', 'Thôn Đa', "'123"]], found: ['COUNT_NORMALISED C+0'] },
    N20: { rows: [['22/4/2025', 'Phước Hưng Nam', 25_000]], found: ['OVER_BASE C+0'] },
    N21: {
      rows: [
        ['1/5/2025', 'BĐH khu Đông', 3],
        ['2/5/2025', 'BĐH khu Đông', 5],
        ['3/5/2025', 'BĐH khu Đông', 2],
        ['4/5/2025', 'BĐH khu Đông', 15],
      ],
      found: ['LOOKS_CUMULATIVE C+3'],
    },
    N22: { rows: [], found: [] },
    N23: { rows: [['23/4/2025', 'Thôn 5', 3, 9_000]], found: ['OVER_BASE D+0'] },
    N24: { rows: [['23/4/2025', 'Lộc Hòa', 7_000]], found: ['OVER_BASE C+0'] },
    N25: {
      rows: [
        ['23/4/2025', 'Thôn Đa', 14, 21],
        ['24/4/2025', 'Thôn Đa', 14, 21],
      ],
      found: ['REPEATED_ROW +1'],
    },
    N26: {
      rows: [
        ['25/4/2025', 'Thôn 5', 8, 11],
        ['25/4/2025', 'Lộc Hòa', 8, 11],
        ['25/4/2025', 'Thôn Đa', 8, 11],
      ],
      found: ['SAME_AS_OTHERS +0', 'SAME_AS_OTHERS +1', 'SAME_AS_OTHERS +2'],
    },
    D01: { rows: [['31/4/2025', 'Thôn 5', 3]], found: ['DATE_INVALID A+0'] },
    D02: { rows: [['03/05/2025', 'Thôn 5', 3]], found: [] },
    D03: { rows: [['15/7/2026', 'Thôn 5', 3]], found: ['DATE_OUTSIDE_CAMPAIGN A+0'] },
    D04: { rows: [['hôm qua', 'Thôn 5', 3]], found: ['DATE_INVALID A+0'] },
    D05: { rows: [['17/6/2025', 'Thôn 5', 3]], found: ['DATE_IN_FUTURE A+0'] },
    T01: { rows: [['26/4/2025', 'Thôn Hòa Trung '.normalize('NFD'), 3]], found: ['UNIT_MATCHED B+0'] },
    T02: { rows: [['26/4/2025', 'Lộc Hoà', 3]], found: ['UNIT_MATCHED B+0'] },
    T03: { rows: [['26/4/2025', 'B\u00D0H khu Đông', 3]], found: ['UNIT_MATCHED B+0'] },
    T04: { rows: [['26/4/2025', 'Th«n Phó Hßa', 3]], found: ['ENCODING_LEGACY B+0'] },
    T05: { rows: [['26/4/2025', 'Thôn Năm', 3]], found: ['UNIT_MATCHED B+0'] },
    T06: { rows: [['26/4/2025', 'Phước Hưng', 3]], found: ['UNIT_UNKNOWN B+0'] },
    T07: { rows: [['26/4/2025', 'thon phu hoa', 3]], found: ['UNIT_MATCHED B+0'] },
    T08: {
      rows: [
        ['27/4/2025', 'Thôn 5', 3],
        ['27/4/2025', 'Thôn 5', 4],
      ],
      found: ['DUPLICATE_ROW B+1'],
    },
    T09: { rows: [['27/4/2025', 'Tổng cộng', 3]], found: ['TOTAL_ROW B+0'] },
    T10: { rows: [['', '', '']], found: [] },
    T11: { rows: [['28/4/2025', ' Thôn 5\u200B 😀', 3]], found: ['UNIT_MATCHED B+0'] },
    T12: { rows: [['28/4/2025', 'Lộc Hòa', 3, '', 'CCCD 012345678901']], found: ['PERSONAL_DATA F+0'] },
    T13: { rows: [['28/4/2025', 'Thôn Đa', 3, '', 'mật khẩu: abc123']], found: ['PERSONAL_DATA F+0'] },
    T14: { rows: [['29/4/2025', 'Thôn Đa', 5, '', '912345678']], found: ['PERSONAL_DATA F+0'] },
  };

/** Mistakes of a campaign that is counted by running totals have a test of their own. */
const elsewhere = ['N22'];

const host = openVillage({ units, people: 6_000, now: '2025-05-12T08:00' });
const expected: string[] = [];
let next = 2;
for (const { rows, found } of Object.values(typed)) {
  rows.forEach(([date, unit, tn2, kh = '', obstacle = ''], index) =>
    host.edit('Nhập liệu', `A${next + index}`, [[date, unit, tn2, kh, '', obstacle]]),
  );
  expected.push(
    ...found.map((one) => one.replace(/\+(\d+)/, (_plus, offset) => String(next + Number(offset)))),
  );
  next += rows.length;
}
const findings = succeed(host, 'checkTallies').issues;

it('every mistake of the list is typed here', () => {
  expect(Object.keys(typed).sort()).toEqual([...ids].sort());
  expect(elsewhere.every((id) => typed[id]?.rows.length === 0)).toBe(true);
});

it('exactly the expected findings come of them, each once, at its cell', () => {
  expect(findings.map(({ code, column, row }) => `${code} ${column ?? ''}${row ?? ''}`).sort()).toEqual(
    [...expected].sort(),
  );
  expect(findings.every(({ tab }) => tab === 'Nhập liệu')).toBe(true);
});

it('nothing personal stands in any finding', () => {
  const text = JSON.stringify(findings);
  for (const secret of ['012345678901', 'abc123', '912 345 678', '912345678'])
    expect(text).not.toContain(secret);
  expect(columnOf(host, 'Nhập liệu', 'Vướng mắc')).toBe('F');
});
