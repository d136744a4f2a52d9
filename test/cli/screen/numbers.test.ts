import { number, percent, showDay, showMinute, showPeriod, showSize } from '../../../cli/screen/numbers';

describe('numbers on the screen', () => {
  it.each([
    [number(12643, 'vi'), '12.643'],
    [number(12643, 'en'), '12,643'],
    [number(null, 'vi'), ''],
    [percent(8650, 'vi'), '86,50%'],
    [percent(9999, 'en'), '99.99%'],
    [percent(null, 'en'), ''],
    [showDay('2025-05-12', 'vi'), '12/05/2025'],
    [showDay('2025-05-12', 'en'), '12 May 2025'],
    [showMinute('2025-05-12T10:30', 'vi'), '10:30 ngày 12/05/2025'],
    [showMinute('2025-05-12T10:30', 'en'), '12 May 2025, 10:30'],
    [showMinute('chưa rõ', 'vi'), 'chưa rõ'],
    [showSize(900, 'vi'), '900 B'],
    [showSize(15_000, 'vi'), '14,6 KB'],
    [showSize(3_000_000, 'en'), '2.9 MB'],
  ])('%s is %s', (shown, expected) => {
    expect(shown).toBe(expected);
  });

  it.each([
    [{ kind: 'week', number: 3, from: '2025-05-05', to: '2025-05-11' }, 'Tuần 3 (05/05/2025 – 11/05/2025)'],
    [{ kind: 'month', number: 2, from: '2025-05-01', to: '2025-05-31' }, 'Tháng 5 (01/05/2025 – 31/05/2025)'],
    [{ kind: 'quarter', number: 5, from: '2023-01-01', to: '2023-03-31' }, 'Quý 1 (01/01/2023 – 31/03/2023)'],
    [{ kind: 'day', number: 3, from: '2024-09-10', to: '2024-09-10' }, 'Ngày 10/09/2024'],
    [
      { kind: 'final', number: 1, from: '2025-04-18', to: '2025-05-31' },
      'Tổng kết (18/04/2025 – 31/05/2025)',
    ],
    [{}, ''],
  ])('name the period %j as its report does: %s', (period, expected) => {
    expect(showPeriod(period, 'vi')).toBe(expected);
  });
});
