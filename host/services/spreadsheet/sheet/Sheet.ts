// Google's class Sheet, put together from its concerns.
import { defineClass } from '../../../runtime/objects/emulatedClass';
import { sheetKind } from '../kinds';
import { requireSheetAlive } from '../protection/permissions';
import { sheetContentRules, sheetContents } from './sheetContents';
import { sheetDimensionRules, sheetDimensions } from './sheetDimensions';
import { sheetIdentity, sheetIdentityRules } from './sheetIdentity';
import { sheetRangeRules, sheetRanges } from './sheetRanges';
import { sheetSelection, sheetSelectionRules } from './sheetSelection';
import { sheetStructure, sheetStructureRules } from './sheetStructure';

export const sheetClass = defineClass(
  sheetKind,
  {
    ...sheetContents,
    ...sheetDimensions,
    ...sheetIdentity,
    ...sheetRanges,
    ...sheetSelection,
    ...sheetStructure,
  },
  {
    ...sheetContentRules,
    ...sheetDimensionRules,
    ...sheetIdentityRules,
    ...sheetRangeRules,
    ...sheetSelectionRules,
    ...sheetStructureRules,
  },
  { guard: requireSheetAlive },
);
