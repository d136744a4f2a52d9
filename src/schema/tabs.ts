// The tabs and headers of a campaign workbook: the contract with the users' spreadsheet, in both languages.
import type { TabKey } from '../domain/finding';
import type { Bilingual, BookName } from './bookNames';

export type { Bilingual } from './bookNames';

export const tabNames: Readonly<Record<TabKey, Bilingual>> = {
  settings: { vi: 'Cấu hình', en: 'Settings' },
  indicators: { vi: 'Chỉ tiêu', en: 'Indicators' },
  units: { vi: 'Đơn vị', en: 'Units' },
  exclusions: { vi: 'Loại trừ', en: 'Exclusions' },
  tallies: { vi: 'Nhập liệu', en: 'Tallies' },
  systemFigures: { vi: 'Số liệu hệ thống', en: 'System figures' },
  guidedList: { vi: 'Danh sách', en: 'Guided list' },
  communeFigures: { vi: 'Số liệu các xã', en: 'Commune figures' },
  progress: { vi: 'Tiến độ', en: 'Progress' },
  course: { vi: 'Diễn biến', en: 'Course' },
  followUp: { vi: 'Việc cần làm', en: 'Follow-up' },
  frozenFigures: { vi: 'Chốt số liệu', en: 'Frozen figures' },
  log: { vi: 'Nhật ký', en: 'Log' },
};

/** Without these nothing can be computed. */
export const requiredTabs = ['settings', 'indicators', 'units', 'exclusions', 'tallies'] as const;

/** The tabs that hold the plan. */
export const planTabs = [
  'settings',
  'indicators',
  'units',
  'exclusions',
] as const satisfies readonly TabKey[];

export interface ColumnSpec extends BookName {
  /** A required header that is absent or doubled keeps the tab from being read. */
  readonly required: boolean;
}

const column = (vi: string, en: string, required = true): ColumnSpec => ({ vi, en, required });

/** A column that need not be there, and that earlier versions called otherwise. */
const renamed = (vi: string, en: string, ...former: readonly string[]): ColumnSpec => ({
  ...column(vi, en, false),
  former,
});

/** Columns that a book has only where its settings ask for them: that one is absent says nothing. */
export const askedColumns: Readonly<Partial<Record<TabKey, readonly string[]>>> = {
  tallies: ['evidenceKind'],
};

/** What the record of reports holds of a figure. */
const frozenColumns = {
  period: column('Kỳ', 'Period'),
  from: column('Từ ngày', 'From'),
  to: column('Đến ngày', 'To'),
  version: column('Bản', 'Version', false),
  frozenAt: column('Chốt lúc', 'Frozen at'),
  sentAt: column('Gửi lúc', 'Sent at', false),
  unit: column('Đơn vị', 'Unit'),
  indicator: column('Chỉ tiêu', 'Indicator'),
  gained: column('Trong kỳ', 'In the period'),
  done: column('Lũy kế', 'Cumulative'),
  base: column('Mẫu số', 'Base'),
  target: column('Mục tiêu', 'Target'),
  unitName: column('Tên đơn vị', 'Unit name', false),
  inTotal: column('Tính vào tổng', 'Counts in total', false),
};

