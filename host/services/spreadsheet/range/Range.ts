// Google's class Range, put together from its concerns.
import { defineClass } from '../../../runtime/objects/emulatedClass';
import { rangeKind } from '../kinds';
import { requireInGrid } from '../cells/coordinates';
import { requireSheetAlive } from '../protection/permissions';
import { rangeBorders, rangeBorderRules } from './rangeBorders';
import { rangeClearing, rangeClearingRules } from './rangeClearing';
import { rangeCopying, rangeCopyingRules } from './rangeCopying';
import { rangeFonts, rangeFontsRules } from './rangeFonts';
import { rangeGeometry, rangeGeometryRules } from './rangeGeometry';
import { rangeGuards, rangeGuardRules } from './rangeGuards';
import { rangeLayout, rangeLayoutRules } from './rangeLayout';
import { rangeMerges, rangeMergeRules } from './rangeMerges';
import { rangeNotes, rangeNoteRules } from './rangeNotes';
import { rangeRichText, rangeRichTextRules } from './rangeRichText';
import { rangeSorting, rangeSortingRules } from './rangeSorting';
import { rangeValidations, rangeValidationRules } from './rangeValidations';
import { rangeValues, rangeValueRules } from './rangeValues';

export const rangeClass = defineClass(
  rangeKind,
  {
    ...rangeBorders,
    ...rangeClearing,
    ...rangeCopying,
    ...rangeFonts,
    ...rangeGeometry,
    ...rangeGuards,
    ...rangeLayout,
    ...rangeMerges,
    ...rangeNotes,
    ...rangeRichText,
    ...rangeSorting,
    ...rangeValidations,
    ...rangeValues,
  },
  {
    ...rangeBorderRules,
    ...rangeClearingRules,
    ...rangeCopyingRules,
    ...rangeFontsRules,
    ...rangeGeometryRules,
    ...rangeGuardRules,
    ...rangeLayoutRules,
    ...rangeMergeRules,
    ...rangeNoteRules,
    ...rangeRichTextRules,
    ...rangeSortingRules,
    ...rangeValidationRules,
    ...rangeValueRules,
  },
  {
    guard: (state, call) => {
      requireSheetAlive(state, call);
      if (state.workbook.rangesRefused === 'used' && call.effect !== 'none')
        requireInGrid(state.sheet, state.area);
    },
  },
);
