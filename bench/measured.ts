// All that one run of the bench has measured.
import type { BundleCost } from './bundle';
import type { CoreCost } from './core';
import type { EditCost } from './edits';
import type { HandlerCost } from './handlers';
import type { SummaryCost } from './summaries';

export interface Measured {
  /** ISO. */
  readonly date: string;
  readonly machine: string;
  readonly bundle: BundleCost;
  readonly summaries: readonly SummaryCost[];
  readonly handlers: readonly HandlerCost[];
  readonly edits: readonly EditCost[];
  readonly core: CoreCost;
}
