// A finding as data, without prose: what was found, where, what was received and what was expected.
// The wording of both languages lives in i18n, keyed by the code.

/** Fixed: normalised and counted. Warning: counted and flagged. Error: not counted until it is mended. */
export type Severity = 'fixed' | 'warning' | 'error';

/** What an error takes out of the count. */
export type FindingScope = 'cell' | 'row' | 'tab' | 'none';

/** The tabs of a campaign workbook, by their place in the contract, not by their name. */
export type TabKey =
  | 'settings'
  | 'indicators'
  | 'units'
  | 'exclusions'
  | 'tallies'
  | 'systemFigures'
  | 'guidedList'
  | 'progress'
  | 'frozenFigures'
  | 'log';

/** Severity and reach of every finding (source: the rules of tallies and of the plan audit). */
export const findingKinds = {
  LOCALE_OTHER: ['warning', 'none'],
  TAB_MISSING: ['error', 'tab'],
  HEADER_MISSING: ['error', 'tab'],
  HEADER_DUPLICATE: ['error', 'tab'],
  SETTING_MISSING: ['error', 'tab'],
  SETTING_INVALID: ['error', 'tab'],
  INDICATOR_INVALID: ['error', 'tab'],
  CODE_UNKNOWN: ['error', 'tab'],
  CODE_DUPLICATE: ['error', 'tab'],
  UNITS_MISSING: ['error', 'tab'],
  UNIT_NAME_MISSING: ['error', 'tab'],
  UNIT_DUPLICATE: ['error', 'tab'],
  FIGURE_MISSING: ['warning', 'cell'],
  FIGURE_INVALID: ['error', 'cell'],
  EXCLUSION_INVALID: ['error', 'row'],
  CONTENT_UNKNOWN: ['warning', 'none'],
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
  CUMULATIVE_FALLS: ['warning', 'none'],
  LOOKS_CUMULATIVE: ['warning', 'none'],
  REPEATED_ROW: ['warning', 'none'],
  SAME_AS_OTHERS: ['warning', 'none'],
  OUTLIER: ['warning', 'none'],
  NO_DAILY_GAIN: ['warning', 'none'],
  PERSONAL_DATA: ['warning', 'none'],
  EVIDENCE_NOT_LINK: ['warning', 'none'],
  CHANGED_AFTER_FREEZE: ['warning', 'none'],
  SYSTEM_MISMATCH: ['warning', 'none'],
  LIST_MISMATCH: ['warning', 'none'],
  DURATION_MISMATCH: ['warning', 'none'],
  DATE_ORDER: ['warning', 'none'],
  BASE_MISSING: ['warning', 'none'],
  BASE_MISMATCH: ['warning', 'none'],
  RATE_TRUNCATED: ['warning', 'none'],
  REMAINING_MISMATCH: ['warning', 'none'],
  TOTAL_MISMATCH: ['warning', 'none'],
  ASSIGNED_BELOW_TARGET: ['warning', 'none'],
  ASSIGNED_DIFFERS: ['warning', 'none'],
  QUOTA_TOO_LOW: ['warning', 'none'],
  QUOTA_EXCESSIVE: ['warning', 'none'],
  MOVING_BASE: ['fixed', 'none'],
} as const satisfies Readonly<Record<string, readonly [Severity, FindingScope]>>;

export type FindingCode = keyof typeof findingKinds;

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly tab: TabKey;
  /** As people count rows: the header is row 1. Null when the finding is about the whole tab. */
  readonly row: number | null;
  /** The column's letter; null when the finding is about the whole row. */
  readonly column: string | null;
  /** The unit's code, where one is known. */
  readonly unit: string | null;
  /** What stood there, as a person sees it; masked where it is personal. */
  readonly received: string;
  /** What to type instead, or the figure that it should agree with. */
  readonly expected: string;
  /** Names and figures that the wording needs beside those. */
  readonly details: Readonly<Record<string, string | number>>;
}

export interface FindingPlace {
  readonly tab: TabKey;
  readonly row?: number | null;
  readonly column?: string | null;
  readonly unit?: string | null;
}

/** The finding with the severity that its code carries. */
export const findingOf = (
  code: FindingCode,
  place: FindingPlace,
  received = '',
  expected = '',
  details: Finding['details'] = {},
): Finding => ({
  code,
  severity: findingKinds[code][0],
  tab: place.tab,
  row: place.row ?? null,
  column: place.column ?? null,
  unit: place.unit ?? null,
  received,
  expected,
  details,
});

/** What the finding takes out of the count: a cell, a row, the whole tab, or nothing. */
export const scopeOf = (finding: Finding): FindingScope =>
  finding.severity === 'error' ? findingKinds[finding.code][1] : 'none';
