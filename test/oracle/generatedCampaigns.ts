// Campaigns of every shape that a plan may have, and tallies with gaps. All of it made up.
import fc from 'fast-check';
import type { Campaign, Exclusion, Indicator, Unit } from '../../src/domain/campaign';
import type { Tally } from '../../src/domain/tally';
import { campaign as campaignOf, indicator, tally, unit } from '../support/campaigns';
import { dateOf, dayOf } from './days';

export interface GeneratedCampaign {
  readonly campaign: Campaign;
  readonly tallies: readonly Tally[];
}

const firstDay = dayOf('2025-03-24');
const codes = ['TN2', 'KH', 'SK', 'DV'] as const;
const figures = ['DS14', 'M1C', 'M2C'] as const;

const dayAfterStart = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((days) => dateOf(firstDay + days));

const figureValue = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const targetText = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map((percent) => `≥${percent}%`),
  fc.integer({ min: 1, max: 99 }).map((percent) => `>${percent}%`),
  fc.constantFrom('100%', '33,33%', '', '50'),
  fc.integer({ min: 1, max: 900 }).map(String),
);

/** The base names figures, and may move with an indicator that stands before this one. */
const baseText = (position: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<string>(...figures) },
    { weight: 2, arbitrary: fc.constantFrom('M1C + M2C', 'DS14 - M1C', 'DS14 - M1C - M2C') },
    { weight: 1, arbitrary: fc.constant('') },
    { weight: position === 0 ? 0 : 2, arbitrary: fc.constantFrom(`M1C + ${codes[0]}`, `${codes[0]} - M2C`) },
  );

const indicatorAt = (position: number): fc.Arbitrary<Indicator> =>
  fc
    .record({
      base: baseText(position),
      target: targetText,
      from: dayAfterStart(-3, 30),
      deadline: dayAfterStart(10, 80),
    })
    .map((words) => indicator(codes[position] ?? 'X', words));

const indicators: fc.Arbitrary<readonly Indicator[]> = fc
  .integer({ min: 1, max: codes.length })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, position) => indicatorAt(position))));

const unitNumber = (position: number, columns: readonly string[]): fc.Arbitrary<Unit> =>
  fc
    .record({
      values: fc.tuple(...columns.map(() => figureValue)),
      inTotal: fc.boolean().map((out) => !out || position % 3 > 0),
    })
    .map(({ values, inTotal }) =>
      unit(`U${position}`, Object.fromEntries(columns.map((code, at) => [code, values[at] ?? null])), {
        inTotal,
      }),
    );

const unitsWith = (columns: readonly string[]): fc.Arbitrary<readonly Unit[]> =>
  fc
    .integer({ min: 1, max: 12 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, position) => unitNumber(position, columns))),
    );

const talliesOf = (units: number, counted: readonly string[], last: number): fc.Arbitrary<readonly Tally[]> =>
  fc
    .uniqueArray(
      fc.record({
        unit: fc.integer({ min: 0, max: units - 1 }),
        day: fc.integer({ min: 0, max: last }),
        counts: fc.dictionary(fc.constantFrom(...counted), fc.integer({ min: 0, max: 60 })),
        hour: fc.option(fc.integer({ min: 0, max: 23 }), { nil: null }),
        late: fc.integer({ min: 0, max: 12 }),
      }),
      { selector: ({ unit: at, day }) => `${at} ${day}`, maxLength: 40 },
    )
    .map((rows) =>
      rows.map(({ unit: at, day, counts, hour, late }, index) =>
        tally(`U${at}`, dateOf(firstDay + day), counts, {
          row: index + 2,
          typedAt:
            hour === null ? null : `${dateOf(firstDay + day + late)}T${String(hour).padStart(2, '0')}:30`,
        }),
      ),
    );

/** A campaign with its tallies; dates lie between a week before 24/3/2025 and three months after it. */
export const generatedCampaign: fc.Arbitrary<GeneratedCampaign> = fc
  .record({
    indicators,
    extraColumns: fc.subarray(codes.flatMap((code) => [`${code}.DK`, `${code}.CT`])),
    length: fc.integer({ min: 1, max: 70 }),
    countingMode: fc.constantFrom('new' as const, 'cumulative' as const),
    cadence: fc.constantFrom('day' as const, 'week' as const),
    weekday: fc.constantFrom(
      1 as const,
      2 as const,
      3 as const,
      4 as const,
      5 as const,
      6 as const,
      7 as const,
    ),
    onTrackThreshold: fc.integer({ min: 8_000, max: 11_000 }),
    atRiskThreshold: fc.integer({ min: 1_000, max: 8_000 }),
  })
  .chain(({ indicators: plan, extraColumns, length, weekday, ...words }) =>
    unitsWith([...figures, ...extraColumns]).chain((units) =>
      fc
        .record({
          tallies: talliesOf(
            units.length,
            plan.map(({ code }) => code),
            length - 1,
          ),
          exclusions: fc.array(
            fc.record({
              unit: fc.constantFrom(...units.map(({ code }) => code)),
              figure: fc.constantFrom<string>(...figures),
              count: fc.integer({ min: 0, max: 90 }),
            }),
            { maxLength: 5 },
          ),
        })
        .map(({ tallies, exclusions }) => ({
          tallies,
          campaign: campaignOf({
            settings: {
              ...words,
              start: dateOf(firstDay),
              end: dateOf(firstDay + length - 1),
              villageDeadline: { weekday, time: '10:00' },
            },
            indicators: plan,
            units,
            exclusions: exclusions.map((one): Exclusion => ({ ...one, reason: 'đi nước ngoài' })),
          }),
        })),
    ),
  );
