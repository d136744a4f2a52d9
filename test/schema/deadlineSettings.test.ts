// Kỳ báo cáo, Hạn thôn báo cáo, Hạn xã báo cáo: what may be typed, and what is asked for where it cannot be read.
import type { Cell } from '../../src/schema/cells/cell';
import { readItems } from '../support/planSettings';

const read = (kinds: Cell, villages: Cell, communes: Cell = '') =>
  readItems({
    'Tên chiến dịch': 'Đợt thử (dữ liệu giả)',
    'Ngày bắt đầu': '18/04/2025',
    'Ngày kết thúc': '18/06/2025',
    'Kỳ báo cáo': kinds,
    'Hạn thôn báo cáo': villages,
    'Hạn xã báo cáo': communes,
  });

const monday = { weekday: 1, time: '11:00' };

describe('is read', () => {
  it.each([
    ['Tuần', 'Thứ Hai 11:00', 'week', monday],
    ['Tuần', 'T2 11h', 'week', monday],
    ['Tuần', '', 'week', monday],
    ['Tuần', '17:00', 'week', { time: '17:00' }],
    ['Tháng', 'Ngày 01 17:00', 'month', { monthDay: 1, time: '17:00' }],
    ['Tháng', 'Ngày 1 17:00', 'month', { monthDay: 1, time: '17:00' }],
    ['Tháng', 'ngày 15, 8h30', 'month', { monthDay: 15, time: '08:30' }],
    ['Tháng', 'Thứ Hai 11:00', 'month', monday],
    ['Month', 'Day 02 17:00', 'month', { monthDay: 2, time: '17:00' }],
    ['Quý', 'Ngày 05 17:00', 'quarter', { monthDay: 5, time: '17:00' }],
    ['Ngày', '17:00', 'day', { time: '17:00' }],
    ['Ngày', 'Thứ Hai 11:00', 'day', monday],
    // What Sheets makes of a typed time.
    ['Ngày', { kind: 'date', at: '1899-12-30T17:00' }, 'day', { time: '17:00' }],
    ['Ngày', 17 / 24, 'day', { time: '17:00' }],
  ] as const)('%s with %p', (kinds, villages, periodKind, villageDeadline) => {
    expect(read(kinds, villages)).toMatchObject({
      settings: { periodKind, villageDeadline, communeDeadline: null, otherPeriods: [] },
      findings: [],
    });
  });

  it('several kinds, each with its deadlines in the same order', () => {
    expect(read('Tuần; Ngày', 'Thứ Ba 10:00; 17:00', 'Thứ Tư 16:00; 18:00').settings).toMatchObject({
      periodKind: 'week',
      villageDeadline: { weekday: 2, time: '10:00' },
      communeDeadline: { weekday: 3, time: '16:00' },
      otherPeriods: [{ kind: 'day', villageDeadline: { time: '17:00' }, communeDeadline: { time: '18:00' } }],
    });
  });

  it('a commune deadline of the second kind alone', () => {
    expect(read('Tuần; Ngày', 'Thứ Ba 10:00; 17:00', '; 18:00').settings).toMatchObject({
      communeDeadline: null,
      otherPeriods: [{ communeDeadline: { time: '18:00' } }],
    });
  });
});

describe('is refused with an example', () => {
  it.each([
    ['Năm', 'Thứ Hai 11:00', '', 'Kỳ báo cáo', 'Tuần / Tháng / Quý / Ngày / Tuần; Ngày'],
    ['Tuần; Tuần', 'Thứ Hai 11:00', '', 'Kỳ báo cáo', 'Tuần / Tháng / Quý / Ngày / Tuần; Ngày'],
    ['Tuần', 'Thứ Hai', '', 'Hạn thôn báo cáo', 'Thứ Hai 11:00'],
    ['Tuần', 'Ngày 01 17:00', '', 'Hạn thôn báo cáo', 'Thứ Hai 11:00'],
    ['Tháng', 'Ngày 32 17:00', '', 'Hạn thôn báo cáo', 'Ngày 01 17:00'],
    ['Tháng', 'Ngày 01', '', 'Hạn thôn báo cáo', 'Ngày 01 17:00'],
    ['Ngày', '25:00', '', 'Hạn thôn báo cáo', '17:00'],
    ['Tuần; Ngày', 'Thứ Hai 11:00', '', 'Hạn thôn báo cáo', 'Thứ Hai 11:00; 17:00'],
    ['Tuần', 'Thứ Hai 11:00; 17:00', '', 'Hạn thôn báo cáo', 'Thứ Hai 11:00'],
    ['Tháng; Ngày', 'Ngày 01 17:00; 17:00', 'sớm', 'Hạn xã báo cáo', 'Ngày 01 17:00; 17:00'],
  ])('%s with %s and %s: %s, such as %s', (kinds, villages, communes, item, expected) => {
    expect(read(kinds, villages, communes)).toMatchObject({
      settings: null,
      findings: [{ code: 'SETTING_INVALID', expected, details: { item } }],
    });
  });
});
