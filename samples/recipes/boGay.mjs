// The sample bo-gay: six khu phố that keep a share and a number low. Khu phố 5 rises against the rest, Khu phố 6 is
// silent in the last week.
import { handTypedTables } from '../handTyped.mjs';

export const id = 'bo-gay';

const figureNames = {
  NHA: 'Số nhà',
  'NC.DK': 'Nhà có bọ gậy đầu kỳ',
  'OD.DK': 'Ổ dịch đầu kỳ',
};
const indicatorNames = { NC: 'Có bọ gậy', OD: 'Ổ dịch', KT: 'Lượt kiểm tra' };
const units = [
  ['KP_1', 'Khu phố 1', 310, 96, 2],
  ['KP_2', 'Khu phố 2', 260, 61, 1],
  ['KP_3', 'Khu phố 3', 420, 130, 3],
  ['KP_4', 'Khu phố 4', 195, 37, 0],
  ['KP_5', 'Khu phố 5', 280, 88, 2],
  ['KP_6', 'Khu phố 6', 235, 52, 1],
];
/** Day, unit, what it counted in the order of the indicators, obstacle. */
const lines = [
  ['2025-06-08', 'Khu phố 1', 88, 2, 150],
  ['2025-06-08', 'Khu phố 2', 52, 1, 120],
  ['2025-06-08', 'Khu phố 3', 124, 3, 190],
  ['2025-06-08', 'Khu phố 4', 35, 0, 102],
  ['2025-06-08', 'Khu phố 5', 90, 2, 118],
  ['2025-06-08', 'Khu phố 6', 50, 1, 105],
  ['2025-06-15', 'Khu phố 1', 73, 1, 163],
  ['2025-06-15', 'Khu phố 2', 45, 1, 131],
  ['2025-06-15', 'Khu phố 3', 112, 2, 214],
  ['2025-06-15', 'Khu phố 4', 31, 0, 97],
  ['2025-06-15', 'Khu phố 5', 94, 3, 125],
  ['2025-06-15', 'Khu phố 6', 46, 0, 112],
  ['2025-06-22', 'Khu phố 1', 60, 1, 148],
  ['2025-06-22', 'Khu phố 2', 43, 0, 127],
  ['2025-06-22', 'Khu phố 3', 95, 2, 203],
  ['2025-06-22', 'Khu phố 4', 28, 0, 99],
  ['2025-06-22', 'Khu phố 5', 97, 3, 121, 'Nhiều nhà khóa cửa, chưa vào kiểm tra được'],
];

export const tables = () => handTypedTables({ figureNames, indicatorNames, units, lines });
