// Small campaigns in few words, for tests that are about one rule each.
import { parseBaseExpression } from '../../src/domain/plan/baseExpression';
import type { Campaign, CampaignSettings, Exclusion, Indicator, Unit } from '../../src/domain/plan/campaign';
import type { CountReading, Tally, TallyEntry } from '../../src/domain/counting/tally';
import { parseTargetRule } from '../../src/domain/plan/parseTarget';
import { columnLetter } from '../../src/schema/grid';

export const settings = (changes: Partial<CampaignSettings> = {}): CampaignSettings => ({
  name: 'Đợt thử (dữ liệu giả)',
  planNumber: '',
  planDate: null,
  planIssuer: '',
  parentAuthority: '',
  issuingAuthority: '',
  reportSymbol: '',
  addressees: [],
  reportCopies: [],
  signingCapacity: '',
  signerOffice: '',
  signer: '',
  placeName: '',
  start: '2025-04-18',
  end: '2025-06-18',
  statedDays: null,
  baselineDate: '2025-04-17',
  cadence: 'day',
  countingMode: 'new',
  periodKind: 'week',
  villageDeadline: { weekday: 1, time: '11:00' },
  communeDeadline: null,
  otherPeriods: [],
  finalReportDue: null,
  onTrackThreshold: 10_000,
  atRiskThreshold: 8_000,
  clerks: [],
  recipients: [],
  copies: [],
  unitWord: 'thôn',
  evidenceKinds: [],
  language: 'vi',
  campaignCode: null,
  communeCode: null,
  ...changes,
});

interface IndicatorWords extends Partial<Omit<Indicator, 'base' | 'target'>> {
  readonly base?: string;
  readonly target?: string;
}

export const indicator = (code: string, words: IndicatorWords = {}): Indicator => {
  const { base = 'DS14', target = '100%', ...rest } = words;
  return {
    code,
    name: code,
    shortName: code,
    main: false,
    measure: 'hồ sơ',
    counting: null,
    base: base === '' ? null : parseBaseExpression(base),
    // A text that cannot be read is what the reader of the tab makes of it.
    target: parseTargetRule(target, words.decimals) ?? { kind: 'unread' },
    from: '2025-04-18',
    deadline: '2025-06-18',
    quota: null,
    cap: { kind: 'byTarget' },
    stated: { numerator: null, base: null, rate: null, remaining: null },
    ...rest,
  };
};

export const unit = (
  code: string,
  figures: Readonly<Record<string, number | null>> = {},
  changes: Partial<Unit> = {},
): Unit => ({
  code,
  name: `Thôn ${code}`,
  aliases: [],
  headName: '',
  email: '',
  inTotal: true,
  figures: new Map(Object.entries(figures)),
  windows: new Map(),
  ...changes,
});

interface CampaignWords {
  readonly settings?: Partial<CampaignSettings>;
  readonly indicators?: readonly Indicator[];
  readonly units?: readonly Unit[];
  readonly exclusions?: readonly Exclusion[];
}

export const campaign = (words: CampaignWords = {}): Campaign => {
  const units = words.units ?? [unit('A', { DS14: 100 }), unit('B', { DS14: 50 })];
  return {
    settings: settings(words.settings),
    indicators: words.indicators ?? [indicator('TN2')],
    units,
    exclusions: words.exclusions ?? [],
    figureCodes: [...new Set(units.flatMap((one) => [...one.figures.keys()]))],
    statedTotals: [],
  };
};

/** A row that counts: `tally('A', '2025-04-20', { TN2: 5 })`. */
export const tally = (
  unitCode: string,
  date: string,
  counts: Readonly<Record<string, number>>,
  changes: Partial<Tally> = {},
): Tally => ({
  row: Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10)),
  unit: unitCode,
  date,
  counts: new Map(Object.entries(counts)),
  typedAt: null,
  ...changes,
});

/** A row as it was read: dates and units that stand, counts as numbers or readings. */
export const entry = (
  row: number,
  unitCode: string,
  date: string,
  counts: Readonly<Record<string, number | CountReading>>,
  changes: Partial<TallyEntry> = {},
): TallyEntry => ({
  row,
  date: { column: 'A', shown: date, reading: { kind: 'date', date } },
  unit: { column: 'B', shown: unitCode, reading: { kind: 'exact', code: unitCode } },
  counts: new Map(
    Object.entries(counts).map(([code, count], index) => [
      code,
      {
        column: columnLetter(index + 3),
        shown: String(count),
        reading: typeof count === 'number' ? { kind: 'count', count, note: null } : count,
      },
    ]),
  ),
  texts: [],
  obstacle: '',
  evidence: { links: 0, kind: { kind: 'unnamed' } },
  typedAt: null,
  ...changes,
});
