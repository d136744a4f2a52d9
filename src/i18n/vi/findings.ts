// Findings in Vietnamese: one short sentence that tells a village head what to type.
import { showCount, showDate, showMinute, showRate } from '../numbers';
import type { Catalogue, FindingWords } from '../catalogue';
import { looksTheSame } from '../sameLook';

const date = (value: string | number | undefined): string => showDate(String(value ?? ''));
/** A count that a sentence quotes, grouped; anything else stays as it is. */
const count = (value: string | number | undefined): string =>
  /^-?\d+$/.test(String(value)) ? showCount(Number(value), 'vi') : String(value ?? '');
const quoted = ({ received }: FindingWords): string => `“${received}”`;
const suggestion = ({ expected }: FindingWords, lead = 'Có phải'): string =>
  expected === '' ? '' : ` ${lead} ${expected.split('; ').join(' hay ')}?`;
const rate = (value: string | number | undefined): string => showRate(Number(value), 'vi');
/** ≥95% or >50%, as the column Mục tiêu has it. */
const rule = ({ details }: FindingWords): string =>
  `${details.rule === 'above' ? '>' : '≥'}${rate(details.rate).replace(/,?0+%$/, '%')}`;
/** What a quota is multiplied by: 11 đơn vị trong 62 ngày. */
const reach = ({ details, unitWord: word }: FindingWords): string =>
  details.units === 1
    ? `cả đợt ${count(details.days)} ngày`
    : `${count(details.units)} ${word || 'đơn vị'} trong ${count(details.days)} ngày`;
const unitWord = ({ unitWord: word }: FindingWords): string => word || 'đơn vị';

