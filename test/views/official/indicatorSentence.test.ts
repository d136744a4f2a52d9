import type { Indicator } from '../../../src/domain/plan/campaign';
import type { IndicatorResult } from '../../../src/domain/report/report';
import { indicatorSentence } from '../../../src/views/official/indicatorSentence';
import { catalogueOf } from '../../../src/i18n';
import { madeUpReport } from './madeUpReport';

const report = madeUpReport();
const result = report.indicators[0] as IndicatorResult;
const indicator = report.campaign.indicators[0] as Indicator;

const sentenceOf = (
  changes: Partial<IndicatorResult>,
  change: number | null = 27,
  measure = 'hồ sơ',
): string =>
  indicatorSentence({
    report,
    result: { ...result, ...changes },
    indicator: { ...indicator, measure },
    change,
    words: catalogueOf('vi'),
  });

describe('the sentence on an indicator', () => {
  it('says period, total, target and pace, with both rates', () => {
    expect(sentenceOf({})).toBe(
      'Trong tuần thực hiện 64 hồ sơ, tăng 27 so với tuần trước; lũy kế đến ngày 11/5/2025 đạt 5.673/6.809 (83,32%), bằng 83,55% số đủ điều kiện (6.790); so với chỉ tiêu 6.451 (đạt 87,94%) còn 778 hồ sơ; bình quân 9,1 hồ sơ/ngày, từ ngày 12/5/2025 cần 21 hồ sơ/ngày để hoàn thành đúng hạn (ngày 18/6/2025).',
    );
  });

  it.each([
    ['a fall against the week before', {}, -3, 'Trong tuần thực hiện 64 hồ sơ, giảm 03 so với tuần trước;'],
    ['as much as the week before', {}, 0, 'Trong tuần thực hiện 64 hồ sơ, bằng tuần trước;'],
    ['no week before', {}, null, 'Trong tuần thực hiện 64 hồ sơ; lũy kế'],
    ['nothing counted', { gained: 0 }, null, 'Trong tuần không phát sinh hồ sơ mới; lũy kế'],
    ['a running total that fell', { gained: -5 }, null, 'Trong tuần số lũy kế giảm 05 hồ sơ; lũy kế'],
    ['no exclusions', { eligibleBase: 6_809 }, null, '(83,32%); so với chỉ tiêu'],
    ['no base', { base: null, rateOfBase: null }, null, 'đạt 5.673 hồ sơ;'],
    [
      'no start value',
      { done: null },
      null,
      'chưa xác định được lũy kế đến ngày 11/5/2025 vì thiếu số đầu kỳ;',
    ],
    [
      'no target',
      { target: null, remaining: null, need: null },
      null,
      'chưa giao chỉ tiêu, chỉ theo dõi; bình quân 9,1 hồ sơ/ngày.',
    ],
    [
      'a target that is met',
      { remaining: 0, need: { kind: 'met', from: '2025-05-12' }, rateOfTarget: 10_250 },
      null,
      'đã hoàn thành chỉ tiêu (6.451), đạt 102,50%; bình quân 9,1 hồ sơ/ngày.',
    ],
    [
      'a need below one a day',
      { need: { kind: 'perWeek', count: 2, from: '2025-05-12' } },
      null,
      'bình quân 9,1 hồ sơ/ngày, từ ngày 12/5/2025 cần 02 hồ sơ/tuần để hoàn thành đúng hạn (ngày 18/6/2025).',
    ],
    [
      'a need below one a week',
      { need: { kind: 'remains', count: 1, from: '2025-05-12' } },
      null,
      'bình quân 9,1 hồ sơ/ngày, hạn đến hết ngày 18/6/2025.',
    ],
    [
      'no day left',
      { need: { kind: 'overdue', count: 778, from: '2025-05-12' } },
      null,
      'còn 778 hồ sơ; bình quân 9,1 hồ sơ/ngày, đã hết hạn ngày 18/6/2025.',
    ],
    [
      'a need below one a day, by the week',
      { need: { kind: 'perWeek', count: 2, from: '2025-05-12' } },
      null,
      'từ ngày 12/5/2025 cần 02 hồ sơ/tuần để hoàn thành đúng hạn (ngày 18/6/2025).',
    ],
    [
      'a need below one a week, by what remains',
      { remaining: 1, need: { kind: 'remains', count: 1, from: '2025-05-12' } },
      null,
      'còn 01 hồ sơ; bình quân 9,1 hồ sơ/ngày, hạn đến hết ngày 18/6/2025.',
    ],
    [
      'a share of what is not known',
      { base: null, rateOfBase: null, target: null, remaining: null, need: null },
      null,
      'kế hoạch giao ≥95%, chưa xác định được tổng số nên chưa tính tỷ lệ; bình quân',
    ],
    [
      'a window not yet open',
      { status: 'notStarted', gained: 0 },
      null,
      'còn 778 hồ sơ; chưa đến kỳ thực hiện (từ ngày 18/4/2025).',
    ],
    [
      'an average that rounds to nothing',
      { averagePerDayTenths: 0 },
      null,
      'bình quân chưa đến 01 hồ sơ/ngày, từ ngày 12/5/2025 cần',
    ],
  ] as const)('words %s', (_case, changes, change, expected) => {
    expect(sentenceOf(changes, change)).toContain(expected);
  });

  it('counts cases where the plan names no measure', () => {
    expect(sentenceOf({}, null, '')).toMatch(/^Trong tuần thực hiện 64 trường hợp;/);
  });
});
