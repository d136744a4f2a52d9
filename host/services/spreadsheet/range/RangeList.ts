// Google's class RangeList: what is done to one range, done to each.
import {
  defineClass,
  handle,
  write,
  type Emulates,
  type Receiver,
} from '../../../runtime/objects/emulatedClass';
import type { GoogleRange, GoogleRangeList } from '../googleTypes';
import { rangeListKind } from '../kinds';
import { requireSheetAlive } from '../protection/permissions';
import { rangeBorders, rangeBorderRules } from './rangeBorders';
import { rangeClearing, rangeClearingRules } from './rangeClearing';
import { rangeFonts, rangeFontsRules } from './rangeFonts';
import { rangeLayout, rangeLayoutRules } from './rangeLayout';
import { rangeMerges } from './rangeMerges';
import { rangeNotes, rangeNoteRules } from './rangeNotes';
import { rangeSorting, rangeSortingRules } from './rangeSorting';
import { rangeValidations, rangeValidationRules } from './rangeValidations';
import { rangeValues, rangeValueRules } from './rangeValues';
import { select } from '../sheet/Selection';
import type { RangeListState, RangePlace } from '../states';

type Self = Receiver<GoogleRangeList, RangeListState>;
type RangeMethod<Args extends unknown[]> = (
  this: Receiver<GoogleRange, RangePlace>,
  ...args: Args
) => unknown;

/** A method of RangeList that calls Range's own on every range of the list. */
const each = <Args extends unknown[]>(method: RangeMethod<Args>) =>
  function (this: Self, ...args: Args): GoogleRangeList {
    for (const range of this.ranges) {
      const self = this.world.make.range(range, range.area, range.bounds);
      method.apply({ ...range, self }, args);
    }
    return this.self;
  };

const methods = {
  getRanges() {
    return this.ranges.map((range) => this.world.make.range(range, range.area, range.bounds));
  },
  activate() {
    select(this.ranges);
    return this.self;
  },
  setValue: each(rangeValues.setValue),
  setFormula: each(rangeValues.setFormula),
  setNote: each(rangeNotes.setNote),
  clearNote: each(rangeNotes.clearNote),
  setBackground: each(rangeFonts.setBackground),
  setFontColor: each(rangeFonts.setFontColor),
  setFontFamily: each(rangeFonts.setFontFamily),
  setFontSize: each(rangeFonts.setFontSize),
  setFontWeight: each(rangeFonts.setFontWeight),
  setFontStyle: each(rangeFonts.setFontStyle),
  setFontLine: each(rangeFonts.setFontLine),
  setNumberFormat: each(rangeLayout.setNumberFormat),
  setHorizontalAlignment: each(rangeLayout.setHorizontalAlignment),
  setVerticalAlignment: each(rangeLayout.setVerticalAlignment),
  setWrap: each(rangeLayout.setWrap),
  setWrapStrategy: each(rangeLayout.setWrapStrategy),
  setBorder: each(rangeBorders.setBorder),
  breakApart: each(rangeMerges.breakApart),
  clear: each(rangeClearing.clear),
  clearContent: each(rangeClearing.clearContent),
  clearFormat: each(rangeClearing.clearFormat),
  clearDataValidations: each(rangeValidations.clearDataValidations),
  insertCheckboxes: each(rangeValidations.insertCheckboxes),
  removeCheckboxes: each(rangeValidations.removeCheckboxes),
  check: each(rangeValidations.check),
  uncheck: each(rangeValidations.uncheck),
  trimWhitespace: each(rangeSorting.trimWhitespace),
} satisfies Emulates<GoogleRangeList, RangeListState>;

export const rangeListClass = defineClass(
  rangeListKind,
  methods,
  {
    getRanges: handle(),
    activate: write(),
    setValue: rangeValueRules.setValue,
    setFormula: rangeValueRules.setFormula,
    setNote: rangeNoteRules.setNote,
    clearNote: rangeNoteRules.clearNote,
    setBackground: rangeFontsRules.setBackground,
    setFontColor: rangeFontsRules.setFontColor,
    setFontFamily: rangeFontsRules.setFontFamily,
    setFontSize: rangeFontsRules.setFontSize,
    setFontWeight: rangeFontsRules.setFontWeight,
    setFontStyle: rangeFontsRules.setFontStyle,
    setFontLine: rangeFontsRules.setFontLine,
    setNumberFormat: rangeLayoutRules.setNumberFormat,
    setHorizontalAlignment: rangeLayoutRules.setHorizontalAlignment,
    setVerticalAlignment: rangeLayoutRules.setVerticalAlignment,
    setWrap: rangeLayoutRules.setWrap,
    setWrapStrategy: rangeLayoutRules.setWrapStrategy,
    setBorder: rangeBorderRules.setBorder,
    breakApart: write(),
    clear: rangeClearingRules.clear,
    clearContent: rangeClearingRules.clearContent,
    clearFormat: rangeClearingRules.clearFormat,
    clearDataValidations: rangeValidationRules.clearDataValidations,
    insertCheckboxes: rangeValidationRules.insertCheckboxes,
    removeCheckboxes: rangeValidationRules.removeCheckboxes,
    check: rangeValidationRules.check,
    uncheck: rangeValidationRules.uncheck,
    trimWhitespace: rangeSortingRules.trimWhitespace,
  },
  { guard: requireSheetAlive },
);
