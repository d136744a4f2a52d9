// What is still to be done, in the sentences that a report lists.
import { catalogueOf } from '../../../src/i18n';
import type { OpenLine } from '../../../src/domain/followUp/followUp';
import { openLineSentences, workSentence } from '../../../src/views/shared/followUpText';
import { madeUpReport } from '../official/madeUpReport';
import { hostileTexts } from '../hostile';

const report = madeUpReport();
const [first] = report.units;
const code = first?.unit ?? '';
const name = report.campaign.units.find((one) => one.code === code)?.name ?? '';
const words = catalogueOf('vi');

const open: OpenLine = {
  unit: code,
  unitName: 'tên cũ',
  kind: 'behind',
  work: 'Chậm tiến độ 02 tuần liền',
  responsible: 'Bà A (giả)',
  due: '2025-05-12',
  overdue: true,
  source: 'Tuần 02 (đến 27/04)',
};
const said = (lines: readonly OpenLine[]): readonly string[] =>
  openLineSentences({ ...report, followUp: lines }, words);

it('says unit, work, who is in charge, the day and the report; what nobody has typed is not there', () => {
  expect(said([open])).toEqual([
    `${name}: Chậm tiến độ 02 tuần liền [phụ trách: Bà A (giả); hạn 12/5/2025, đã quá hạn; từ Tuần 02 (đến 27/04)]`,
  ]);
  expect(said([{ ...open, unit: null, unitName: '', responsible: '', due: null, source: '' }])).toEqual([
    'Chậm tiến độ 02 tuần liền',
  ]);
});

it('says what is overdue first, and nothing where nothing is open', () => {
  const later = { ...open, work: 'Họp thôn', overdue: false };
  expect(said([later, open])[0]).toContain('02 tuần liền');
  expect(said([])).toEqual([]);
});

it('points to the tab where the words hold personal data', () => {
  expect(said([{ ...open, work: null }])[0]).toContain('Chậm tiến độ (xem trang Việc cần làm)');
  expect(said([{ ...open, kind: null, work: null }])[0]).toContain(': xem trang Việc cần làm');
});

it.each(Object.entries(hostileTexts))('keeps %s on one line, as long as can be read', (_what, typed) => {
  const [sentence = ''] = said([{ ...open, unit: null, unitName: typed, work: typed, responsible: typed }]);
  expect(sentence).not.toMatch(/\p{Bidi_Control}|\p{Cc}/u);
  expect(sentence.length).toBeLessThan(400);
});

it('proposed work begins with the name of its kind, in both languages', () => {
  const proposed = (kind: NonNullable<OpenLine['kind']>) => ({ unit: code, kind, running: 3 });
  const kinds = ['silent', 'behind', 'notMatching', 'obstacle'] as const;
  const begins = (language: 'vi' | 'en') =>
    kinds.map((kind) => workSentence(report, proposed(kind), catalogueOf(language)));
  expect(begins('vi')).toEqual([
    expect.stringMatching(/^Chưa báo cáo Tuần/),
    expect.stringMatching(/^Chậm tiến độ 03 tuần liền/),
    expect.stringMatching(/^Số liệu không khớp 03 tuần liền/),
    expect.stringMatching(/^Vướng mắc: “/),
  ]);
  expect(begins('en')).toEqual([
    expect.stringMatching(/^Not reported for/),
    expect.stringMatching(/^Behind for 3 weeks running/),
    expect.stringMatching(/^Not matching for 3 weeks/),
    expect.stringMatching(/^Obstacle: “/),
  ]);
});
