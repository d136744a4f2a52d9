// What officials and village heads read, in the words that an office uses. Each line was worded otherwise once, as nobody
// there would say it. All figures are made up.
import { findingOf } from '../../src/domain/finding';
import { catalogueOf, wordFinding } from '../../src/i18n';
import { leftOutSentences } from '../../src/views/shared/reportText';
import { madeUpReport } from '../views/official/madeUpReport';

const words = catalogueOf('vi');
const english = catalogueOf('en');
const place = { tab: 'tallies', row: 2, column: 'C' } as const;
const details = { indicator: 'TN2' };

it.each<readonly [what: string, said: string, right: string]>([
  [
    'what is above the base',
    wordFinding(
      findingOf('OVER_BASE', place, {
        received: 60,
        expected: '..0',
        details: { ...details, limit: 4, done: 4, total: 64, most: 0, state: false, counted: false },
      }),
      'vi',
      null,
    ),
    'Ghi 60 thì lũy kế là 64, vượt số phải thực hiện (4). Chỉ còn được ghi tối đa 0.',
  ],
  [
    'a state of more than there are',
    wordFinding(
      findingOf('OVER_BASE', place, {
        received: 41,
        expected: '<=40',
        details: { ...details, limit: 40, done: 12, total: 41, most: 40, state: true, counted: false },
      }),
      'vi',
      null,
    ),
    'Hiện có không thể là 41: tất cả chỉ có 40. Hãy gõ lại số hiện có.',
  ],
  [
    'a state above a base that only shares out',
    wordFinding(
      findingOf('OVER_BASE', place, {
        received: 41,
        expected: '<=40',
        details: { ...details, limit: 40, done: 12, total: 41, most: 40, state: true, counted: true },
      }),
      'vi',
      null,
    ),
    'Hiện có 41, nhiều hơn mẫu số (40); vẫn tính. Hãy kiểm tra lại.',
  ],
  [
    'a day without gain',
    wordFinding(findingOf('NO_DAILY_GAIN', place, {}), 'vi', null),
    'Chưa tăng so với hôm trước; kế hoạch yêu cầu ngày sau cao hơn ngày trước.',
  ],
  ['what was understood', words.severities.fixed, 'Đã tự nhận dạng'],
  [
    'how much was understood',
    words.dialogs.findings(1, 2, 3),
    '1 lỗi (chưa tính), 2 cảnh báo, 3 chỗ đã tự nhận dạng.',
  ],
  ['a fraction', words.leftOutReasons.COUNT_FRACTION, 'số thập phân hoặc phần trăm'],
  ['a date that is none', words.leftOutReasons.DATE_INVALID, 'ngày không hợp lệ'],
  ['a number that became a date', words.leftOutReasons.COUNT_IS_DATE, 'số bị chuyển thành ngày'],
  ['an old encoding', words.leftOutReasons.ENCODING_LEGACY, 'gõ bằng bảng mã cũ (TCVN3/VNI)'],
  ['the menu', words.menu.installTriggers, 'Bật chế độ tự động'],
  ['automation that is off', words.automation.alreadyOff, 'Chế độ tự động đang tắt.'],
  ['the help of the language', words.tabNotes.settings.language, 'Tiếng Việt / English.'],
  ['a day', words.period.title('day', 3, '2025-05-07', '2025-05-07'), 'Ngày 07/5/2025'],
  [
    'a day that has one digit only in its month',
    english.period.title('day', 3, '2025-01-07', '2025-01-07'),
    'Day 07/01/2025',
  ],
  ['a week', words.period.title('week', 3, '2025-05-05', '2025-05-11'), 'Tuần 3 (05/5–11/5/2025)'],
  ['what a day brought', words.period.current.day, 'Trong ngày'],
  [
    'the whole campaign',
    words.official.title('Kế hoạch số 45/KH-UBND', 'final'),
    'Tổng kết thực hiện Kế hoạch số 45/KH-UBND',
  ],
  [
    'a share of a base that nobody knows',
    words.official.indicator.shareOfUnknown('100%'),
    'kế hoạch giao 100%, chưa xác định được tổng số nên chưa tính tỷ lệ',
  ],
  ['rank', words.dashboard.rankedUnits('thôn'), 'Xếp hạng thôn (1 = chậm nhất)'],
])('%s: “%s”', (_what, said, right) => expect(said).toBe(right));

describe('what was left out', () => {
  const report = madeUpReport();
  const leftOut = {
    rows: 1,
    cells: 12,
    reasons: [
      { code: 'COUNT_AMBIGUOUS', count: 12 },
      { code: 'DATE_INVALID', count: 1 },
    ],
  } as const;

  it('is a reason with its cells or rows, below ten with a zero', () => {
    expect(leftOutSentences({ ...report, leftOut }, words).slice(1)).toEqual([
      'Số ghi chưa rõ: 12 ô.',
      'Ngày không hợp lệ: 01 dòng.',
    ]);
  });

  it('reads in English too', () => {
    expect(leftOutSentences({ ...report, leftOut }, english).slice(1)).toEqual([
      'A count that is not clear: 12 cells.',
      'No real date: 1 row.',
    ]);
  });
});

describe('the commune as a whole', () => {
  it.each(['thôn', 'ấp', 'Làng', 'bản', 'thôn, tổ dân phố', ''])('of %s is a xã', (unitWord) =>
    expect(words.report.commune(unitWord)).toBe('Toàn xã'),
  );

  it.each(['xã', 'Phường', 'thị trấn', 'tổ dân phố', 'khu phố', 'khóm'])(
    'of %s may be something else, and is not called a xã',
    (unitWord) => expect(words.report.commune(unitWord)).toBe('Toàn địa bàn'),
  );
});
