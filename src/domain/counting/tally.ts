// A row of the tab of tallies: first as it was read, then as it is counted.
import type { IsoDate, LocalDateTime } from '../plan/calendar';
import type { Parts, Told } from '../plan/decimals';

/** What a count cell says: nothing, a count, or something that is no count and must be mended. */
export type CountReading<Count extends number = Parts> =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'count';
      readonly count: Count;
      readonly note: 'COUNT_NORMALISED' | 'FORMULA_IN_CELL' | null;
    }
  | {
      readonly kind: 'refused';
      readonly code:
        'COUNT_NOT_NUMBER' | 'COUNT_NEGATIVE' | 'COUNT_FRACTION' | 'COUNT_IS_DATE' | 'COUNT_AMBIGUOUS';
      /** What may have been meant; never taken by itself. */
      readonly suggestions: readonly Told[];
      /** What the cell shows, where that is another number than was typed: 3 where 3,398 was, since counts of people show no decimals. */
      readonly shows?: Told;
    };

export type DateReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'refused'; readonly code: 'DATE_INVALID'; readonly suggestions: readonly string[] };

/** Which unit a name stands for. Nothing is ever taken by likeness alone. */
export type UnitMatch =
  | { readonly kind: 'blank' }
  | { readonly kind: 'total' }
  | { readonly kind: 'exact'; readonly code: string }
  /** `alias`: the one of the unit's other names that was typed; absent where it was the unit's own, however spelt. */
  | { readonly kind: 'normalised'; readonly code: string; readonly alias?: string }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly suggestions: readonly string[] }
  | { readonly kind: 'legacy'; readonly reading: string };

/** A cell as it was read, with its place and its text as people see it. */
export interface ReadCell<Reading> {
  /** The column's letter. */
  readonly column: string;
  readonly shown: string;
  readonly reading: Reading;
}

/** A row of tallies before any check. Rows that are wholly blank are not here. */
export interface TallyEntry {
  readonly row: number;
  readonly date: ReadCell<DateReading>;
  readonly unit: ReadCell<UnitMatch>;
  /** By indicator code. */
  readonly counts: ReadonlyMap<string, ReadCell<CountReading>>;
  /** By the codes of parts of indicators; absent where the plan has none. */
  readonly parts?: ReadonlyMap<string, ReadCell<CountReading>>;
  /** Free texts with a finding of their own: `masked` when personal data stands in them. */
  readonly texts: readonly TextEntry[];
  readonly obstacle: string;
  readonly evidence: EvidenceReading;
  readonly typedAt: LocalDateTime | null;
}

export interface TextEntry {
  readonly column: string;
  readonly finding: 'PERSONAL_DATA' | 'EVIDENCE_NOT_LINK' | 'EVIDENCE_KIND_UNKNOWN' | 'EVIDENCE_LINK_MISSING';
  /** What may be shown of it. */
  readonly shown: string;
}

/** What kind of evidence a row says that its links are: one of the plan's, one that is none of them, or none. */
export type EvidenceKind =
  | { readonly kind: 'listed'; readonly name: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'unnamed' };

/** What a row gives as evidence; `unnamed` too where the plan asks for no kinds. */
export interface EvidenceReading {
  /** Different https links in the cell. */
  readonly links: number;
  readonly kind: EvidenceKind;
}

/** A row that counts, with only the cells that count. */
export interface Tally {
  readonly row: number;
  readonly unit: string;
  readonly date: IsoDate;
  /** By indicator code; a blank or refused cell is absent. */
  readonly counts: ReadonlyMap<string, Parts>;
  /** By the codes of parts, of each indicator that counts here all of them; 0 where the row is not broken down. */
  readonly parts?: ReadonlyMap<string, Parts>;
  readonly typedAt: LocalDateTime | null;
}

/** The tallies of each unit, in the given order. */
export const talliesByUnit = (tallies: readonly Tally[]): ReadonlyMap<string, readonly Tally[]> => {
  const byUnit = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const there = byUnit.get(tally.unit);
    if (there === undefined) byUnit.set(tally.unit, [tally]);
    else there.push(tally);
  }
  return byUnit;
};