export const viFindings: Catalogue['findings'] = {
  LOCALE_OTHER: (words) =>
    `Sổ đang đặt vùng ${quoted(words)}, nên số và ngày gõ vào có thể bị hiểu khác. Hãy đặt Tệp ▸ Cài đặt ▸ Ngôn ngữ: Việt Nam.`,
  TAB_MISSING: ({ expected }) =>
    `Không tìm thấy trang “${expected}”. Hãy khôi phục trang này hoặc chạy Thiết lập ▸ Tạo sổ chiến dịch.`,
  HEADER_MISSING: ({ expected }) => `Thiếu cột “${expected}” ở dòng tiêu đề. Hãy gõ lại đúng tiêu đề này.`,
  HEADER_DUPLICATE: (words) =>
    `Tiêu đề ${quoted(words)} có hai lần (đã có ở cột ${words.details.first}). Hãy đổi tên hoặc xóa một cột.`,
  SETTING_MISSING: ({ details, expected }) =>
    `Chưa nhập mục “${details.item}”.${expected ? ` Ví dụ: ${expected}.` : ''}`,
  SETTING_INVALID: (words) =>
    `Mục “${words.details.item}” ghi ${quoted(words)} nên không đọc được.${words.expected ? ` Hãy gõ như: ${words.expected}.` : ''}`,
  INDICATOR_INVALID: (words) =>
    words.received === ''
      ? `Ô này còn trống. Hãy gõ như: ${words.expected}.`
      : `Không đọc được ${quoted(words)}. Hãy gõ như: ${words.expected}.`,
  CODE_UNKNOWN: (words) =>
    `Chỉ tiêu ${words.details.indicator} dùng mã ${quoted(words)} nhưng không cột nào của trang Đơn vị mang mã này.`,
  CODE_DUPLICATE: (words) => `Mã ${quoted(words)} đã dùng rồi. Mỗi mã chỉ dùng một lần.`,
  UNITS_MISSING: () => 'Chưa có đơn vị nào. Hãy dán danh sách đơn vị vào cột Mã và Tên đơn vị.',
  UNIT_NAME_MISSING: () => 'Chưa có tên đơn vị. Hãy gõ tên vào cột Tên đơn vị.',
  UNIT_DUPLICATE: (words) => `Mã ${quoted(words)} trùng với dòng ${words.details.firstRow}. Hãy đặt mã khác.`,
  FIGURE_MISSING: ({ details }) =>
    `Ô [${details.figure}] còn trống nên đơn vị này chưa tính được. Không có thì gõ 0.`,
  FIGURE_INVALID: (words) =>
    `${quoted(words)} không phải số đếm.${suggestion(words)} Hãy gõ số nguyên, ví dụ 1250.`,
  EXCLUSION_INVALID: (words) =>
    ({
      unit: `Không có ${unitWord(words)} nào tên ${quoted(words)}.${suggestion(words)}`,
      figure: `Ô Trừ vào ghi ${quoted(words)}. Hãy chọn một trong các mã: ${words.expected}.`,
      count: `Số người ghi ${quoted(words)} không phải số đếm.${suggestion(words)}`,
    })[String(words.details.part)] ?? `Không đọc được ${quoted(words)}.`,
  CONTENT_UNKNOWN: ({ expected }) =>
    `Ô Nội dung không phải mã chỉ tiêu. Hãy gõ một trong các mã: ${expected}.`,
  DATE_MISSING: () => 'Chưa có ngày. Hãy gõ ngày/tháng/năm, ví dụ 12/11/2024.',
  DATE_INVALID: (words) =>
    `${quoted(words)} không phải ngày có thật.${suggestion(words)} Hãy gõ đủ ngày/tháng/năm.`,
  DATE_OUTSIDE_CAMPAIGN: (words) =>
    `Ngày ${words.received} nằm ngoài đợt (${date(words.details.start)} – ${date(words.details.end)}). Hãy sửa ngày.`,
  DATE_IN_FUTURE: (words) => `Ngày ${words.received} chưa đến. Hãy sửa ngày, hoặc xóa số cho đến ngày đó.`,
  UNIT_MISSING: (words) => `Chưa có tên ${unitWord(words)}. Hãy chọn trong danh sách.`,
  UNIT_UNKNOWN: (words) =>
    words.details.ambiguous === undefined
      ? `Không có ${unitWord(words)} nào tên ${quoted(words)}.${suggestion(words)} Hãy chọn trong danh sách.`
      : `${quoted(words)} có thể là nhiều nơi.${suggestion(words, 'Là')} Hãy gõ đủ tên.`,
  UNIT_MATCHED: (words) =>
    looksTheSame(words)
      ? `Tên ${words.expected} gõ bằng kiểu dấu khác, đã hiểu.`
      : `Đã hiểu ${quoted(words)} là ${words.expected}.`,
  ENCODING_LEGACY: (words) =>
    `${quoted(words)} là chữ kiểu cũ (TCVN3/VNI).${words.expected ? ` Hãy gõ lại: ${words.expected}.` : ''}`,
  DUPLICATE_ROW: (words) =>
    `${words.unitName} đã có số ngày ${date(words.details.date)} ở dòng ${words.details.firstRow}. Dòng này không tính; hãy gộp hoặc xóa.`,
  TOTAL_ROW: (words) =>
    words.details.matches === 1
      ? 'Dòng tổng: không tính là số liệu, khớp với tổng các dòng.'
      : `Dòng tổng: không tính là số liệu. Dòng ghi ${words.received || 'không có số'}; cộng lại được ${words.expected || 'không có số'}.`,
  COUNT_NOT_NUMBER: (words) =>
    `${quoted(words)} không phải số.${suggestion(words)} Hãy gõ số nguyên; không phát sinh thì gõ 0.`,
  COUNT_NEGATIVE: (words) => `${quoted(words)} là số âm. Hãy gõ số từ 0 trở lên.`,
  COUNT_FRACTION: (words) =>
    `${quoted(words)} không phải số nguyên. Hãy gõ số người hoặc hồ sơ, không gõ phần trăm.`,
  COUNT_IS_DATE: (words) => `Ô này đã thành ngày ${words.received}. Hãy gõ lại số đếm, ví dụ 12.`,
  COUNT_NORMALISED: (words) => `Đã hiểu ${quoted(words)} là ${words.expected}.`,
  COUNT_AMBIGUOUS: (words) => `${quoted(words)} chưa rõ.${suggestion(words)} Hãy gõ lại số đó, không dấu.`,
  FORMULA_IN_CELL: (words) =>
    `Ô này là công thức ${words.received}; đang tính theo kết quả ${words.expected}. Nên gõ thẳng số.`,
  OVER_BASE: (words) =>
    `Ghi ${count(words.received)} thì lũy kế ${count(words.details.total)} vượt tổng số ${count(words.details.limit)}. Nhiều nhất còn ${count(words.details.most)}.`,
  CUMULATIVE_FALLS: (words) =>
    `Lũy kế ${count(words.received)} thấp hơn lần trước (${count(words.details.last)}). Hãy kiểm tra lại.`,
  LOOKS_CUMULATIVE: (words) =>
    `${count(words.received)} giống số lũy kế (${count(words.details.running)}). Cột này chỉ ghi số mới phát sinh.`,
  REPEATED_ROW: ({ details }) =>
    `Mọi số giống hệt dòng ${details.previousRow}. Hãy kiểm tra có chép lại không.`,
  SAME_AS_OTHERS: ({ details }) =>
    `Mọi số giống hệt các dòng ${details.otherRows} cùng ngày. Hãy kiểm tra có chép của nhau không.`,
  OUTLIER: (words) =>
    `${count(words.received)} cao hơn hẳn mức thường ngày (khoảng ${count(words.details.usual)}). Hãy kiểm tra lại.`,
  NO_DAILY_GAIN: () => 'Ngày này không tăng so với hôm trước.',
  PERSONAL_DATA: (words) => `Có số cá nhân hoặc mật khẩu (${words.received}). Hãy xóa khỏi bảng chung.`,
  EVIDENCE_NOT_LINK: () => 'Minh chứng cần là đường dẫn bắt đầu bằng https.',
  CHANGED_AFTER_FREEZE: (words) =>
    `Kỳ ${words.details.label} đã chốt ${count(words.expected)}, nay là ${count(words.received)}. Báo cáo sau sẽ ghi đính chính.`,
  SYSTEM_MISMATCH: (words) =>
    `Tổng hợp ${count(words.received)}, hệ thống ghi ${count(words.expected)}. Hãy đối chiếu.`,
  LIST_MISMATCH: (words) =>
    `Ghi ${count(words.received)} nhưng danh sách có ${count(words.expected)} người thành công. Hãy đối chiếu.`,
  DURATION_MISMATCH: (words) =>
    `Kế hoạch ghi ${count(words.received)} ngày; từ ${date(words.details.start)} đến ${date(words.details.end)}, tính cả hai ngày, là ${count(words.expected)} ngày.`,
  DATE_ORDER: (words) => {
    const { indicator, start, end, from, setUpOn, expected, daysMissing } = words.details;
    const at = date(words.received);
    const sentences: Readonly<Record<string, string>> = {
      campaign: `Ngày kết thúc ${at} đứng trước ngày bắt đầu ${date(start)}.`,
      outside: `Hạn của ${indicator} là hết ngày ${at}, nằm ngoài đợt (${date(start)} – ${date(end)}). Hãy xem lại ngày, tháng, năm.`,
      indicator: `Hạn của ${indicator} là hết ngày ${at}, trước cả ngày bắt đầu tính ${date(from)}.`,
      past: `Hạn của ${indicator} là hết ngày ${at}, đã qua khi lập sổ (${date(setUpOn)}).`,
      finalReportBeforeStart: `Hạn báo cáo tổng kết ${showMinute(words.received)} đến trước cả ngày bắt đầu đợt ${date(start)}. Hãy xem lại ngày, tháng, năm.`,
      finalReport: `Hạn báo cáo tổng kết ${showMinute(words.received)} đến trước khi hết đợt (hết ngày ${date(end)}): ${daysMissing === 0 ? 'kết quả ngày cuối' : `kết quả ${count(daysMissing)} ngày cuối`} không có trong báo cáo.`,
      baselineGap: `Số liệu gốc lấy ngày ${at}, đợt bắt đầu ngày ${date(start)}: kết quả của những ngày ở giữa không nằm trong số nào. Hãy lấy lại số liệu ngày ${date(expected)}.`,
      baselineOverlap: `Số liệu gốc lấy ngày ${at}, đợt đã bắt đầu ngày ${date(start)}: kết quả những ngày trùng bị tính hai lần. Hãy lấy số liệu ngày ${date(expected)}.`,
    };
    return sentences[String(words.details.kind)] ?? `Ngày ${at} không theo thứ tự (cần ${words.expected}).`;
  },
  BASE_MISSING: (words) =>
    words.details.kind === 'unfilled'
      ? `Chỉ tiêu ${words.details.indicator} tính theo phần trăm của ${words.received} nhưng kế hoạch không cho số nào. Hãy điền số liệu đó ở trang Đơn vị.`
      : `Chỉ tiêu ${words.details.indicator} tính theo phần trăm nhưng kế hoạch không nêu mẫu số. Hãy thêm cột số liệu ở trang Đơn vị và gõ mã của cột vào Mẫu số.`,
  BASE_MISMATCH: (words) => {
    const { indicator, numerator, base, fittingBase, other } = words.details;
    const sentences: Readonly<Record<string, string>> = {
      units: `Mẫu số của ${indicator}: kế hoạch ghi ${count(words.received)}, các đơn vị cộng lại được ${count(words.expected)}.`,
      indicator: `Mẫu số của ${indicator}: kế hoạch ghi ${count(words.received)}, nhưng số liệu của ${other} trên cùng mẫu số cho thấy là ${count(words.expected)}.`,
      rate: `Tỷ lệ của ${indicator}: kế hoạch ghi ${words.received}, nhưng ${count(numerator)}/${count(base)} là ${words.expected}.${fittingBase === undefined ? '' : ` Tỷ lệ ${words.received} ứng với mẫu số ${count(fittingBase)}.`}`,
    };
    return (
      sentences[String(words.details.kind)] ??
      `Kế hoạch ghi ${count(words.received)}; tính lại được ${count(words.expected)}.`
    );
  },
  RATE_TRUNCATED: ({ received, expected, details }) =>
    `Tỷ lệ của ${details.indicator}: kế hoạch ghi ${received} là cắt bỏ phần lẻ; ${count(details.numerator)}/${count(details.base)} làm tròn là ${expected}.`,
  REMAINING_MISMATCH: (words) => {
    const { indicator, numerator, target, base, statedBase, remainingOnStatedBase } = words.details;
    const onBase = base === undefined ? '' : ` (trên mẫu số ${count(base)})`;
    const onStated =
      statedBase === undefined
        ? ''
        : ` Trên mẫu số nêu ${count(statedBase)} thì còn ${count(remainingOnStatedBase)}.`;
    return `${indicator}: kế hoạch ghi còn ${count(words.received)}; phải đạt ${count(target)}${onBase}, đã có ${count(numerator)}, nên còn ${count(words.expected)}.${onStated}`;
  },
  TOTAL_MISMATCH: (words) =>
    `Dòng tổng cột [${words.details.figure}] ghi ${count(words.received)}, các đơn vị cộng lại được ${count(words.expected)} (lệch ${count(words.details.difference)}).`,
  ASSIGNED_BELOW_TARGET: (words) =>
    words.details.rule === 'count'
      ? `Chỉ tiêu giao ${words.details.indicator} của các đơn vị cộng lại được ${count(words.received)}, chưa đủ ${count(words.expected)} của kế hoạch.`
      : `${words.unitName} được giao ${count(words.received)}, là ${rate(words.details.share)} của ${count(words.details.base)}; kế hoạch đòi ${rule(words)}, cần ít nhất ${count(words.expected)}.`,
  ASSIGNED_DIFFERS: (words) =>
    words.details.rule === 'count'
      ? `Chỉ tiêu giao ${words.details.indicator} của các đơn vị cộng lại được ${count(words.received)}, nhiều hơn ${count(words.expected)} của kế hoạch.`
      : `${words.unitName} được giao ${count(words.received)}, là ${rate(words.details.share)} của ${count(words.details.base)}; theo mức chung ${rule(words)} chỉ là ${count(words.expected)}.`,
  QUOTA_TOO_LOW: (words) =>
    `Định mức ${count(words.received)}/ngày của ${words.details.indicator}: ${reach(words)} chỉ được ${count(words.details.reach)}, còn phải làm ${count(words.details.remaining)}. Cần ${count(words.expected)}/ngày.`,
  QUOTA_EXCESSIVE: (words) =>
    `Định mức ${count(words.received)}/ngày của ${words.details.indicator}: ${reach(words)} là ${count(words.details.reach)}, trong khi chỉ còn ${count(words.details.remaining)}. ${count(words.expected)}/ngày là đủ.`,
  MOVING_BASE: ({ received, details }) =>
    `Mẫu số của ${details.indicator} (${received}) tăng theo kết quả của đợt, nên tỷ lệ có thể giảm dù số đã làm tăng. Hãy xem cả số tuyệt đối.`,
};
