// The items of the tab of settings: names in both languages, kind of value, and what stands for a blank.
import type { Language, RecurringKind, SettingKey } from '../domain/plan/campaign';
import type { BookName } from './bookNames';
import { isNamed } from './bookNames';
import type { Bilingual } from './tabs';
import { rememberPerText } from '../vietnamese/rememberPerText';

export type SettingKind =
  | 'text'
  /** A text that is known by its very letters: `01` is not `1`. */
  | 'code'
  | 'date'
  | 'integer'
  | 'periodKinds'
  | 'deadlines'
  | 'dateTime'
  | 'percent'
  | 'addresses'
  /** Texts divided by semicolons. */
  | 'texts'
  | { readonly choices: Readonly<Record<string, BookName>> };

interface SettingWords extends BookName {
  readonly kind: SettingKind;
  readonly required: boolean;
  /** What a blank cell means, typed as a user would; '' where it means nothing. */
  readonly fallback: string;
}

export interface SettingItem extends SettingWords {
  readonly key: SettingKey;
}

const item = (vi: string, en: string, kind: SettingKind, fallback = '', required = false): SettingWords => ({
  vi,
  en,
  kind,
  fallback,
  required,
});

/** The item, which earlier versions called otherwise. */
const formerly = (words: SettingWords, ...former: readonly string[]): SettingWords => ({ ...words, former });

const both = (vi: string, en: string): Bilingual => ({ vi, en });

export const cadences = { day: both('Ngày', 'Day'), week: both('Tuần', 'Week') };
export const countingModes = { new: both('Phát sinh', 'New'), cumulative: both('Lũy kế', 'Cumulative') };
/** Stands in place of a way of counting on the line of a part that other parts overlap. */
export const overlapping: Bilingual = both('Chồng nhau', 'Overlapping');
/** How an indicator of its own way is typed. */
export const indicatorModes = { ...countingModes, state: both('Hiện có', 'Current') };
export const recurringKinds: Readonly<Record<RecurringKind, Bilingual>> = {
  week: both('Tuần', 'Week'),
  month: both('Tháng', 'Month'),
  quarter: both('Quý', 'Quarter'),
  day: both('Ngày', 'Day'),
};
/** Each language by its own name, whichever the book is in. */
export const languages: Readonly<Record<Language, BookName>> = {
  vi: { ...both('Tiếng Việt', 'Tiếng Việt'), former: ['vi', 'Vietnamese'] },
  en: { ...both('English', 'English'), former: ['en', 'Tiếng Anh'] },
};

/** In the order of the tab. */
const items = {
  name: item('Tên chiến dịch', 'Campaign name', 'text', '', true),
  planNumber: item('Số kế hoạch', 'Plan number', 'text'),
  planDate: item('Ngày ban hành kế hoạch', 'Plan date', 'date'),
  planIssuer: item('Cơ quan ban hành kế hoạch', 'Plan issuer', 'text'),
  parentAuthority: item('Cơ quan chủ quản', 'Parent authority', 'text'),
  issuingAuthority: item('Cơ quan ban hành', 'Issuing authority', 'text'),
  // A blank symbol, capacity or office goes by the issuing authority: a fallback typed into an older workbook would have a
  // steering committee sign in the name of the people's committee.
  reportSymbol: item('Ký hiệu báo cáo', 'Report symbol', 'text'),
  addressees: item('Kính gửi', 'Addressees', 'texts'),
  reportCopies: item('Nơi nhận báo cáo', 'Copies', 'texts'),
  signingCapacity: item('Quyền hạn ký', 'Signing capacity', 'text'),
  signerOffice: item('Chức vụ người ký', "Signer's office", 'text'),
  signer: item('Người ký', 'Signer', 'text'),
  placeName: item('Địa danh', 'Place', 'text'),
  start: item('Ngày bắt đầu', 'Start date', 'date', '', true),
  end: item('Ngày kết thúc', 'End date', 'date', '', true),
  statedDays: item('Số ngày ghi trong kế hoạch', 'Days stated in the plan', 'integer'),
  baselineDate: item('Ngày số liệu gốc', 'Baseline date', 'date'),
  cadence: formerly(
    item('Chu kỳ nhập liệu', 'Tally cadence', { choices: cadences }, 'Ngày'),
    'Nhịp nhập liệu',
  ),
  countingMode: item('Cách ghi số', 'Counting mode', { choices: countingModes }, 'Phát sinh'),
  periodKind: item('Kỳ báo cáo', 'Report period', 'periodKinds', 'Tuần'),
  villageDeadline: item('Hạn thôn báo cáo', 'Village deadline', 'deadlines', 'Thứ Hai 11:00'),
  communeDeadline: item('Hạn xã báo cáo', 'Commune deadline', 'deadlines'),
  finalReportDue: item('Hạn báo cáo tổng kết', 'Final report due', 'dateTime'),
  onTrackThreshold: item('Ngưỡng đúng tiến độ', 'On-track threshold', 'percent', '100%'),
  atRiskThreshold: item('Ngưỡng nguy cơ', 'At-risk threshold', 'percent', '80%'),
  clerks: item('Người lập báo cáo', 'Clerks', 'addresses'),
  recipients: item('Nơi nhận thư', 'Report recipients', 'addresses'),
  copies: item('Đồng gửi', 'Cc', 'addresses'),
  evidenceKinds: item('Loại minh chứng', 'Evidence kinds', 'text'),
  campaignCode: item('Mã chiến dịch', 'Campaign code', 'code'),
  communeCode: item('Mã xã', 'Commune code', 'code'),
  unitWord: item('Tên gọi đơn vị', 'Word for a unit', 'text', 'thôn'),
  language: item('Ngôn ngữ', 'Language', { choices: languages }, languages.vi.vi),
} as const satisfies Readonly<Record<SettingKey, SettingWords>>;

/** The item of each setting, in the order of the tab. */
export const settingItems: readonly SettingItem[] = Object.entries<SettingWords>(items).map(
  // Object.entries forgets which keys an object has.
  ([key, words]) => ({ key: key as SettingKey, ...words }),
);

/** The item of the setting. */
export const settingItemOf = (key: SettingKey): SettingItem => ({ key, ...items[key] });

/** The item of that name in either language, or that bore it once; null for a line of the users' own. */
export const settingItemNamed = rememberPerText(
  (name: string): SettingItem | null => settingItems.find((one) => isNamed(one, name)) ?? null,
);
