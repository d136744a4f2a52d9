// What a figure lacks, in short, said wherever it is shown.
import { showCount } from '../numbers';

/** Chưa tính 2 dòng và 10 ô có lỗi. */
export const notCounted = (rows: number, cells: number): string =>
  `Chưa tính ${[
    ...(rows === 0 ? [] : [`${showCount(rows, 'vi')} dòng`]),
    ...(cells === 0 ? [] : [`${showCount(cells, 'vi')} ô`]),
  ].join(' và ')} có lỗi; xem cột Kiểm tra ở trang Nhập liệu.`;
