// What plans type into Mục tiêu, in their own words.
import { parseTargetRule } from '../../../src/domain/plan/parseTarget';
import { targetOfBase } from '../../../src/domain/plan/targetRule';

it.each<[string, unknown]>([
  ['≥95%', { kind: 'atLeast', rate: 9_500 }],
  ['tối thiểu 80%', { kind: 'atLeast', rate: 8_000 }],
  ['ít nhất 92,6 %', { kind: 'atLeast', rate: 9_260 }],
  ['trên 50%', { kind: 'above', rate: 5_000 }],
  ['at least 80%', { kind: 'atLeast', rate: 8_000 }],
  ['807', { kind: 'count', count: 807 }],
  ['≥1.500', { kind: 'count', count: 1_500 }],
  ['>30', { kind: 'count', count: 31 }],
  ['≤20%', { kind: 'atMost', rate: 2_000 }],
  ['<=20%', { kind: 'atMost', rate: 2_000 }],
  ['không quá 20%', { kind: 'atMost', rate: 2_000 }],
  ['<5%', { kind: 'below', rate: 500 }],
  ['dưới 5%', { kind: 'below', rate: 500 }],
  ['≤30', { kind: 'countAtMost', count: 30 }],
  ['Tối đa 30', { kind: 'countAtMost', count: 30 }],
  ['<30', { kind: 'countAtMost', count: 29 }],
  ['≤0', { kind: 'countAtMost', count: 0 }],
  ['giảm 4%', { kind: 'reduceBy', rate: 400 }],
  ['2/hộ', { kind: 'multiple', rate: 20_000 }],
  ['0,5/người', { kind: 'multiple', rate: 5_000 }],
  ['2/cây', { kind: 'multiple', rate: 20_000 }],
  ['2/tuần', { kind: 'perPeriod', count: 2, period: 'week' }],
  ['mỗi tuần 2', { kind: 'perPeriod', count: 2, period: 'week' }],
  ['3 mỗi tháng', { kind: 'perPeriod', count: 3, period: 'month' }],
  ['1/ngày', { kind: 'perPeriod', count: 1, period: 'day' }],
  ['2/week', { kind: 'perPeriod', count: 2, period: 'week' }],
  [
    '92,6% đến 31/12/2022; 93,2% đến hết ngày 31/12/2023',
    {
      kind: 'milestones',
      steps: [
        { rule: { kind: 'atLeast', rate: 9_260 }, until: '2022-12-31' },
        { rule: { kind: 'atLeast', rate: 9_320 }, until: '2023-12-31' },
      ],
    },
  ],
  [
    '≤30 until 5/4/2025',
    { kind: 'milestones', steps: [{ rule: { kind: 'countAtMost', count: 30 }, until: '2025-04-05' }] },
  ],
  ['', { kind: 'none' }],
])('%s', (typed, rule) => {
  expect(parseTargetRule(typed)).toEqual(rule);
});

it.each([
  '95–100%',
  '120%',
  '<0%',
  '<0',
  'giảm',
  'giảm 0%',
  '2/năm',
  '807/toàn xã',
  '0/tuần',
  'nhiều',
  '90% đến 31/4/2025',
  '93% đến 31/12/2023; 92% đến 31/12/2022',
  '≥90% đến 1/5/2025; ≤20% đến 1/6/2025',
  '2/tuần đến 1/5/2025',
  '-5',
])('%s is not understood, and is not guessed', (typed) => {
  expect(parseTargetRule(typed)).toBeNull();
});

it.each<[string, number | null, number | null, number | null]>([
  ['≤20%', 103, null, 20],
  ['≤20%', 4, null, 0],
  ['<5%', 100, null, 4],
  ['<5%', 101, null, 5],
  ['<5%', 7, null, 0],
  ['giảm 4%', 1_020, 100, 59],
  ['giảm 4%', 1_020, 10, 0],
  ['giảm 4%', 1_020, null, null],
  ['2/hộ', 120, null, 240],
  ['0,5/người', 7, null, 4],
  ['≤20%', 0, null, null],
  ['2/hộ', null, null, null],
])('%s of %s, from %s at the start, is %s', (typed, base, start, target) => {
  const rule = parseTargetRule(typed);
  expect(rule === null ? 'not read' : targetOfBase(rule, base, start)).toBe(target);
});
