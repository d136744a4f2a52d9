// The oracle's own data: a campaign, its units and what was counted, as plain as the tabs themselves.

/** A code of the base expression with its sign. */

export interface BaseTerm {
  readonly sign: 1 | -1;
  readonly code: string;
}

/** `≥p%` and `p%` are shares, `>p%` a strict one; a bare number is a count for the whole commune. */
export type PlainTarget =
  | { readonly kind: 'share'; readonly parts: bigint; readonly outOf: bigint; readonly strict: boolean }
  | { readonly kind: 'count'; readonly count: number };

export interface PlainIndicator {
  readonly code: string;
  /** Marked as one by which units are judged. */
  readonly main: boolean;
  /** Of a day: for all units together, or for each. */
  readonly quota: { readonly count: number; readonly forAll: boolean } | null;
  readonly base: readonly BaseTerm[] | null;
  readonly target: PlainTarget | null;
  /** ISO dates, both inclusive. */
  readonly from: string;
  readonly deadline: string;
}

export interface PlainUnit {
  readonly code: string;
  readonly inTotal: boolean;
  /** By figure code, `X.DK` and `X.CT` among them; null where the cell is blank. */
  readonly figures: ReadonlyMap<string, number | null>;
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
