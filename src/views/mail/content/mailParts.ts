// The parts of the weekly mail as data. The HTML and its plain-text twin are both written from them, so that neither
// can say what the other does not.
import type { BasisPoints } from '../../../domain/plan/basisPoints';
import type { StatusLook } from '../../shared/palette';
import type { Standing } from '../../shared/standing';

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

/** The rate of the target, as it is and as it is shown. */
export interface Rate {
  readonly share: BasisPoints;
  readonly shown: string;
  readonly label: string;
}

/** A main indicator as the first screen has it. */
export interface MainPart {
  readonly name: string;
  readonly standing: Standing;
  /** Null without a target. */
  readonly rate: Rate | null;
  /** What is done of what, what remains and what that needs. */
  readonly line: string;
}

export interface IndicatorPart {
  readonly name: string;
  readonly standing: Standing;
  /** Null without a target. */
  readonly rate: Rate | null;
  /** Whether the rate is drawn: not where the first screen has done so. */
  readonly drawn: boolean;
  readonly figures: readonly Figure[];
}

export interface LaggingUnit {
  readonly name: string;
  readonly standing: Standing;
  /** Periods running behind, days without gain; '' without any. */
  readonly running: string;
  readonly figures: readonly string[];
  /** Its own words; null when it gave none. */
  readonly said: string | null;
}

export interface TableCell {
  readonly text: string;
  /** Colours the cell; null leaves it plain. */
  readonly look: StatusLook | null;
}

export interface TableRow {
  readonly name: string;
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
  /** What the signs and the ranks mean. */
  readonly legend: string;
  readonly tables: readonly UnitTable[];
  readonly left: string | null;
}

export interface MailContent {
  /** Who reports on what. */
  readonly source: string;
  readonly title: string;
  readonly standing: Standing;
  readonly summary: string;
  readonly mains: readonly MainPart[];
  readonly answers: readonly Answer[];
  readonly cutOff: string;
  readonly results: {
    readonly title: string;
    readonly parts: readonly IndicatorPart[];
    readonly left: string | null;
  };
  readonly lagging: {
    readonly title: string;
    readonly units: readonly LaggingUnit[];
    readonly lists: readonly Figure[];
  };
  /** Corrections and what was left out, a sentence each; none where there is nothing to tell. */
  readonly notes: readonly string[];
  readonly matrix: TableSection;
  readonly closing: string;
}

export interface RenderedMail {
  readonly subject: string;
  /** Plain text; lines end with a single line feed. */
  readonly text: string;
  readonly html: string;
}
