// The tab into which the records of communes are pasted or imported, with the commune's name in front of each row.
import type { Language } from '../../domain/plan/campaign';
import type { Decimals } from '../../domain/plan/decimals';
import { fixedColumns, tabSetup, unitColumn } from './columnSetups';
import { frozenOptions } from './recordTabs';
import type { TabSetup } from './tabSetup';

/** Codes are texts here: a number would lose its zeros. What is pasted brings its own formats along. */
export const communeFiguresTab = (language: Language, decimals: Decimals): TabSetup<'communeFigures'> => ({
  ...tabSetup(
    'communeFigures',
    language,
    fixedColumns('communeFigures', language, { ...frozenOptions(decimals), commune: unitColumn }),
  ),
  frozenThrough: 'commune',
  beforePlan: true,
});
