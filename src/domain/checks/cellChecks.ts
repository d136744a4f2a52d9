// What single cells of a row say: counts that are none, counts that were read with a note, and free texts.
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import type { TallyEntry } from '../counting/tally';
import type { Campaign } from '../plan/campaign';
import { decimalsUnder } from '../plan/codeDecimals';
import { told } from '../plan/decimals';
import { unitOf } from './rowChecks';
import type { TallyCheck } from './tallyCheck';

const findingsInCounts = (entry: TallyEntry, { indicators }: Campaign): readonly Finding[] =>
  [...entry.counts, ...(entry.parts ?? [])].flatMap(([indicator, cell]): readonly Finding[] => {
    const place = { tab: 'tallies', row: entry.row, column: cell.column, unit: unitOf(entry) } as const;
    const { reading } = cell;
    if (reading.kind === 'refused')
      return [
        findingOf(reading.code, place, {
          received: cell.shown,
          expected: reading.suggestions,
          details: reading.shows === undefined ? { indicator } : { indicator, shows: reading.shows },
        }),
      ];
    if (reading.kind === 'count' && reading.note !== null)
      return [
        findingOf(reading.note, place, {
          received: cell.shown,
          expected: told(reading.count, decimalsUnder(indicators, indicator)),
          details: { indicator },
        }),
      ];
    return [];
  });

const findingsInTexts = (entry: TallyEntry, evidenceKinds: readonly string[]): readonly Finding[] =>
  entry.texts.map(({ finding, column, shown: received }) => {
    const place = { tab: 'tallies', row: entry.row, column, unit: unitOf(entry) } as const;
    return finding === 'EVIDENCE_KIND_UNKNOWN'
      ? findingOf(finding, place, { received, expected: evidenceKinds })
      : findingOf(finding, place, { received });
  });

/** One finding per count cell that is refused or was read with a note; blank cells say nothing. */
export const checkCounts: TallyCheck = ({ rows, campaign }) =>
  rows.flatMap((entry) => findingsInCounts(entry, campaign));

/** PERSONAL_DATA and what is said of evidence, also in rows that wait; the texts were masked when they were read. */
export const checkTexts: TallyCheck = ({ entries, campaign }) =>
  entries.flatMap((entry) => findingsInTexts(entry, campaign.settings.evidenceKinds));
