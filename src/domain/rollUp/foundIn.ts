// Findings about several pasted rows at once: they stand at the first of them.
import type { Finding, FindingPlace } from '../finding';
import { findingOf } from '../finding';
import type { SetAside } from '../findings/rollUpContents';
import type { CommuneLine } from './communeLine';
import { grouped, rowsIn } from './communeLine';

/** The first of the rows, of the commune. */
export const placeOf = (rows: readonly number[], unit: string): FindingPlace => ({
  tab: 'communeFigures',
  row: rows[0] ?? null,
  unit,
});

/** ROLLUP_SET_ASIDE, one for each report that the lines are of; `standing` is the version that counts in their place. */
export const setAside = (reason: SetAside, lines: readonly CommuneLine[], standing = 0): readonly Finding[] =>
  [...grouped(lines, ({ commune, label, version }) => `${commune}\n${label}\n${version}`).values()].flatMap(
    (group) => {
      const [first] = group;
      if (first === undefined) return [];
      const rows = rowsIn(group);
      const details = { rows, reason, version: first.version, standing };
      return [
        findingOf('ROLLUP_SET_ASIDE', placeOf(rows, first.commune), { received: first.label, details }),
      ];
    },
  );
