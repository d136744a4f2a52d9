// Whether what the add-in relies on holds on this very sheet and account.
import type { SelfCheckName } from '../../i18n';

export interface SelfCheckResult {
  readonly id: SelfCheckName;
  /**
   * `same`: as relied on. `differs`: another answer, in `observed`. `refused`: an error, in `observed`. `waiting`: known
   * at the next self-check.
   */
  readonly outcome: 'same' | 'differs' | 'refused' | 'waiting';
  /** What was seen: a figure, a text, or the error's words. */
  readonly observed: string;
}

/** A page for a person to look at as a PDF: what it shows no program can judge. */
export interface Specimen {
  readonly name: string;
  readonly html: string;
}

export interface SelfCheckPort {
  /**
   * Runs every check on a scratch tab, which is gone afterwards whatever happens; `pdf` is the specimen in Base64, null
   * when it could not be made. The check of a run from the clock waits for its trigger, and clears what one left behind.
   */
  readonly run: (specimen: Specimen) => {
    readonly results: readonly SelfCheckResult[];
    readonly pdf: string | null;
  };
  /** Called by that trigger, with Google's name of its authority: notes down what a run from the clock can do. */
  readonly observeClockRun: (authority: string) => string;
}
