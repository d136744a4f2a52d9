// What is to be said of the pasted rows, once for all rows of which it is the same: a commune pastes hundreds.
import type { Finding } from '../../../domain/finding';
import { findingOf } from '../../../domain/finding';
import type { RollUpCell } from '../../../domain/findings/rollUpContents';
import { grouped } from '../../../domain/rollUp/communeLine';
import type { CommuneMatch, CommuneRow, RollUpPlan } from './communeRow';

/** A row of which something is to be said: what stood there, and who it is of. */
interface Noted<What> {
  readonly row: number;
  readonly unit: string | null;
  readonly what: What;
}

/** One finding for all rows of which the same is to be said. */
const together = <What>(
  noted: readonly Noted<What>[],
  keyOf: (what: What) => string,
  find: (
    what: What,
    place: { tab: 'communeFigures'; row: number; unit: string | null },
    rows: readonly number[],
  ) => Finding,
): readonly Finding[] =>
  [...grouped(noted, ({ what, unit }) => `${unit ?? ''}\n${keyOf(what)}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const place = { tab: 'communeFigures', row: first.row, unit: first.unit } as const;
    return [
      find(
        first.what,
        place,
        group.map(({ row }) => row),
      ),
    ];
  });

/** The letter of a column that findings point at; null where the tab has none. */
export type LetterOf = (column: RollUpCell | 'commune' | 'indicator') => string | null;

interface ReadRow {
  readonly row: number;
  readonly said: CommuneRow;
}

const headersOf = (rows: readonly ReadRow[]): readonly Finding[] =>
  together(
    rows.flatMap(({ row, said }) => (said.kind === 'header' ? [{ row, unit: null, what: null }] : [])),
    String,
    (_what, place, all) =>
      findingOf('ROLLUP_SET_ASIDE', place, {
        received: '',
        details: { rows: all, reason: 'header', version: 0, standing: 0 },
      }),
  );

const communesOf = (
  rows: readonly ReadRow[],
  { units }: RollUpPlan,
  letterOf: LetterOf,
): readonly Finding[] => {
  const noted = rows.flatMap(({ row, said }): readonly Noted<CommuneMatch>[] =>
    said.kind === 'header' || (said.match.how === 'exact' && said.match.code !== null)
      ? []
      : [{ row, unit: said.match.code, what: said.match }],
  );
  const nameOf = (code: string): string => units.find((unit) => unit.code === code)?.name ?? code;
  return together(
    noted,
    ({ received }) => received,
    ({ code, how, received, suggestions }, { tab, row, unit }, all) => {
      const place = { tab, row, unit, column: letterOf('commune') };
      return code === null
        ? findingOf('ROLLUP_COMMUNE_UNKNOWN', place, {
            received,
            expected: suggestions,
            details: { rows: all },
          })
        : findingOf('ROLLUP_COMMUNE_MATCHED', place, {
            received,
            expected: how === 'zeros' ? code : nameOf(code),
            details: { rows: all, zeros: how === 'zeros' },
          });
    },
  );
};

const cellsOf = (rows: readonly ReadRow[], letterOf: LetterOf): readonly Finding[] =>
  together(
    rows.flatMap(({ row, said }) =>
      said.kind === 'unread' ? [{ row, unit: said.match.code, what: said }] : [],
    ),
    ({ cell, received }) => `${cell} ${received}`,
    ({ cell, received }, place, all) =>
      findingOf(
        'ROLLUP_CELL_UNREAD',
        { ...place, column: letterOf(cell) },
        { received, details: { rows: all, cell } },
      ),
  );

const indicatorsOf = (
  rows: readonly ReadRow[],
  { codes }: RollUpPlan,
  letterOf: LetterOf,
): readonly Finding[] =>
  together(
    rows.flatMap(({ row, said }) =>
      said.kind === 'unknownIndicator' ? [{ row, unit: said.match.code, what: said.received }] : [],
    ),
    String,
    (received, place, all) =>
      findingOf(
        'ROLLUP_INDICATOR_UNKNOWN',
        { ...place, column: letterOf('indicator') },
        { received, expected: codes, details: { rows: all } },
      ),
  );

/** The findings of all rows: headers pasted along, communes, cells, indicators. */
export const communeFindings = (
  rows: readonly ReadRow[],
  plan: RollUpPlan,
  letterOf: LetterOf,
): readonly Finding[] => [
  ...headersOf(rows),
  ...communesOf(rows, plan, letterOf),
  ...cellsOf(rows, letterOf),
  ...indicatorsOf(rows, plan, letterOf),
];
