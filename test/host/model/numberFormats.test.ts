import { isDateFormat } from '../../../host/model/showing/numberFormats';

it.each(['dd/MM/yyyy', 'yyyy-mm-dd', 'HH:mm', '[h]:mm:ss', 'dddd', 'mmm', 'h:mm AM/PM', '[$-vi]dd/MM'])(
  '%s shows dates or times',
  (format) => {
    expect(isDateFormat(format)).toBe(true);
  },
);

it.each([
  undefined,
  '@',
  'General',
  'general',
  '0',
  '#,##0',
  '0.00%',
  '#,##0" ngày"',
  '[Red]0',
  '0.###############',
])('%s shows no dates', (format) => {
  expect(isDateFormat(format)).toBe(false);
});
