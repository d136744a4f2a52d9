// A plan of one's own: every tab, nothing in it but the reasons that plans have given for leaving people out.
import type { PlanTemplate } from './planTemplate';

/** Reasons for exclusion, from the plans that name any. */
export const exclusionReasons: readonly string[] = [
  'trẻ em',
  'người già không sử dụng điện thoại',
  'chưa có tài khoản ngân hàng',
  'đang chấp hành án phạt tù',
  'đi nước ngoài',
  'đang ở cơ sở chữa bệnh, giáo dục, trường giáo dưỡng',
  'cắt khẩu đi nơi khác',
  'vắng mặt không rõ nơi đến',
  'đã chết',
  'lý do khác',
];

export const blank: PlanTemplate = {
  id: 'blank',
  title: 'Sổ trống / Blank',
  settings: {},
  indicators: [],
  figures: [],
  exclusionReasons,
};
