// Whether what the add-in relies on holds on this very sheet and account.
import type { SelfCheckName } from '../../i18n';

export interface SelfCheckResult {
  readonly id: SelfCheckName;
  /** `same`: as relied on. `differs`: another answer, in `observed`. `refused`: an error, in `observed`. */
  readonly outcome: 'same' | 'differs' | 'refused';
  /** What was seen: a figure, a text, or the error's words. */
  readonly observed: string;
}

export interface SelfCheckPort {
  /** Runs every check on a scratch tab, which is gone afterwards whatever happens. */
  readonly run: () => readonly SelfCheckResult[];
}
