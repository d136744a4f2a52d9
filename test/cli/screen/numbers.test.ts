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

  it('name a period by its kind, number and days', () => {
    const period = { kind: 'week', number: 3, from: '2025-05-05', to: '2025-05-11' };
    expect(showPeriod(period, 'vi')).toBe('Tuần 3 (05/05/2025 – 11/05/2025)');
    expect(showPeriod({}, 'vi')).toBe('');
  });
});
