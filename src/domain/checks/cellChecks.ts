// What single cells of a row say: counts that are none, counts that were read with a note, and free texts.
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import type { TallyEntry } from '../counting/tally';
import { unitOf } from './rowChecks';

/** One finding per count cell that is refused or was read with a note; blank cells say nothing. */
export const checkCounts = (entry: TallyEntry): readonly Finding[] =>
  [...entry.counts].flatMap(([indicator, cell]) => {
    const place = { tab: 'tallies', row: entry.row, column: cell.column, unit: unitOf(entry) } as const;
    const { reading } = cell;
    if (reading.kind === 'refused')
      return [findingOf(reading.code, place, cell.shown, reading.suggestions.join('; '), { indicator })];
    if (reading.kind === 'count' && reading.note !== null)
      return [findingOf(reading.note, place, cell.shown, String(reading.count), { indicator })];
    return [];
  });

/** PERSONAL_DATA and EVIDENCE_NOT_LINK; the texts were masked when they were read. */
export const checkTexts = (entry: TallyEntry): readonly Finding[] =>
  entry.texts.map((text) =>
    findingOf(
      text.finding,
      { tab: 'tallies', row: entry.row, column: text.column, unit: unitOf(entry) },
      text.shown,
    ),
  );
