// Campaigns of every shape that a plan may have, and tallies with gaps. All of it made up.
import fc from 'fast-check';
import type { Weekday } from '../../src/domain/plan/calendar';
import type {
  Campaign,
  CampaignSettings,
  Deadline,
  Exclusion,
  Indicator,
  RecurringKind,
  Unit,
} from '../../src/domain/plan/campaign';
import type { Decimals } from '../../src/domain/plan/decimals';
import type { Ceiling } from '../../src/domain/plan/ceiling';
import type { Tally } from '../../src/domain/counting/tally';
import { campaign as campaignOf, indicator, unit } from '../support/campaigns';
import { dateOf, dayOf } from './days';
import { partsFor } from './generatedParts';
import { deadlineTime, talliesOf } from './generatedTallies';

export interface GeneratedCampaign {
  readonly campaign: Campaign;
  /** Their parts as typed: `countedParts` tells what of them counts. */
  readonly tallies: readonly Tally[];
}

const firstDay = dayOf('2025-03-24');
/** Every kind of period that a report may be on. */
export const periodKinds = ['week', 'month', 'quarter', 'day', 'final'] as const;

const codes = ['TN2', 'KH', 'SK', 'DV'] as const;
const figures = ['DS14', 'M1C', 'M2C'] as const;

const dayAfterStart = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((days) => dateOf(firstDay + days));

const figureValue = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(null) },
  // One short of all: the share that would round up to 100,00%.
  { weight: 2, arbitrary: fc.constantFrom(39_999, 40_000) },
);

/** Two or three milestones, upward or downward, shares or counts. */
const milestonesText = fc
  .record({
    sign: fc.constantFrom('', '≤', '>', '<'),
    unit: fc.constantFrom('%', ''),
    wanted: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 3 }),
    first: fc.integer({ min: -5, max: 20 }),
    gap: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ sign, unit: measure, wanted, first, gap }) =>
    wanted
      .map((value, at) => {
        const [year, month, day] = dateOf(firstDay + first + at * gap).split('-');
        return `${sign}${value}${measure} đến ${day}/${month}/${year}`;
      })
      .join('; '),
  );

/** As typed; `nhiều` is no target that can be read. */
const targetText = fc.oneof(
  { weight: 1, arbitrary: fc.constant('nhiều') },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 100 }).map((percent) => `≥${percent}%`) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 99 }).map((percent) => `>${percent}%`) },
  { weight: 6, arbitrary: fc.constantFrom('100%', '33,33%', '', '50') },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 900 }).map(String) },
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.constantFrom('≤', '<', 'tối đa ', 'giảm ', 'dưới ', 'tối thiểu '),
        fc.integer({ min: 1, max: 100 }),
      )
      .map(([sign, percent]) => `${sign}${percent}%`),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('≤', 'tối đa ', '≥', '>'), fc.integer({ min: 0, max: 300 }))
      .map((parts) => parts.join('')),
  },
  { weight: 6, arbitrary: fc.constantFrom('2/hộ', '0,5/người', '2/tuần', 'mỗi tuần 3', '1/ngày', '5/tháng') },
  { weight: 8, arbitrary: milestonesText },
);

/** The base names figures, and may move with an indicator that stands before this one. */
const baseText = (position: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<string>(...figures) },
    { weight: 2, arbitrary: fc.constantFrom('M1C + M2C', 'DS14 - M1C', 'DS14 - M1C - M2C') },
    { weight: 1, arbitrary: fc.constant('') },
    {
      weight: position === 0 ? 0 : 2,
      arbitrary: fc.constantFrom(`M1C + ${codes[0]}`, `${codes[0]} - M2C`, codes[0]),
    },
  );

/** As finely as the first at least, which may be a base of the others. */
const indicatorAt = (position: number, decimals: Decimals): fc.Arbitrary<Indicator> =>
  fc
    .record({
      counting: fc.constantFrom(null, null, 'new' as const, 'cumulative' as const, 'state' as const),
      base: baseText(position),
      parts: partsFor(codes[position] ?? 'X'),
      target: targetText,
      from: dayAfterStart(-3, 30),
      deadline: dayAfterStart(10, 80),
      cap: fc.constantFrom<Ceiling>(
        { kind: 'byTarget' },
        { kind: 'byTarget' },
        { kind: 'none' },
        { kind: 'code', code: 'M1C' },
      ),
      main: fc.constantFrom(false, false, true),
      quota: fc.oneof(
        fc.constant(null),
        fc.record({
          count: fc.integer({ min: 1, max: 40 }),
          scope: fc.constantFrom('unit' as const, 'commune' as const),
        }),
      ),
    })
    .map((words) => indicator(codes[position] ?? 'X', decimals === 0 ? words : { ...words, decimals }));

