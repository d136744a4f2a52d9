import { catalogueOf } from '../../src/i18n';
import { viDateInWords } from '../../src/i18n/vi/prose';

const inVietnamese = catalogueOf('vi').prose;
const inEnglish = catalogueOf('en').prose;

describe('numbers in sentences', () => {
  it.each([
    [0, '0', '0'],
    [3, '03', '3'],
    [9, '09', '9'],
    [10, '10', '10'],
    [1_234, '1.234', '1,234'],
    [null, '–', '–'],
  ])('%p is “%s” in Vietnamese and “%s” in English', (count, vi, en) => {
    expect(inVietnamese.count(count)).toBe(vi);
    expect(inEnglish.count(count)).toBe(en);
  });

  it.each([
    ['2025-05-05', '05/5/2025', 'ngày 05 tháng 5 năm 2025'],
    ['2025-02-28', '28/02/2025', 'ngày 28 tháng 02 năm 2025'],
    ['2025-10-10', '10/10/2025', 'ngày 10 tháng 10 năm 2025'],
  ])('the day %s is “%s”, in words “%s”', (day, short, words) => {
    expect(inVietnamese.date(day)).toBe(short);
    expect(viDateInWords(day)).toBe(words);
  });

  it('a minute is told with its day', () => {
    expect(inVietnamese.minute('2025-05-12T11:00')).toBe('11 giờ 00 ngày 12/5/2025');
    expect(inEnglish.minute('2025-05-12T11:00')).toBe('11:00 12/05/2025');
  });
});
