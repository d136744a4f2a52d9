// The dialog of set-up in English.
import type { SetUpWords } from '../setUpWords';
import { plural } from './plural';

export const enSetUp: SetUpWords = {
  choosePlan: 'Step 1 of 2. Choose the plan that is nearest to yours',
  choose: 'Choose',
  opening: 'Opening the plan…',
  fromTo: (from, to) => `${from} – ${to}`,
  blankPlan: 'Write the indicators and figures of another plan yourself.',
  alsoCounts: (count) => `and ${plural(count, 'more indicator')}`,
  settings: 'Step 2 of 2. Fill in for your commune',
  settingsNote: 'Filled in by the plan; change what differs. The other settings stand on the tab Settings.',
  planPassed: (end) =>
    `This plan ended on ${end}. Type the commune’s own first and last day; days of single indicators are changed later, on the tab of indicators.`,
  required: '(needed)',
  units: 'Units and their figures at the start',
  unitsNote: (own) =>
    own === 0
      ? 'Paste from Excel, Word, Google Sheets or a message: a line for each unit, with the header row where there is one. Left blank, they are filled in on the tab Units.'
      : `Paste from Excel, Word, Google Sheets or a message: a line for each unit, with the header row where there is one. Left blank, the ${plural(own, 'unit')} of the plan are used.`,
  figuresNote: (names) => `Figures of the plan: ${names}.`,
  preview: 'Preview',
  previewed: (units) => plural(units, 'unit'),
  printedTotal: (name) => `${name} (a total, no unit)`,
  columnGoes: (header) => `The column “${header}” goes under`,
  leaveOut: '– leave this column out –',
  leftOut: (headers) => `Columns not used: ${headers}. Choose the figures that they are, or leave them out.`,
  moreUnits: (count) => `… and ${plural(count, 'more unit')}`,
  auditSound: 'The figures of the plan agree.',
  audit: (count) => `${plural(count, 'place')} of the plan to look at:`,
  auditLater: 'The book can be made all the same; mend these on their tabs afterwards.',
  back: 'Choose another plan',
  create: { act: 'Create the book', doing: 'Making the tabs of the book, which may take a minute…' },
  setRegion: (locale, timeZone) =>
    `Set the locale to Vietnam and the time zone to Ho Chi Minh City. The spreadsheet has “${locale}”, “${timeZone}”: 05/04 may become the 4th of May.`,
  renameForeign: (list) => `Rename the tabs that bear names of ours, contents untouched: ${list}`,
  kept: (tabs) => `Left as they were, not written over: ${tabs}.`,
  done: 'The book is ready',
  nextSteps: [
    'Look at the tabs Settings, Indicators and Units; mend what the preview named.',
    'Press Google’s Share and add each unit head as an Editor.',
    'For other clerks: share the book with them, write their addresses under Clerks on the tab Settings, then choose Set up ▸ Create campaign.',
    'On the Desk at the right, press Open tally period: each unit gets its rows to type into. Then press Zalo message, to send each the link to its own.',
    'To be reminded and reported automatically: Set up ▸ Turn automation on.',
  ],
  openDesk: 'Open the Desk',
  already:
    'This spreadsheet has a campaign. Tabs and columns that it lacks can be added; what was typed stays.',
  addMissing: { act: 'Add what is missing', doing: 'Adding…' },
};
