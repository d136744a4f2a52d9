// Findings in English, sentence by sentence beside the Vietnamese.
import { showCount, showDate, showMinute, showRate } from '../numbers';
import type { Catalogue, FindingWords } from '../catalogue';
import { looksTheSame } from '../sameLook';

const date = (value: string | number | undefined): string => showDate(String(value ?? ''));
/** A count that a sentence quotes, grouped; anything else stays as it is. */
const count = (value: string | number | undefined): string =>
  /^-?\d+$/.test(String(value)) ? showCount(Number(value), 'en') : String(value ?? '');
const quoted = ({ received }: FindingWords): string => `“${received}”`;
const suggestion = ({ expected }: FindingWords, lead = 'Is it'): string =>
  expected === '' ? '' : ` ${lead} ${expected.split('; ').join(' or ')}?`;
const rate = (value: string | number | undefined): string => showRate(Number(value), 'en');
/** ≥95% or >50%, as the column Target has it. */
const rule = ({ details }: FindingWords): string =>
  `${details.rule === 'above' ? '>' : '≥'}${rate(details.rate).replace(/\.?0+%$/, '%')}`;
/** What a quota is multiplied by: 11 units over 62 days. */
const reach = ({ details }: FindingWords): string =>
  details.units === 1
    ? `${count(details.days)} days`
    : `${count(details.units)} units over ${count(details.days)} days`;

