import * as enumerations from '../../../host/services/spreadsheet/enumerations';
import {
  booleanConditionClass,
  formatRuleClass,
} from '../../../host/services/spreadsheet/rules/ConditionalFormatRule';
import { formatRuleBuilderClass } from '../../../host/services/spreadsheet/rules/ConditionalFormatRuleBuilder';
import { validationClass } from '../../../host/services/spreadsheet/rules/DataValidation';
import { validationBuilderClass } from '../../../host/services/spreadsheet/rules/DataValidationBuilder';
import { chartClass, containerInfoClass } from '../../../host/services/spreadsheet/charts/EmbeddedChart';
import { chartBuilderClass } from '../../../host/services/spreadsheet/charts/EmbeddedChartBuilder';
import { protectionClass } from '../../../host/services/spreadsheet/protection/Protection';
import { rangeClass } from '../../../host/services/spreadsheet/range/Range';
import { rangeListClass } from '../../../host/services/spreadsheet/range/RangeList';
import { richTextBuilderClass, richTextClass } from '../../../host/services/spreadsheet/cells/RichText';
import { sheetClass } from '../../../host/services/spreadsheet/sheet/Sheet';
import {
  metadataClass,
  metadataLocationClass,
} from '../../../host/services/spreadsheet/metadata/DeveloperMetadata';
import { metadataFinderClass } from '../../../host/services/spreadsheet/metadata/DeveloperMetadataFinder';
import { filterClass, namedRangeClass } from '../../../host/services/spreadsheet/smallClasses';
import { spreadsheetClass } from '../../../host/services/spreadsheet/book/Spreadsheet';
import { selectionClass } from '../../../host/services/spreadsheet/sheet/Selection';
import { textFinderClass } from '../../../host/services/spreadsheet/cells/TextFinder';
import { typedChartBuilderClasses } from '../../../host/services/spreadsheet/charts/typedChartBuilders';
import { textStyleBuilderClass, textStyleClass } from '../../../host/services/spreadsheet/cells/TextStyle';
import type { MethodRule } from '../../../host/runtime/objects/emulatedClass';

const typeName = (value: object): string => String(Reflect.get(value, 'typeName')).split('.').at(-1) ?? '';

const classes = [
  booleanConditionClass,
  chartBuilderClass,
  chartClass,
  containerInfoClass,
  filterClass,
  formatRuleBuilderClass,
  formatRuleClass,
  metadataClass,
  metadataFinderClass,
  metadataLocationClass,
  namedRangeClass,
  protectionClass,
  rangeClass,
  rangeListClass,
  richTextBuilderClass,
  richTextClass,
  sheetClass,
  spreadsheetClass,
  selectionClass,
  textFinderClass,
  ...Object.values(typedChartBuilderClasses),
  textStyleBuilderClass,
  textStyleClass,
  validationBuilderClass,
  validationClass,
].map(({ kind, rules, methods }) => ({ name: kind.name, rules, methods }));

const known = new Set([
  ...[
    'Object',
    'String',
    'Integer',
    'Number',
    'Boolean',
    'Date',
    'Map',
    'User',
    'ChartType',
    'Position',
    'CurveStyle',
    'ChartHiddenDimensionStrategy',
  ],
  ...classes.map(({ name }) => name),
  ...Object.values(enumerations).map((values) => String(Object.values(values).map(typeName)[0])),
]);

const typesOf = ({ overloads }: MethodRule): string[] =>
  overloads
    .flatMap((overload) => overload.split(','))
    .map((type) => type.trim().replace(/(\[\]|\?|\.\.\.)/g, ''))
    .filter((type) => type !== '');

it.each(classes)('every signature of $name is made of types that exist', ({ rules }) => {
  const unknown = Object.entries(rules).flatMap(([method, rule]) =>
    typesOf(rule)
      .filter((type) => !known.has(type))
      .map((type) => `${method}: ${type}`),
  );
  expect(unknown).toEqual([]);
});

it.each(classes)('$name has a rule for each method and none besides', ({ rules, methods }) => {
  expect(Object.keys(rules).toSorted()).toEqual(Object.keys(methods).toSorted());
});

it.each(classes)(
  'methods of $name that set or insert are writes, those that get are never',
  ({ name, rules }) => {
    const isBuilder = name.endsWith('Builder');
    const wrong = Object.entries(rules).filter(([method, { effect }]) => {
      if (/^get|^is|^has/.test(method)) return effect === 'write';
      if (/^(set|insert|delete|add|remove|clear|hide|show|append|merge)/.test(method)) {
        return effect !== (isBuilder ? 'none' : 'write');
      }
      return false;
    });
    expect(wrong.map(([method]) => method)).toEqual([]);
  },
);
