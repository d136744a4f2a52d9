// The sample bao-hiem: eight thôn and a state that is typed at the end of a quarter, towards milestones of two years.
// Thôn 5 falls, Thôn 8 is silent in the last quarter.
import { handTypedTables } from '../handTyped.mjs';

export const id = 'bao-hiem';

const figureNames = {
  DS: 'Dân số',
  'BH.DK': 'Đang tham gia BHYT đầu kỳ',
  DHS: 'Học sinh',
  'HS.DK': 'Học sinh tham gia BHYT đầu kỳ',
};
const indicatorNames = { BH: 'BHYT', HS: 'Học sinh' };
const units = [
  ['THON_1', 'Thôn 1', 1240, 1110, 210, 204],
  ['THON_2', 'Thôn 2', 980, 905, 168, 165],
  ['THON_3', 'Thôn 3', 1510, 1340, 255, 246],
  ['THON_4', 'Thôn 4', 860, 801, 140, 138],
  ['THON_5', 'Thôn 5', 1120, 1004, 190, 183],
  ['THON_6', 'Thôn 6', 740, 655, 122, 117],
  ['THON_7', 'Thôn 7', 1330, 1202, 226, 222],
  ['THON_8', 'Thôn 8', 1015, 938, 171, 168],
];
/** Day, unit, what it counted in the order of the indicators, obstacle. */
const lines = [
  ['2022-06-30', 'Thôn 1', 1131, 206],
  ['2022-06-30', 'Thôn 2', 908, 166],
  ['2022-06-30', 'Thôn 3', 1366, 248],
  ['2022-06-30', 'Thôn 4', 799, 139],
  ['2022-06-30', 'Thôn 5', 1019, 185],
  ['2022-06-30', 'Thôn 6', 668, 118],
  ['2022-06-30', 'Thôn 7', 1217, 223],
  ['2022-06-30', 'Thôn 8', 941, 169],
  ['2022-12-31', 'Thôn 1', 1151, 208],
  ['2022-12-31', 'Thôn 2', 913, 167],
  ['2022-12-31', 'Thôn 3', 1402, 251],
  ['2022-12-31', 'Thôn 4', 802, 140],
  ['2022-12-31', 'Thôn 5', 1030, 187],
  ['2022-12-31', 'Thôn 6', 683, 120],
  ['2022-12-31', 'Thôn 7', 1235, 225],
  ['2022-12-31', 'Thôn 8', 944, 170],
  ['2023-03-31', 'Thôn 1', 1160, 209],
  ['2023-03-31', 'Thôn 2', 915, 168],
  ['2023-03-31', 'Thôn 3', 1410, 252],
  ['2023-03-31', 'Thôn 4', 803, 140],
  ['2023-03-31', 'Thôn 5', 1027, 187, '14 người chuyển đi khỏi thôn trong quý'],
  ['2023-03-31', 'Thôn 6', 690, 121],
  ['2023-03-31', 'Thôn 7', 1241, 226],
];

export const tables = () => handTypedTables({ figureNames, indicatorNames, units, lines });
