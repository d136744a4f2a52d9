// A made-up commune with a made-up week: units on course, behind, silent, late and without activity, obstacles,
// exclusions, a correction, and rows left out. No figure or name is anyone's.
import type { CampaignSettings, PeriodKind } from '../../../src/domain/plan/campaign';
import { checkTallies } from '../../../src/domain/checks/checkTallies';
import type { FrozenFigure } from '../../../src/domain/frozenFigures';
import { periodsOf } from '../../../src/domain/plan/period';
import type { TallyEntry } from '../../../src/domain/counting/tally';
import type { Report } from '../../../src/domain/report/report';
import { buildReport } from '../../../src/domain/report/buildReport';
import { campaign, entry, indicator, unit } from '../../support/campaigns';

const villages = [
  ['Thôn Đồi Chè', 1_234, 1_001],
  ['Thôn Bến Đò', 987, 803],
  ['Thôn Gò Sim', 1_571, 1_290],
  ['Thôn Suối Đá', 664, 629],
  ['Thôn Cây Thị', 1_102, 870],
  ['Thôn Đồng Mít', 758, 541],
  ['Thôn Ao Sen', 846, 702],
  ['Thôn Rừng Thông Thượng Nguồn Suối Lớn', 493, 377],
] as const;

const plan = (settings: Partial<CampaignSettings>) =>
  campaign({
    settings: {
      name: 'đợt cao điểm thu nhận hồ sơ, kích hoạt tài khoản định danh điện tử (số liệu giả)',
      planNumber: '45/KH-UBND',
      planDate: '2025-04-14',
      planIssuer: 'UBND xã Mẫu Đơn',
      addressees: ['Ủy ban nhân dân tỉnh Thí Dụ'],
      parentAuthority: 'Ủy ban nhân dân tỉnh Thí Dụ',
      issuingAuthority: 'UBND xã Mẫu Đơn',
      placeName: 'Mẫu Đơn',
      evidenceKinds: ['ảnh tuyên truyền', 'tin bài', 'hội nghị'],
      ...settings,
    },
    indicators: [
      indicator('TN2', { name: 'Thu nhận hồ sơ mức 2', base: 'DS14', target: '≥95%' }),
      indicator('KH', {
        name: 'Kích hoạt tài khoản đã cấp',
        measure: 'tài khoản',
        base: 'TN2',
        target: '100%',
        deadline: '2025-05-31',
      }),
      indicator('TD', { name: 'Tin bài tuyên truyền', measure: 'tin', base: '', target: '' }),
    ],
    units: villages.map(([name, people, enrolled], index) =>
      unit(
        `T${index + 1}`,
        { DS14: people, 'TN2.DK': enrolled, 'KH.DK': enrolled - 37 },
        { name, inTotal: index !== 6 },
      ),
    ),
    exclusions: [{ unit: 'T1', figure: 'DS14', reason: 'đi nước ngoài', count: 19 }],
  });

/** Unit, day, enrolled, activated, items, obstacle, minute typed. */
const rows: readonly (readonly [string, string, number, number, number, string, string | null])[] = [
  ['T1', '2025-04-22', 40, 20, 1, '', null],
  ['T2', '2025-04-24', 21, 11, 0, '', null],
  ['T3', '2025-04-30', 33, 9, 2, '', null],
  ['T4', '2025-05-02', 4, 39, 1, '', null],
  ['T1', '2025-05-06', 29, 18, 3, 'Mạng yếu, hay mất kết nối.', null],
  ['T2', '2025-05-07', 6, 4, 1, 'mạng yếu,  hay mất kết nối', null],
  ['T3', '2025-05-08', 17, 12, 2, 'Nhiều người đi làm ăn xa', '2025-05-12T15:20'],
  ['T4', '2025-05-09', 3, 2, 1, '', null],
  ['T5', '2025-05-10', 0, 0, 0, '', null],
  ['T7', '2025-05-10', 52, 31, 1, '', null],
  ['T8', '2025-05-11', 9, 14, 1, '', null],
];

/** By the place of the row: how many links, and of what kind. */
const evidenceAt: Readonly<Record<number, Pick<TallyEntry, 'evidence'>>> = {
  3: { evidence: { links: 17, kind: { kind: 'listed', name: 'tin bài' } } },
  4: { evidence: { links: 12, kind: { kind: 'listed', name: 'ảnh tuyên truyền' } } },
  6: { evidence: { links: 3, kind: { kind: 'listed', name: 'tin bài' } } },
  7: { evidence: { links: 1, kind: { kind: 'other' } } },
  9: { evidence: { links: 13, kind: { kind: 'listed', name: 'ảnh tuyên truyền' } } },
  10: { evidence: { links: 2, kind: { kind: 'unnamed' } } },
};

const refused = { kind: 'refused', code: 'COUNT_NOT_NUMBER', suggestions: [] } as const;

const entries: readonly TallyEntry[] = [
  ...rows.map(([code, date, TN2, KH, TD, obstacle, typedAt], index) =>
    entry(index + 2, code, date, { TN2, KH, TD }, { obstacle, typedAt, ...evidenceAt[index] }),
  ),
  entry(20, 'T6', '2025-05-06', { TN2: refused }),
  entry(21, 'T2', '2025-05-07', { TN2: 6, KH: 4, TD: 1 }),
];

/** Thôn Gò Sim had reported 31 for its second week before it mended a row. */
const frozen: readonly FrozenFigure[] = [
  {
    kind: 'week',
    label: 'Tuần 3',
    restatedBy: null,
    from: '2025-04-28',
    to: '2025-05-04',
    version: 1,
    frozenAt: '2025-05-05T11:00',
    sentAt: null,
    unit: 'T3',
    unitName: '',
    indicator: 'TN2',
    gained: 31,
    done: 1_321,
    base: 1_571,
    target: null,
  },
];

interface ReportWords {
  readonly settings?: Partial<CampaignSettings>;
  readonly kind?: PeriodKind;
  /** Within the kind, from 1. */
  readonly number?: number;
  readonly cutOff?: string;
}

/** The fourth week (05/5–11/5/2025) unless another period is asked for. */
export const madeUpReport = (words: ReportWords = {}): Report => {
  const { settings = {}, kind = 'week', number = 4, cutOff = '2025-05-12T11:00' } = words;
  const made = plan(settings);
  const period = periodsOf(made.settings, kind).find((one) => one.number === number);
  if (period === undefined) throw new Error(`no ${kind} ${number}`);
  const checked = checkTallies(made, entries, cutOff.slice(0, 10));
  const dates = new Map(
    entries.flatMap(({ row, date }) =>
      date.reading.kind === 'date' ? [[row, date.reading.date] as const] : [],
    ),
  );
  return buildReport(
    {
      campaign: made,
      checked,
      frozen,
      period,
      cutOff,
      title: 'Báo cáo giả',
      notMatchingOn: () => new Set(['T8']),
    },
    dates,
  );
};