/** Of most plans none; else the first counts as coarsely as any. */
const someDecimals: fc.Arbitrary<readonly Decimals[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom<Decimals>(0, 0, 1, 2, 3), { minLength: 4, maxLength: 4 })
      .map((some) => [...some].sort((one, other) => one - other)),
  },
);

const indicators: fc.Arbitrary<readonly Indicator[]> = fc
  .integer({ min: 1, max: codes.length })
  .chain((count) => fc.tuple(fc.constant(count), someDecimals))
  .chain(([count, decimals]) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, position) => indicatorAt(position, decimals[position] ?? 0)),
    ),
  );

/** Days of a unit's own, for some indicators. */
const windows: fc.Arbitrary<Unit['windows']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(new Map<string, never>()) },
  {
    weight: 1,
    arbitrary: fc
      .array(
        fc.record({
          code: fc.constantFrom(...codes),
          from: fc.option(dayAfterStart(-3, 30)),
          deadline: fc.option(dayAfterStart(31, 80)),
        }),
        { maxLength: 4 },
      )
      .map((some) => new Map(some.map(({ code, from, deadline }) => [code, { from, deadline }]))),
  },
);

const unitNumber = (position: number, columns: readonly string[]): fc.Arbitrary<Unit> =>
  fc
    .record({
      values: fc.tuple(...columns.map(() => figureValue)),
      inTotal: fc.boolean().map((out) => !out || position % 3 > 0),
      windows,
    })
    .map(({ values, inTotal, windows: own }) =>
      unit(`U${position}`, Object.fromEntries(columns.map((code, at) => [code, values[at] ?? null])), {
        inTotal,
        windows: own,
      }),
    );

/** Columns of start values and assigned targets stand beside the figures, or do not. */
const unitsWithFigures = (more: readonly string[]): fc.Arbitrary<readonly Unit[]> =>
  fc
    .integer({ min: 1, max: 12 })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, position) => unitNumber(position, [...figures, ...more])),
      ),
    );

const exclusionsFrom = (units: readonly Unit[]): fc.Arbitrary<readonly Exclusion[]> =>
  fc.array(
    fc.record({
      unit: fc.constantFrom(...units.map(({ code }) => code)),
      figure: fc.constantFrom<string>(...figures),
      reason: fc.constant('đi nước ngoài'),
      count: fc.integer({ min: 0, max: 90 }),
    }),
    { maxLength: 5 },
  );

/** A deadline of every sort, whatever the kind of period is that it stands for. */
const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  fc
    .integer({ min: 1, max: 7 })
    .map((weekday): Deadline => ({ weekday: weekday as Weekday, time: deadlineTime })),
  fc.integer({ min: 1, max: 31 }).map((monthDay): Deadline => ({ monthDay, time: deadlineTime })),
  fc.constant<Deadline>({ time: deadlineTime }),
);

const settingsOf: fc.Arbitrary<Partial<CampaignSettings>> = fc
  .record({
    length: fc.integer({ min: 1, max: 70 }),
    countingMode: fc.constantFrom('new' as const, 'cumulative' as const),
    cadence: fc.constantFrom('day' as const, 'week' as const),
    periodKind: fc.constantFrom<RecurringKind>('week', 'month', 'quarter', 'day'),
    villageDeadline: deadline,
    others: fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom<RecurringKind>('week', 'month', 'quarter', 'day'),
        villageDeadline: deadline,
        communeDeadline: fc.constant(null),
      }),
      { selector: ({ kind }) => kind, maxLength: 3 },
    ),
    onTrackThreshold: fc.integer({ min: 8_000, max: 11_000 }),
    atRiskThreshold: fc.integer({ min: 1_000, max: 8_000 }),
  })
  .map(({ length, others, ...rest }) => ({
    ...rest,
    start: dateOf(firstDay),
    end: dateOf(firstDay + length - 1),
    otherPeriods: others.filter(({ kind }) => kind !== rest.periodKind),
  }));

const plan: fc.Arbitrary<Campaign> = fc
  .record({
    settings: settingsOf,
    indicators,
    units: fc.subarray(codes.flatMap((code) => [`${code}.DK`, `${code}.CT`])).chain(unitsWithFigures),
  })
  .chain((words) => exclusionsFrom(words.units).map((exclusions) => campaignOf({ ...words, exclusions })));

/** A campaign with its tallies; it starts on 24/3/2025 and lasts ten weeks at most. */
export const generatedCampaign: fc.Arbitrary<GeneratedCampaign> = plan.chain((campaign) =>
  talliesOf(campaign).map((tallies) => ({ campaign, tallies })),
);
