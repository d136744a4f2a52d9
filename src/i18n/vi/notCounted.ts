// What a figure lacks, in short, said wherever it is shown.
import { showCount } from '../numbers';

/** Chưa tính 2 dòng và 10 ô có lỗi. `pasted`: in a book that puts communes together, whose rows have no verdict beside them. */
export const notCounted = (rows: number, cells: number, pasted: boolean): string =>
  `Chưa tính ${[
    ...(rows === 0 ? [] : [`${showCount(rows, 'vi')} dòng`]),
    ...(cells === 0 ? [] : [`${showCount(cells, 'vi')} ô`]),
  ].join(
    ' và ',
  )} có lỗi; ${pasted ? 'chạy Kiểm tra số liệu để xem từng dòng' : 'xem cột Kiểm tra ở trang Nhập liệu'}.`;
