/**
 * The list of mistakes that people make when they type tallies, row by row: what becomes of each. A row of the
 * list without a case here, and a case without a row, fail.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCount } from '../../src/schema/cells/decodeCount';
import { decodeDate } from '../../src/schema/cells/decodeDate';
import { createUnitMatcher } from '../../src/schema/unitNames/matchUnit';
import { findPersonalData } from '../../src/schema/cells/personalData';

const ids = readFileSync(join(__dirname, '../data/input-mistakes.csv'), 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',')[0] ?? '')
  .filter((id) => id !== '');

const matchUnit = createUnitMatcher(
  [
    'Thôn Hòa Trung',
    'Lộc Hòa',
    'BĐH khu Đông',
    'Thôn Phú Hòa',
    'Thôn 5',
    'Phước Hưng Nam',
    'Hướng Dẫn',
    'Xã Đá',
    'Thúy Sơn',
  ].map((name) => ({ code: name, name, aliases: [] })),
  ['thôn', 'ấp', 'xã'],
);

const count = (cell: Parameters<typeof decodeCount>[0], formula = ''): unknown => {
  const reading = decodeCount(cell, formula);
  if (reading.kind === 'count') return reading.note === null ? reading.count : [reading.count, reading.note];
  return reading.kind === 'blank' ? 'blank' : [reading.code, ...reading.suggestions];
};

const date = (cell: Parameters<typeof decodeDate>[0]): unknown => {
  const reading = decodeDate(cell);
  return reading.kind === 'date'
    ? reading.date
    : reading.kind === 'blank'
      ? 'blank'
      : [reading.code, reading.suggestions];
};

const unit = (cell: string): unknown => {
  const match = matchUnit(cell);
  return 'code' in match ? match.code : 'reading' in match ? ['legacy', match.reading] : match;
};

const masked = (text: string): unknown => findPersonalData(text)?.masked ?? null;

const dateCell = { kind: 'date', at: '2025-05-12T00:00' } as const;

/** What each mistake becomes, by its id in the list. */
const cases: Readonly<Record<string, readonly (readonly [unknown, unknown])[]>> = {
  N01: [
    [count('1.234'), [1234, 'COUNT_NORMALISED']],
    [count(1234), 1234],
    [count(1.234), ['COUNT_AMBIGUOUS', 1234]],
  ],
  N02: [
    [count('3,398'), ['COUNT_AMBIGUOUS', 3398]],
    [count(3.398), ['COUNT_AMBIGUOUS', 3398]],
    [count(3398), 3398],
  ],
  N03: [[count('2.450'), [2450, 'COUNT_NORMALISED']]],
  N04: [
    [count('1,234.5'), ['COUNT_FRACTION']],
    [count('1.234,5'), ['COUNT_FRACTION']],
  ],
  N05: ['1 234', '1\u00A0234', '1\u202F234', '1\u2009234'].map((text) => [
    count(text),
    [1234, 'COUNT_NORMALISED'],
  ]),
  N06: [[count('１２３'), [123, 'COUNT_NORMALISED']]],
  N07: [
    [count(dateCell), ['COUNT_IS_DATE']],
    [count('12/5'), ['COUNT_IS_DATE']],
  ],
  N08: [
    [count(dateCell), ['COUNT_IS_DATE']],
    [count('12-5'), ['COUNT_IS_DATE']],
    [count('1.5'), ['COUNT_FRACTION']],
    [count('5.12'), ['COUNT_FRACTION']],
  ],
  N09: [
    [count('45,5%'), ['COUNT_FRACTION']],
    [count(45.5), ['COUNT_FRACTION']],
    [count(0.455), ['COUNT_FRACTION']],
    [count('0,455'), ['COUNT_FRACTION']],
  ],
  N10: [
    [count('12 người'), [12, 'COUNT_NORMALISED']],
    [count('12 hs'), [12, 'COUNT_NORMALISED']],
    ...['~12', '12+', '>12', '12?'].map((text) => [count(text), ['COUNT_AMBIGUOUS', 12]] as const),
  ],
  N11: [
    [count('Một nghìn hai trăm'), ['COUNT_NOT_NUMBER', 1200]],
    [count('mười hai'), ['COUNT_NOT_NUMBER', 12]],
    [count('ba trăm'), ['COUNT_NOT_NUMBER', 300]],
  ],
  // The list would count the text 10+5; the rules never work out what was typed, and ask.
  N12: [
    [count('10+5'), ['COUNT_AMBIGUOUS', 15]],
    [count(15, '=10+5'), [15, 'FORMULA_IN_CELL']],
  ],
  N13: [
    [count('O'), ['COUNT_AMBIGUOUS', 0]],
    [count('l2'), ['COUNT_AMBIGUOUS', 12]],
    [count('1O'), ['COUNT_AMBIGUOUS', 10]],
  ],
  N14: [
    [count(-5), ['COUNT_NEGATIVE']],
    [count('-5'), ['COUNT_NEGATIVE']],
  ],
  N15: [
    [count(12.0), 12],
    [count('12.0'), [12, 'COUNT_NORMALISED']],
    [count('12,00'), [12, 'COUNT_NORMALISED']],
  ],
  N16: [
    [count(''), 'blank'],
    [count(' \u200B'), 'blank'],
  ],
  N17: [[count(0), 0]],
  // The list would take these for blanks; the rules drop nothing silently, so the cell is an error.
  N18: [
    ...['-', 'x', 'ko', 'chưa có', 'N/A', '#N/A', '#REF!'].map(
      (text) => [count(text), ['COUNT_NOT_NUMBER']] as const,
    ),
    [count('không'), ['COUNT_NOT_NUMBER', 0]],
  ],
  N19: [[count("'123"), [123, 'COUNT_NORMALISED']]],
  D01: [
    [date('31/4/2025'), ['DATE_INVALID', []]],
    [date('30/2'), ['DATE_INVALID', []]],
  ],
  D02: [
    [date('03/04/2025'), '2025-04-03'],
    [date({ kind: 'date', at: '2025-04-03T00:00' }), '2025-04-03'],
  ],
  D04: [
    [date('18/4/25'), ['DATE_INVALID', ['18/04/2025']]],
    [date('hôm qua'), ['DATE_INVALID', []]],
    [date('T2'), ['DATE_INVALID', []]],
  ],
  T01: [[unit('Thôn Hòa Trung '.normalize('NFD')), 'Thôn Hòa Trung']],
  T02: [
    [unit('Lộc Hoà'), 'Lộc Hòa'],
    [unit('Thuý Sơn'), 'Thúy Sơn'],
  ],
  T03: [[unit('B\u00D0H khu \u00D0ông'), 'BĐH khu Đông']],
  T04: [
    [unit('Th«n Phó Hßa'), ['legacy', 'Thôn Phú Hòa']],
    [unit('Thoân Phuù Hoøa'), ['legacy', 'Thôn Phú Hòa']],
  ],
  T05: ['thôn 5', 'Thôn Năm', 'T5', 'thon nam', 'Thôn 05'].map((text) => [unit(text), 'Thôn 5']),
  T06: [[unit('Phước Hưng'), { kind: 'unknown', suggestions: ['Phước Hưng Nam'] }]],
  T07: [
    [unit('hướng dân'), 'Hướng Dẫn'],
    [unit('xa đa'), 'Xã Đá'],
  ],
  T09: ['Tổng', 'Cộng'].map((text) => [unit(text), { kind: 'total' }]),
  T11: ['🏠 Thôn Hòa Trung', 'Thôn Hòa\nTrung', '  Thôn Hòa Trung ', 'Thôn\u200B Hòa Trung'].map((text) => [
    unit(text),
    'Thôn Hòa Trung',
  ]),
  T12: [
    [masked('CCCD 001099000045'), '•••45'],
    [masked('gọi 0900 000 078'), '•••78'],
  ],
  T13: [
    [masked('mật khẩu: Abc@123'), '•••'],
    [masked('tài khoản: caxa01'), '•••'],
  ],
  // 09x-abc has no digit to hide.
  T14: [
    [masked('900000078'), '•••78'],
    [masked('84900000078'), '•••78'],
    [masked('09x-abc'), null],
  ],
};

/** Mistakes that only show beside other rows, the campaign's dates or bases: cases of the domain's checks. */
const casesOfTheDomain = ['N20', 'N21', 'N22', 'N23', 'N24', 'N25', 'N26', 'D03', 'D05', 'T08'];

/** A sheet whose headers or rows were changed: a case of reading the tab. */
const casesOfTabs = ['T10'];

describe('the list of input mistakes', () => {
  it('has a case for every row, and no other', () => {
    expect([...Object.keys(cases), ...casesOfTheDomain, ...casesOfTabs].sort()).toEqual([...ids].sort());
    expect(ids.length).toBeGreaterThan(40);
  });

  it.each(Object.entries(cases))('is answered as the rules say: %s', (_, rows) => {
    expect(rows.map(([found]) => found)).toEqual(rows.map(([, expected]) => expected));
    expect(rows.length).toBeGreaterThan(0);
  });
});
