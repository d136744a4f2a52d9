// Findings about tallies, in Vietnamese: one short sentence each.
import type { Decimals } from '../../../domain/plan/decimals';
import type { TallySentences } from '../../findingSentences';
import { looksTheSame } from '../../findingSentences';
import { typedCount } from '../../numbers';
import { count, countExamples, date, quoted, someNames, suggestion, typed, unitWord } from './quoting';

/** How to type so that nobody asks: three decimals look like thousands, and the measure behind them says which they are. */
const withDecimals = (decimals: Decimals, measure: string): string =>
  `Hàng nghìn gõ liền, không dấu chấm (1234); số lẻ gõ sau dấu phẩy (${countExamples[decimals]})${decimals === 3 && measure !== '' ? `, từ 1 trở lên kèm đơn vị tính (1,234 ${measure})` : ''}.`;

export const tallyFindings: TallySentences = {
  DATE_MISSING: () => 'Chưa có ngày. Hãy gõ ngày/tháng/năm, ví dụ 12/11/2024.',
  DATE_INVALID: (finding) =>
    `${quoted(finding)} là ngày không hợp lệ.${suggestion(finding.expected)} Hãy gõ đủ ngày/tháng/năm.`,
  DATE_OUTSIDE_CAMPAIGN: (finding) =>
    `Ngày ${finding.received} nằm ngoài đợt (${date(finding.details.start)} – ${date(finding.details.end)}). Hãy sửa ngày.`,
  DATE_IN_FUTURE: (finding) => `Ngày ${finding.received} chưa đến. Hãy sửa ngày hoặc xóa số.`,
  UNIT_MISSING: (_finding, names) => `Chưa có tên ${unitWord(names)}. Hãy chọn trong danh sách.`,
  UNIT_UNKNOWN: (finding, names) =>
    !finding.details.ambiguous
      ? `Không có ${unitWord(names)} nào tên ${quoted(finding)}.${suggestion(finding.expected)} Hãy chọn trong danh sách.`
      : `${quoted(finding)} có thể là nhiều nơi.${suggestion(finding.expected, 'Là')} Hãy gõ đủ tên.`,
  UNIT_MATCHED: (finding) =>
    looksTheSame(finding)
      ? `Tên ${finding.expected} gõ bằng kiểu dấu khác, đã tự nhận dạng.`
      : `Đã tự nhận dạng ${quoted(finding)} là ${finding.expected}.`,
  ENCODING_LEGACY: (finding) =>
    `${quoted(finding)} gõ bằng bảng mã cũ (TCVN3/VNI).${finding.expected ? ` Hãy gõ lại: ${finding.expected}.` : ''}`,
  DUPLICATE_ROW: (finding, names) =>
    finding.details.firstName !== null
      ? `Ngày ${date(finding.details.date)} có hai dòng của ${names.unit}: dòng ghi “${finding.details.firstName}” đã tính (${finding.details.first.join('; ')}), dòng này ghi ${quoted(finding)} chưa tính. Nếu hai ${unitWord(names)} đã sáp nhập, hãy cộng số dòng này vào dòng kia rồi xóa số ở dòng này; nếu ghi trùng thì chỉ cần xóa.`
      : `${names.unit} đã có số ngày ${date(finding.details.date)} (${finding.details.first.join('; ')}). Dòng này không tính; hãy gộp hoặc xóa.`,
  TOTAL_ROW: (finding) =>
    finding.details.matches
      ? 'Dòng tổng: không tính là số liệu, khớp với tổng các dòng.'
      : `Dòng tổng: không tính là số liệu. Dòng ghi ${finding.received.join('; ') || 'không có số'}; cộng lại được ${finding.expected.join('; ') || 'không có số'}.`,
  COUNT_NOT_NUMBER: (finding, { decimals }) =>
    `${quoted(finding)} không phải số.${suggestion(finding.expected)} Hãy gõ ${decimals === 0 ? 'số nguyên' : `số, ví dụ ${countExamples[decimals]}`}; không phát sinh thì gõ 0.`,
  COUNT_NEGATIVE: (finding) => `${typed(finding, 'là số âm')} Hãy gõ số từ 0 trở lên.`,
  COUNT_FRACTION: (finding, { measure, decimals }) =>
    decimals > 0
      ? `${typed(finding, `không phải số có tối đa ${decimals} số lẻ`)} Hãy gõ như ${countExamples[decimals]}${measure === '' ? '' : ` (${measure})`}, không gõ phần trăm.`
      : `${typed(finding, 'không phải số nguyên')} Hãy gõ số nguyên${measure === '' ? '' : ` (${measure})`}, không gõ phần trăm.`,
  COUNT_IS_DATE: (finding) => `Số bị chuyển thành ngày ${finding.received}. Hãy gõ lại số đếm, ví dụ 12.`,
  COUNT_NORMALISED: (finding) => `Đã tự nhận dạng ${quoted(finding)} là ${typedCount(finding.expected)}.`,
  COUNT_AMBIGUOUS: (finding, { decimals, measure }) =>
    decimals > 0
      ? `${typed(finding, 'chưa rõ')}${suggestion(finding.expected)} ${withDecimals(decimals, measure)}`
      : `${typed(finding, 'chưa rõ')}${suggestion(finding.expected)} Gõ liền các chữ số${/[.,]/.test(finding.received) ? ', không có dấu chấm, dấu phẩy' : ''}.`,
  FORMULA_IN_CELL: (finding) =>
    `Ô này là công thức ${finding.received}; đang tính theo kết quả ${typedCount(finding.expected)}. Nên gõ thẳng số.`,
  OVER_BASE: (finding) =>
    finding.details.state
      ? finding.details.counted
        ? `Hiện có ${count(finding.details.total)}, nhiều hơn mẫu số (${count(finding.details.limit)}); vẫn tính. Hãy kiểm tra lại.`
        : `Hiện có không thể là ${count(finding.details.total)}: tất cả chỉ có ${count(finding.details.limit)}. Hãy gõ lại số hiện có.`
      : finding.details.counted
        ? `Lũy kế là ${count(finding.details.total)}, nhiều hơn mẫu số (${count(finding.details.limit)}); vẫn tính. Hãy kiểm tra lại.`
        : `Ghi ${count(finding.received)} thì lũy kế là ${count(finding.details.total)}, vượt số phải thực hiện (${count(finding.details.limit)}). Chỉ còn được ghi tối đa ${count(finding.details.most)}.`,
  PARTS_DIFFER: ({ received, expected: [whole], details }) =>
    details.overlapping !== null
      ? whole === undefined
        ? `Cột ${details.overlapping} ghi ${count(received)} nhưng cột ${details.name} còn trống. Hãy gõ số chung vào cột ${details.name}.`
        : `Cột ${details.overlapping} ghi ${count(received)}, nhiều hơn cột ${details.name} (${count(whole)}). Hãy sửa lại; số ${count(whole)} vẫn tính, cột ${details.overlapping} chưa tính.`
      : whole === undefined
        ? `Các cột chi tiết cộng lại được ${count(received)} nhưng cột ${details.name} còn trống. Hãy gõ số tổng vào cột ${details.name}.`
        : `Các cột chi tiết cộng lại được ${count(received)}, cột ${details.name} ghi ${count(whole)}. Hãy sửa cho khớp; số ${count(whole)} vẫn tính, phần chi tiết chưa tính.`,
  CUMULATIVE_FALLS: (finding) =>
    `Lũy kế ${count(finding.received)} thấp hơn lần trước (${count(finding.details.last)}). Hãy kiểm tra lại.`,
  LOOKS_CUMULATIVE: (finding) =>
    `${count(finding.received)} giống số lũy kế (${count(finding.details.running)}). Cột này chỉ ghi số mới phát sinh.`,
  REPEATED_ROW: ({ details }) => `Mọi số giống hệt ngày ${date(details.previousDate)}. Có chép lại không?`,
  SAME_AS_OTHERS: ({ details }) =>
    `Mọi số giống hệt ${someNames(details.otherUnits)} cùng ngày. Có chép của nhau không?`,
  OUTLIER: (finding) =>
    `${count(finding.received)} cao hơn hẳn mức thường ngày (khoảng ${count(finding.expected)}). Hãy kiểm tra lại.`,
  NO_DAILY_GAIN: () => 'Chưa tăng so với hôm trước; kế hoạch yêu cầu ngày sau cao hơn ngày trước.',
  PERSONAL_DATA: (finding) =>
    `Có thông tin cá nhân hoặc mật khẩu (${finding.received}). Hãy xóa khỏi bảng chung.`,
  EVIDENCE_NOT_LINK: () => 'Minh chứng phải là đường dẫn bắt đầu bằng https.',
  EVIDENCE_KIND_UNKNOWN: ({ expected }) =>
    `Loại minh chứng không có trong danh sách, tạm tính là “khác”. Hãy chọn một loại: ${expected.join('; ')}.`,
  EVIDENCE_LINK_MISSING: () => 'Đã ghi loại nhưng chưa có minh chứng. Hãy dán đường dẫn bắt đầu bằng https.',
  CHANGED_AFTER_FREEZE: (finding) =>
    `${finding.details.label} đã chốt ${count(finding.expected)}, nay là ${count(finding.received)}. Báo cáo sau sẽ ghi đính chính.`,
  FROZEN_UNIT_RECODED: ({ received, expected, details }) =>
    `“${details.name}” đã báo cáo với mã ${received}, nay mang mã ${expected}; số đã chốt được đối chiếu theo tên. Nếu đó là đơn vị khác, hãy đổi lại mã hoặc tên.`,
  FROZEN_UNIT_GONE: ({ received, details }) =>
    `Đơn vị mã ${received}${details.name === '' ? '' : ` (${details.name})`} đã có trong báo cáo nhưng không còn ở trang Đơn vị; báo cáo sau sẽ đính chính số của đơn vị này về 0. Nếu chỉ đổi mã, hãy gõ lại mã ${received}; nếu đã nhập vào đơn vị khác, hãy ghi tên cũ vào cột “Tên khác” của đơn vị đó và cộng các dòng trùng ngày thành một.`,
  SYSTEM_MISMATCH: (finding) =>
    `Lũy kế theo trang Nhập liệu là ${count(finding.received)}, số liệu hệ thống là ${count(finding.expected)}. Hãy đối chiếu.`,
  LIST_MISMATCH: (finding) =>
    `Ghi ${count(finding.received)} nhưng danh sách có ${count(finding.expected)} người thành công. Hãy đối chiếu.`,
};
