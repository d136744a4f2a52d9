// All checks of tallies, in one list: a new one is a line here, a file beside it, and its code in the findings.
import { checkCounts, checkTexts } from './cellChecks';
import { findFrozenChanges } from './frozenChanges';
import { checkParts } from './parts';
import { findPatterns } from './patterns';
import { findSameAsOthers } from './sameAsOthers';
import type { TallyCheck } from './tallyCheck';
import { checkTotalRows } from './totalRows';

/** Found already when the rows were sorted out: what keeps a row or a count from counting. */
const sortedOut: TallyCheck = ({ rowFindings, overBase }) => [...rowFindings, ...overBase];

export const tallyChecks: readonly TallyCheck[] = [
  sortedOut,
  checkCounts,
  checkParts,
  checkTexts,
  findPatterns,
  findSameAsOthers,
  findFrozenChanges,
  checkTotalRows,
];
