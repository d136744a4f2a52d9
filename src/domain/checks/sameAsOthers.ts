// Units that report the very same counts on the same day: one may have copied another's row.
import { findingOf } from '../finding';
import type { Tally } from '../counting/tally';
import type { TallyCheck } from './tallyCheck';

/** So many units with the same counts on a day are worth a question; two agree by chance. */
const fewestAlike = 3;

const shapeOf = (tally: Tally): string =>
  `${tally.date} ${[...tally.counts].map(([indicator, count]) => `${indicator}=${count}`).join(' ')}`;

/**
 * SAME_AS_OTHERS at each of three or more rows of one day whose counts are all equal. Asked only of rows with at
 * least two counts above 0: single small counts agree by chance every day.
 */
export const findSameAsOthers: TallyCheck = ({ campaign, tallies }) => {
  const nameOf = new Map(campaign.units.map(({ code, name }) => [code, name]));
  const alike = new Map<string, Tally[]>();
  for (const tally of tallies) {
    if ([...tally.counts.values()].filter((count) => count > 0).length < 2) continue;
    const shape = shapeOf(tally);
    alike.set(shape, [...(alike.get(shape) ?? []), tally]);
  }
  return [...alike.values()]
    .filter((group) => group.length >= fewestAlike)
    .flatMap((group) =>
      group.map(({ row, unit }) => {
        const otherUnits = group
          .filter((other) => other.row !== row)
          .map((other) => nameOf.get(other.unit) ?? other.unit);
        return findingOf('SAME_AS_OTHERS', { tab: 'tallies', row, unit }, { details: { otherUnits } });
      }),
    );
};
