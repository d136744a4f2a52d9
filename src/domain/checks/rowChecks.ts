// Whose row is it, and of which day? A row that cannot answer both is not counted until it is mended.
import type { IsoDate } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import type { TallyEntry } from '../counting/tally';

/** True when a person has typed a count cell; rows opened in advance and still empty are waiting, not wrong. */
export const isFilled = ({ counts, parts }: TallyEntry): boolean => {
  for (const { reading } of counts.values()) if (reading.kind !== 'blank') return true;
  for (const { reading } of parts?.values() ?? []) if (reading.kind !== 'blank') return true;
  return false;
};

/** The unit that the row is matched to, or null. */
export const unitOf = (entry: Pick<TallyEntry, 'unit'>): string | null => {
  const match = entry.unit.reading;
  return match.kind === 'exact' || match.kind === 'normalised' ? match.code : null;
};

/** The row's day, or null. */
export const dayOf = (entry: Pick<TallyEntry, 'date'>): IsoDate | null =>
  entry.date.reading.kind === 'date' ? entry.date.reading.date : null;

/** DATE_MISSING, DATE_INVALID, DATE_OUTSIDE_CAMPAIGN or DATE_IN_FUTURE; none when the day can be counted. */
export const checkDate = (campaign: Campaign, entry: TallyEntry, today: IsoDate): readonly Finding[] => {
  const { reading, shown, column } = entry.date;
  const place = { tab: 'tallies', row: entry.row, column, unit: unitOf(entry) } as const;
  const { start, end } = campaign.settings;
  if (reading.kind === 'blank') return [findingOf('DATE_MISSING', place, { details: { start, end } })];
  if (reading.kind === 'refused')
    return [findingOf('DATE_INVALID', place, { received: shown, expected: reading.suggestions })];
  if (reading.date < start || reading.date > end)
    return [
      findingOf('DATE_OUTSIDE_CAMPAIGN', place, {
        received: shown,
        expected: `${start}..${end}`,
        details: { start, end },
      }),
    ];
  return reading.date > today
    ? [findingOf('DATE_IN_FUTURE', place, { received: shown, expected: `..${today}` })]
    : [];
};

/** UNIT_MISSING, UNIT_UNKNOWN, ENCODING_LEGACY or UNIT_MATCHED; none when the name stands as it should. */
export const checkUnit = (campaign: Campaign, entry: TallyEntry): readonly Finding[] => {
  const { reading, shown, column } = entry.unit;
  const place = { tab: 'tallies', row: entry.row, column, unit: unitOf(entry) } as const;
  switch (reading.kind) {
    case 'blank':
      return [findingOf('UNIT_MISSING', place, {})];
    case 'unknown':
    case 'ambiguous':
      return [
        findingOf('UNIT_UNKNOWN', place, {
          received: shown,
          expected: reading.suggestions,
          details: { ambiguous: reading.kind === 'ambiguous' },
        }),
      ];
    case 'legacy':
      return [findingOf('ENCODING_LEGACY', place, { received: shown, expected: reading.reading })];
    case 'normalised': {
      const name = campaign.units.find((unit) => unit.code === reading.code)?.name ?? reading.code;
      return [findingOf('UNIT_MATCHED', place, { received: shown, expected: name })];
    }
    default:
      return [];
  }
};

/** What the row's count cells say, as they stand, under short names: `Mức 2: 5`; blank ones are left away. */
const shownCounts = ({ indicators }: Campaign, { counts }: TallyEntry): readonly string[] =>
  indicators.flatMap(({ code, shortName }) => {
    const cell = counts.get(code);
    return cell === undefined || cell.reading.kind === 'blank' ? [] : [`${shortName}: ${cell.shown}`];
  });

/** The one of the unit's other names that the row bears; null for its own name. */
const aliasOf = ({ unit }: TallyEntry): string | null =>
  (unit.reading.kind === 'normalised' ? unit.reading.alias : undefined) ?? null;

/** DUPLICATE_ROW for every row whose unit and day an earlier row has already; the first counts. */
export const checkDuplicates = (
  campaign: Campaign,
  entries: readonly TallyEntry[],
): ReadonlyMap<TallyEntry, Finding> => {
  const first = new Map<string, TallyEntry>();
  const duplicates = new Map<TallyEntry, Finding>();
  for (const entry of entries) {
    const unit = unitOf(entry);
    const day = dayOf(entry);
    if (unit === null || day === null) continue;
    const key = `${day} ${unit}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, entry);
    else {
      const place = { tab: 'tallies', row: entry.row, column: entry.unit.column, unit } as const;
      const firstName = aliasOf(earlier) === aliasOf(entry) ? null : earlier.unit.shown;
      const details = { date: day, first: shownCounts(campaign, earlier), firstName };
      duplicates.set(entry, findingOf('DUPLICATE_ROW', place, { received: entry.unit.shown, details }));
    }
  }
  return duplicates;
};
