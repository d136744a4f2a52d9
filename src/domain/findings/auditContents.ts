// What findings of the plan audit say, by code: `received` is what the plan prints, `expected` what follows from its
// own figures, `details` what the sentence needs beside those. Rates are basis points.
import type { BasisPoints } from '../plan/basisPoints';
import type { IsoDate } from '../plan/calendar';
import type { Told } from '../plan/decimals';

export interface AuditContents {
  /** Days. */
  readonly DURATION_MISMATCH: {
    readonly received: number;
    readonly expected: number;
    readonly details: { readonly start: IsoDate; readonly end: IsoDate };
  };
  /** A date or minute, and what it should keep to, such as `>=2025-04-15`. */
  readonly DATE_ORDER: {
    readonly received: string;
    readonly expected: string;
    readonly details: DateOrder;
  };
  /** The base expression; '' where the plan names none. */
  readonly BASE_MISSING: {
    readonly received: string;
    readonly details: { readonly indicator: string; readonly kind: 'unnamed' | 'unfilled' };
  };
  /** Bases, or for `rate` the printed and the computed rate as a cell shows them. */
  readonly BASE_MISMATCH: {
    readonly received: Told | string;
    readonly expected: Told | string;
    readonly details: BaseMismatch;
  };
  /** The printed and the rounded rate as a cell shows them. */
  readonly RATE_TRUNCATED: {
    readonly received: string;
    readonly expected: string;
    readonly details: {
      readonly indicator: string;
      readonly numerator: Told;
      readonly base: Told;
      readonly printed: BasisPoints;
      readonly rate: BasisPoints;
    };
  };
  readonly REMAINING_MISMATCH: {
    readonly received: Told;
    readonly expected: Told;
    readonly details: {
      readonly indicator: string;
      readonly numerator: Told;
      readonly target: Told;
      /** Null for a count target, which needs none. */
      readonly base: Told | null;
      /** What would remain on the printed base, where that is another. */
      readonly onStatedBase: { readonly base: Told; readonly remaining: Told } | null;
    };
  };
  readonly TOTAL_MISMATCH: {
    readonly received: Told;
    readonly expected: Told;
    /** Printed less computed. */
    readonly details: { readonly figure: string; readonly difference: Told };
  };
  /** A count so far below the base that a percentage may be meant: the count, and the percentage as typed. */
  readonly TARGET_LOOKS_PERCENT: {
    readonly received: Told;
    readonly expected: string;
    readonly details: { readonly indicator: string; readonly base: Told };
  };
  readonly ASSIGNED_BELOW_TARGET: Assigned;
  readonly ASSIGNED_DIFFERS: Assigned;
  readonly QUOTA_TOO_LOW: Quota;
  readonly QUOTA_EXCESSIVE: Quota;
  /** The base expression. */
  readonly MOVING_BASE: { readonly received: string; readonly details: { readonly indicator: string } };
}

/** Which order is broken, and the dates that show it. */
export type DateOrder =
  | { readonly kind: 'campaign'; readonly start: IsoDate }
  | {
      readonly kind: 'outside';
      readonly indicator: string;
      readonly start: IsoDate;
      readonly end: IsoDate;
    }
  | { readonly kind: 'indicator'; readonly indicator: string; readonly from: IsoDate }
  | { readonly kind: 'past'; readonly indicator: string; readonly setUpOn: IsoDate }
  | { readonly kind: 'finalReportBeforeStart'; readonly start: IsoDate }
  /** `daysMissing`: whole days that the report comes too early. */
  | { readonly kind: 'finalReport'; readonly end: IsoDate; readonly daysMissing: number }
  | {
      readonly kind: 'baselineGap' | 'baselineOverlap';
      readonly start: IsoDate;
      /** The day before the start. */
      readonly dayBefore: IsoDate;
    };

/** What the printed base contradicts. */
export type BaseMismatch =
  | {
      readonly kind: 'units';
      readonly indicator: string;
      readonly stated: Told;
      readonly computed: Told;
    }
  | {
      /** The base that the figures of another indicator on the same base bear out. */
      readonly kind: 'indicator';
      readonly indicator: string;
      readonly other: string;
      readonly stated: Told;
      readonly computed: Told;
    }
  | {
      readonly kind: 'rate';
      readonly indicator: string;
      readonly numerator: Told;
      readonly base: Told;
      readonly printed: BasisPoints;
      readonly rate: BasisPoints;
      /** The base that would give the printed rate; null where none would. */
      readonly fittingBase: Told | null;
    };

/** A target assigned to a unit, or to all units together, and what the plan's rule asks. */
interface Assigned {
  readonly received: Told;
  readonly expected: Told;
  readonly details: AssignedRule;
}

export type AssignedRule =
  | { readonly rule: 'count'; readonly indicator: string }
  | {
      readonly rule: 'atLeast' | 'above';
      readonly rate: BasisPoints;
      readonly indicator: string;
      readonly base: Told;
      /** What was assigned, of the base. */
      readonly share: BasisPoints;
    };

/** The plan's quota of a day, and the one that just suffices, for whom the plan sets it. */
interface Quota {
  readonly received: Told;
  readonly expected: Told;
  readonly details: {
    readonly indicator: string;
    /** 1 for a quota of all units together. */
    readonly units: number;
    readonly days: number;
    /** Quota × units × days. */
    readonly reach: Told;
    readonly remaining: Told;
  };
}
