// Why rows and cells were left out of a report, in English: noun phrases.
import type { LeftOutReasons } from '../../findingSentences';

export const leftOutReasons: LeftOutReasons = {
  DATE_MISSING: 'no date',
  DATE_INVALID: 'no real date',
  DATE_OUTSIDE_CAMPAIGN: 'date outside the campaign',
  DATE_IN_FUTURE: 'date not yet come',
  UNIT_MISSING: 'no unit',
  UNIT_UNKNOWN: 'unit not in the list',
  ENCODING_LEGACY: 'old font encoding (TCVN3/VNI)',
  DUPLICATE_ROW: 'same unit and date twice',
  COUNT_NOT_NUMBER: 'not a number',
  COUNT_NEGATIVE: 'below zero',
  COUNT_FRACTION: 'a fraction or percentage',
  COUNT_IS_DATE: 'a count turned into a date',
  COUNT_AMBIGUOUS: 'a count that is not clear',
  PARTS_DIFFER: 'details that do not add up to the count',
  ROLLUP_CELL_UNREAD: 'a pasted row that cannot be read',
  ROLLUP_COMMUNE_UNKNOWN: 'commune not in the list',
  ROLLUP_INDICATOR_UNKNOWN: 'indicator code not in the book',
  ROLLUP_PERIOD_OUTSIDE: 'a period outside the campaign or not over',
  ROLLUP_UNSENT: 'a commune’s report that was not sent',
  ROLLUP_CONFLICT: 'two rows of a commune that differ',
  ROLLUP_FIGURE_MISSING: 'a commune without a cumulative figure',
  ROLLUP_TYPED_TOO: 'typed where communes are put together',
  OVER_BASE: 'above the base',
};
