import fc from 'fast-check';
import {
  base64Bytes,
  base64Text,
  signedBytes,
  unsignedBytes,
  utf8Bytes,
  utf8Text,
} from '../../../host/model/textBytes';

it.each([
  ['', ''],
  ['a', 'YQ=='],
  ['ab', 'YWI='],
  ['abc', 'YWJj'],
  ['Thôn Hòa', 'VGjDtG4gSMOyYQ=='],
])('%j is %s in base64', (text, encoded) => {
  expect(base64Text(utf8Bytes(text))).toBe(encoded);
});

it('base64 and its web-safe form give back every byte', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = base64Text(bytes);
      expect(base64Bytes(text)).toEqual(bytes);
      expect(base64Bytes(text.replace(/\+/g, '-').replace(/\//g, '_'))).toEqual(bytes);
    }),
  );
});

it.each(['a', 'abc!', 'ab c'])('%j is no base64', (text) => {
  expect(base64Bytes(text)).toBeNull();
});

it('signed bytes are those of Java', () => {
  expect(signedBytes(Uint8Array.of(0, 127, 128, 255))).toEqual([0, 127, -128, -1]);
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(unsignedBytes(signedBytes(bytes))).toEqual(bytes);
    }),
  );
});

it('text comes back from its bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(utf8Text(utf8Bytes(text))).toBe(text);
    }),
  );
});
