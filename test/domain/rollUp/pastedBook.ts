// A made-up district of three communes, and what is pasted of their records, as grids.
import type { ComparableTallies } from '../../../src/domain/checks/checkTallies';
import { checkTallies } from '../../../src/domain/checks/checkTallies';
import type { Finding, TabKey } from '../../../src/domain/finding';
import { rowsOf } from '../../../src/domain/finding';
import { checkRollUp } from '../../../src/domain/rollUp/checkRollUp';
import type { CampaignBook } from '../../../src/schema/campaignBook';
import { readCampaignBook } from '../../../src/schema/campaignBook';
import type { Cell } from '../../../src/schema/cells/cell';
import type { TabGrid } from '../../../src/schema/grid';

export type Rows = readonly (readonly Cell[])[];

export const pastedHeader: readonly Cell[] = [
  'Xã',
  'Kỳ',
  'Từ ngày',
  'Đến ngày',
  'Bản',
  'Chốt lúc',
  'Gửi lúc',
  'Đơn vị',
  'Chỉ tiêu',
  'Trong kỳ',
  'Lũy kế',
  'Mẫu số',
  'Mục tiêu',
  'Tên đơn vị',
  'Tính vào tổng',
];

export const dateCell = (day: string): Cell => ({ kind: 'date', at: `${day}T00:00` });
export const minuteCell = (minute: string): Cell => ({ kind: 'date', at: minute });

/** The weeks of the made-up campaign, Monday to Sunday. */
export const weeks = [
  { label: 'Tuần 01', from: '2025-05-05', to: '2025-05-11' },
  { label: 'Tuần 02', from: '2025-05-12', to: '2025-05-18' },
  { label: 'Tuần 03', from: '2025-05-19', to: '2025-05-25' },
] as const;

/** The Monday after the week, in the morning. */
export const mondayAfter = (week: number, time = '08:00'): string =>
  `2025-05-${String(12 + 7 * week).padStart(2, '0')}T${time}`;

/** A line of a commune's record; what is not said is of a mailed report on the week. */
export interface Pasted {
  readonly commune?: Cell;
  readonly week: number;
  readonly unit?: Cell;
  readonly indicator?: string;
  readonly gained: Cell;
  readonly done: Cell;
  readonly version?: Cell;
  readonly frozenAt?: string;
  readonly sentAt?: string | null;
  readonly label?: string;
  readonly from?: string;
  readonly to?: string;
  readonly inTotal?: string;
}

export const pastedRow = (line: Pasted): readonly Cell[] => {
  const { label = '', from = '', to = '' } = weeks[line.week] ?? {};
  const frozenAt = line.frozenAt ?? mondayAfter(line.week);
  const sentAt = line.sentAt === undefined ? mondayAfter(line.week, '08:30') : line.sentAt;
  return [
    line.commune ?? 'Xã A',
    line.label ?? label,
    dateCell(line.from ?? from),
    dateCell(line.to ?? to),
    line.version ?? 1,
    minuteCell(frozenAt),
    sentAt === null ? '' : minuteCell(sentAt),
    line.unit ?? 'THON_1',
    line.indicator ?? 'KH',
    line.gained,
    line.done,
    '',
    '',
    '',
    line.inTotal ?? '',
  ];
};

const gridOf = (values: Rows): TabGrid => ({ title: () => 'tab', values, formulas: [], shown: [] });

const plan: Readonly<Partial<Record<TabKey, Rows>>> = {
  settings: [
    ['Mục', 'Giá trị', 'Giải thích'],
    ['Tên chiến dịch', 'Đợt thử', ''],
    ['Ngày bắt đầu', dateCell('2025-05-05'), ''],
    ['Ngày kết thúc', dateCell('2025-06-01'), ''],
    ['Cách ghi số', 'Lũy kế', ''],
    ['Chu kỳ nhập liệu', 'Tuần', ''],
    ['Tên gọi đơn vị', 'xã', ''],
  ],
  indicators: [
    ['Mã', 'Chỉ tiêu', 'Mẫu số', 'Mục tiêu', 'Từ ngày', 'Đến hết ngày'],
    ['KH', 'Kích hoạt', 'DS', '≥95%', '', ''],
    ['TN2', 'Thu nhận mức 2', 'DS', '', '', ''],
  ],
  units: [
    ['Mã', 'Tên đơn vị', 'Dân số [DS]', 'Đầu kỳ [KH.DK]'],
    ['01', 'Xã A', 5000, 0],
    ['02', 'Xã B', 4000, 0],
    ['10', 'Xã C', 3000, 0],
  ],
  exclusions: [['Đơn vị', 'Trừ vào', 'Lý do', 'Số người', 'Ghi chú']],
  tallies: [
    ['Ngày', 'Đơn vị', 'Kích hoạt [KH]', 'Mức 2 [TN2]', 'Kiểm tra', 'Vướng mắc', 'Minh chứng', 'Nhập lúc'],
  ],
};

/** The book with these tabs in place of its own; throws where nothing can be computed. */
export const bookWith = (tabs: Readonly<Partial<Record<TabKey, Rows>>>): CampaignBook => {
  const grids = Object.entries({ ...plan, ...tabs }) as [TabKey, Rows][];
  const reading = readCampaignBook(new Map(grids.map(([tab, values]) => [tab, gridOf(values)])));
  if (!reading.usable) throw new Error(reading.findings.map(({ code }) => code).join());
  return reading.book;
};

export const today = '2025-05-26';

/** The tallies of the book as a run checks them. */
export const checkedOf = (book: CampaignBook, day: string = today): ComparableTallies =>
  book.rollUp === null
    ? checkTallies(book.campaign, book.tallies.entries, day)
    : checkRollUp(book.campaign, book.tallies.entries, book.rollUp, day);

/** What is found in the pasted rows, the header above them; missing communes and weeks are left to the tests about them. */
export const checkPasted = (
  rows: Rows,
  tabs: Readonly<Partial<Record<TabKey, Rows>>> = {},
): ComparableTallies => checkedOf(bookWith({ communeFigures: [pastedHeader, ...rows], ...tabs }));

const aboutSilence = ['ROLLUP_COMMUNE_MISSING', 'ROLLUP_PERIOD_MISSING', 'ROLLUP_INDICATOR_MISSING'];

/** `ROLLUP_UNSENT 3,4`: the codes with all their rows, without what is said of those who are silent. */
export const foundIn = ({ findings }: Pick<ComparableTallies, 'findings'>): readonly string[] =>
  findings.filter(({ code }) => !aboutSilence.includes(code)).map(asText);

export const asText = (finding: Finding): string => `${finding.code} ${rowsOf(finding).join()}`.trim();