export const enFindings: Catalogue['findings'] = {
  LOCALE_OTHER: (words) =>
    `The spreadsheet's locale is ${quoted(words)}, so typed numbers and dates may be read otherwise. Set File ▸ Settings ▸ Locale to Vietnam.`,
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
  UNITS_MISSING: () => 'There are no units yet. Paste the list of units into the columns Code and Unit name.',
  UNIT_NAME_MISSING: () => 'The unit has no name. Type it in the column Unit name.',
  UNIT_DUPLICATE: (words) =>
    `The code ${quoted(words)} is that of row ${words.details.firstRow} too. Give another code.`,
  FIGURE_MISSING: ({ details }) =>
    `The cell [${details.figure}] is blank, so this unit cannot be measured. Type 0 where it does not apply.`,
  FIGURE_INVALID: (words) =>
    `${quoted(words)} is no count.${suggestion(words)} Type a whole number, such as 1250.`,
  EXCLUSION_INVALID: (words) =>
    ({
      unit: `No ${words.unitWord} is named ${quoted(words)}.${suggestion(words)}`,
      figure: `“Subtract from” says ${quoted(words)}. Choose one of: ${words.expected}.`,
      count: `The number of people, ${quoted(words)}, is no count.${suggestion(words)}`,
    })[String(words.details.part)] ?? `${quoted(words)} cannot be read.`,
  CONTENT_UNKNOWN: ({ expected }) => `“Content” is no indicator code. Type one of: ${expected}.`,
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
  UNIT_MATCHED: (words) =>
    looksTheSame(words)
      ? `${words.expected} is typed with other marks that look the same; it was understood.`
      : `${quoted(words)} was read as ${words.expected}.`,
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
  SAME_AS_OTHERS: ({ details }) =>
    `All counts equal those of rows ${details.otherRows} on the same day. Please check that they were not copied.`,
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
    `The plan says ${count(words.received)} days; from ${date(words.details.start)} to ${date(words.details.end)}, both included, there are ${count(words.expected)}.`,
  DATE_ORDER: (words) => {
    const { indicator, start, end, from, setUpOn, expected, daysMissing } = words.details;
    const at = date(words.received);
    const sentences: Readonly<Record<string, string>> = {
      campaign: `The end, ${at}, comes before the start, ${date(start)}.`,
      outside: `The deadline of ${indicator}, ${at}, lies outside the campaign (${date(start)} – ${date(end)}). Check day, month and year.`,
      indicator: `The deadline of ${indicator}, ${at}, comes before the day it is counted from, ${date(from)}.`,
      past: `The deadline of ${indicator}, ${at}, had passed when the workbook was set up (${date(setUpOn)}).`,
      finalReportBeforeStart: `The final report is due at ${showMinute(words.received)}, before the campaign starts (${date(start)}). Check day, month and year.`,
      finalReport: `The final report is due at ${showMinute(words.received)}, before the campaign is over (end of ${date(end)}): results of the last ${daysMissing === 0 ? 'day' : `${count(daysMissing)} days`} are not in it.`,
      baselineGap: `The baseline is of ${at} and the campaign starts on ${date(start)}: results of the days between are counted nowhere. Take the baseline of ${date(expected)}.`,
      baselineOverlap: `The baseline is of ${at} though the campaign starts on ${date(start)}: results of the days they share are counted twice. Take the baseline of ${date(expected)}.`,
    };
    return sentences[String(words.details.kind)] ?? `${at} is out of order (needs ${words.expected}).`;
  },
  BASE_MISSING: (words) =>
    words.details.kind === 'unfilled'
      ? `Indicator ${words.details.indicator} is a percentage of ${words.received}, for which the plan gives no figure. Fill those figures in on the tab Units.`
      : `Indicator ${words.details.indicator} has a percentage target and no base. Add a column of figures on the tab Units and type its code under Base.`,
  BASE_MISMATCH: (words) => {
    const { indicator, numerator, base, fittingBase, other, printed, rate: computed } = words.details;
    const sentences: Readonly<Record<string, string>> = {
      units: `Base of ${indicator}: the plan says ${count(words.received)}; the units add up to ${count(words.expected)}.`,
      indicator: `Base of ${indicator}: the plan says ${count(words.received)}, but the figures of ${other} on the same base show that it is ${count(words.expected)}.`,
      rate: `Rate of ${indicator}: the plan says ${rate(printed)}, but ${count(numerator)}/${count(base)} is ${rate(computed)}.${fittingBase === undefined ? '' : ` ${rate(printed)} goes with a base of ${count(fittingBase)}.`}`,
    };
    return (
      sentences[String(words.details.kind)] ??
      `The plan says ${count(words.received)}; computed: ${count(words.expected)}.`
    );
  },
  RATE_TRUNCATED: ({ details }) =>
    `Rate of ${details.indicator}: the plan says ${rate(details.printed)}, which is cut off; ${count(details.numerator)}/${count(details.base)} rounds to ${rate(details.rate)}.`,
  REMAINING_MISMATCH: (words) => {
    const { indicator, numerator, target, base, statedBase, remainingOnStatedBase } = words.details;
    const onBase = base === undefined ? '' : ` (on a base of ${count(base)})`;
    const onStated =
      statedBase === undefined
        ? ''
        : ` On the stated base of ${count(statedBase)} it would be ${count(remainingOnStatedBase)}.`;
    return `${indicator}: the plan says ${count(words.received)} remain; ${count(target)} are to be reached${onBase}, ${count(numerator)} are, so ${count(words.expected)} remain.${onStated}`;
  },
  TOTAL_MISMATCH: (words) =>
    `The total row says ${count(words.received)} in column [${words.details.figure}]; the units add up to ${count(words.expected)} (difference ${count(words.details.difference)}).`,
  ASSIGNED_BELOW_TARGET: (words) =>
    words.details.rule === 'count'
      ? `What the units are assigned for ${words.details.indicator} adds up to ${count(words.received)}, less than the plan's ${count(words.expected)}.`
      : `${words.unitName} was assigned ${count(words.received)}, ${rate(words.details.share)} of ${count(words.details.base)}; the plan demands ${rule(words)}, at least ${count(words.expected)}.`,
  ASSIGNED_DIFFERS: (words) =>
    words.details.rule === 'count'
      ? `What the units are assigned for ${words.details.indicator} adds up to ${count(words.received)}, more than the plan's ${count(words.expected)}.`
      : `${words.unitName} was assigned ${count(words.received)}, ${rate(words.details.share)} of ${count(words.details.base)}; by the common rule, ${rule(words)}, it would be ${count(words.expected)}.`,
  QUOTA_TOO_LOW: (words) =>
    `Quota of ${count(words.received)} a day for ${words.details.indicator}: ${reach(words)} bring in ${count(words.details.reach)} where ${count(words.details.remaining)} remain. ${count(words.expected)} a day are needed.`,
  QUOTA_EXCESSIVE: (words) =>
    `Quota of ${count(words.received)} a day for ${words.details.indicator}: ${reach(words)} would bring in ${count(words.details.reach)} where only ${count(words.details.remaining)} remain. ${count(words.expected)} a day would do.`,
  MOVING_BASE: ({ received, details }) =>
    `The base of ${details.indicator} (${received}) grows with results, so its rate can fall while counts rise. Look at the counts too.`,
};
