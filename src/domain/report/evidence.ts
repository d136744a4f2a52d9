// The evidence of a period: how many links each unit gave, by the kinds that the plan asks for.
import type { EvidenceGiven } from '../checks/checkTallies';
import type { EvidenceKind } from '../counting/tally';
import type { Campaign } from '../plan/campaign';
import type { Period } from '../plan/period';

/** A unit with any evidence: links of each kind, in the order of the table's kinds, and of all. */
export interface UnitEvidence {
  readonly unit: string;
  readonly counts: readonly number[];
  readonly total: number;
}

/** Empty where nobody gave any. */
export interface EvidenceTable {
  /** Those that were given: the plan's in its order, then others, then links of no kind. */
  readonly kinds: readonly EvidenceKind[];
  /** In the order of the plan. */
  readonly units: readonly UnitEvidence[];
  /** Of all units, by kind: a link belongs to one unit alone, whether or not its people count in the total. */
  readonly totals: readonly number[];
  readonly total: number;
}

const isSameKind = (one: EvidenceKind, other: EvidenceKind): boolean =>
  one.kind === 'listed' && other.kind === 'listed' ? one.name === other.name : one.kind === other.kind;

/** The links given on days of the period; each cell's links count once. */
export const evidenceIn = (
  { settings, units }: Campaign,
  given: readonly EvidenceGiven[],
  period: Pick<Period, 'from' | 'to'>,
): EvidenceTable => {
  const within = given.filter(({ date }) => date >= period.from && date <= period.to);
  const linksOf = (rows: readonly EvidenceGiven[]): number => rows.reduce((sum, { links }) => sum + links, 0);
  const allKinds: readonly EvidenceKind[] = [
    ...settings.evidenceKinds.map((name): EvidenceKind => ({ kind: 'listed', name })),
    { kind: 'other' },
    { kind: 'unnamed' },
  ];
  const ofKind = (rows: readonly EvidenceGiven[], kind: EvidenceKind): number =>
    linksOf(rows.filter((row) => isSameKind(row.kind, kind)));
  const kinds = allKinds.filter((kind) => ofKind(within, kind) > 0);
  return {
    kinds,
    units: units.flatMap(({ code }): readonly UnitEvidence[] => {
      const own = within.filter(({ unit }) => unit === code);
      const total = linksOf(own);
      return total === 0 ? [] : [{ unit: code, counts: kinds.map((kind) => ofKind(own, kind)), total }];
    }),
    totals: kinds.map((kind) => ofKind(within, kind)),
    total: linksOf(within),
  };
};
