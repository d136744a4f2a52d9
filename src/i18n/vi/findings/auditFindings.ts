// Findings about the plan against itself, in Vietnamese: one short sentence each.
import type { AuditSentences } from '../../findingSentences';
import { showMinute } from '../../numbers';
import { count, date, rate, rule, reach } from './quoting';

export const auditFindings: AuditSentences = {
  DURATION_MISMATCH: (finding) =>
    `Kế hoạch ghi ${count(finding.received)} ngày; từ ${date(finding.details.start)} đến ${date(finding.details.end)}, tính cả hai ngày, là ${count(finding.expected)} ngày.`,
  DATE_ORDER: ({ received, details }) => {
    const at = date(received);
    switch (details.kind) {
      case 'campaign':
        return `Ngày kết thúc ${at} đứng trước ngày bắt đầu ${date(details.start)}.`;
      case 'outside':
        return `Hạn của ${details.indicator} là hết ngày ${at}, nằm ngoài đợt (${date(details.start)} – ${date(details.end)}). Hãy xem lại ngày, tháng, năm.`;
      case 'indicator':
        return `Hạn của ${details.indicator} là hết ngày ${at}, trước cả ngày bắt đầu tính ${date(details.from)}.`;
      case 'past':
        return `Hạn của ${details.indicator} là hết ngày ${at}, đã qua khi lập sổ (${date(details.setUpOn)}).`;
      case 'finalReportBeforeStart':
        return `Hạn báo cáo tổng kết ${showMinute(received)} đến trước cả ngày bắt đầu đợt ${date(details.start)}. Hãy xem lại ngày, tháng, năm.`;
      case 'finalReport':
        return `Hạn báo cáo tổng kết ${showMinute(received)} đến trước khi hết đợt (hết ngày ${date(details.end)}): ${details.daysMissing === 0 ? 'kết quả ngày cuối' : `kết quả ${count(details.daysMissing)} ngày cuối`} không có trong báo cáo.`;
      case 'baselineGap':
        return `Số liệu gốc lấy ngày ${at}, đợt bắt đầu ngày ${date(details.start)}: kết quả những ngày ở giữa chưa được tính vào đâu. Hãy lấy lại số liệu ngày ${date(details.dayBefore)}.`;
      case 'baselineOverlap':
        return `Số liệu gốc lấy ngày ${at}, đợt đã bắt đầu ngày ${date(details.start)}: kết quả những ngày trùng bị tính hai lần. Hãy lấy số liệu ngày ${date(details.dayBefore)}.`;
    }
  },
  BASE_MISSING: (finding) =>
    finding.details.kind === 'unfilled'
      ? `Chỉ tiêu ${finding.details.indicator} tính theo phần trăm của ${finding.received} nhưng kế hoạch không nêu số liệu này. Hãy điền số liệu đó ở trang Đơn vị.`
      : `Chỉ tiêu ${finding.details.indicator} tính theo phần trăm nhưng kế hoạch không nêu mẫu số. Hãy thêm cột số liệu ở trang Đơn vị và gõ mã của cột vào Mẫu số.`,
  BASE_MISMATCH: ({ received, expected, details }) => {
    switch (details.kind) {
      case 'units':
        return `Mẫu số của ${details.indicator}: kế hoạch ghi ${count(details.stated)}, các đơn vị cộng lại được ${count(details.computed)}.`;
      case 'indicator':
        return `Mẫu số của ${details.indicator}: kế hoạch ghi ${count(details.stated)}, nhưng số liệu của ${details.other} trên cùng mẫu số cho thấy là ${count(details.computed)}.`;
      case 'rate':
        return `Tỷ lệ của ${details.indicator}: kế hoạch ghi ${received}, nhưng ${count(details.numerator)}/${count(details.base)} là ${expected}.${details.fittingBase === null ? '' : ` Tỷ lệ ${received} ứng với mẫu số ${count(details.fittingBase)}.`}`;
    }
  },
  RATE_TRUNCATED: ({ received, expected, details }) =>
    `Tỷ lệ của ${details.indicator}: kế hoạch ghi ${received} là bỏ các số thập phân sau, không làm tròn; ${count(details.numerator)}/${count(details.base)} làm tròn là ${expected}.`,
  REMAINING_MISMATCH: (finding) => {
    const { indicator, numerator, target, base, onStatedBase } = finding.details;
    const onBase = base === null ? '' : ` (trên mẫu số ${count(base)})`;
    const onStated =
      onStatedBase === null
        ? ''
        : ` Trên tổng số ghi trong kế hoạch ${count(onStatedBase.base)} thì còn ${count(onStatedBase.remaining)}.`;
    return `${indicator}: kế hoạch ghi còn ${count(finding.received)}; phải đạt ${count(target)}${onBase}, đã có ${count(numerator)}, nên còn ${count(finding.expected)}.${onStated}`;
  },
  TOTAL_MISMATCH: (finding) =>
    `Dòng tổng cột [${finding.details.figure}] ghi ${count(finding.received)}, các đơn vị cộng lại được ${count(finding.expected)} (lệch ${count(finding.details.difference)}).`,
  TARGET_LOOKS_PERCENT: ({ received, expected, details }) =>
    `Mục tiêu của ${details.indicator} ghi ${count(received)}, đang tính là ${count(received)} trên mẫu số ${count(details.base)}. Nếu là phần trăm, hãy gõ ${expected}.`,
  ASSIGNED_BELOW_TARGET: (finding, names) =>
    finding.details.rule === 'count'
      ? `Chỉ tiêu giao ${finding.details.indicator} của các đơn vị cộng lại được ${count(finding.received)}, chưa đủ ${count(finding.expected)} của kế hoạch.`
      : `${names.unit} được giao ${count(finding.received)}, là ${rate(finding.details.share)} của ${count(finding.details.base)}; kế hoạch yêu cầu ${rule(finding.details)}, cần ít nhất ${count(finding.expected)}.`,
  ASSIGNED_DIFFERS: (finding, names) =>
    finding.details.rule === 'count'
      ? `Chỉ tiêu giao ${finding.details.indicator} của các đơn vị cộng lại được ${count(finding.received)}, nhiều hơn ${count(finding.expected)} của kế hoạch.`
      : `${names.unit} được giao ${count(finding.received)}, là ${rate(finding.details.share)} của ${count(finding.details.base)}; theo mức chung ${rule(finding.details)} chỉ là ${count(finding.expected)}.`,
  QUOTA_TOO_LOW: (finding, names) =>
    `Định mức ${count(finding.received)}/ngày của ${finding.details.indicator}: ${reach(finding.details, names)} chỉ được ${count(finding.details.reach)}, còn phải làm ${count(finding.details.remaining)}. Cần ${count(finding.expected)}/ngày.`,
  QUOTA_EXCESSIVE: (finding, names) =>
    `Định mức ${count(finding.received)}/ngày của ${finding.details.indicator}: ${reach(finding.details, names)} là ${count(finding.details.reach)}, trong khi chỉ còn ${count(finding.details.remaining)}. ${count(finding.expected)}/ngày là đủ.`,
  MOVING_BASE: ({ received, details }) =>
    `Mẫu số của ${details.indicator} (${received}) tăng theo kết quả của đợt, nên tỷ lệ có thể giảm dù số đã làm tăng. Hãy xem cả số tuyệt đối.`,
};
