// What single cells of a row say: counts that are none, counts that were read with a note, and free texts.
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import type { TallyEntry } from '../counting/tally';
import { unitOf } from './rowChecks';
import type { TallyCheck } from './tallyCheck';

const findingsInCounts = (entry: TallyEntry): readonly Finding[] =>
  [...entry.counts].flatMap(([indicator, cell]): readonly Finding[] => {
    const place = { tab: 'tallies', row: entry.row, column: cell.column, unit: unitOf(entry) } as const;
    const { reading } = cell;
    if (reading.kind === 'refused')
      return [
        findingOf(reading.code, place, {
          received: cell.shown,
          expected: reading.suggestions,
          details: { indicator },
        }),
      ];
    if (reading.kind === 'count' && reading.note !== null)
      return [
        findingOf(reading.note, place, {
          received: cell.shown,
          expected: reading.count,
          details: { indicator },
        }),
      ];
    return [];
  });

const findingsInTexts = (entry: TallyEntry): readonly Finding[] =>
  entry.texts.map((text) =>
    findingOf(
      text.finding,
      { tab: 'tallies', row: entry.row, column: text.column, unit: unitOf(entry) },
      { received: text.shown },
    ),
  );

/** One finding per count cell that is refused or was read with a note; blank cells say nothing. */
export const checkCounts: TallyCheck = ({ rows }) => rows.flatMap(findingsInCounts);

/** PERSONAL_DATA and EVIDENCE_NOT_LINK, also in rows that wait; the texts were masked when they were read. */
export const checkTexts: TallyCheck = ({ entries }) => entries.flatMap(findingsInTexts);
