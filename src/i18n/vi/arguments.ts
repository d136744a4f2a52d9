// Why an argument is not understood, in Vietnamese.
import type { ArgumentWords } from '../argumentWords';
import { showCount } from '../numbers';

export const viArguments: ArgumentWords = {
  notPlain: (name) =>
    name === ''
      ? 'Yêu cầu không đúng dạng: cần một đối tượng như { tên: giá trị }. Chưa làm gì.'
      : `Mục “${name}” không đúng dạng: cần một đối tượng như { tên: giá trị }. Chưa làm gì.`,
  unknownMember: (name, known) =>
    known === ''
      ? `Yêu cầu có mục lạ “${name}”; chức năng này không nhận mục nào. Chưa làm gì.`
      : `Yêu cầu có mục lạ “${name}”; chỉ nhận: ${known}. Chưa làm gì.`,
  shape: (name, expected) => `Mục “${name}” phải là ${expected}. Chưa làm gì.`,
  flag: 'true hoặc false',
  text: (most) => `chữ, nhiều nhất ${showCount(most, 'vi')} ký tự`,
  textLike: (example) => `chữ như “${example}”`,
  wholeNumber: (least, most) => `số nguyên từ ${showCount(least, 'vi')} đến ${showCount(most, 'vi')}`,
  oneOf: (choices) => `một trong: ${choices}`,
  list: (most) => `danh sách nhiều nhất ${showCount(most, 'vi')} mục`,
  consentBy: (name) => `(Hoặc nêu “${name}: true” trong yêu cầu.)`,
  unknownPeriod: (kind, from) =>
    `Không có kỳ “${kind}” nào bắt đầu từ “${from}” mà đã kết thúc. Chưa làm gì.`,
  noWeek: (from) => `Đợt này không có tuần nào bắt đầu từ “${from}”. Chưa làm gì.`,
  notFromGoogle: 'Chức năng này chỉ Google tự gọi khi có người gõ vào sổ hoặc đến giờ hẹn. Chưa làm gì.',
  noPlace: (place) => `Sổ không có ô “${place}”. Hãy bấm Kiểm tra số liệu để xem lại danh sách.`,
};