export const columnsOf = {
  settings: {
    item: column('Mục', 'Item'),
    value: column('Giá trị', 'Value'),
    explanation: column('Giải thích', 'Explanation', false),
  },
  indicators: {
    code: column('Mã', 'Code'),
    name: column('Chỉ tiêu', 'Indicator'),
    shortName: column('Tên ngắn', 'Short name', false),
    main: column('Chính', 'Main', false),
    measure: column('Đơn vị tính', 'Unit of measure', false),
    decimals: column('Số lẻ', 'Decimals', false),
    counting: column('Cách ghi', 'Counting', false),
    base: column('Mẫu số', 'Base'),
    target: column('Mục tiêu', 'Target'),
    from: column('Từ ngày', 'From'),
    deadline: column('Đến hết ngày', 'Deadline'),
    quota: column('Định mức/ngày', 'Quota per day', false),
    cap: column('Không vượt quá', 'Not above', false),
    statedNumerator: renamed('Tử số (ghi trong kế hoạch)', 'Stated numerator', 'Tử số nêu'),
    statedBase: renamed('Tổng số (ghi trong kế hoạch)', 'Stated base', 'Mẫu số nêu'),
    statedRate: renamed('Tỷ lệ (ghi trong kế hoạch)', 'Stated rate', 'Tỷ lệ nêu'),
    statedRemaining: renamed('Còn lại (ghi trong kế hoạch)', 'Stated remaining', 'Còn lại nêu'),
  },
  units: {
    code: column('Mã', 'Code'),
    name: column('Tên đơn vị', 'Unit name'),
    aliases: column('Tên khác', 'Other names', false),
    head: column('Người phụ trách', 'Person in charge', false),
    email: column('Email', 'E-mail', false),
    inTotal: column('Tính vào tổng', 'Counts in total', false),
    wayIn: column('Lối vào', 'Way in', false),
  },
  exclusions: {
    unit: column('Đơn vị', 'Unit'),
    figure: column('Trừ vào', 'Subtract from'),
    reason: column('Lý do', 'Reason'),
    count: column('Số người', 'People'),
    note: column('Ghi chú', 'Note', false),
  },
  tallies: {
    date: column('Ngày', 'Date'),
    unit: column('Đơn vị', 'Unit'),
    verdict: column('Kiểm tra', 'Check'),
    obstacle: column('Vướng mắc', 'Obstacles', false),
    evidence: column('Minh chứng', 'Evidence', false),
    evidenceKind: column('Loại minh chứng', 'Evidence kind', false),
    enteredBy: column('Người nhập', 'Entered by', false),
    typedAt: column('Nhập lúc', 'Typed at'),
  },
  systemFigures: {
    date: column('Ngày', 'Date'),
    unit: column('Đơn vị', 'Unit'),
  },
  guidedList: {
    date: column('Ngày', 'Date'),
    unit: column('Đơn vị', 'Unit'),
    fullName: column('Họ tên', 'Full name', false),
    address: column('Địa chỉ', 'Address', false),
    content: column('Nội dung', 'Content'),
    result: column('Kết quả', 'Result'),
  },
  followUp: {
    unit: column('Đơn vị', 'Unit'),
    work: column('Việc', 'Work'),
    responsible: column('Người phụ trách', 'Person in charge', false),
    due: column('Hạn', 'Due', false),
    done: column('Xong', 'Finished'),
    source: column('Từ báo cáo', 'From report', false),
    kind: column('Loại việc', 'Kind of work', false),
  },
  /** The records of communes as they stand in their own books, with the commune's name put in front. */
  communeFigures: {
    commune: column('Xã', 'Commune'),
    ...frozenColumns,
    base: column('Mẫu số', 'Base', false),
    target: column('Mục tiêu', 'Target', false),
  },
  frozenFigures: frozenColumns,
  log: {
    at: column('Thời điểm', 'Time'),
    user: column('Người thực hiện', 'User'),
    action: column('Việc', 'Action'),
    outcome: column('Kết quả', 'Outcome'),
    detail: column('Chi tiết', 'Detail'),
  },
} as const satisfies Readonly<Partial<Record<TabKey, Readonly<Record<string, ColumnSpec>>>>>;

/** The tabs that are tables: a header in row 1, a line per row. */
export type TableKey = keyof typeof columnsOf;

type ColumnKeys = { readonly [Tab in TableKey]: keyof (typeof columnsOf)[Tab] & string };
/** The fixed columns of the tab. */
export type ColumnKey<Tab extends TableKey> = ColumnKeys[Tab];

/** A tab that stands there while a run tries things out. No tab of a campaign bears its name. */
export const scratchTabName = 'Tự kiểm tra (tạm)';

/** Marks the protections that the add-in has set, so that it replaces its own and leaves the users'. */
export const protectionMark = 'Sổ chiến dịch / Campaign sheet';
