// What findings about the figures of communes say, by code, where a book puts those together. `rows` are all rows that a
// finding is about, as people count: a commune pastes hundreds at once, and is told once what is wrong with them.
import type { IsoDate, LocalDateTime } from '../plan/calendar';
import type { Told } from '../plan/decimals';
import type { NoContent } from './bookContents';

/** The cells of a pasted row without which nothing of it can be counted. */
export type RollUpCell = 'period' | 'from' | 'to' | 'version' | 'frozenAt' | 'unit' | 'gained' | 'done';

/**
 * Why rows are in no sum, though nothing is wrong with them: a pasted header; a row that stands twice; a version that a
 * later one replaces; a unit that is counted elsewhere; a kind of period that this book does not report on; a detail of
 * an indicator that this book does not ask for; a correction of what is not here, or of a state, which adds up to nothing.
 */
export type SetAside = 'header' | 'repeated' | 'replaced' | 'apart' | 'otherKind' | 'part' | 'restated';

interface Rows {
  readonly rows: readonly number[];
}

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface RollUpContents {
  /** What stood in the cell. */
  readonly ROLLUP_CELL_UNREAD: {
    readonly received: string;
    readonly details: Rows & { readonly cell: RollUpCell };
  };
  /** '' where no commune is named; names that may have been meant. */
  readonly ROLLUP_COMMUNE_UNKNOWN: {
    readonly received: string;
    readonly expected: readonly string[];
    readonly details: Rows;
  };
  /** `zeros`: a code that lost the zeros before it, as numbers do. */
  readonly ROLLUP_COMMUNE_MATCHED: {
    readonly received: string;
    readonly expected: string;
    readonly details: Rows & { readonly zeros: boolean };
  };
  /** A code that this book does not have, and those that it has. */
  readonly ROLLUP_INDICATOR_UNKNOWN: {
    readonly received: string;
    readonly expected: readonly string[];
    readonly details: Rows;
  };
  /** The period's name; `isFuture`: it has not ended yet. */
  readonly ROLLUP_PERIOD_OUTSIDE: {
    readonly received: string;
    readonly details: Rows & Days & { readonly isFuture: boolean };
  };
  /** The name of the report that was built and not yet published. */
  readonly ROLLUP_UNSENT: {
    readonly received: string;
    readonly details: Rows & { readonly version: number; readonly frozenAt: LocalDateTime };
  };
  /** What two rows say of one figure. */
  readonly ROLLUP_CONFLICT: {
    readonly received: Told;
    readonly expected: Told;
    readonly details: Rows & {
      readonly label: string;
      readonly part: string;
      readonly indicator: string;
      /** The rows that say otherwise: the first, and the other. */
      readonly first: number;
    };
  };
  /** The name of the report; `part` is the unit within the commune of which the sum is not known. */
  readonly ROLLUP_FIGURE_MISSING: {
    readonly received: string;
    readonly details: Rows & { readonly part: string; readonly indicator: string };
  };
  readonly ROLLUP_TYPED_TOO: NoContent;
  /** The name of the report; '' for a header. `standing`: the version that counts in place of a replaced one. */
  readonly ROLLUP_SET_ASIDE: {
    readonly received: string;
    readonly details: Rows & {
      readonly reason: SetAside;
      readonly version: number;
      readonly standing: number;
    };
  };
  /** The name of the first report whose days are none of this book's periods, its days, and this book's. */
  readonly ROLLUP_PERIOD_SHIFTED: {
    readonly received: string;
    readonly details: Days & { readonly own: Days };
  };
  readonly ROLLUP_COMMUNE_MISSING: NoContent;
  readonly ROLLUP_PERIOD_MISSING: { readonly details: { readonly periods: readonly Days[] } };
  /** The name of the last report, which says nothing of the indicator. */
  readonly ROLLUP_INDICATOR_MISSING: {
    readonly received: string;
    readonly details: { readonly indicator: string };
  };
  /** What the commune had done by the report, and by the one before it. */
  readonly ROLLUP_FALLS: {
    readonly received: Told;
    readonly expected: Told;
    readonly details: { readonly indicator: string; readonly label: string; readonly before: string };
  };
  /** What the tab of units says that there was at the start, and what follows from the commune's first report. */
  readonly ROLLUP_START_DIFFERS: {
    readonly received: Told;
    readonly expected: Told;
    readonly details: { readonly indicator: string; readonly figure: string };
  };
}
