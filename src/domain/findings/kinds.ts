// Severity and reach of every finding (source: the rules of tallies and of the plan audit).
import type { AuditContents } from './auditContents';
import type { BookContents } from './bookContents';
import type { RollUpContents } from './rollUpContents';
import type { TallyContents } from './tallyContents';

/** Fixed: normalised and counted. Warning: counted and flagged. Error: not counted until it is mended. */
export type Severity = 'fixed' | 'warning' | 'error';

/** What an error takes out of the count. */
export type FindingScope = 'cell' | 'row' | 'tab' | 'none';

type Kinds<Code extends string> = Readonly<Record<Code, readonly [Severity, FindingScope]>>;

/** Findings about the workbook and the plan's cells. */
const bookKinds = {
  LOCALE_OTHER: ['warning', 'none'],
  TAB_MISSING: ['error', 'tab'],
  HEADER_MISSING: ['error', 'tab'],
  HEADER_DUPLICATE: ['error', 'tab'],
  SETTING_MISSING: ['error', 'tab'],
  SETTING_INVALID: ['error', 'tab'],
  INDICATOR_INVALID: ['error', 'tab'],
  // One bad cell does not stop the plan: its indicator goes on without what the cell would have said.
  PLAN_CELL_UNREAD: ['error', 'none'],
  PART_CELL_IGNORED: ['warning', 'none'],
  PART_COLUMN_MISSING: ['warning', 'none'],
  CODE_UNKNOWN: ['error', 'none'],
  DECIMALS_DIFFER: ['error', 'none'],
  DECIMALS_ON_RECORD: ['error', 'none'],
  CODE_DUPLICATE: ['error', 'tab'],
  UNITS_MISSING: ['error', 'tab'],
  UNIT_NAME_MISSING: ['error', 'tab'],
  UNIT_DUPLICATE: ['error', 'tab'],
  FIGURE_MISSING: ['warning', 'cell'],
  FIGURE_INVALID: ['error', 'cell'],
  UNIT_DATE_INVALID: ['error', 'none'],
  EXCLUSION_INVALID: ['error', 'row'],
  EXCLUSION_WITHOUT_COUNT: ['warning', 'none'],
  EXCLUSION_ABOVE_BASE: ['warning', 'none'],
  MAIN_UNCLEAR: ['warning', 'none'],
  QUOTA_UNCLEAR: ['warning', 'none'],
  IN_TOTAL_UNCLEAR: ['warning', 'none'],
  ADDRESS_INVALID: ['warning', 'none'],
  CONTENT_UNKNOWN: ['warning', 'none'],
} as const satisfies Kinds<keyof BookContents>;

/** Findings about tallies. */
const tallyKinds = {
  DATE_MISSING: ['error', 'row'],
  DATE_INVALID: ['error', 'row'],
  DATE_OUTSIDE_CAMPAIGN: ['error', 'row'],
  DATE_IN_FUTURE: ['error', 'row'],
  UNIT_MISSING: ['error', 'row'],
  UNIT_UNKNOWN: ['error', 'row'],
  UNIT_MATCHED: ['fixed', 'none'],
  ENCODING_LEGACY: ['error', 'row'],
  DUPLICATE_ROW: ['error', 'row'],
  TOTAL_ROW: ['fixed', 'none'],
  COUNT_NOT_NUMBER: ['error', 'cell'],
  COUNT_NEGATIVE: ['error', 'cell'],
  COUNT_FRACTION: ['error', 'cell'],
  COUNT_IS_DATE: ['error', 'cell'],
  COUNT_NORMALISED: ['fixed', 'none'],
  COUNT_AMBIGUOUS: ['error', 'cell'],
  FORMULA_IN_CELL: ['warning', 'none'],
  OVER_BASE: ['error', 'cell'],
  // The parts are not counted; the indicator's own count stands.
  PARTS_DIFFER: ['error', 'cell'],
  CUMULATIVE_FALLS: ['warning', 'none'],
  LOOKS_CUMULATIVE: ['warning', 'none'],
  REPEATED_ROW: ['warning', 'none'],
  SAME_AS_OTHERS: ['warning', 'none'],
  OUTLIER: ['warning', 'none'],
  NO_DAILY_GAIN: ['warning', 'none'],
  PERSONAL_DATA: ['warning', 'none'],
  EVIDENCE_NOT_LINK: ['warning', 'none'],
  EVIDENCE_KIND_UNKNOWN: ['warning', 'none'],
  EVIDENCE_LINK_MISSING: ['warning', 'none'],
  CHANGED_AFTER_FREEZE: ['warning', 'none'],
  FROZEN_UNIT_RECODED: ['warning', 'none'],
  FROZEN_UNIT_GONE: ['warning', 'none'],
  SYSTEM_MISMATCH: ['warning', 'none'],
  LIST_MISMATCH: ['warning', 'none'],
} as const satisfies Kinds<keyof TallyContents>;

