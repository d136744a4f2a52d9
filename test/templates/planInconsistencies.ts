// What was found wrong in the five real plans, and what the audit makes of each: its findings, or why the workbook
// cannot show it. A finding reads `CODE tab!cell received → expected`.
import type { PlanTemplate } from '../../src/templates/planTemplate';

type PlanId = PlanTemplate['id'];

export interface Answer {
  /** A code of the list of inconsistencies, or what else of the plan's data calls for a finding. */
  readonly of: string;
  readonly findings: readonly string[];
  /** Why figures cannot show it; only for answers without findings. */
  readonly why?: string;
}

const shown = (of: string, ...findings: string[]): Answer => ({ of, findings });
const hidden = (of: string, why: string): Answer => ({ of, findings: [], why });

/** Beside the list: percentages whose base the plan leaves out, and bases that move, are facts of its indicators. */
export const baseLeftOut = 'the indicator has no base';
export const baseMoves = 'the base is what another indicator reaches';

export const answers: Readonly<Record<PlanId, readonly Answer[]>> = {
  'tu-nghia': [
    shown('DURATION_MISMATCH', 'DURATION_MISMATCH settings!B17 60 → 62'),
    shown('PCT_TRUNCATED', 'RATE_TRUNCATED indicators!P2 86,49% → 86,50%'),
    shown('QUOTA_INFEASIBLE', 'QUOTA_EXCESSIVE indicators!L2 30 → 2'),
    hidden(
      'DEADLINE_CONFLICT',
      'An indicator has one deadline cell; the second date of the text stands nowhere.',
    ),
    shown('COHORT_GAP', 'DATE_ORDER settings!B18 2025-03-31 → 2025-04-17'),
    shown('BASE_MISSING', 'BASE_MISSING indicators!H5 NK → '),
    hidden('AGE_WORDING', 'Wording.'),
    hidden('MISSING_ANNEX', 'No figure: a form that was not attached.'),
    hidden('NO_FINAL_REPORT_DATE', 'The plan prints no such date, and the setting may be blank.'),
    hidden('TYPO', 'Wording.'),
    shown(baseLeftOut, 'BASE_MISSING indicators!H4 TN2 - TN2.DK + TN16 → '),
    shown(baseMoves, 'MOVING_BASE indicators!H3 TN2 → ', 'MOVING_BASE indicators!H4 TN2 - TN2.DK + TN16 → '),
  ],
  'cam-tan': [
    shown('TOTAL_MISMATCH', 'TOTAL_MISMATCH units!M19 20549 → 20551'),
    shown('RULE_EXCEPTION', 'ASSIGNED_DIFFERS units!M2 4275 → 3563'),
    shown(
      'STRICT_THRESHOLD',
      'ASSIGNED_BELOW_TARGET units!M3 988 → 989',
      'ASSIGNED_BELOW_TARGET units!M4 1395 → 1396',
      'ASSIGNED_BELOW_TARGET units!M5 530 → 531',
      'ASSIGNED_BELOW_TARGET units!M7 479 → 480',
      'ASSIGNED_BELOW_TARGET units!M8 795 → 796',
      'ASSIGNED_BELOW_TARGET units!M10 1090 → 1091',
      'ASSIGNED_BELOW_TARGET units!M11 946 → 947',
      'ASSIGNED_BELOW_TARGET units!M12 700 → 701',
      'ASSIGNED_BELOW_TARGET units!M13 1247 → 1248',
      'ASSIGNED_BELOW_TARGET units!M14 1107 → 1108',
      'ASSIGNED_BELOW_TARGET units!M15 584 → 585',
      'ASSIGNED_BELOW_TARGET units!M17 969 → 970',
    ),
    hidden('DOC_NO_MISMATCH', 'Numbers of documents are not figures of the campaign.'),
    hidden('INDICATOR_DEF_MISMATCH', 'Wording: 390 is 84 + 306 in text and annex alike.'),
    // The annex is the district's: its 17 communes do not add up to what the commune has to do.
    shown(
      'SCOPE_COPIED',
      'BASE_MISMATCH indicators!O2 390 → 7018',
      'BASE_MISMATCH indicators!O3 2073 → 39673',
    ),
    hidden('STALE_BASELINE', 'The date of the annex stands in no cell.'),
    shown('FINAL_REPORT_BEFORE_END', 'DATE_ORDER settings!B24 2024-12-26T23:59 → >2024-12-31'),
    hidden('NUMBER_FORMAT_MIXED', 'Wording: the numbers are equal.'),
    hidden('TYPO', 'Wording.'),
    shown(baseLeftOut, 'BASE_MISSING indicators!H4 SCB → ', 'BASE_MISSING indicators!H5 SNT → '),
  ],
  'loc-hoa': [
    shown('START_DATE_CONFLICT', 'DURATION_MISMATCH settings!B17 90 → 91'),
    shown(
      'NO_BASELINE',
      'BASE_MISSING indicators!H2 DS14 → ',
      'BASE_MISSING indicators!H7 BHYT → ',
      'BASE_MISSING indicators!H8 TK2 → ',
      'BASE_MISSING indicators!H9 TK2 → ',
      'BASE_MISSING indicators!H10 SCB → ',
    ),
    hidden('COMPARATOR_MIXED', 'Wording: each rule is kept as printed.'),
    hidden('COMPOUND_INDICATOR', 'Wording: the template counts the two papers apart.'),
    hidden('DUPLICATE_SECTION_NO', 'Wording.'),
    hidden('CREDENTIAL_IN_DOCUMENT', 'Nothing of it is in the workbook.'),
    hidden('TONE_PLACEMENT', 'Wording: names are matched whatever the placement.'),
    hidden('HOMOGLYPH', 'Wording.'),
    hidden('UNIT_WORD_MIXED', 'Wording.'),
    hidden('CADENCE_GAP', 'No figure: the plan asks for no weekly report.'),
    shown(baseMoves, 'MOVING_BASE indicators!H8 TK2 → ', 'MOVING_BASE indicators!H9 TK2 → '),
  ],
  'tan-ninh': [
    // The year is wrong both where the report is due and where the officials' indicator ends.
    shown(
      'DEADLINE_BEFORE_ISSUE',
      'DATE_ORDER settings!B24 2025-07-14T23:59 → >2026-07-14',
      'DATE_ORDER indicators!K3 2025-07-14 → 2026-05-18..2026-07-14',
    ),
    shown(
      'NO_QUANTITATIVE_TARGET',
      'BASE_MISSING indicators!H2 DDK → ',
      'BASE_MISSING indicators!H3 SCB → ',
      'BASE_MISSING indicators!H6 TPL → ',
    ),
    hidden('NO_PERIODIC_REPORT', 'The plan prints no weekday; the workbook takes the usual one.'),
    hidden('UNIT_WORD_MIXED', 'Wording.'),
    hidden('TYPO', 'Wording.'),
  ],
  'kon-chieng': [
    shown('WRONG_BASE', 'BASE_MISMATCH indicators!P2 95,88% → 68,33%'),
    shown('TWO_BASES_SAME_INDICATOR_FAMILY', 'BASE_MISMATCH indicators!O3 9907 → 7060'),
    shown('REMAINING_MISMATCH', 'REMAINING_MISMATCH indicators!Q3 3398 → 2691'),
    hidden(
      'COHORT_EXCEEDS_REMAINING',
      'Text alone says that the 352 born in 2011 are among the 291 who are left.',
    ),
    shown('QUOTA_TOO_LOW', 'QUOTA_TOO_LOW indicators!L2 7 → 10', 'QUOTA_TOO_LOW indicators!L3 77 → 90'),
    // That none of the 4 can be done in the commune stands in words; that 60 are planned for 4 stands in figures.
    shown('QUOTA_IMPOSSIBLE', 'QUOTA_EXCESSIVE indicators!L4 2 → 1'),
    hidden('SEPARATOR_MIXED', 'Wording: the template types 3.398 as the number that is meant.'),
    shown('FINAL_REPORT_BEFORE_END', 'DATE_ORDER settings!B24 2025-08-30T10:00 → >2025-08-30'),
    shown('STALE_BASELINE', 'DATE_ORDER settings!B18 2025-07-15 → 2025-07-31'),
    hidden('INDICATOR_DEF_MISMATCH', 'Wording.'),
    hidden('AGE_WORDING', 'Wording.'),
    hidden('DIACRITICS_LOST', 'Wording.'),
    hidden('COPIED_FROM_PROVINCE', 'Wording.'),
    shown(baseLeftOut, 'BASE_MISSING indicators!H6 SCB → '),
    shown(
      baseMoves,
      'MOVING_BASE indicators!H5 TK2 → ',
      'MOVING_BASE indicators!H8 TK2 → ',
      'MOVING_BASE indicators!H9 TK2 → ',
      'MOVING_BASE indicators!H10 TK2 → ',
    ),
  ],
};
