// Notes that explain settings and columns to whoever fills them.
import type { CampaignSettings, Language } from '../domain/plan/campaign';
import type { ColumnKey, TableKey } from '../schema/tabs';

type Bilingual = Readonly<Record<Language, string>>;

const note = (vi: string, en: string): Bilingual => ({ vi, en });

export const settingNotes: Readonly<Record<keyof CampaignSettings, Bilingual>> = {
  name: note('Bắt buộc. Tên đợt như trong kế hoạch.', 'Required. The name as the plan gives it.'),
  planNumber: note('Ví dụ: 45/KH-UBND.', 'For example 45/KH-UBND.'),
  parentAuthority: note('Dòng trên cùng bên trái của báo cáo.', 'Top left line of the official report.'),
  issuingAuthority: note('Ví dụ: Ủy ban nhân dân xã …', 'For example the commune’s People’s Committee.'),
  place: note('Ghi trước ngày tháng trong báo cáo.', 'Stands before the date of the official report.'),
  start: note('Bắt buộc. Tính cả ngày này.', 'Required. Inclusive.'),
  end: note('Bắt buộc. Tính cả ngày này.', 'Required. Inclusive.'),
  statedDays: note('Chỉ để đối chiếu kế hoạch.', 'Only read when the plan is audited.'),
  baselineDate: note('Để trống: ngày trước ngày bắt đầu.', 'Blank: the day before the start.'),
  cadence: note(
    'Ngày hoặc Tuần: mỗi thôn một dòng cho mỗi ngày hoặc tuần.',
    'Day or Week: one row per unit for each.',
  ),
  countingMode: note(
    'Phát sinh: số mới từ lần ghi trước. Lũy kế: tổng từ đầu đợt.',
    'New since the last row, or the running total.',
  ),
  periodKind: note('Tuần, Tháng hoặc Ngày.', 'Week, Month or Day.'),
  villageDeadline: note('Thứ và giờ, ví dụ: Thứ Hai 11:00.', 'Weekday and time, such as Monday 11:00.'),
  communeDeadline: note('Thứ và giờ; để trống nếu không có.', 'Weekday and time; blank if there is none.'),
  finalReportDue: note('Ngày và giờ, ví dụ: 05/06/2025 10:00.', 'Date and time, such as 05/06/2025 10:00.'),
  onTrackThreshold: note('Phần trăm nhịp độ kế hoạch.', 'Percent of the planned pace.'),
  atRiskThreshold: note('Dưới mức này là chậm tiến độ.', 'Below this a unit is behind.'),
  clerks: note('Địa chỉ email, cách nhau dấu phẩy.', 'E-mail addresses separated by commas.'),
  recipients: note('Địa chỉ email, cách nhau dấu phẩy.', 'E-mail addresses separated by commas.'),
  copies: note('Địa chỉ email, cách nhau dấu phẩy.', 'E-mail addresses separated by commas.'),
  unitWord: note('thôn, ấp, làng, tổ dân phố, xã…', 'The plan’s own word for a unit.'),
  language: note('vi hoặc en.', 'vi or en.'),
};

/** Notes on columns that their tabs have: one on any other does not compile. */
type ColumnNotes = {
  readonly [Tab in TableKey]?: Readonly<Partial<Record<ColumnKey<Tab>, Bilingual>>>;
};

export const columnNotes: ColumnNotes = {
  indicators: {
    code: note(
      'Chữ hoa không dấu, ví dụ TN2. Mỗi chỉ tiêu có một cột [mã] ở trang Nhập liệu.',
      'Capital letters, such as TN2. Each indicator has a column [code] on the tab Tallies.',
    ),
    base: note(
      'Mã các cột ở trang Đơn vị, cộng hoặc trừ: M1C + M2C.',
      'Codes of columns on the tab Units: M1C + M2C.',
    ),
    target: note(
      '≥95%, >50% (trên 50%), 100%, một con số, hoặc để trống.',
      '≥95%, >50% (more than), 100%, a count, or blank.',
    ),
    deadline: note('Tính cả ngày này. “Trước ngày 15/5” gõ 14/5.', 'Inclusive. “Before 15/5” is typed 14/5.'),
    quota: note(
      'Số phải làm mỗi ngày của một đơn vị, nếu kế hoạch có ghi.',
      'Per unit and day, where the plan sets one.',
    ),
    cap: note(
      'Mã mà lũy kế không được vượt; để trống là mẫu số.',
      'The code that the cumulative count may not exceed; blank: the base.',
    ),
  },
  units: {
    code: note('Mã ngắn, không trùng nhau.', 'A short code, each only once.'),
    aliases: note('Cách viết khác, cách nhau dấu chấm phẩy.', 'Other spellings, separated by semicolons.'),
    inTotal: note(
      'Không: đo riêng, không cộng vào toàn xã.',
      'No: measured by itself, left out of the commune’s sums.',
    ),
  },
  exclusions: {
    figure: note('Mã cột số liệu bị trừ.', 'The code of the figure that is reduced.'),
    count: note('Số người không đủ điều kiện.', 'How many people are left out.'),
  },
  tallies: {
    date: note('Ngày có số liệu, ngày/tháng/năm.', 'The day of the counts.'),
    unit: note('Chọn trong danh sách.', 'Choose from the list.'),
    obstacle: note(
      'Khó khăn cần báo cáo; không ghi số căn cước, số điện thoại.',
      'Obstacles to report; no personal numbers.',
    ),
    evidence: note('Đường dẫn bắt đầu bằng https.', 'A link that begins with https.'),
    verdict: note(
      'Do sổ tự ghi: ✓ là được, ✗ là cần sửa.',
      'Written by the sheet: ✓ is right, ✗ needs mending.',
    ),
    typedAt: note('Do sổ tự ghi.', 'Written by the sheet.'),
  },
};
