// The parts of the weekly mail as data. The HTML and its plain-text twin are both written from them, so that neither
// can say what the other does not.
import type { BasisPoints } from '../../../domain/plan/basisPoints';
import type { ProgressStatus } from '../../../domain/progress/status';

/** A question of a reader, answered in one or a few short lines. */
export interface Answer {
  readonly question: string;
  readonly lines: readonly string[];
}

/** A figure under its name. */
export interface Figure {
  readonly label: string;
  readonly value: string;
}

export interface IndicatorPart {
  readonly name: string;
  readonly status: ProgressStatus;
  /** The rate of the target, as it is and as it is shown; null without one. */
  readonly rate: { readonly share: BasisPoints; readonly shown: string; readonly label: string } | null;
  readonly figures: readonly Figure[];
}

export interface LaggingUnit {
  readonly name: string;
  readonly status: ProgressStatus;
  readonly figures: readonly string[];
  /** Its own words; null when it gave none. */
  readonly said: string | null;
}

export interface TableCell {
  readonly text: string;
  /** Colours the cell; null leaves it plain. */
  readonly status: ProgressStatus | null;
}

export interface TableRow {
  readonly name: string;
  /** The commune's own row. */
  readonly total: boolean;
  readonly cells: readonly TableCell[];
}

export interface UnitTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Tables of the same units; `left` says how many were left away, null when none. */
export interface TableSection {
  readonly title: string;
  readonly unitHeader: string;
  /** What the signs mean; '' without signs. */
  readonly legend: string;
  readonly tables: readonly UnitTable[];
  readonly left: string | null;
}

export interface Notes {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly left: string | null;
}

export interface MailContent {
  /** Who reports on what. */
  readonly source: string;
  readonly title: string;
  readonly status: ProgressStatus;
  readonly summary: string;
  readonly cutOff: string;
  readonly answers: readonly Answer[];
  readonly results: {
    readonly title: string;
    readonly parts: readonly IndicatorPart[];
    readonly left: string | null;
  };
  readonly lagging: {
    readonly title: string;
    readonly units: readonly LaggingUnit[];
    /** Stands in their place when nobody lags. */
    readonly none: string;
    readonly lists: readonly Figure[];
  };
  readonly matrix: TableSection;
  readonly quotas: TableSection;
  readonly notes: readonly Notes[];
  readonly closing: string;
}

export interface RenderedMail {
  readonly subject: string;
  /** Plain text; lines end with a single line feed. */
  readonly text: string;
  readonly html: string;
}
