// Tallies with gaps, typed on the day itself or days later, some of them at the very minute of a deadline. All made up.
import fc from 'fast-check';
import type { Campaign } from '../../src/domain/plan/campaign';
import type { Tally } from '../../src/domain/counting/tally';
import { tally } from '../support/campaigns';
import { dateOf, dayOf } from './days';
import { typedPartsFor } from './generatedParts';

/** The time of day at which every generated campaign expects its villages' figures. */
export const deadlineTime = '10:00';

/** Tallies on the days of the campaign, at most one a day of each unit; a row may hold no count at all. */
export const talliesOf = ({
  settings: { start, end },
  units,
  indicators,
}: Pick<Campaign, 'settings' | 'units' | 'indicators'>): fc.Arbitrary<readonly Tally[]> =>
  fc
    .uniqueArray(
      fc.record({
        unit: fc.constantFrom(...units.map(({ code }) => code)),
        day: fc.integer({ min: dayOf(start), max: dayOf(end) }),
        counts: fc.dictionary(
          fc.constantFrom(...indicators.map(({ code }) => code)),
          fc.integer({ min: 0, max: 60 }),
        ),
        chance: fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }),
        time: fc.constantFrom(null, '00:00', '09:59', deadlineTime, '10:01', '23:59'),
        late: fc.integer({ min: 0, max: 12 }),
      }),
      { selector: ({ unit, day }) => `${unit} ${day}`, maxLength: 40 },
    )
    .map((rows) =>
      rows.map(({ unit, day, counts, chance, time, late }, index) =>
        tally(unit, dateOf(day), counts, {
          row: index + 2,
          parts: typedPartsFor({ indicators }, counts, chance),
          typedAt: time === null ? null : `${dateOf(day + late)}T${time}`,
        }),
      ),
    );
