// All checks of tallies, in one list: a new one is a line here, a file beside it, and its code in the findings.
import { checkCounts, checkTexts } from './cellChecks';
import { findFrozenChanges } from './frozenChanges';
import { findPatterns } from './patterns';
import { findSameAsOthers } from './sameAsOthers';
import type { TallyCheck } from './tallyCheck';
import { checkTotalRows } from './totalRows';

export const tallyChecks: readonly TallyCheck[] = [
  ({ rowFindings }) => rowFindings,
  checkCounts,
  checkTexts,
  ({ overBase }) => overBase,
  findPatterns,
  findSameAsOthers,
  findFrozenChanges,
  checkTotalRows,
];
