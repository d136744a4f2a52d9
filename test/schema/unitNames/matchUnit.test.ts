import fc from 'fast-check';
import type { UnitMatch } from '../../../src/domain/counting/tally';
import type { Cell } from '../../../src/schema/cells/cell';
import { createUnitMatcher } from '../../../src/schema/unitNames/matchUnit';
import { foldName, stripDiacritics } from '../../../src/vietnamese/foldName';
import { anyText, vietnameseText } from '../../vietnamese/vietnameseSamples';

const unitWords = ['thôn', 'ấp', 'làng', 'tổ dân phố', 'xã', 'xóm', 'bản', 'khu phố', 'thị trấn'];
const unit = (code: string, name: string, ...aliases: string[]) => ({ code, name, aliases });

const match = createUnitMatcher(
  [
    unit('HT', 'Thôn Hòa Trung', 'Xóm Đình'),
    unit('LH', 'Lộc Hòa'),
    unit('V5', 'Thôn 5'),
    unit('V12', 'Thôn Mười Hai'),
    unit('PHN', 'Phước Hưng Nam'),
    unit('TDP3', 'Tổ dân phố 3'),
    unit('PS', 'TT Phong Sơn'),
    unit('BDH', 'BĐH khu Đông'),
    unit('A1', 'An Mỹ'),
    unit('A2', 'An Mỹ'),
    unit('B1', 'Bình Minh'),
    unit('B2', 'Bính Minh'),
    unit('M', 'Mai'),
  ],
  unitWords,
);

const exact = (code: string): UnitMatch => ({ kind: 'exact', code });
const normalised = (code: string, alias?: string): UnitMatch => ({
  kind: 'normalised',
  code,
  ...(alias === undefined ? {} : { alias }),
});
const unknown = (...suggestions: string[]): UnitMatch => ({ kind: 'unknown', suggestions });
const ambiguous = (...suggestions: string[]): UnitMatch => ({ kind: 'ambiguous', suggestions });
const legacy = (reading: string): UnitMatch => ({ kind: 'legacy', reading });

describe('createUnitMatcher', () => {
  it.each<[Cell, UnitMatch]>([
    ['Thôn Hòa Trung', exact('HT')],
    ['HT', exact('HT')],
    ['ht', normalised('HT')],
    ['Thôn Hòa Trung'.normalize('NFD'), normalised('HT')],
    ['  thôn  HOÀ\u00A0Trung\u200B', normalised('HT')],
    ['🏠 Thôn Hòa\nTrung', normalised('HT')],
    ['Hòa Trung', normalised('HT')],
    ['hoa trung', normalised('HT')],
    ['thon hoa trung', normalised('HT')],
    ['Xóm Đình', normalised('HT', 'Xóm Đình')],
    ['xom dinh', normalised('HT', 'Xóm Đình')],
    ['Lộc Hoà', normalised('LH')],
    ['xã Lộc Hòa', normalised('LH')],
    ['xa loc hoa', normalised('LH')],
    ['B\u00D0H khu Đông', normalised('BDH')],
    ['Thị trấn Phong Sơn', normalised('PS')],
    ['phong son', normalised('PS')],
  ])('takes %j for %j', (cell, found) => {
    expect(match(cell)).toEqual(found);
  });

  it.each<[Cell, string]>([
    ['thôn 5', 'V5'],
    ['Thôn 05', 'V5'],
    ['Thôn Năm', 'V5'],
    ['thôn số 5', 'V5'],
    ['T5', 'V5'],
    ['t.05', 'V5'],
    ['thon nam', 'V5'],
    ['5', 'V5'],
    [5, 'V5'],
    ['Thôn 12', 'V12'],
    ['T12', 'V12'],
    ['thon muoi hai', 'V12'],
    ['TDP 3', 'TDP3'],
    ['tổ dân phố Ba', 'TDP3'],
    ['to dan pho 03', 'TDP3'],
  ])('takes the number in %j for %s', (cell, code) => {
    expect(match(cell)).toEqual(normalised(code));
  });

  it.each<[Cell, UnitMatch]>([
    ['Phước Hưng', unknown('Phước Hưng Nam')],
    ['Hòa Tung', unknown('Thôn Hòa Trung')],
    ['ấp Hòa Trung', unknown('Thôn Hòa Trung')],
    ['Thôn Phong Sơn', unknown('TT Phong Sơn')],
    ['Hoá Trung', unknown('Thôn Hòa Trung')],
    ['Thôn Nam', unknown('Phước Hưng Nam')],
    ['thôn 6', unknown()],
    ['T6', unknown()],
    ['Ban Mai', unknown('Mai')],
    ['👍', unknown()],
    ['---', unknown()],
    [true, unknown()],
    [{ kind: 'date', at: '2025-05-12T00:00' }, unknown()],
    [5.5, unknown('Thôn 5')],
  ])('takes %j for no unit: %j', (cell, found) => {
    expect(match(cell)).toEqual(found);
  });

  it('asks which unit is meant when several fit', () => {
    expect(match('An Mỹ')).toEqual(ambiguous('An Mỹ (A1)', 'An Mỹ (A2)'));
    expect(match('binh minh')).toEqual(ambiguous('Bình Minh', 'Bính Minh'));
    expect(match('Bình Minh')).toEqual(exact('B1'));
  });

  it.each(['Tổng', 'CỘNG', 'Tổng cộng:', 'Toàn xã', 'tong cong', 'toan xa', 'Tổng (như văn bản)'])(
    'takes %j for a row of totals',
    (cell) => {
      expect(match(cell)).toEqual({ kind: 'total' });
    },
  );

  it.each(['', '  ', '\u200B\u00A0'])('takes %j for blank', (cell) => {
    expect(match(cell)).toEqual({ kind: 'blank' });
  });

  it('gives the reading of old encodings, and does not take it for the unit', () => {
    expect(match('Th«n Hßa Trung')).toEqual(legacy('Thôn Hòa Trung'));
    expect(match('Thoân Hoøa Trung')).toEqual(legacy('Thôn Hòa Trung'));
  });

  it('asks when a total without diacritics may be a unit', () => {
    expect(createUnitMatcher([unit('C', 'Thôn Công')], unitWords)('cong')).toEqual(ambiguous('Thôn Công'));
    expect(createUnitMatcher([unit('C', 'Thôn Công')], unitWords)('cộng')).toEqual({ kind: 'total' });
  });

  it('asks when a code looks like the short form of another name', () => {
    const matcher = createUnitMatcher([unit('T5', 'Thôn Đông'), unit('T6', 'Thôn 5')], unitWords);
    expect(matcher('T5')).toEqual(ambiguous('Thôn Đông', 'Thôn 5'));
    expect(matcher('T6')).toEqual(exact('T6'));
  });

  it('asks when two units differ only in how their tones are placed', () => {
    const matcher = createUnitMatcher([unit('1', 'Lộc Hoà'), unit('2', 'Lộc Hòa')], unitWords);
    expect(matcher('Lộc Hoà')).toEqual(ambiguous('Lộc Hoà', 'Lộc Hòa'));
  });

  it('asks when the name without its unit word is that of two units', () => {
    const matcher = createUnitMatcher([unit('1', 'Thôn Hạ'), unit('2', 'Ấp Hạ')], unitWords);
    expect(matcher('Hạ')).toEqual(ambiguous('Thôn Hạ', 'Ấp Hạ'));
    expect(matcher('thôn Hạ')).toEqual(normalised('1'));
  });

  it('asks when a word without diacritics is a number and may be a name', () => {
    const matcher = createUnitMatcher([unit('1', 'Thôn 3'), unit('2', 'Bà')], unitWords);
    expect(matcher('ba')).toEqual(ambiguous('Thôn 3', 'Bà'));
    expect(matcher('thôn ba')).toEqual(normalised('1'));
  });

  it('knows no unit when there are none', () => {
    expect(createUnitMatcher([], [])('Thôn 5')).toEqual(unknown());
    expect(createUnitMatcher([], [])('Tổng')).toEqual({ kind: 'total' });
  });
});