/** Findings about the figures of communes that a district has put together. */
const rollUpKinds = {
  ROLLUP_CELL_UNREAD: ['error', 'row'],
  ROLLUP_COMMUNE_UNKNOWN: ['error', 'row'],
  ROLLUP_COMMUNE_MATCHED: ['fixed', 'none'],
  ROLLUP_INDICATOR_UNKNOWN: ['error', 'row'],
  ROLLUP_PERIOD_OUTSIDE: ['error', 'row'],
  ROLLUP_UNSENT: ['error', 'row'],
  ROLLUP_CONFLICT: ['error', 'row'],
  ROLLUP_FIGURE_MISSING: ['error', 'row'],
  ROLLUP_TYPED_TOO: ['error', 'row'],
  ROLLUP_SET_ASIDE: ['fixed', 'none'],
  ROLLUP_PERIOD_SHIFTED: ['warning', 'none'],
  ROLLUP_COMMUNE_MISSING: ['warning', 'none'],
  ROLLUP_PERIOD_MISSING: ['warning', 'none'],
  ROLLUP_INDICATOR_MISSING: ['warning', 'none'],
  ROLLUP_FALLS: ['warning', 'none'],
  ROLLUP_START_DIFFERS: ['warning', 'none'],
} as const satisfies Kinds<keyof RollUpContents>;

/** Findings of the plan audit. */
const auditKinds = {
  DURATION_MISMATCH: ['warning', 'none'],
  DATE_ORDER: ['warning', 'none'],
  BASE_MISSING: ['warning', 'none'],
  BASE_MISMATCH: ['warning', 'none'],
  RATE_TRUNCATED: ['warning', 'none'],
  REMAINING_MISMATCH: ['warning', 'none'],
  TOTAL_MISMATCH: ['warning', 'none'],
  TARGET_LOOKS_PERCENT: ['warning', 'none'],
  ASSIGNED_BELOW_TARGET: ['warning', 'none'],
  ASSIGNED_DIFFERS: ['warning', 'none'],
  QUOTA_TOO_LOW: ['warning', 'none'],
  QUOTA_EXCESSIVE: ['warning', 'none'],
  MOVING_BASE: ['fixed', 'none'],
} as const satisfies Kinds<keyof AuditContents>;

export const findingKinds = { ...bookKinds, ...tallyKinds, ...rollUpKinds, ...auditKinds } as const;

/** The codes in the table that take out a row or a cell. */
type LeavesOut<Table extends Kinds<string>> = {
  [Code in keyof Table]: Table[Code] extends readonly ['error', 'row' | 'cell'] ? Code : never;
}[keyof Table];

/** Findings about tallies that keep a row or a cell out of the count: each report says how many, and why. */
export type LeftOutCode = LeavesOut<typeof tallyKinds> | LeavesOut<typeof rollUpKinds>;
