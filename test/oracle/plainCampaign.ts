// The oracle's own data: a campaign, its units and what was counted, as plain as the tabs themselves.

/** A code of the base expression with its sign. */
export interface BaseTerm {
  readonly sign: 1 | -1;
  readonly code: string;
}

/**
 * A share of the base (`2/hộ` is two of it), from below or from above; a count for the whole commune, to be reached or the
 * most that there may be; what there was less a share of the base; so many in each period; one after the other.
 */
export type PlainTarget =
  | {
      readonly kind: 'share';
      readonly parts: bigint;
      readonly outOf: bigint;
      readonly sense: 'atLeast' | 'above' | 'atMost' | 'below';
    }
  | { readonly kind: 'count'; readonly count: number; readonly most: boolean }
  | { readonly kind: 'less'; readonly parts: bigint; readonly outOf: bigint }
  | { readonly kind: 'each'; readonly count: number; readonly period: 'day' | 'week' | 'month' | 'quarter' }
  | {
      readonly kind: 'steps';
      readonly steps: readonly { readonly target: PlainTarget; readonly until: string }[];
    };

/** Counts add up; or the last one stands, for all since the start, or for what is there. */
export type PlainWay = 'new' | 'runningTotal' | 'state';

export interface PlainIndicator {
  readonly code: string;
  /** Behind the comma; absent: none. Every count of the indicator is one of so many tenths of tenths. */
  readonly digits?: number;
  /** The code that may not be exceeded, where the plan names one. */
  readonly ceiling?: string | null;
  /** Its own, else the campaign's. */
  readonly way: PlainWay;
  /** What it is broken down into; what is counted in a part that overlaps may be counted in others too. */
  readonly parts: readonly { readonly code: string; readonly overlaps: boolean }[];
  /** Marked as one by which units are judged. */
  readonly main: boolean;
  /** Of a day: for all units together, or for each. */
  readonly quota: { readonly count: number; readonly forAll: boolean } | null;
  readonly base: readonly BaseTerm[] | null;
  /** Null: followed without one. `unread`: the plan's cell says nothing that is understood. */
  readonly target: PlainTarget | null | 'unread';
  /** ISO dates, both inclusive. */
  readonly from: string;
  readonly deadline: string;
}

export interface PlainUnit {
  readonly code: string;
  readonly inTotal: boolean;
  /** By figure code, `X.DK` and `X.CT` among them; null where the cell is blank. */
  readonly figures: ReadonlyMap<string, number | null>;
  /** Days of its own, by indicator code: the first, and the last in time. */
  readonly ownDays: ReadonlyMap<string, { readonly first?: string; readonly last?: string }>;
}

export interface PlainExclusion {
  readonly unit: string;
  readonly figure: string;
  readonly people: number;
}

/** One row of the tallies that counts, whether or not a count stands in it. */
export interface PlainRow {
  readonly unit: string;
  readonly date: string;
  readonly counts: ReadonlyMap<string, number>;
  /** As typed, by the codes of parts; a cell that is no count is `unread`. */
  readonly parts: ReadonlyMap<string, number | 'unread'>;
  /** A local minute, `2025-05-05T10:30`; null where nobody recorded it. */
  readonly typedAt: string | null;
}

/** By a weekday, 1 is Monday and 7 is Sunday; by a day of the month; or, with neither, by the time of every day. */
export type PlainPeriodKind = 'week' | 'month' | 'quarter' | 'day' | 'final';

export interface PlainDeadline {
  readonly weekday?: number;
  readonly monthDay?: number;
  readonly time: string;
}

export interface PlainCampaign {
  readonly start: string;
  readonly end: string;
  readonly mode: 'new' | 'runningTotal';
  readonly countedBy: 'day' | 'week';
  /** The kind of period of which most reports are. */
  readonly usualKind: PlainPeriodKind;
  /** That of the usual kind of period, and those of the others by kind. */
  readonly deadline: PlainDeadline;
  readonly otherDeadlines?: ReadonlyMap<string, PlainDeadline>;
  /** Basis points of the planned pace. */
  readonly onTrack: number;
  readonly atRisk: number;
  readonly indicators: readonly PlainIndicator[];
  readonly units: readonly PlainUnit[];
  readonly exclusions: readonly PlainExclusion[];
  readonly rows: readonly PlainRow[];
}
