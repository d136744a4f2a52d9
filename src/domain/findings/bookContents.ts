// What findings about the workbook and the plan's own cells say, by code. `received` is what stood there, as a person
// sees it; `expected` what to type instead; `details` what the sentence needs beside those.
import type { IgnoredOnPart, PlanPart } from '../plan/campaign';
import type { Decimals, Told } from '../plan/decimals';

export interface BookContents {
  /** The spreadsheet's locale, and the one it should have. */
  readonly LOCALE_OTHER: { readonly received: string; readonly expected: string };
  /** The tab's name. */
  readonly TAB_MISSING: { readonly expected: string; readonly details: { readonly english: string } };
  /** `optional`: the tab can do without the column, once it is gone with what stands in it. */
  readonly HEADER_MISSING: {
    readonly expected: string;
    readonly details: { readonly english: string; readonly optional: boolean };
  };
  /** `first`: the letter of the column that has the header already. */
  readonly HEADER_DUPLICATE: { readonly received: string; readonly details: { readonly first: string } };
  /** An example of the value, and the item in both languages. */
  readonly SETTING_MISSING: { readonly expected: string; readonly details: SettingItem };
  readonly SETTING_INVALID: {
    readonly received: string;
    readonly expected: string;
    readonly details: SettingItem;
  };
  readonly INDICATOR_INVALID: { readonly received: string; readonly expected: string };
  /**
   * A cell of an indicator that does not say what it should, and what may be typed there. `indicator`: its code, or its name
   * where the code is what cannot be read.
   */
  readonly PLAN_CELL_UNREAD: {
    readonly received: string;
    readonly expected: string;
    readonly details: { readonly part: PlanPart; readonly indicator: string };
  };
  /** A cell on the line of a part, which is counted and nothing else; `part` is its code, `whole` its indicator's. */
  readonly PART_CELL_IGNORED: {
    readonly received: string;
    readonly details: { readonly cell: IgnoredOnPart; readonly part: string; readonly whole: string };
  };
  /** The header that set-up adds. */
  readonly PART_COLUMN_MISSING: { readonly expected: string };
  /** A code that no column bears, and those that there are. */
  readonly CODE_UNKNOWN: {
    readonly received: string;
    readonly expected: readonly string[];
    readonly details: { readonly indicator: string };
  };
  /**
   * A base or ceiling that is counted with more decimals than the indicator that it is of: the code as it stands in `Chỉ tiêu`,
   * what the indicator has, and what it should have.
   */
  readonly DECIMALS_DIFFER: {
    readonly received: Decimals;
    readonly expected: Decimals;
    readonly details: { readonly indicator: string; readonly other: string };
  };
  /** Counts that reports have told with more decimals than the indicator has now; what they told stands. */
  readonly DECIMALS_ON_RECORD: {
    readonly received: Decimals;
    readonly expected: Decimals;
    readonly details: { readonly indicator: string; readonly label: string };
  };
  readonly CODE_DUPLICATE: { readonly received: string };
  readonly UNITS_MISSING: NoContent;
  readonly UNIT_NAME_MISSING: NoContent;
  /** `firstRow`: the row that has the code already. */
  readonly UNIT_DUPLICATE: { readonly received: string; readonly details: { readonly firstRow: number } };
  readonly FIGURE_MISSING: { readonly details: { readonly figure: string } };
  readonly FIGURE_INVALID: {
    readonly received: string;
    readonly expected: readonly Told[];
    readonly details: { readonly figure: string };
  };
  /** A cell of a unit's own dates that is no date, or a deadline before its first day; the plan's date holds. */
  readonly UNIT_DATE_INVALID: {
    readonly received: string;
    readonly expected: string;
    readonly details: { readonly figure: string };
  };
  /** What may have been meant: names of units, codes of figures, counts. */
  readonly EXCLUSION_INVALID: {
    readonly received: string;
    readonly expected: readonly (string | Told)[];
    readonly details: { readonly part: 'unit' | 'figure' | 'count' };
  };
  /** Nobody is excluded until the number of people is there. */
  readonly EXCLUSION_WITHOUT_COUNT: { readonly expected: string };
  /** People excluded of a figure in all, and the figure; the figure counts as 0. */
  readonly EXCLUSION_ABOVE_BASE: {
    readonly received: Told;
    readonly expected: Told;
    readonly details: { readonly figure: string };
  };
  /** A word that is neither yes nor no; the indicator is not taken for a main one until it is mended. */
  readonly MAIN_UNCLEAR: { readonly received: string; readonly expected: string };
  /** No count, nor a count for all units; the indicator has no quota until it is mended. */
  readonly QUOTA_UNCLEAR: { readonly received: string; readonly expected: string };
  /** A word that is neither yes nor no; the unit counts in the total until it is mended. */
  readonly IN_TOTAL_UNCLEAR: { readonly received: string; readonly expected: string };
  /** No mail goes to what is no address. */
  readonly ADDRESS_INVALID: { readonly received: string; readonly expected: string };
  /** The codes of indicators that the list may name. */
  readonly CONTENT_UNKNOWN: { readonly received: string; readonly expected: readonly string[] };
}

/** Where the code says all there is to say. */
export interface NoContent {
  readonly nothing?: never;
}

/** An item of the settings in both languages. */
interface SettingItem {
  readonly item: string;
  readonly english: string;
}
