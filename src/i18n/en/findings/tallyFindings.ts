// Findings about tallies, in English: one short sentence each.
import type { Decimals } from '../../../domain/plan/decimals';
import type { TallySentences } from '../../findingSentences';
import { looksTheSame } from '../../findingSentences';
import { typedCount } from '../../numbers';
import { count, countExamples, date, quoted, someNames, suggestion, typed } from './quoting';

/** How to type so that nobody asks: three decimals look like thousands, and the measure behind them says which they are. */
const withDecimals = (decimals: Decimals, measure: string): string =>
  `Type thousands together, without a point (1234), and decimals behind a comma (${countExamples[decimals]})${decimals === 3 && measure !== '' ? `; from 1 on with the measure behind them (1,234 ${measure})` : ''}.`;

export const tallyFindings: TallySentences = {
  DATE_MISSING: () => 'The date is missing. Type day/month/year, such as 12/11/2024.',
  DATE_INVALID: (finding) =>
    `${quoted(finding)} is no real date.${suggestion(finding.expected)} Type day/month/year in full.`,
  DATE_OUTSIDE_CAMPAIGN: (finding) =>
    `${finding.received} lies outside the campaign (${date(finding.details.start)} – ${date(finding.details.end)}). Mend the date.`,
  DATE_IN_FUTURE: (finding) => `${finding.received} has not come yet. Mend the date or clear the counts.`,
  UNIT_MISSING: () => 'The unit is missing. Choose it from the list.',
  UNIT_UNKNOWN: (finding) =>
    !finding.details.ambiguous
      ? `No unit is named ${quoted(finding)}.${suggestion(finding.expected)} Choose from the list.`
      : `${quoted(finding)} may be several units.${suggestion(finding.expected)} Type the full name.`,
  UNIT_MATCHED: (finding) =>
    looksTheSame(finding)
      ? `${finding.expected} is typed with other marks that look the same; it was understood.`
      : `${quoted(finding)} was read as ${finding.expected}.`,
  ENCODING_LEGACY: (finding) =>
    `${quoted(finding)} is in an old font's encoding (TCVN3/VNI).${finding.expected ? ` Type: ${finding.expected}.` : ''}`,
  DUPLICATE_ROW: (finding, names) =>
    finding.details.firstName !== null
      ? `${date(finding.details.date)} has two rows of ${names.unit}: the one typed “${finding.details.firstName}” counts (${finding.details.first.join('; ')}), this one, typed ${quoted(finding)}, does not yet. If the two units were merged, add the counts of this row to the other and delete them here; if it was typed twice, just delete it.`
      : `${names.unit} has counts for ${date(finding.details.date)} already (${finding.details.first.join('; ')}). This row is not counted; merge or delete it.`,
  TOTAL_ROW: (finding) =>
    finding.details.matches
      ? 'Total row: no tally, and it agrees with the rows.'
      : `Total row: no tally. It says ${finding.received.join('; ') || 'nothing'}; the rows add up to ${finding.expected.join('; ') || 'nothing'}.`,
  COUNT_NOT_NUMBER: (finding, { decimals }) =>
    `${quoted(finding)} is no number.${suggestion(finding.expected)} Type a ${decimals === 0 ? 'whole number' : `number such as ${countExamples[decimals]}`}; type 0 for none.`,
  COUNT_NEGATIVE: (finding) => `${typed(finding, 'is below zero')} Type 0 or more.`,
  COUNT_FRACTION: (finding, { measure, decimals }) =>
    decimals > 0
      ? `${typed(finding, `is no number with at most ${decimals} decimal${decimals === 1 ? '' : 's'}`)} Type it like ${countExamples[decimals]}${measure === '' ? '' : ` (${measure})`}, not a percentage.`
      : `${typed(finding, 'is no whole number')} Type a whole number${measure === '' ? '' : ` (${measure})`}, not a percentage.`,
  COUNT_IS_DATE: (finding) =>
    `This cell has become the date ${finding.received}. Type the count again, such as 12.`,
  COUNT_NORMALISED: (finding) => `${quoted(finding)} was read as ${typedCount(finding.expected)}.`,
  COUNT_AMBIGUOUS: (finding, { decimals, measure }) =>
    decimals > 0
      ? `${typed(finding, 'is not clear')}${suggestion(finding.expected)} ${withDecimals(decimals, measure)}`
      : `${typed(finding, 'is not clear')}${suggestion(finding.expected)} Type the digits together${/[.,]/.test(finding.received) ? ', without points or commas' : ''}.`,
  FORMULA_IN_CELL: (finding) =>
    `This cell is the formula ${finding.received}; its result ${typedCount(finding.expected)} is counted. Better type the number.`,
  OVER_BASE: (finding) =>
    finding.details.state
      ? finding.details.counted
        ? `There are ${count(finding.details.total)} now, more than the base (${count(finding.details.limit)}); it is counted. Please check.`
        : `There cannot be ${count(finding.details.total)} now: there are only ${count(finding.details.limit)} in all. Type again what is there now.`
      : finding.details.counted
        ? `The running total is ${count(finding.details.total)}, more than the base (${count(finding.details.limit)}); it is counted. Please check.`
        : `With ${count(finding.received)} the running total is ${count(finding.details.total)}, above what there is to do (${count(finding.details.limit)}). At most ${count(finding.details.most)} can be typed.`,
  PARTS_DIFFER: ({ received, expected: [whole], details }) =>
    details.overlapping !== null
      ? whole === undefined
        ? `${details.overlapping} says ${count(received)}, but ${details.name} is blank. Type the count in the column ${details.name}.`
        : `${details.overlapping} says ${count(received)}, more than ${details.name} (${count(whole)}). Please mend; ${count(whole)} is counted, ${details.overlapping} is not.`
      : whole === undefined
        ? `The detail columns add up to ${count(received)}, but ${details.name} is blank. Type the total in the column ${details.name}.`
        : `The detail columns add up to ${count(received)}, ${details.name} says ${count(whole)}. Make them agree; ${count(whole)} is counted, its details are not.`,
  CUMULATIVE_FALLS: (finding) =>
    `The running total ${count(finding.received)} is below the last one (${count(finding.details.last)}). Please check.`,
  LOOKS_CUMULATIVE: (finding) =>
    `${count(finding.received)} looks like the running total (${count(finding.details.running)}). This column takes new counts only.`,
  REPEATED_ROW: ({ details }) => `All counts equal those of ${date(details.previousDate)}. Were they copied?`,
  SAME_AS_OTHERS: ({ details }) =>
    `All counts equal those of ${someNames(details.otherUnits)} on the same day. Were they copied?`,
  OUTLIER: (finding) =>
    `${count(finding.received)} is far above the usual (about ${count(finding.expected)}). Please check.`,
  NO_DAILY_GAIN: () => 'No gain on the day before; the plan asks for more each day.',
  PERSONAL_DATA: (finding) =>
    `A personal number or password stands here (${finding.received}). Delete it from the shared sheet.`,
  EVIDENCE_NOT_LINK: () => 'Evidence should be a link that begins with https.',
  EVIDENCE_KIND_UNKNOWN: ({ expected }) =>
    `No such kind of evidence is asked for; it is counted as “other”. Choose one of: ${expected.join('; ')}.`,
  EVIDENCE_LINK_MISSING: () =>
    'A kind of evidence without the evidence. Paste a link that begins with https.',
  CHANGED_AFTER_FREEZE: (finding) =>
    `${finding.details.label} was reported with ${count(finding.expected)} and now has ${count(finding.received)}. The next report lists the correction.`,
  FROZEN_UNIT_RECODED: ({ received, expected, details }) =>
    `“${details.name}” was reported under the code ${received} and has the code ${expected} now; its reported figures are matched by name. If it is another unit, change the code or the name back.`,
  FROZEN_UNIT_GONE: ({ received, details }) =>
    `The unit with the code ${received}${details.name === '' ? '' : ` (${details.name})`} was reported and is no longer on the tab Units; the next report corrects its figures to 0. If only its code changed, type ${received} again; if it was merged into another unit, write its old name under “Other names” of that unit and add rows of the same day up into one.`,
  SYSTEM_MISMATCH: (finding) =>
    `The tallies come to ${count(finding.received)}, the system figures to ${count(finding.expected)}. Please reconcile.`,
  LIST_MISMATCH: (finding) =>
    `Tallies say ${count(finding.received)}, the list has ${count(finding.expected)} successes. Please reconcile.`,
};
