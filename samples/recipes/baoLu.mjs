// The sample bao-lu: six thôn after a storm, day by day; states fall to none, losses are running totals. Thôn 6 is
// silent from the third day; the last day is typed in the morning, for a flash report. Rice is told in ha, to a tenth.
import { handTypedTables } from '../handTyped.mjs';

export const id = 'bao-lu';

const figureNames = {
  HO: 'Số hộ',
  'MD.DK': 'Hộ còn mất điện đầu kỳ',
  HST: 'Hộ phải sơ tán',
  'ST.DK': 'Hộ còn ở nơi sơ tán đầu kỳ',
};
const indicatorNames = {
  MD: 'Mất điện',
  ST: 'Còn sơ tán',
  NH: 'Nhà hư hỏng',
  LU: 'Lúa ngập',
  CX: 'Cây gãy đổ',
};
const units = [
  ['THON_1', 'Thôn 1', 320, 320, 24, 24],
  ['THON_2', 'Thôn 2', 275, 275, 12, 12],
  ['THON_3', 'Thôn 3', 410, 410, 41, 41],
  ['THON_4', 'Thôn 4', 198, 198, 5, 5],
  ['THON_5', 'Thôn 5', 240, 240, 9, 9],
  ['THON_6', 'Thôn 6', 305, 305, 30, 30],
];
/** Day, unit, what it counted in the order of the indicators, obstacle. */
const lines = [
  ['2024-09-08', 'Thôn 1', 320, 21, 31, '22,4', 45],
  ['2024-09-08', 'Thôn 2', 240, 10, 18, '8,7', 30],
  ['2024-09-08', 'Thôn 3', 410, 37, 44, '35,2', 72],
  ['2024-09-08', 'Thôn 4', 150, 5, 6, '3,6', 12],
  ['2024-09-08', 'Thôn 5', 240, 8, 27, '18,5', 26],
  ['2024-09-08', 'Thôn 6', 290, 25, 22, '13,8', 37],
  ['2024-09-09', 'Thôn 1', 180, 9, 38, '20,1', 58],
  ['2024-09-09', 'Thôn 2', 120, 4, 21, '7,5', 41],
  ['2024-09-09', 'Thôn 3', 350, 24, 57, 33, 90],
  ['2024-09-09', 'Thôn 4', 60, 2, 9, '2,9', 17],
  ['2024-09-09', 'Thôn 5', 236, 7, 30, '18,3', 31],
  ['2024-09-09', 'Thôn 6', 170, 16, 29, '12,4', 44],
  ['2024-09-10', 'Thôn 1', 60, 3, 40, '15,2', 61],
  ['2024-09-10', 'Thôn 2', 0, 0, 21, '4,8', 42],
  ['2024-09-10', 'Thôn 3', 220, 14, 61, '27,3', 95],
  ['2024-09-10', 'Thôn 4', 0, 0, 9, '0,9', 18],
  ['2024-09-10', 'Thôn 5', 225, 5, 33, '17,1', 34, 'Cột điện đổ, chưa có xe cẩu vào'],
  ['2024-09-11', 'Thôn 1', 0, 0, 40, '9,6', 61],
  ['2024-09-11', 'Thôn 2', 0, 0, 22, '1,7', 43],
  ['2024-09-11', 'Thôn 3', 150, 5, 63, '20,4', 97],
  ['2024-09-11', 'Thôn 4', 0, 0, 9, 0, 18],
];

export const tables = () =>
  handTypedTables({
    figureNames,
    indicatorNames,
    units,
    lines,
    hourOf: (date) => (date === '2024-09-11' ? '07' : '18'),
  });
