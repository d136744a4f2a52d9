// What findings about tallies say, by code. `received` is what stood there, as a person sees it (masked where it is
// personal), or the count; `expected` what to type instead; `details` what the sentence needs beside those.
import type { IsoDate } from '../plan/calendar';
import type { Told } from '../plan/decimals';
import type { NoContent } from './bookContents';

export interface TallyContents {
  readonly DATE_MISSING: { readonly details: Window };
  /** Dates that may have been meant. */
  readonly DATE_INVALID: { readonly received: string; readonly expected: readonly string[] };
  readonly DATE_OUTSIDE_CAMPAIGN: {
    readonly received: string;
    readonly expected: string;
    readonly details: Window;
  };
  readonly DATE_IN_FUTURE: { readonly received: string; readonly expected: string };
  readonly UNIT_MISSING: NoContent;
  /** Names that may have been meant; several fit where it is ambiguous. */
  readonly UNIT_UNKNOWN: {
    readonly received: string;
    readonly expected: readonly string[];
    readonly details: { readonly ambiguous: boolean };
  };
  readonly UNIT_MATCHED: { readonly received: string; readonly expected: string };
  /** The reading in Unicode. */
  readonly ENCODING_LEGACY: { readonly received: string; readonly expected: string };
  /**
   * `first`: what the first row of that unit and day says, `Mức 2: 5`, an indicator each by its short name. `firstName`: the name that was
   * typed there, where the two rows bear different names of the unit, as those of units that were merged do; else null.
   */
  readonly DUPLICATE_ROW: {
    readonly received: string;
    readonly details: {
      readonly date: IsoDate;
      readonly first: readonly string[];
      readonly firstName: string | null;
    };
  };
  /** What the row says and what its day adds up to: `Mức 2: 5`, an indicator each by its short name. */
  readonly TOTAL_ROW: {
    readonly received: readonly string[];
    readonly expected: readonly string[];
    readonly details: { readonly matches: boolean };
  };
  readonly COUNT_NOT_NUMBER: RefusedCount;
  readonly COUNT_NEGATIVE: RefusedCount;
  readonly COUNT_FRACTION: RefusedCount;
  readonly COUNT_IS_DATE: RefusedCount;
  readonly COUNT_AMBIGUOUS: RefusedCount;
  readonly COUNT_NORMALISED: ReadCount;
  readonly FORMULA_IN_CELL: ReadCount;
  readonly OVER_BASE: {
    readonly received: Told;
    readonly expected: string;
    readonly details: {
      readonly indicator: string;
      /** What done may come to, what it came to before, what it would come to, and the most that may be typed. */
      readonly limit: Told;
      readonly done: Told;
      readonly total: Told;
      readonly most: Told;
      /** What is typed is what is there now: nothing is added to it. */
      readonly state: boolean;
      /** The limit only shares a target out: the count stands. */
      readonly counted: boolean;
    };
  };
  /**
   * What the parts add up to, and the indicator's count of the row; none where it is not typed. `overlapping`: the name of
   * the one part that is more than the count, where parts overlap.
   */
  readonly PARTS_DIFFER: {
    readonly received: Told;
    readonly expected: readonly Told[];
    readonly details: {
      readonly indicator: string;
      readonly name: string;
      readonly overlapping: string | null;
    };
  };
  readonly CUMULATIVE_FALLS: {
    readonly received: Told;
    readonly expected: string;
    readonly details: { readonly indicator: string; readonly last: Told };
  };
  readonly LOOKS_CUMULATIVE: {
    readonly received: Told;
    readonly details: { readonly indicator: string; readonly running: Told };
  };
  /** The day of the unit's row before. Rows move when others are put above them: none is named by its number. */
  readonly REPEATED_ROW: { readonly details: { readonly previousDate: IsoDate } };
  /** Names of the other units. */
  readonly SAME_AS_OTHERS: { readonly details: { readonly otherUnits: readonly string[] } };
  /** The count, and the unit's usual one. */
  readonly OUTLIER: {
    readonly received: Told;
    readonly expected: Told;
    readonly details: { readonly indicator: string };
  };
  readonly NO_DAILY_GAIN: NoContent;
  readonly PERSONAL_DATA: { readonly received: string };
  readonly EVIDENCE_NOT_LINK: { readonly received: string };
  /** A kind that the plan does not ask for, and those that it does; its links are counted as others. */
  readonly EVIDENCE_KIND_UNKNOWN: { readonly received: string; readonly expected: readonly string[] };
  /** The kind of evidence that is named where no link is. */
  readonly EVIDENCE_LINK_MISSING: { readonly received: string };
  /** The code under which the unit was reported, and the code that it has now; '' for a name that was not kept. */
  readonly FROZEN_UNIT_RECODED: {
    readonly received: string;
    readonly expected: string;
    readonly details: { readonly name: string };
  };
  /** The code under which a unit was reported that is no unit any more. */
  readonly FROZEN_UNIT_GONE: { readonly received: string; readonly details: { readonly name: string } };
  /** What the period's count is now, and what it was when it was frozen. */
  readonly CHANGED_AFTER_FREEZE: {
    readonly received: Told;
    readonly expected: Told;
    readonly details: { readonly indicator: string; readonly label: string };
  };
  /** Done by the tallies, and by the police system. */
  readonly SYSTEM_MISMATCH: {
    readonly received: Told;
    readonly expected: Told;
    readonly details: { readonly indicator: string; readonly date: IsoDate };
  };
  /** Counted by the tallies, and by the list of people guided. */
  readonly LIST_MISMATCH: {
    readonly received: Told;
    readonly expected: Told;
    readonly details: { readonly indicator: string };
  };
}

/** First and last day of the campaign. */
interface Window {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** A cell that is no count, and the counts that may have been meant. */
interface RefusedCount {
  readonly received: string;
  readonly expected: readonly Told[];
  /** `shows`: what the cell shows, where that is another number than was typed. */
  readonly details: { readonly indicator: string; readonly shows?: Told };
}

/** A cell as typed, and the count that it is read as. */
interface ReadCount {
  readonly received: string;
  readonly expected: Told;
  readonly details: { readonly indicator: string };
}
