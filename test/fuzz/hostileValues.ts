// What people and programs have put into cells that expected something else.
import fc from 'fast-check';
import type { CellValue } from '../../host/model/workbook';

const texts = [
  ...['=1+1', '=HYPERLINK("https://example.test";"x")', "'=1+1", '+5', '-5', '@SUM(A1)', '#N/A', '#REF!'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;b&gt;', '{{x}}', '%s%n', '\\u0000'],
  ...[
    'a@example.vn\r\nBcc: b@example.vn',
    'một\nhai',
    '\t',
    '   ',
    '\u200b',
    '\u202e12\u202c',
    '\u0007chuông',
  ],
  ...[
    '1.234',
    '1,234',
    '1 234',
    '１２３',
    '12 người',
    '~12',
    '12?',
    'O',
    'l2',
    'mười hai',
    '45,5',
    '50%',
    '1e3',
    '∞',
  ],
  ...[
    '12/5',
    '31/4/2025',
    '2025-05-12',
    '5/5/25',
    'hôm qua',
    'Thứ Hai',
    '0912345678',
    '012345678901',
    'mật khẩu: 123',
  ],
  ...[
    'Th«n 1',
    'Thoân 1',
    'thon 1',
    'THÔN 1',
    'Thôn 01',
    'Thôn Một',
    'Thôn 1'.normalize('NFD'),
    'Tổng',
    'Cộng',
  ],
  ...[
    '≥95%',
    '>50%',
    '100%',
    'DS14',
    'DS14 + KH',
    'A + ',
    'M1C - M1C',
    '[TN2]',
    'x [TN2]',
    'true',
    'null',
    'NaN',
  ],
] as const;

/** Any value that a cell may come to hold. */
export const hostileValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<CellValue>(...texts) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellValue>(0, 1, -1, 0.5, 3.398, 1e15, 1e300, -0, 45_789, 45_789.5),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3_000 }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(true, false, null) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constant('Ngoằn ngoèo '.repeat(4_166)) },
);
