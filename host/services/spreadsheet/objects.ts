// Makes every object of SpreadsheetApp that is asked for.
import { boundOnAllSides } from '../../model/grid/a1';
import type { CallGate } from '../../runtime/calls/callGate';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import { createUser } from '../users';
import { booleanConditionClass, formatRuleClass } from './rules/ConditionalFormatRule';
import { formatRuleBuilderClass } from './rules/ConditionalFormatRuleBuilder';
import { validationClass } from './rules/DataValidation';
import { validationBuilderClass } from './rules/DataValidationBuilder';
import { chartClass, chartOptionsClass, containerInfoClass } from './charts/EmbeddedChart';
import { chartBuilderClass } from './charts/EmbeddedChartBuilder';
import { protectionClass } from './protection/Protection';
import { rangeClass } from './range/Range';
import { rangeListClass } from './range/RangeList';
import { richTextBuilderClass, richTextClass } from './cells/RichText';
import { sheetClass } from './sheet/Sheet';
import { metadataClass, metadataLocationClass } from './metadata/DeveloperMetadata';
import { metadataFinderClass } from './metadata/DeveloperMetadataFinder';
import { borderClass, bordersClass } from './cells/cellBorders';
import { filterClass, namedRangeClass } from './smallClasses';
import { spreadsheetClass } from './book/Spreadsheet';
import type { ObjectMaker } from './states';
import { selectionClass } from './sheet/Selection';
import { textFinderClass } from './cells/TextFinder';
import { typedChartBuilderClasses } from './charts/typedChartBuilders';
import { textStyleBuilderClass, textStyleClass } from './cells/TextStyle';

/** A maker whose objects all pass the gate. */
export const createObjectMaker = (gate: CallGate): ObjectMaker => {
  const make: ObjectMaker = {
    spreadsheet: ({ world, workbook }) => exposeObject(spreadsheetClass, { world, workbook }, gate),
    sheet: ({ world, workbook, sheet }) => exposeObject(sheetClass, { world, workbook, sheet }, gate),
    range: ({ world, workbook, sheet }, area, bounds = boundOnAllSides) =>
      exposeObject(rangeClass, { world, workbook, sheet, area, bounds }, gate),
    rangeList: ({ world, workbook, sheet }, ranges) =>
      exposeObject(rangeListClass, { world, workbook, sheet, ranges }, gate),
    validation: (state) => exposeObject(validationClass, { ...state }, gate),
    validationBuilder: (state) => exposeObject(validationBuilderClass, { ...state }, gate),
    formatRule: (state) => exposeObject(formatRuleClass, { ...state }, gate),
    formatRuleBuilder: (state) => exposeObject(formatRuleBuilderClass, { ...state }, gate),
    booleanCondition: (state) => exposeObject(booleanConditionClass, { ...state }, gate),
    protection: ({ world, workbook, sheet, protection }) =>
      exposeObject(protectionClass, { world, workbook, sheet, protection }, gate),
    chart: (state) => exposeObject(chartClass, { ...state }, gate),
    chartBuilder: (state) => exposeObject(chartBuilderClass, { ...state }, gate),
    typedChartBuilder: (type, state) => exposeObject(typedChartBuilderClasses[type], { ...state }, gate),
    chartOptions: (state) => exposeObject(chartOptionsClass, { ...state }, gate),
    containerInfo: (anchor) => exposeObject(containerInfoClass, { ...anchor }, gate),
    richText: (state) => exposeObject(richTextClass, { ...state }, gate),
    richTextBuilder: (state) => exposeObject(richTextBuilderClass, { ...state }, gate),
    textStyle: (state) => exposeObject(textStyleClass, { ...state }, gate),
    textStyleBuilder: (state) => exposeObject(textStyleBuilderClass, { ...state }, gate),
    filter: ({ world, workbook, sheet }) => exposeObject(filterClass, { world, workbook, sheet }, gate),
    namedRange: (state) => exposeObject(namedRangeClass, { ...state }, gate),
    metadata: (state) => exposeObject(metadataClass, { ...state }, gate),
    metadataLocation: (state) => exposeObject(metadataLocationClass, { ...state }, gate),
    metadataFinder: (state) => exposeObject(metadataFinderClass, { ...state }, gate),
    borders: (style) => exposeObject(bordersClass, { style, make }, gate),
    border: (border) => exposeObject(borderClass, { ...border }, gate),
    textFinder: (state) => exposeObject(textFinderClass, { ...state }, gate),
    selection: ({ world, workbook, sheet }) => exposeObject(selectionClass, { world, workbook, sheet }, gate),
    user: (email) => createUser(email, gate),
  };
  return make;
};
