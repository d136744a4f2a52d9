// What dialogs, toasts and the log say in English.
import { notCounted } from './notCounted';
import type { DialogWords } from '../dialogWords';
import { showMinute, showDate } from '../numbers';
import { plural } from './plural';

export const enDialogs: DialogWords = {
  edition: (version, committed) =>
    `Version ${version} (${committed === null ? 'date unknown' : showDate(committed)})`,
  selfCheckSound: (checks) => `All ${checks} checks passed. The sheet works with this account.`,
  selfCheckFaults: (faults) => `${plural(faults, 'check')} not passed. Show this to the maintainer.`,
  selfCheckWaiting: 'Wait 1–2 minutes, then run the self-check again to see the rest.',
  specimen: {
    fileName: 'Self-check.pdf',
    title: 'Self-check: a PDF on trial',
    letters: 'Letters with marks: ệ ữ ợ – Ệ Ữ Ợ – “all of them”.',
    filled: 'This cell is filled',
    secondPage: 'This page bears the number 2, in the middle of its top.',
    open: 'Open the PDF on trial',
    look: 'Open the file and look: the letters “ệ ữ ợ” have all their marks; the cell “This cell is filled” is coloured; the second page bears the number 2, in the middle of its top. Tell the maintainer what is missing.',
  },
  findings: (errors, warnings, fixed) =>
    `${plural(errors, 'error')} (not counted), ${plural(warnings, 'warning')}, ${fixed} understood.`,
  nothingFound: 'No errors. Every count is in.',
  goOn: (rows, cells) =>
    `${plural(rows, 'row')} and ${plural(cells, 'cell')} cannot be counted. Build the report without them?`,
  chooseTemplate: 'Type the number of a plan:',
  noPeriodEnded: (start) => `The campaign starts on ${showDate(start)}; no period has ended yet.`,
  reportBuilt: (tab) => `The tab “${tab}” is ready.`,
  confirmSend: (to, cc, subject, documents) =>
    [
      `To: ${to}`,
      ...(cc === '' ? [] : [`Cc: ${cc}`]),
      `Subject: ${subject}`,
      ...(documents === '' ? [] : [`Attached: ${documents}`]),
      '',
      'Send now?',
    ].join('\n'),
  maybeSent: (period, at) =>
    `Sending ${period} at ${showMinute(at)} was cut off; the mail may have left. Send it again?`,
  sentByAnother: 'Somebody else has just sent this report. Nothing more was sent.',
  withoutDocuments: (names) => `${names} could not be made, so the mail went without it.`,
  writingReport: (title) => `Writing the tab “${title}”…`,
  earlierRunCutOff: (at) => `The run begun at ${showMinute(at)} was cut off; this one made it good.`,
  failedAction: 'Failure',
  choosePeriod: 'Which period? Type its number, or leave it blank for the first.',
  flashReport: (period, until) =>
    `Flash report as of ${until.slice(11)}: ${period} (to look at; never frozen, never sent)`,
  copy: 'Copy',
  copied: 'Copied',
  buildAgain: (period, at, version) =>
    `${period} was sent at ${showMinute(at)}. What was sent is kept as it is. Build version ${version} beside it, which lists what has changed?`,
  changedSinceMail: (period, at) =>
    `${period} was sent at ${showMinute(at)}, and figures have changed since, so it cannot be sent again as it was. The next report lists the corrections; to send a new version now, run Build weekly report for this period, then send it.`,
  sendAgain: (period, at) => `${period} was sent at ${showMinute(at)}. Send it once more?`,
  noRecipients: 'There is no recipient. Fill in “Report recipients” on the tab Settings.',
  badAddress: (address) => `The address “${address}” is not valid. Mend it on the tab Settings.`,
  tooManyRecipients: (count, most) =>
    `There are ${count} recipients; one mail takes ${most}. Remove some on the tab Settings.`,
  quotaTooLow: (left, needed) =>
    `Only ${left} addresses can be mailed today and this mail needs ${needed}. Send it tomorrow.`,
  noReportYet: 'There is no report yet. Run Build weekly report first.',
  sent: (to) => `The report was sent to ${to}.`,
  notSent: 'Not sent.',
  cannotUse: 'Nothing could be computed. Mend these and try again:',
  busy: 'Someone else is running this. Wait a minute and try again.',
  setUpMeanwhile:
    'Someone else has just made or changed the tabs of this book. Nothing was changed this time. Look at the book; what is still missing, add by choosing this item again.',
  failed: (detail) =>
    `This was not finished; what was typed is as it was. Try again in a few minutes. The error in its own words: “${detail}”.`,
  askClerkToMend: 'This is for a clerk to do: Set up ▸ Create campaign.',
  clerksOnly:
    'Only the owner of the spreadsheet and the clerks whose addresses stand under “Clerks” (tab Settings) may do this. Nothing has changed. Ask one of them, or ask the owner to add your address and run Set up ▸ Create campaign.',
  protectionLost:
    'The tab Frozen figures has lost its protection, so nobody can be known as a clerk. Nothing has changed. The owner of the spreadsheet restores it by Set up ▸ Create campaign.',
  askRegion: (locale, timeZone) =>
    `The spreadsheet’s locale is “${locale}”, its time zone “${timeZone}”: 05/04 may be taken for 4 May. Set locale Vietnam and time zone Ho Chi Minh City now?`,
  regionNeeded: (locale, timeZone) =>
    `Nothing was made, because the spreadsheet’s locale is “${locale}” and its time zone “${timeZone}”. Set File ▸ Settings ▸ Locale: Vietnam, Time zone: (GMT+07:00) Ho Chi Minh City, then run this again.`,
  foreignTab: (title, newTitle) => `• “${title}” → “${newTitle}”`,
  askArrange:
    'The columns of “Tallies” stand in an older order. Move them so that they fit a phone (counts beside the unit, the verdict right behind)? No cell is lost.',
  typeHeaders: (headers) =>
    `Tallies still lacks the header “${headers}”. Type it in row 1 above its column and run set-up again; no empty column was added, lest counts be left out.`,
  arranged: 'the columns of Tallies were put in order',
  askForeign:
    'The spreadsheet has tabs that bear names of the campaign and are none of its own. Rename them (nothing in them changes) and make the campaign’s?',
  foreignNeeded:
    'Nothing was made, because the spreadsheet has tabs that bear names of the campaign and are none of its own. Rename them and run this again:',
  mayNotEdit:
    'Your account may not edit this tab; what was typed is as it was. Ask the owner to put your address into “Clerks” on the Settings tab and to run Set up ▸ Create campaign.',
  notAuthorised:
    'Your account has not yet allowed the sheet to run. Choose the menu item again and allow it when Google asks.',
  protectionIncomplete: 'Some tabs could not be protected as they should; everything else is done.',
  editorsKept: (addresses, tabs) =>
    `${tabs}: could not take the right to edit from ${addresses}, perhaps because it comes from a Google Group. Click Share, make that group a viewer, and share with each person instead.`,
  editorsRefused: (addresses, tabs) =>
    `${tabs}: could not let ${addresses} edit. The address needs a Google account: look at Clerks in the tab Settings, then run Set up ▸ Create campaign.`,
  tabsUnprotected: (tabs, detail) =>
    `${tabs}: not protected; whoever may edit the file may edit this tab. Try again in a few minutes. The error in its own words: “${detail}”.`,
  progressRefreshed: (rows, cells, pasted) =>
    `The tab Progress is up to date.${rows + cells === 0 ? '' : ` ${notCounted(rows, cells, pasted)}`}`,
  notTheTalliesTab: 'This tab is not counted. Type into the campaign’s own tab of tallies.',
  setUpDone: (added) => (added === '' ? 'All tabs are there; nothing was added.' : `Added: ${added}.`),
  unknownTemplate: (typed) => `There is no plan “${typed}”. Type a number from the list.`,
  campaignOver: 'The campaign is over; there is no period to open.',
  figuresPasted:
    'This book adds up the tab of communes; no rows are opened. Paste what the communes have frozen there.',
  periodOpened: (from, to, rows) =>
    rows === 0
      ? `All rows for ${showDate(from)} – ${showDate(to)} are there.`
      : `Opened ${plural(rows, 'row')} for ${showDate(from)} – ${showDate(to)}.`,
  planSound: 'The figures of the plan agree with each other.',
  planFindings: (contradictions, notes) =>
    `The plan contradicts itself in ${plural(contradictions, 'place')}${notes === 0 ? '' : `; ${plural(notes, 'note')}`}.`,
  cancelled: 'Cancelled; nothing was changed.',
  selfChecks: {
    textStaysText: 'The text 1.234 stays text',
    formulaTextStaysText: 'A text that begins with = becomes no formula',
    dateKeepsItsDay: 'Dates are read back as they were written',
    vietnameseNumbers: '1.234 is read as one thousand two hundred and thirty-four',
    emptyReadsBlank: 'An empty cell reads as blank',
    readsToTheLast: 'One reading reaches the last row with data, and no further',
    sheetFoundById: 'A tab is found though renamed',
    rowsInsertedOnTop: 'Rows put on top keep their formats',
    rulesColour: 'Verdicts are coloured by ✓ ! ✗',
    mergedAcross: 'Cells are merged across',
    signedRates: 'A rate shows the sign of its status',
    charts: 'A chart can be drawn',
    reportSwapped: 'A report tab is renamed',
    protection: 'A tab is protected and released',
    editorsChanged: 'Who may edit a protected tab can be changed',
    editorsByAddress: 'Who may edit is taken out and put in by address',
    memory: 'Things are remembered with the spreadsheet',
    lock: 'A run can have the sheet to itself',
    pdf: 'A PDF can be made',
    mailQuota: 'Addresses that can still be mailed today',
    ownTriggers: 'Triggers of this account',
    userTold: 'The address of whoever runs this is told',
    clockRun: 'It can run by the clock, with nobody there',
  },
};
