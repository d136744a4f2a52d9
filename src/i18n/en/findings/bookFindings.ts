// Findings about the workbook and the plan's cells, in English: one short sentence each.
import type { IgnoredOnPart, PlanPart } from '../../../domain/plan/campaign';
import type { BookSentences } from '../../findingSentences';
import { count, countExamples, quoted, suggestion, unitWord } from './quoting';

const planParts: Readonly<Record<PlanPart | IgnoredOnPart, string>> = {
  code: 'Code',
  decimals: 'Decimals',
  counting: 'Counting',
  base: 'Base',
  target: 'Target',
  from: 'From',
  deadline: 'Deadline',
  cap: 'Not above',
  main: 'Main',
  quota: 'Quota per day',
};

const followedOnly = 'the indicator is only followed for now';

const unreadMeans: Readonly<Record<PlanPart, string>> = {
  code: 'the row is not counted yet',
  base: 'it goes on without a base',
  decimals: 'whole numbers are taken for now',
  counting: followedOnly,
  target: followedOnly,
  from: followedOnly,
  deadline: followedOnly,
  cap: 'it is taken for blank',
};

export const bookFindings: BookSentences = {
  LOCALE_OTHER: (finding) =>
    `The spreadsheet's locale is ${quoted(finding)}, so typed numbers and dates may be read otherwise. Set File ▸ Settings ▸ Locale to Vietnam.`,
  TAB_MISSING: ({ details }) =>
    `The tab “${details.english}” was not found. Restore it, or run Set up ▸ Create campaign.`,
  HEADER_MISSING: ({ details, row, column }) =>
    column !== null
      ? `Cell ${column}${row ?? ''} has lost its header “${details.english}”. Type it there again${details.optional ? ', or delete the whole column if it is not used any more' : ''}.`
      : `The column “${details.english}” is missing from the header row. Type this header again.`,
  HEADER_DUPLICATE: (finding) =>
    `The header ${quoted(finding)} stands twice (already in column ${finding.details.first}). Rename or delete one.`,
  SETTING_MISSING: ({ details, expected }) =>
    `“${details.english}” is not filled in.${expected ? ` For example: ${expected}.` : ''}`,
  SETTING_INVALID: (finding) =>
    `“${finding.details.english}” says ${quoted(finding)}, which cannot be read.${finding.expected ? ` Type it like: ${finding.expected}.` : ''}`,
  INDICATOR_INVALID: (finding) =>
    finding.received === ''
      ? `This cell is empty. Type it like: ${finding.expected}.`
      : `${quoted(finding)} cannot be read. Type it like: ${finding.expected}.`,
  PLAN_CELL_UNREAD: ({ received, expected, details }) =>
    `${planParts[details.part]} of ${details.indicator || 'this row'} ${received === '' ? 'is blank' : `says “${received}”, which is not understood`}; ${unreadMeans[details.part]}. Please type one of: ${expected}.`,
  PART_CELL_IGNORED: ({ received, details }) =>
    `The line ${details.part} breaks ${details.whole} down, so its cell ${planParts[details.cell]} (“${received}”) is not used. Clear it; to follow it by itself, give it a code without a dot.`,
  PART_COLUMN_MISSING: ({ expected }) =>
    `The tab of tallies has no column “${expected}” yet, so this detail cannot be typed. Run Set up ▸ Create campaign to add it.`,
  CODE_UNKNOWN: (finding) =>
    `Indicator ${finding.details.indicator} uses the code ${quoted(finding)}, which no column of the tab Units bears.`,
  DECIMALS_DIFFER: ({ received, expected, details }) =>
    `The indicator ${details.indicator} has ${received} decimals but uses the code ${details.other}, which has ${expected}, so they cannot be compared; ${followedOnly}. Set the decimals of ${details.indicator} to ${expected}.`,
  DECIMALS_ON_RECORD: ({ received, expected, details }) =>
    `${details.indicator} has ${received} decimals now, but ${details.label} was reported with ${expected}. What was reported stays; tallies with more than ${received} are not counted. Set the decimals to ${expected} again.`,
  CODE_DUPLICATE: (finding) => `The code ${quoted(finding)} is used already. Use each code once.`,
  UNITS_MISSING: () => 'There are no units yet. Paste the list of units into the columns Code and Unit name.',
  UNIT_NAME_MISSING: () => 'The unit has no name. Type it in the column Unit name.',
  UNIT_DUPLICATE: (finding) =>
    `The code ${quoted(finding)} is that of row ${finding.details.firstRow} too. Give another code.`,
  FIGURE_MISSING: ({ details }) =>
    `The cell [${details.figure}] is blank, so this unit cannot be measured. Type 0 where it does not apply.`,
  FIGURE_INVALID: (finding, { decimals }) =>
    `${quoted(finding)} is no count.${suggestion(finding.expected)} Type a ${decimals === 0 ? 'whole number, such as 1250' : `number with at most ${decimals} decimals, such as ${countExamples[decimals]}`}.`,
  UNIT_DATE_INVALID: (finding) =>
    `[${finding.details.figure}] says ${quoted(finding)}, which is no date that can be taken; the indicator's own date holds for this unit. Please type day/month/year, such as ${finding.expected}; a deadline is not before its first day.`,
  EXCLUSION_INVALID: (finding, names) =>
    ({
      unit: `No ${unitWord(names)} is named ${quoted(finding)}.${suggestion(finding.expected)}`,
      figure: `“Subtract from” says ${quoted(finding)}. Choose one of: ${finding.expected.join('; ')}.`,
      count: `The number of people, ${quoted(finding)}, is no count.${suggestion(finding.expected)}`,
    })[finding.details.part],
  EXCLUSION_WITHOUT_COUNT: ({ expected }) =>
    `This exclusion has no number of people, so nobody is excluded. Type the number, such as ${expected}, or delete the row.`,
  EXCLUSION_ABOVE_BASE: ({ received, expected, details }) =>
    `${count(received)} people are excluded in all, but [${details.figure}] is only ${count(expected)}: it is taken as 0. Mend the number of people or the figure.`,
  MAIN_UNCLEAR: (finding) =>
    `“Main” says ${quoted(finding)}, which is not clear; the indicator is not taken for a main one. Type ${finding.expected}.`,
  QUOTA_UNCLEAR: (finding) =>
    `“Quota per day” says ${quoted(finding)}, which is not clear; the indicator is taken to have none. Type it like: ${finding.expected} (a number alone is for each unit; “toàn xã”, or “in all”, is for all of them together).`,
  IN_TOTAL_UNCLEAR: (finding) =>
    `“Counts in total” says ${quoted(finding)}, which is not clear; the unit is counted in the total, as with “Có”. Type ${finding.expected}.`,
  ADDRESS_INVALID: (finding) =>
    `${quoted(finding)} is no e-mail address, so no mail can be sent there. Type it like: ${finding.expected}.`,
  CONTENT_UNKNOWN: ({ expected }) => `“Content” is no indicator code. Type one of: ${expected.join('; ')}.`,
};
