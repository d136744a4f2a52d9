// What may be typed as a plan's daily quota, and for whom it then holds.
import { readQuota } from '../../src/schema/readers/quotaCell';

it.each([
  ['7 toàn xã', 7],
  ['7 toan xa', 7],
  ['7/toàn xã', 7],
  ['77 toàn xã', 77],
  ['1.200 Toàn Xã', 1_200],
  ['77  TOÀN XÃ / ngày', 77],
  ['7 toàn phường', 7],
  ['7 in all', 7],
])('“%s” is for all units together', (typed, count) => {
  expect(readQuota(typed)).toEqual({ count, scope: 'commune' });
});

it.each([
  [30, 30],
  ['30', 30],
  ['30/ngày', 30],
  ['30 mỗi đơn vị', 30],
  ['30 per unit', 30],
])('“%s” is for each unit', (typed, count) => {
  expect(readQuota(typed)).toEqual({ count, scope: 'unit' });
});

it.each(['', '   '])('a blank is none', (typed) => {
  expect(readQuota(typed)).toBeNull();
});

it.each(['bảy toàn xã', '7 toàn', '7-8 toàn xã', '~7', 7.5, -3, 'toàn xã', true])(
  '“%s” is not understood, and not guessed',
  (typed) => {
    expect(readQuota(typed)).toBe('unclear');
  },
);
