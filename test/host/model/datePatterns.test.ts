import fc from 'fast-check';
import { formatDatePattern, parseDatePattern } from '../../../host/model/showing/datePatterns';

const hanoi = 'Asia/Ho_Chi_Minh';
const moment = new Date('2025-05-04T22:07:09.045Z');

it.each([
  ['yyyy-MM-dd', '2025-05-05'],
  ['dd/MM/yyyy HH:mm:ss', '05/05/2025 05:07:09'],
  ['d/M/yy', '5/5/25'],
  ['EEE, EEEE', 'Mon, Monday'],
  ['MMM MMMM', 'May May'],
  ['u', '1'],
  ['h:mm a', '5:07 AM'],
  ['HH:mm:ss.SSS', '05:07:09.045'],
  ['Z X XX XXX', '+0700 +07 +0700 +07:00'],
  ["'ngày' dd 'tháng' MM", 'ngày 05 tháng 05'],
  ["hh 'o''clock'", "05 o'clock"],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", '2025-05-05T05:07:09+07:00'],
  ["''yy", "'25"],
])('%s shows %s', (pattern, text) => {
  expect(formatDatePattern(moment, hanoi, pattern)).toBe(text);
});

it('UTC is Z', () => {
  expect(formatDatePattern(moment, 'UTC', 'HH:mmXXX')).toBe('22:07Z');
});

it.each(['qq', 'yyyy b', "'open"])('%s is no pattern', (pattern) => {
  expect(formatDatePattern(moment, hanoi, pattern)).toBeNull();
});

it('Sunday is day 7', () => {
  expect(formatDatePattern(new Date('2025-05-04T03:00:00Z'), hanoi, 'u')).toBe('7');
});

it('what was formatted is parsed back to the same second', () => {
  const dates = fc.date({ min: new Date('1980-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(
      dates,
      fc.constantFrom('yyyy-MM-dd HH:mm:ss', 'yyyyMMddHHmmss', 'd/M/yyyy H:m:s'),
      (date, pattern) => {
        const second = new Date(Math.floor(date.getTime() / 1000) * 1000);
        const text = formatDatePattern(second, hanoi, pattern)!;
        expect(parseDatePattern(text, hanoi, pattern)).toEqual(second);
      },
    ),
  );
});

it('a text that does not fit is null, and letters that the host does not read are undefined', () => {
  expect(parseDatePattern('hôm qua', hanoi, 'dd/MM/yyyy')).toBeNull();
  expect(parseDatePattern('Mon', hanoi, 'EEE')).toBeUndefined();
});

it('like Java it takes 31/4 for 1/5', () => {
  expect(parseDatePattern('31/4/2025', 'UTC', 'd/M/yyyy')).toEqual(new Date('2025-05-01T00:00:00Z'));
});
