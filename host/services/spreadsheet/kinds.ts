// The classes of SpreadsheetApp, each tied to the state behind its objects.
import { kindOf } from '../../runtime/objects/emulatedClass';
import type * as Google from './googleTypes';
import type * as State from './states';

const service = 'SpreadsheetApp';

export const spreadsheetKind = kindOf<Google.GoogleSpreadsheet, State.SpreadsheetPlace>(
  service,
  'Spreadsheet',
);
export const sheetKind = kindOf<Google.GoogleSheet, State.SheetPlace>(service, 'Sheet');
export const rangeKind = kindOf<Google.GoogleRange, State.RangePlace>(service, 'Range');
export const rangeListKind = kindOf<Google.GoogleRangeList, State.RangeListState>(service, 'RangeList');
export const validationKind = kindOf<Google.GoogleDataValidation, State.ValidationState>(
  service,
  'DataValidation',
);
export const validationBuilderKind = kindOf<Google.GoogleDataValidationBuilder, State.ValidationState>(
  service,
  'DataValidationBuilder',
);
export const formatRuleKind = kindOf<Google.GoogleConditionalFormatRule, State.FormatRuleState>(
  service,
  'ConditionalFormatRule',
);
export const formatRuleBuilderKind = kindOf<Google.GoogleConditionalFormatRuleBuilder, State.FormatRuleState>(
  service,
  'ConditionalFormatRuleBuilder',
);
export const booleanConditionKind = kindOf<Google.GoogleBooleanCondition, State.FormatRuleState>(
  service,
  'BooleanCondition',
);
export const protectionKind = kindOf<Google.GoogleProtection, State.ProtectionState>(service, 'Protection');
export const chartKind = kindOf<Google.GoogleEmbeddedChart, State.ChartState>(service, 'EmbeddedChart');
export const chartBuilderKind = kindOf<Google.GoogleEmbeddedChartBuilder, State.ChartState>(
  service,
  'EmbeddedChartBuilder',
);
export const containerInfoKind = kindOf<Google.GoogleContainerInfo, State.ChartState['chart']['anchor']>(
  service,
  'ContainerInfo',
);
export const richTextKind = kindOf<Google.GoogleRichTextValue, State.RichTextState>(service, 'RichTextValue');
export const richTextBuilderKind = kindOf<Google.GoogleRichTextValueBuilder, State.RichTextState>(
  service,
  'RichTextValueBuilder',
);
export const textStyleKind = kindOf<Google.GoogleTextStyle, State.TextStyleState>(service, 'TextStyle');
export const textStyleBuilderKind = kindOf<Google.GoogleTextStyleBuilder, State.TextStyleState>(
  service,
  'TextStyleBuilder',
);
export const filterKind = kindOf<Google.GoogleFilter, State.SheetPlace>(service, 'Filter');
export const namedRangeKind = kindOf<Google.GoogleNamedRange, State.NamedRangeState>(service, 'NamedRange');
export const textFinderKind = kindOf<Google.GoogleTextFinder, State.TextFinderState>(service, 'TextFinder');
export const selectionKind = kindOf<Google.GoogleSelection, State.SheetPlace>(service, 'Selection');
export const metadataLocationKind = kindOf<Google.GoogleDeveloperMetadataLocation, State.MetadataState>(
  service,
  'DeveloperMetadataLocation',
);
export const metadataFinderKind = kindOf<Google.GoogleDeveloperMetadataFinder, State.MetadataFinderState>(
  service,
  'DeveloperMetadataFinder',
);
export const metadataKind = kindOf<Google.GoogleDeveloperMetadata, State.MetadataState>(
  service,
  'DeveloperMetadata',
);
