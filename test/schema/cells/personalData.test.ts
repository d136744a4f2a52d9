import fc from 'fast-check';
import { findPersonalData } from '../../../src/schema/cells/personalData';
import { vietnameseText } from '../../vietnamese/vietnameseSamples';

/** Every number and name here is made up. */
describe('findPersonalData', () => {
  it.each([
    ['số CCCD 001099000045', '•••45'],
    ['CCCD 001 099 000 045', '•••45'],
    ['CMND 123456789', '•••89'],
    ['gọi 0900000078', '•••78'],
    ['0900.000.078', '•••78'],
    ['0900 000 078', '•••78'],
    ['0900 000 078 25 hồ sơ', '•••78'],
    ['09-0000-0078', '•••78'],
    ['090-000-0078', '•••78'],
    ['(0900) 000 078', '•••78'],
    ['0900 00 00 78', '•••78'],
    ['０９００００００７８', '•••78'],
    ['0900\u200B000078', '•••78'],
    ['024 0000 0078', '•••78'],
    ['0900000078 Đồng Phong', '•••78'],
    ['0900000078 đồng chí tổ trưởng', '•••78'],
    ['84900000078', '•••78'],
    ['84 900 000 078', '•••78'],
    ['7900000078', '•••78'],
    ['+84 900 000 078', '•••78'],
    ['+84900000078', '•••78'],
    ['900000078', '•••78'],
    ['0900000078, 0900000079', '•••78, •••79'],
    ['mật khẩu: Abc@123', '•••'],
    ['Mật khẩu là 123456', '•••'],
    ['mk 123456', '•••'],
    ['MK=abcd', '•••'],
    ['pass Xyz@12', '•••'],
    ['password: tenxa', '•••'],
    ['tài khoản: caxa01 / mk: 123@4', '•••, •••'],
    ['tên đăng nhập: canbo', '•••'],
    ['sđt 0900000078 pass: 0900000079', '•••, •••78'],
  ])('masks %j as %j', (text, masked) => {
    expect(findPersonalData(text)).toEqual({ masked });
  });

  it.each([
    '',
    '12345',
    '1.234.567',
    '2025',
    '20250512',
    '12/05/2025 10:30',
    '01.02.2025 10:30',
    '01-02-2025 10:30:59',
    '2025-05-12T10:30',
    'từ 18/4/2025 đến 20/6/2025',
    '150.000.000 đồng',
    '150000000đ',
    '150 000 000 đồng',
    '150.000.000 VNĐ',
    '500 000 000',
    'thôn 01 02 03 04 05',
    '09x-abc',
    'https://drive.google.com/file/d/001099000045/0900000078',
    'https://example.vn/?user=abc&pass=12345',
    'quên mật khẩu VNeID',
    'chưa đổi mật khẩu cấp 2',
    'mật khẩu: người dân quên',
    'mk 120 hồ sơ',
    'tài khoản: 120',
    'tài khoản mức 2: 1.200',
    'hộ chiếu, passport',
  ])('finds nothing in %j', (text) => {
    expect(findPersonalData(text)).toBeNull();
  });

  it('finds every phone and identity number, and shows its last two digits only', () => {
    const digits = (count: number) =>
      fc.array(fc.nat(9), { minLength: count, maxLength: count }).map((all) => all.join(''));
    const number = fc.oneof(
      digits(12),
      digits(9),
      fc.tuple(fc.constantFrom('03', '05', '07', '08', '09'), digits(8)).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(vietnameseText, number, (words, secret) => {
        expect(findPersonalData(`${words} ${secret} ${words}`)).toEqual({ masked: `•••${secret.slice(-2)}` });
      }),
    );
  });

  it('finds nothing in names with counts', () => {
    fc.assert(
      fc.property(vietnameseText, fc.nat(99_999_999), (words, count) => {
        expect(findPersonalData(`${words} ${count} hồ sơ`)).toBeNull();
      }),
    );
  });

  // A pattern that looks back and forth would take minutes: the test is then ended by its own limit.
  it.each(['1', '1.', '0 ', 'mk ', 'a', '0123 '])(
    'comes to an end on a full cell of “%s”',
    (piece) => {
      expect(() => findPersonalData(piece.repeat(50_000 / piece.length))).not.toThrow();
    },
    20_000,
  );
});
