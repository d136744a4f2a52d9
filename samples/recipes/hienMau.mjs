// The sample hien-mau: seven tổ dân phố, blood by the unit. The share of large bags starts from nothing; Tổ dân phố 5
// is silent in the last week.
import { handTypedTables } from '../handTyped.mjs';

export const id = 'hien-mau';

const figureNames = {
  DT: 'Người từ 18 đến 60 tuổi',
};
const indicatorNames = { MAU: 'Đơn vị máu', ML: 'Loại 350 ml', DK: 'Đăng ký' };
const units = [
  ['TDP_1', 'Tổ dân phố 1', 820],
  ['TDP_2', 'Tổ dân phố 2', 640],
  ['TDP_3', 'Tổ dân phố 3', 910],
  ['TDP_4', 'Tổ dân phố 4', 560],
  ['TDP_5', 'Tổ dân phố 5', 730],
  ['TDP_6', 'Tổ dân phố 6', 480],
  ['TDP_7', 'Tổ dân phố 7', 690],
];
/** Day, unit, what it counted in the order of the indicators, obstacle. */
const lines = [
  ['2025-03-16', 'Tổ dân phố 1', 14, 10, 18],
  ['2025-03-16', 'Tổ dân phố 2', 10, 7, 14],
  ['2025-03-16', 'Tổ dân phố 3', 17, 13, 22],
  ['2025-03-16', 'Tổ dân phố 4', 6, 4, 9],
  ['2025-03-16', 'Tổ dân phố 5', 12, 9, 16],
  ['2025-03-16', 'Tổ dân phố 6', 8, 6, 11],
  ['2025-03-16', 'Tổ dân phố 7', 11, 8, 15],
  ['2025-03-23', 'Tổ dân phố 1', 16, 11, 21],
  ['2025-03-23', 'Tổ dân phố 2', 8, 6, 10],
  ['2025-03-23', 'Tổ dân phố 3', 15, 11, 19],
  ['2025-03-23', 'Tổ dân phố 4', 9, 6, 12],
  ['2025-03-23', 'Tổ dân phố 5', 11, 7, 15],
  ['2025-03-23', 'Tổ dân phố 6', 6, 5, 8],
  ['2025-03-23', 'Tổ dân phố 7', 13, 9, 17],
  ['2025-03-30', 'Tổ dân phố 1', 12, 9, 16],
  ['2025-03-30', 'Tổ dân phố 2', 9, 5, 13],
  ['2025-03-30', 'Tổ dân phố 3', 19, 14, 24],
  ['2025-03-30', 'Tổ dân phố 4', 5, 3, 7],
  ['2025-03-30', 'Tổ dân phố 5', 14, 11, 18],
  ['2025-03-30', 'Tổ dân phố 6', 7, 5, 9],
  ['2025-03-30', 'Tổ dân phố 7', 10, 7, 14],
  ['2025-04-06', 'Tổ dân phố 1', 15, 11, 20],
  ['2025-04-06', 'Tổ dân phố 2', 9, 6, 12],
  ['2025-04-06', 'Tổ dân phố 3', 16, 12, 21],
  ['2025-04-06', 'Tổ dân phố 4', 8, 5, 10],
  ['2025-04-06', 'Tổ dân phố 6', 5, 4, 7],
  ['2025-04-06', 'Tổ dân phố 7', 12, 9, 16],
];

export const tables = () => handTypedTables({ figureNames, indicatorNames, units, lines });
