// The items of the tab of settings: names in both languages, kind of value, and what stands for a blank.
import type { CampaignSettings } from '../domain/plan/campaign';
import type { Bilingual } from './tabs';

export type SettingKey = keyof CampaignSettings;

export type SettingKind =
  | 'text'
  | 'date'
  | 'integer'
  | 'weekdayDeadline'
  | 'dateTime'
  | 'percent'
  | 'addresses'
  | { readonly choices: Readonly<Record<string, Bilingual>> };

export interface SettingItem extends Bilingual {
  readonly key: SettingKey;
  readonly kind: SettingKind;
  readonly required: boolean;
  /** What a blank cell means, typed as a user would; '' where it means nothing. */
  readonly fallback: string;
}

const item = (
  key: SettingKey,
  vi: string,
  en: string,
  kind: SettingKind,
  fallback = '',
  required = false,
): SettingItem => ({ key, vi, en, kind, fallback, required });

const both = (vi: string, en: string): Bilingual => ({ vi, en });

export const cadences = { day: both('Ngày', 'Day'), week: both('Tuần', 'Week') };
export const countingModes = { new: both('Phát sinh', 'New'), cumulative: both('Lũy kế', 'Cumulative') };
export const periodKinds = {
  week: both('Tuần', 'Week'),
  month: both('Tháng', 'Month'),
  day: both('Ngày', 'Day'),
};
export const languages = { vi: both('vi', 'vi'), en: both('en', 'en') };

/** In the order of the tab. */
export const settingItems: readonly SettingItem[] = [
  item('name', 'Tên chiến dịch', 'Campaign name', 'text', '', true),
  item('planNumber', 'Số kế hoạch', 'Plan number', 'text'),
  item('parentAuthority', 'Cơ quan chủ quản', 'Parent authority', 'text'),
  item('issuingAuthority', 'Cơ quan ban hành', 'Issuing authority', 'text'),
  item('place', 'Địa danh', 'Place', 'text'),
  item('start', 'Ngày bắt đầu', 'Start date', 'date', '', true),
  item('end', 'Ngày kết thúc', 'End date', 'date', '', true),
  item('statedDays', 'Số ngày ghi trong kế hoạch', 'Days stated in the plan', 'integer'),
  item('baselineDate', 'Ngày số liệu gốc', 'Baseline date', 'date'),
  item('cadence', 'Nhịp nhập liệu', 'Tally cadence', { choices: cadences }, 'Ngày'),
  item('countingMode', 'Cách ghi số', 'Counting mode', { choices: countingModes }, 'Phát sinh'),
  item('periodKind', 'Kỳ báo cáo', 'Report period', { choices: periodKinds }, 'Tuần'),
  item('villageDeadline', 'Hạn thôn báo cáo', 'Village deadline', 'weekdayDeadline', 'Thứ Hai 11:00'),
  item('communeDeadline', 'Hạn xã báo cáo', 'Commune deadline', 'weekdayDeadline'),
  item('finalReportDue', 'Hạn báo cáo tổng kết', 'Final report due', 'dateTime'),
  item('onTrackThreshold', 'Ngưỡng đúng tiến độ', 'On-track threshold', 'percent', '100%'),
  item('atRiskThreshold', 'Ngưỡng nguy cơ', 'At-risk threshold', 'percent', '80%'),
  item('clerks', 'Người lập báo cáo', 'Clerks', 'addresses'),
  item('recipients', 'Nơi nhận thư', 'Report recipients', 'addresses'),
  item('copies', 'Đồng gửi', 'Cc', 'addresses'),
  item('unitWord', 'Tên gọi đơn vị', 'Word for a unit', 'text', 'thôn'),
  item('language', 'Ngôn ngữ', 'Language', { choices: languages }, 'vi'),
];
