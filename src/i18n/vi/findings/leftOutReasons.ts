// Why rows and cells were left out of a report, in Vietnamese: noun phrases.
import type { LeftOutReasons } from '../../findingSentences';

export const leftOutReasons: LeftOutReasons = {
  DATE_MISSING: 'thiếu ngày',
  DATE_INVALID: 'ngày không hợp lệ',
  DATE_OUTSIDE_CAMPAIGN: 'ngày ngoài đợt',
  DATE_IN_FUTURE: 'ngày chưa đến',
  UNIT_MISSING: 'thiếu tên đơn vị',
  UNIT_UNKNOWN: 'tên đơn vị không có trong danh sách',
  ENCODING_LEGACY: 'gõ bằng bảng mã cũ (TCVN3/VNI)',
  DUPLICATE_ROW: 'trùng đơn vị và ngày',
  COUNT_NOT_NUMBER: 'không phải số',
  COUNT_NEGATIVE: 'số âm',
  COUNT_FRACTION: 'số thập phân hoặc phần trăm',
  COUNT_IS_DATE: 'số bị chuyển thành ngày',
  COUNT_AMBIGUOUS: 'số ghi chưa rõ',
  PARTS_DIFFER: 'số chi tiết không khớp số chung',
  ROLLUP_CELL_UNREAD: 'dòng dán từ xã không đọc được',
  ROLLUP_COMMUNE_UNKNOWN: 'tên xã không có trong danh sách',
  ROLLUP_INDICATOR_UNKNOWN: 'mã chỉ tiêu không có trong sổ',
  ROLLUP_PERIOD_OUTSIDE: 'kỳ ngoài đợt hoặc chưa kết thúc',
  ROLLUP_UNSENT: 'báo cáo của xã chưa gửi',
  ROLLUP_CONFLICT: 'hai dòng của xã ghi khác nhau',
  ROLLUP_FIGURE_MISSING: 'xã chưa có lũy kế',
  ROLLUP_TYPED_TOO: 'gõ tay trong sổ gộp',
  OVER_BASE: 'vượt tổng số phải thực hiện',
};
