// Findings about the workbook and the plan's cells, in Vietnamese: one short sentence each.
import type { IgnoredOnPart, PlanPart } from '../../../domain/plan/campaign';
import type { BookSentences } from '../../findingSentences';
import { count, countExamples, quoted, suggestion, unitWord } from './quoting';

const planParts: Readonly<Record<PlanPart | IgnoredOnPart, string>> = {
  code: 'Mã',
  decimals: 'Số lẻ',
  counting: 'Cách ghi',
  base: 'Mẫu số',
  target: 'Mục tiêu',
  from: 'Từ ngày',
  deadline: 'Đến hết ngày',
  cap: 'Không vượt quá',
  main: 'Chính',
  quota: 'Định mức/ngày',
};

const followedOnly = 'chỉ tiêu này tạm thời chỉ theo dõi';

const unreadMeans: Readonly<Record<PlanPart, string>> = {
  code: 'dòng này chưa được tính',
  base: 'tạm coi như chưa có mẫu số',
  decimals: 'tạm ghi bằng số nguyên',
  counting: followedOnly,
  target: followedOnly,
  from: followedOnly,
  deadline: followedOnly,
  cap: 'tạm tính như để trống',
};

export const bookFindings: BookSentences = {
  LOCALE_OTHER: (finding) =>
    `Sổ đang đặt vùng ${quoted(finding)}, nên số và ngày gõ vào có thể bị hiểu khác. Hãy đặt Tệp ▸ Cài đặt ▸ Ngôn ngữ: Việt Nam.`,
  TAB_MISSING: ({ expected }) =>
    `Không tìm thấy trang “${expected}”. Hãy khôi phục trang này hoặc chạy Thiết lập ▸ Tạo sổ chiến dịch.`,
  HEADER_MISSING: ({ expected, row, column, details }) =>
    column === null
      ? `Thiếu cột “${expected}” ở dòng tiêu đề. Hãy gõ lại đúng tiêu đề này.`
      : `Ô ${column}${row ?? ''} mất tiêu đề “${expected}”. Hãy gõ lại đúng tiêu đề này vào ô đó${details.optional ? '; nếu không dùng cột này nữa thì xóa cả cột' : ''}.`,
  HEADER_DUPLICATE: (finding) =>
    `Tiêu đề ${quoted(finding)} có hai lần (đã có ở cột ${finding.details.first}). Hãy đổi tên hoặc xóa một cột.`,
  SETTING_MISSING: ({ details, expected }) =>
    `Chưa nhập mục “${details.item}”.${expected ? ` Ví dụ: ${expected}.` : ''}`,
  SETTING_INVALID: (finding) =>
    `Mục “${finding.details.item}” ghi ${quoted(finding)} nên không đọc được.${finding.expected ? ` Hãy gõ như: ${finding.expected}.` : ''}`,
  INDICATOR_INVALID: (finding) =>
    finding.received === ''
      ? `Ô này còn trống. Hãy gõ như: ${finding.expected}.`
      : `Không đọc được ${quoted(finding)}. Hãy gõ như: ${finding.expected}.`,
  PLAN_CELL_UNREAD: ({ received, expected, details }) =>
    `Ô ${planParts[details.part]} của ${details.indicator || 'dòng này'} ${received === '' ? 'còn trống' : `ghi “${received}”, chưa hiểu được`}; ${unreadMeans[details.part]}. Hãy gõ như: ${expected}.`,
  PART_CELL_IGNORED: ({ received, details }) =>
    `Dòng ${details.part} là phần chi tiết của ${details.whole} nên ô ${planParts[details.cell]} (“${received}”) không được dùng. Hãy xóa ô này; nếu muốn theo dõi riêng thì đặt mã không có dấu chấm.`,
  PART_COLUMN_MISSING: ({ expected }) =>
    `Trang Nhập liệu chưa có cột “${expected}” nên chưa ghi được chi tiết này. Hãy chạy Thiết lập ▸ Tạo sổ chiến dịch để thêm cột.`,
  CODE_UNKNOWN: (finding) =>
    `Chỉ tiêu ${finding.details.indicator} dùng mã ${quoted(finding)} nhưng không cột nào của trang Đơn vị mang mã này; những gì dựa vào mã này chưa tính được. Các mã đang có: ${finding.expected.join('; ') || 'chưa có mã nào'}.`,
  DECIMALS_DIFFER: ({ received, expected, details }) =>
    `Chỉ tiêu ${details.indicator} có Số lẻ ${received} nhưng dùng mã ${details.other} có Số lẻ ${expected}, nên chưa so được; ${followedOnly}. Hãy ghi Số lẻ của ${details.indicator} là ${expected}.`,
  DECIMALS_ON_RECORD: ({ received, expected, details }) =>
    `Số lẻ của ${details.indicator} nay là ${received}, nhưng ${details.label} đã chốt số có ${expected} số lẻ. Số đã chốt giữ nguyên; số đang có quá ${received} số lẻ ở trang Nhập liệu không được tính. Hãy ghi lại Số lẻ là ${expected}.`,
  CODE_DUPLICATE: (finding) => `Mã ${quoted(finding)} đã dùng rồi. Mỗi mã chỉ dùng một lần.`,
  UNITS_MISSING: () => 'Chưa có đơn vị nào. Hãy dán danh sách đơn vị vào cột Mã và Tên đơn vị.',
  UNIT_NAME_MISSING: () => 'Chưa có tên đơn vị. Hãy gõ tên vào cột Tên đơn vị.',
  UNIT_DUPLICATE: (finding) =>
    `Mã ${quoted(finding)} trùng với dòng ${finding.details.firstRow}. Hãy đặt mã khác.`,
  FIGURE_MISSING: ({ details }) =>
    `Ô [${details.figure}] còn trống nên đơn vị này chưa tính được. Không có thì gõ 0.`,
  FIGURE_INVALID: (finding, { decimals }) =>
    `${quoted(finding)} không phải số đếm.${suggestion(finding.expected)} Hãy gõ ${decimals === 0 ? 'số nguyên, ví dụ 1250' : `số có tối đa ${decimals} số lẻ, ví dụ ${countExamples[decimals]}`}.`,
  UNIT_DATE_INVALID: (finding) =>
    `Ô [${finding.details.figure}] ghi ${quoted(finding)} nên chưa rõ là ngày nào; đơn vị này tạm tính theo ngày chung của chỉ tiêu. Hãy gõ ngày/tháng/năm, ví dụ ${finding.expected}; hạn không được trước ngày bắt đầu.`,
  EXCLUSION_INVALID: (finding, names) =>
    ({
      unit: `Không có ${unitWord(names)} nào tên ${quoted(finding)}.${suggestion(finding.expected)}`,
      figure: `Ô Trừ vào ghi ${quoted(finding)}. Hãy chọn một trong các mã: ${finding.expected.join('; ')}.`,
      count: `Số người ghi ${quoted(finding)} không phải số đếm.${suggestion(finding.expected)}`,
    })[finding.details.part],
  EXCLUSION_WITHOUT_COUNT: ({ expected }) =>
    `Dòng loại trừ này chưa có số người nên chưa trừ ai. Hãy gõ số người, ví dụ ${expected}, hoặc xóa dòng.`,
  EXCLUSION_ABOVE_BASE: ({ received, expected, details }) =>
    `Loại trừ tổng cộng ${count(received)} người nhưng [${details.figure}] chỉ có ${count(expected)}: đang tính là 0. Hãy sửa số người hoặc số liệu gốc.`,
  MAIN_UNCLEAR: (finding) =>
    `Ô Chính ghi ${quoted(finding)} nên chưa rõ; đang coi như không phải chỉ tiêu chính. Hãy gõ ${finding.expected}.`,
  QUOTA_UNCLEAR: (finding) =>
    `Ô Định mức/ngày ghi ${quoted(finding)} nên chưa rõ; đang coi như không có định mức. Hãy gõ như: ${finding.expected} (số đứng một mình là của mỗi đơn vị; “toàn xã” là của tất cả cộng lại).`,
  IN_TOTAL_UNCLEAR: (finding) =>
    `Ô Tính vào tổng ghi ${quoted(finding)} nên chưa rõ; đang tính đơn vị này vào tổng, như “Có”. Hãy gõ ${finding.expected}.`,
  ADDRESS_INVALID: (finding) =>
    `${quoted(finding)} không phải địa chỉ email nên không gửi thư đến đó được. Hãy gõ như: ${finding.expected}.`,
  CONTENT_UNKNOWN: ({ expected }) =>
    `Ô Nội dung không phải mã chỉ tiêu. Hãy gõ một trong các mã: ${expected.join('; ')}.`,
};
