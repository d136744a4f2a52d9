// Why an argument is not understood, in Vietnamese.
import type { ArgumentWords } from '../argumentWords';

export const viArguments: ArgumentWords = {
  notPlain: 'Yêu cầu không đúng dạng: cần một đối tượng như { tên: giá trị }. Chưa làm gì.',
  unknownMember: (name, known) =>
    known === ''
      ? `Yêu cầu có mục lạ “${name}”; chức năng này không nhận mục nào. Chưa làm gì.`
      : `Yêu cầu có mục lạ “${name}”; chỉ nhận: ${known}. Chưa làm gì.`,
  unknownTemplate: (known) => `Yêu cầu phải nêu “template” là một trong các mẫu: ${known}. Chưa làm gì.`,
  flagShape: (name) => `Mục “${name}” chỉ nhận true hoặc false. Chưa làm gì.`,
  consentBy: (name) => `(Hoặc nêu “${name}: true” trong yêu cầu.)`,
  periodShape:
    'Kỳ phải nêu “kind” (week, month, day hoặc final) và “from” là ngày đầu kỳ, ví dụ 2025-04-21. Chưa làm gì.',
  unknownPeriod: (kind, from) =>
    `Không có kỳ “${kind}” nào bắt đầu từ “${from}” mà đã kết thúc. Chưa làm gì.`,
};
