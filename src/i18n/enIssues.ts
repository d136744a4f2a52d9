// Findings in English, sentence by sentence beside the Vietnamese.
import { showCount, showDate } from './numbers';
import type { Catalogue, IssueWords } from './catalogue';

const date = (value: string | number | undefined): string => showDate(String(value ?? ''));
/** A count that a sentence quotes, grouped; anything else stays as it is. */
const count = (value: string | number | undefined): string =>
  /^-?\d+$/.test(String(value)) ? showCount(Number(value), 'en') : String(value ?? '');
const quoted = ({ received }: IssueWords): string => `“${received}”`;
const suggestion = ({ expected }: IssueWords, lead = 'Is it'): string =>
  expected === '' ? '' : ` ${lead} ${expected.split('; ').join(' or ')}?`;

export const enIssues: Catalogue['issues'] = {
  TAB_MISSING: ({ details }) =>
    `The tab “${details.english}” was not found. Restore it, or run Set up ▸ Create campaign.`,
  HEADER_MISSING: ({ details }) =>
    `The column “${details.english}” is missing from the header row. Type this header again.`,
  HEADER_DUPLICATE: (words) =>
    `The header ${quoted(words)} stands twice (already in column ${words.details.first}). Rename or delete one.`,
  SETTING_MISSING: ({ details, expected }) =>
    `“${details.english}” is not filled in.${expected ? ` For example: ${expected}.` : ''}`,
  SETTING_INVALID: (words) =>
    `“${words.details.english}” says ${quoted(words)}, which cannot be read.${words.expected ? ` Type it like: ${words.expected}.` : ''}`,
  INDICATOR_INVALID: (words) =>
    words.received === ''
      ? `This cell is empty. Type it like: ${words.expected}.`
      : `${quoted(words)} cannot be read. Type it like: ${words.expected}.`,
  CODE_UNKNOWN: (words) =>
    `Indicator ${words.details.indicator} uses the code ${quoted(words)}, which no column of the tab Units bears.`,
  CODE_DUPLICATE: (words) => `The code ${quoted(words)} is used already. Use each code once.`,
  UNIT_NAME_MISSING: () => 'The unit has no name. Type it in the column Unit name.',
  UNIT_DUPLICATE: (words) =>
    `The code ${quoted(words)} is that of row ${words.details.firstRow} too. Give another code.`,
  FIGURE_MISSING: ({ details }) =>
    `The cell [${details.figure}] is blank, so the base is not known. Type 0 where it does not apply.`,
  FIGURE_INVALID: (words) =>
    `${quoted(words)} is no count.${suggestion(words)} Type a whole number, such as 1250.`,
  EXCLUSION_INVALID: (words) =>
    ({
      unit: `No ${words.unitWord} is named ${quoted(words)}.${suggestion(words)}`,
      figure: `“Subtract from” says ${quoted(words)}. Choose one of: ${words.expected}.`,
      count: `The number of people, ${quoted(words)}, is no count.${suggestion(words)}`,
    })[String(words.details.part)] ?? `${quoted(words)} cannot be read.`,
  DATE_MISSING: () => 'The date is missing. Type day/month/year, such as 12/11/2024.',
  DATE_INVALID: (words) =>
    `${quoted(words)} is no real date.${suggestion(words)} Type day/month/year in full.`,
  DATE_OUTSIDE_CAMPAIGN: (words) =>
    `${words.received} lies outside the campaign (${date(words.details.start)} – ${date(words.details.end)}). Mend the date.`,
  DATE_IN_FUTURE: (words) =>
    `${words.received} has not come yet. Mend the date, or clear the counts until then.`,
  UNIT_MISSING: () => 'The unit is missing. Choose it from the list.',
  UNIT_UNKNOWN: (words) =>
    words.details.ambiguous === undefined
      ? `No unit is named ${quoted(words)}.${suggestion(words)} Choose from the list.`
      : `${quoted(words)} may be several units.${suggestion(words)} Type the full name.`,
  UNIT_MATCHED: (words) => `${quoted(words)} was read as ${words.expected}.`,
  ENCODING_LEGACY: (words) =>
    `${quoted(words)} is in an old font's encoding (TCVN3/VNI).${words.expected ? ` Type: ${words.expected}.` : ''}`,
  DUPLICATE_ROW: (words) =>
    `${words.unitName} has counts for ${date(words.details.date)} in row ${words.details.firstRow} already. This row is not counted; merge or delete it.`,
  TOTAL_ROW: (words) =>
    words.details.matches === 1
      ? 'Total row: no tally, and it agrees with the rows.'
      : `Total row: no tally. It says ${words.received || 'nothing'}; the rows add up to ${words.expected || 'nothing'}.`,
  COUNT_NOT_NUMBER: (words) =>
    `${quoted(words)} is no number.${suggestion(words)} Type a whole number; type 0 for none.`,
  COUNT_NEGATIVE: (words) => `${quoted(words)} is below zero. Type 0 or more.`,
  COUNT_FRACTION: (words) =>
    `${quoted(words)} is no whole number. Type a count of people or files, not a percentage.`,
  COUNT_IS_DATE: (words) =>
    `This cell has become the date ${words.received}. Type the count again, such as 12.`,
  COUNT_NORMALISED: (words) => `${quoted(words)} was read as ${words.expected}.`,
  COUNT_AMBIGUOUS: (words) =>
    `${quoted(words)} is not clear.${suggestion(words)} Type that number without marks.`,
  FORMULA_IN_CELL: (words) =>
    `This cell is the formula ${words.received}; its result ${words.expected} is counted. Better type the number.`,
  OVER_BASE: (words) =>
    `With ${count(words.received)} the running total ${count(words.details.total)} exceeds the base ${count(words.details.limit)}. At most ${count(words.details.most)} is left.`,
  CUMULATIVE_FALLS: (words) =>
    `The running total ${count(words.received)} is below the last one (${count(words.details.last)}). Please check.`,
  LOOKS_CUMULATIVE: (words) =>
    `${count(words.received)} looks like the running total (${count(words.details.running)}). This column takes new counts only.`,
  REPEATED_ROW: ({ details }) =>
    `All counts equal those of row ${details.previousRow}. Please check that they were not copied.`,
  OUTLIER: (words) =>
    `${count(words.received)} is far above the usual (about ${count(words.details.usual)}). Please check.`,
  NO_DAILY_GAIN: () => 'Nothing was added on this day.',
  PERSONAL_DATA: (words) =>
    `A personal number or password stands here (${words.received}). Delete it from the shared sheet.`,
  EVIDENCE_NOT_LINK: () => 'Evidence should be a link that begins with https.',
  CHANGED_AFTER_FREEZE: (words) =>
    `${words.details.label} was reported with ${count(words.expected)} and now has ${count(words.received)}. The next report lists the correction.`,
  SYSTEM_MISMATCH: (words) =>
    `Tallies say ${count(words.received)}, the system ${count(words.expected)}. Please reconcile.`,
  LIST_MISMATCH: (words) =>
    `Tallies say ${count(words.received)}, the list has ${count(words.expected)} successes. Please reconcile.`,
  DURATION_MISMATCH: (words) =>
    `The plan says ${words.received} days; with both ends it is ${words.expected}.`,
  DATE_ORDER: (words) => `${words.received} is out of order (needs ${words.expected}).`,
  BASE_MISSING: ({ details }) => `Indicator ${details.indicator} has a percentage target and no base.`,
  BASE_MISMATCH: (words) => `The plan says ${count(words.received)}; computed: ${count(words.expected)}.`,
  RATE_TRUNCATED: (words) =>
    `The plan says ${words.received}, which is cut off; rounded it is ${words.expected}.`,
  REMAINING_MISMATCH: (words) =>
    `The plan says ${count(words.received)} remain; computed: ${count(words.expected)}.`,
  TOTAL_MISMATCH: (words) =>
    `The total row says ${count(words.received)} in column [${words.details.figure}]; the units add up to ${count(words.expected)} (difference ${count(words.details.difference)}).`,
  ASSIGNED_BELOW_TARGET: (words) =>
    `${words.unitName} was assigned ${count(words.received)}, which does not meet the plan's rule (needs ${count(words.expected)}).`,
  ASSIGNED_DIFFERS: (words) =>
    `${words.unitName} was assigned ${count(words.received)}, unlike the others (${count(words.expected)}).`,
  QUOTA_TOO_LOW: (words) =>
    `A quota of ${words.received} does not suffice; ${words.expected} a day are needed.`,
  QUOTA_EXCESSIVE: (words) =>
    `A quota of ${words.received} is far more than remains; ${words.expected} a day would do.`,
  MOVING_BASE: ({ details }) =>
    `The base of ${details.indicator} grows with results, so its rate can fall while counts rise.`,
};
