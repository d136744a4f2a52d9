// Corrections that a commune has told: what they add to the running totals of the reports that were built before them. A
// report's own running total holds every correction that was known when it was built.
import { isState } from '../counting/modes';
import type { IsoDate, LocalDateTime } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import type { Parts } from '../plan/decimals';
import type { Build } from '../publishedVersions';
import type { CommuneLine } from './communeLine';

/** So much more, or less, was done by the end of that day than reports said until that minute. */
export interface Restatement {
  readonly unit: string;
  readonly indicator: string;
  readonly by: IsoDate;
  readonly at: LocalDateTime;
  readonly difference: Parts;
}

const keyOf = ({ from, to, unit, indicator }: CommuneLine): string => [from, to, unit, indicator].join('\n');

/**
 * The corrections of the published builds, in the order in which they were told. `unused` correct what is not here, or
 * what there is now, which no running total holds.
 */
export const restatementsIn = (
  campaign: Campaign,
  published: readonly Build<CommuneLine>[],
): { readonly told: readonly Restatement[]; readonly unused: readonly CommuneLine[] } => {
  const last = new Map<string, Parts>();
  const told: Restatement[] = [];
  const unused: CommuneLine[] = [];
  for (const build of published) {
    for (const line of build.restated) {
      const before = last.get(keyOf(line));
      last.set(keyOf(line), line.gained);
      const { unit, indicator, to, gained } = line;
      if (before === undefined || isState(campaign, indicator)) unused.push(line);
      else told.push({ unit, indicator, by: to, at: build.frozenAt, difference: gained - before });
    }
    for (const line of build.own) last.set(keyOf(line), line.gained);
  }
  return { told, unused };
};

/** What was done of the line by the end of its period, as far as is known by now; null where the commune did not know it. */
export const doneNow = (line: CommuneLine, told: readonly Restatement[]): Parts | null =>
  line.done === null
    ? null
    : told
        .filter(
          ({ unit, indicator, by, at }) =>
            unit === line.unit && indicator === line.indicator && by <= line.to && at > line.frozenAt,
        )
        .reduce<Parts>((sum, { difference }) => sum + difference, line.done);
