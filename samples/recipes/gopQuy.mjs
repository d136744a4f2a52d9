// The sample gop-quy: six ấp and a fund in đồng. Ấp 4 slows down, Ấp 6 is silent in the last week.
import { handTypedTables } from '../handTyped.mjs';

export const id = 'gop-quy';

const figureNames = {
  HO: 'Số hộ',
};
const indicatorNames = { QUY: 'Số tiền', HG: 'Hộ đóng góp' };
const units = [
  ['AP_1', 'Ấp 1', 240],
  ['AP_2', 'Ấp 2', 185],
  ['AP_3', 'Ấp 3', 310],
  ['AP_4', 'Ấp 4', 150],
  ['AP_5', 'Ấp 5', 205],
  ['AP_6', 'Ấp 6', 170],
];
/** Day, unit, what it counted in the order of the indicators, obstacle. */
const lines = [
  ['2025-07-06', 'Ấp 1', 6500000, 41],
  ['2025-07-06', 'Ấp 2', 4200000, 27],
  ['2025-07-06', 'Ấp 3', 9800000, 60],
  ['2025-07-06', 'Ấp 4', 2900000, 18],
  ['2025-07-06', 'Ấp 5', 5100000, 32],
  ['2025-07-06', 'Ấp 6', 3600000, 23],
  ['2025-07-13', 'Ấp 1', 11250000, 70],
  ['2025-07-13', 'Ấp 2', 7400000, 46],
  ['2025-07-13', 'Ấp 3', 13600000, 84],
  ['2025-07-13', 'Ấp 4', 3100000, 19],
  ['2025-07-13', 'Ấp 5', 8050000, 50],
  ['2025-07-13', 'Ấp 6', 4700000, 29],
  ['2025-07-20', 'Ấp 1', 9700000, 61],
  ['2025-07-20', 'Ấp 2', 6100000, 38],
  ['2025-07-20', 'Ấp 3', 15300000, 95],
  ['2025-07-20', 'Ấp 4', 2450000, 15, 'Nhiều hộ đi làm ăn xa, cuối tháng mới về'],
  ['2025-07-20', 'Ấp 5', 7300000, 45],
];

export const tables = () => handTypedTables({ figureNames, indicatorNames, units, lines });