describe('a matcher of any units', () => {
  const units = fc
    .array(
      fc.tuple(fc.constantFrom('Thôn ', 'Ấp ', 'T', ''), fc.oneof(vietnameseText, fc.nat(12).map(String))),
      {
        maxLength: 12,
      },
    )
    .map((names) => names.map(([word, name], index) => unit(`U${index}`, word + name)));

  it('takes the name of a unit for that unit or asks, and never for another', () => {
    fc.assert(
      fc.property(units, (all) => {
        const matcher = createUnitMatcher(all, unitWords);
        for (const { code, name } of all) {
          const found = matcher(name);
          expect([
            { kind: 'exact', code },
            { kind: 'ambiguous', suggestions: expect.anything() },
            { kind: 'total' },
          ]).toContainEqual(found);
        }
      }),
    );
  });

  it('finds the same however the name is spelled, and without diacritics finds it or asks', () => {
    fc.assert(
      fc.property(units, (all) => {
        const matcher = createUnitMatcher(all, unitWords);
        for (const { code, name } of all.filter(({ name: each }) => matcher(each).kind === 'exact')) {
          expect(matcher(` ${name.toUpperCase().normalize('NFD')}\u200B`)).toEqual({
            kind: 'normalised',
            code,
          });
          const plain = matcher(stripDiacritics(name));
          if (plain.kind === 'normalised' || plain.kind === 'exact')
            expect(stripDiacritics(foldName(all.find((each) => each.code === plain.code)?.name ?? ''))).toBe(
              stripDiacritics(foldName(name)),
            );
          else expect(['ambiguous', 'total']).toContain(plain.kind);
        }
      }),
    );
  });

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(units, fc.oneof(vietnameseText, anyText), (all, text) => {
        const [found, other] = [all, [...all].reverse()].map((each) =>
          createUnitMatcher(each, unitWords)(text),
        );
        expect(other?.kind).toBe(found?.kind);
        if (found?.kind === 'exact' || found?.kind === 'normalised') expect(other).toEqual(found);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.double(), fc.boolean()), (cell) => {
        expect(match(cell)).toHaveProperty('kind');
      }),
      { numRuns: 1000 },
    );
  });
});
