// The sample tiem-phong: six thôn that vaccinate on days of their own. Thôn 2 misses its window, Thôn 5 has not opened
// yet, Thôn 6 has no window and works all along.
import { handTypedTables } from '../handTyped.mjs';

export const id = 'tiem-phong';

const figureNames = {
  DTB: 'Trâu, bò trong diện tiêm',
  DCM: 'Chó, mèo trong diện tiêm',
  'TB.TU': 'Tiêm trâu bò từ ngày',
  'TB.HAN': 'Tiêm trâu bò đến hết ngày',
  'CM.TU': 'Tiêm chó mèo từ ngày',
  'CM.HAN': 'Tiêm chó mèo đến hết ngày',
};
const indicatorNames = { TB: 'Trâu bò', CM: 'Chó mèo' };
const units = [
  ['THON_1', 'Thôn 1', 210, 96, '24/03/2025', '26/03/2025', '24/03/2025', '26/03/2025'],
  ['THON_2', 'Thôn 2', 185, 80, '27/03/2025', '29/03/2025', '27/03/2025', '29/03/2025'],
  ['THON_3', 'Thôn 3', 240, 110, '31/03/2025', '02/04/2025', '31/03/2025', '02/04/2025'],
  ['THON_4', 'Thôn 4', 160, 72, '03/04/2025', '05/04/2025', '03/04/2025', '05/04/2025'],
  ['THON_5', 'Thôn 5', 225, 104, '09/04/2025', '11/04/2025', '09/04/2025', '11/04/2025'],
  ['THON_6', 'Thôn 6', 130, 60, '', '', '', ''],
];
/** Day, unit, what it counted in the order of the indicators, obstacle. */
const lines = [
  ['2025-03-24', 'Thôn 1', 62, 25],
  ['2025-03-25', 'Thôn 1', 71, 31],
  ['2025-03-26', 'Thôn 1', 40, 14],
  ['2025-03-26', 'Thôn 6', 18, 9],
  ['2025-03-27', 'Thôn 2', 45, 22],
  ['2025-03-28', 'Thôn 2', 52, 19],
  ['2025-03-29', 'Thôn 2', 33, 17, 'Nhiều hộ thả trâu, bò trên đồi, chưa lùa về'],
  ['2025-03-28', 'Thôn 6', 21, 7],
  ['2025-03-31', 'Thôn 3', 70, 30],
  ['2025-04-01', 'Thôn 3', 66, 28],
  ['2025-04-02', 'Thôn 3', 61, 21],
  ['2025-04-03', 'Thôn 4', 41, 18],
  ['2025-04-04', 'Thôn 4', 48, 20],
  ['2025-04-05', 'Thôn 4', 44, 15],
  ['2025-04-01', 'Thôn 6', 16, 6],
  ['2025-04-04', 'Thôn 6', 24, 8],
];

export const tables = () => handTypedTables({ figureNames, indicatorNames, units, lines });
