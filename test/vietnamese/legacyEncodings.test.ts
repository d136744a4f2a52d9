import fc from 'fast-check';
import { readLegacyText } from '../../src/vietnamese/legacyEncodings';
import { tcvn3, vni } from '../../src/vietnamese/legacyTables';
import { vietnameseText } from './vietnameseSamples';

/** Each Unicode letter with its tones, and how the two encodings write them, in one order. */
const alphabet = {
  unicode: 'àáảãạ ằắẳẵặ ầấẩẫậ èéẻẽẹ ềếểễệ ìíỉĩị òóỏõọ ồốổỗộ ờớởỡợ ùúủũụ ừứửữự ỳýỷỹỵ ăâđêôơư',
  tcvn3: 'µ¸¶·¹ »¾¼½Æ ÇÊÈÉË ÌÐÎÏÑ ÒÕÓÔÖ ×ÝØÜÞ ßãáâä åèæçé êíëìî ïóñòô õøö÷ù úýûüþ ¨©®ª«¬\u00AD',
  vni:
    'aøaùaûaõaï aèaéaúaüaë aàaáaåaãaä eøeùeûeõeï eàeáeåeãeä ìíæóò oøoùoûoõoï oàoáoåoãoä ôøôùôûôõôï ' +
    'uøuùuûuõuï öøöùöûöõöï yøyùyûyõî aêaâñeâoâôö',
};

/** Writes text in an encoding by looking its table up backwards. */
const encode = (text: string, encoding: ReadonlyMap<string, string>): string => {
  const backwards = new Map([...encoding].reverse().map(([written, letter]) => [letter, written]));
  return Array.from(text, (letter) => backwards.get(letter) ?? letter).join('');
};

describe('the tables of encodings', () => {
  it.each([
    ['tcvn3', tcvn3],
    ['vni', vni],
  ] as const)('write the whole alphabet as %s does', (name, encoding) => {
    expect(encode(alphabet.unicode, encoding)).toBe(alphabet[name]);
  });
});

describe('readLegacyText', () => {
  it.each([
    ['Th«n Phó Hßa', 'Thôn Phú Hòa'],
    ['Thoân Phuù Hoøa', 'Thôn Phú Hòa'],
    ['Thoân Phuù Hoaø', 'Thôn Phú Hoà'],
    ['Ñaø Naüng', 'Đà Nẵng'],
    ['§µ N½ng', 'Đà Nẵng'],
    ['TH¤N PHó HßA', 'THÔN PHÚ HÒA'],
    ['THOÂN PHUÙ HOØA', 'THÔN PHÚ HÒA'],
    ['Phöôùc Höng Nam 2', 'Phước Hưng Nam 2'],
    ['X· CÈm T©n', 'Xã Cẩm Tân'],
    ['Hà Nội (Hµ Néi)', null],
    ['Thôn Phú Hòa', null],
    ['Thôn Phú Hòa'.normalize('NFD'), null],
    ['Hoà', null],
    ['Bà Nà', null],
    ['Krông Nô', null],
    ['Plei Ñao', null],
    ['Plêi Ku', null],
    ['Müller', null],
    ['naïve café', null],
    ['«Hòa»', null],
    ['12 × 3 = 36', null],
    ['5 µ', null],
    ['ghi chú¹', null],
    ['Höng', null],
    ['', null],
  ])('reads %j as %j', (text, reading) => {
    expect(readLegacyText(text)).toBe(reading);
  });

  it('finds nothing in Unicode Vietnamese and in ASCII', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => expect(readLegacyText(text)).toBeNull()),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => expect(readLegacyText(text)).toBeNull()),
    );
  });

  it.each([
    ['TCVN3', tcvn3],
    ['VNI', vni],
  ])('reads text in %s right or not at all', (_, encoding) => {
    fc.assert(
      fc.property(vietnameseText, (text) =>
        expect([text, null]).toContain(readLegacyText(encode(text, encoding))),
      ),
      { numRuns: 500 },
    );
  });
});
