// Plain texts are told at a glance: what is found in them is what the whole search finds. All data is made up.
import fc from 'fast-check';
import { findPersonalData } from '../../../src/schema/cells/personalData';
import { cleanText } from '../../../src/vietnamese/cleanText';

/** A character that no reading sees, and that keeps the text from being plain. */
const unseen = '\u200B';

const piece = fc.constantFrom(
  ...['Thôn ', 'mật khẩu', 'Mat  khau', 'MK', 'pin', 'tài khoản', 'STK', 'login', 'mã xác nhận', 'GD'],
  ...[': ', ' = ', ' là ', ' ', '  ', '.', '-', '/', '(', ')', '@', 'https://a.vn/'],
  ...['1', '12', '2025', '0912', '345678', '123', 'abc', 'Ab1', 'người', 'năm '],
);
const letters = fc.string({ unit: fc.constantFrom(...'aĐđêỗ ư7.:= Ộtk'), maxLength: 12 });
const text = fc.array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 1, arbitrary: letters }), {
  maxLength: 6,
});

it('personal data in short plain texts', () => {
  fc.assert(
    fc.property(text, (pieces) => {
      const typed = pieces.join('');
      expect(findPersonalData(typed)).toEqual(findPersonalData(unseen + typed));
    }),
    { numRuns: 3_000 },
  );
});

it('clean texts', () => {
  fc.assert(
    fc.property(text, (pieces) => {
      const typed = pieces.join('');
      expect(cleanText(typed)).toBe(cleanText(unseen + typed));
    }),
    { numRuns: 1_000 },
  );
});
