import { dateInProse, dateInWords, inProse, minuteInProse } from '../../src/i18n/proseNumbers';

describe('numbers in sentences', () => {
  it.each([
    [0, '0', '0'],
    [3, '03', '3'],
    [9, '09', '9'],
    [10, '10', '10'],
    [1_234, '1.234', '1,234'],
    [null, '–', '–'],
  ])('%p is “%s” in Vietnamese and “%s” in English', (count, vi, en) => {
    expect(inProse(count, 'vi')).toBe(vi);
    expect(inProse(count, 'en')).toBe(en);
  });

  it.each([
    ['2025-05-05', '05/5/2025', 'ngày 05 tháng 5 năm 2025'],
    ['2025-02-28', '28/02/2025', 'ngày 28 tháng 02 năm 2025'],
    ['2025-10-10', '10/10/2025', 'ngày 10 tháng 10 năm 2025'],
  ])('the day %s is “%s”, in words “%s”', (day, short, words) => {
    expect(dateInProse(day, 'vi')).toBe(short);
    expect(dateInWords(day)).toBe(words);
  });

  it('a minute is told with its day', () => {
    expect(minuteInProse('2025-05-12T11:00', 'vi')).toBe('11 giờ 00 ngày 12/5/2025');
    expect(minuteInProse('2025-05-12T11:00', 'en')).toBe('11:00 12/05/2025');
  });
});
