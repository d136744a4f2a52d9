// The lines of Việc cần làm as they are read, whatever clerks have made of them.
import type { Cell } from '../../src/schema/cells/cell';
import { followedUnits, isSourceOf, readFollowUp, sourceName } from '../../src/schema/readers/followUpTab';
import { maskPersonalCells } from '../../src/schema/personalCells';
import type { FrozenFigure } from '../../src/domain/frozenFigures';
import { periodKinds } from '../../src/domain/plan/campaign';
import { periodsOf } from '../../src/domain/plan/period';
import { findPersonalData } from '../../src/schema/cells/personalData';
import { settings, unit } from '../support/campaigns';

const units = [unit('T1'), { ...unit('T2'), name: 'Thôn Mới' }];
const former: readonly FrozenFigure[] = [
  {
    kind: 'week',
    label: 'Tuần 01',
    restatedBy: null,
    from: '2025-04-18',
    to: '2025-04-20',
    version: 1,
    frozenAt: '2025-04-21T11:00',
    sentAt: null,
    unit: 'T2',
    unitName: 'Thôn Cũ',
    indicator: 'TN2',
    gained: 1,
    done: 1,
    base: 10,
    target: 10,
  },
];
const read = (rows: readonly (readonly Cell[])[]) => {
  const grid = { title: () => 'Việc cần làm', values: rows, formulas: [], shown: [] };
  const { grids, personal } = maskPersonalCells(new Map([['followUp', grid] as const]));
  return readFollowUp(grids.get('followUp') ?? grid, followedUnits(units, 'thôn', former), personal);
};
const headers = ['Đơn vị', 'Việc', 'Người phụ trách', 'Hạn', 'Xong', 'Từ báo cáo', 'Loại việc'];

it('knows the kind of work by its own column, and without one by the words it begins with', () => {
  const { lines } = read([
    headers,
    ['Thôn T1', 'Gặp trưởng thôn', '', '', false, 'Tuần 02', 'Chậm tiến độ'],
    ['Thôn T1', 'chua bao cao tuần 2: gọi điện', '', '', false, '', ''],
    ['Thôn T1', 'Họp thôn', '', '', '', '', ''],
  ]);
  expect(lines.map(({ kind }) => kind)).toEqual(['behind', 'silent', null]);
});

it('knows a unit by the name under which it was reported once', () => {
  const { lines } = read([headers, ['Thôn Cũ', 'Chậm tiến độ'], ['Xóm lạ', 'Họp']]);
  expect(lines.map(({ unit: code, unitName }) => [code, unitName])).toEqual([
    ['T2', 'Thôn Cũ'],
    [null, 'Xóm lạ'],
  ]);
});

it.each<[Cell, boolean]>([
  [true, true],
  [false, false],
  ['x', true],
  ['Đã xong', true],
  ['Xong', true],
  ['có', true],
  ['chưa xong', false],
  ['đang làm', false],
  ['', false],
])('“%s” under Xong is done: %s', (cell, done) => {
  expect(read([headers, ['Thôn T1', 'Họp', '', '', cell]]).lines.map((one) => one.done)).toEqual([done]);
});

it('finds columns by their headers in either language, wherever they stand', () => {
  const { lines } = read([
    ['Ghi chú', 'Finished', 'Work', 'Unit'],
    ['của xã', true, 'Behind for 2 weeks', 'Thôn T1'],
  ]);
  expect(lines).toMatchObject([{ unit: 'T1', kind: 'behind', done: true, source: '', due: null }]);
});

it('passes over a box that stands alone', () => {
  expect(read([headers, ['', '', '', '', false, '', '']]).lines).toEqual([]);
});

it('reads nothing under a header that is missing', () => {
  const { lines, findings } = read([headers.filter((one) => one !== 'Việc'), ['Thôn T1']]);
  expect([lines, findings.map(({ code, tab }) => [code, tab])]).toEqual([
    [],
    [['HEADER_MISSING', 'followUp']],
  ]);
});

it('hands on no text that holds personal data', () => {
  const { lines } = read([
    headers,
    ['Thôn T1', 'Gọi 0912 345 678', 'CCCD 001099012345', '', false, 'Tuần 02', 'Chậm tiến độ'],
  ]);
  expect(lines).toMatchObject([{ unit: 'T1', kind: 'behind', work: null, responsible: '' }]);
  expect(JSON.stringify(lines)).not.toMatch(/\d{3}/);
});

it('no report’s name reads as somebody’s number', () => {
  const plan = settings({ start: '2025-01-01', end: '2026-12-31' });
  const names = periodKinds
    .flatMap((kind) => periodsOf(plan, kind))
    .flatMap((period) => [sourceName(period, 'vi'), sourceName(period, 'en')]);
  expect(names.filter((name) => findPersonalData(name) !== null)).toEqual([]);
});

it('knows a report by its kind and dates, in either language', () => {
  const week = { kind: 'week', number: 2, from: '2025-04-21', to: '2025-04-27' } as const;
  expect(sourceName(week, 'vi')).toBe('Tuần 02 (đến 27/04)');
  expect(isSourceOf('week 02 (to 27/04)', week)).toBe(true);
  expect(isSourceOf('Tuần 02 (đến 28/04)', week)).toBe(false);
  const final = { kind: 'final', number: 1, from: '2025-04-18', to: '2025-06-10' } as const;
  expect(isSourceOf('Tổng kết', { ...final, to: '2025-06-18' })).toBe(true);
});
