// The clerk's desk in English.
import type { DeskWords } from '../deskWords';
import { showCount } from '../numbers';
import { plural } from './plural';

export const enDesk: DeskWords = {
  next: 'Next',
  others: 'What else you can do',
  nothingNow: (until) =>
    until === '' ? 'There is nothing to do now.' : `There is nothing to do now. Next deadline: ${until}.`,
  noCampaign: 'This spreadsheet has no campaign yet.',
  setUp: 'Create step by step',
  mend: 'The figures cannot be computed yet. Click each place below to go to the cell; when all are mended, run Check tallies.',
  help: 'Help',
  close: 'Close',
  period: 'Report period',
  deadline: (minute) => `Due: ${minute}`,
  begins: (date) => `The campaign begins on ${date}`,
  reported: (reported, units, unitWord) => `Reported: ${reported}/${units} ${unitWord}`,
  silent: (names) => `Not reported: ${names}`,
  found: (errors, warnings) => `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
  foundNothing: 'Nothing wrong',
  foundMore: (count) => `${showCount(count, 'en')} more: run Check tallies and see the column Check.`,
  findings: 'To look at',
  andMoreCells: (count) => `and ${plural(count, 'more cell')}`,
  moreFindings: (count) => `${showCount(count, 'en')} more`,
  goTo: (place) => `Go to ${place}`,
  notBuilt: 'Report not built yet',
  built: (minute) => `Built at ${minute}`,
  notMailed: 'Not mailed yet',
  mailed: (minute) => `Mailed at ${minute}`,
  noRecipients: 'No recipients: fill “Report recipients” on the tab Settings',
  rowsMissing: (period, rows) => `${period}: ${plural(rows, 'row')} not opened yet`,
  rowsOpen: (period) => `${period}: all rows are open`,
  campaignOver: 'The campaign is over',
  figuresPasted: 'Figures of the communes are pasted here; no rows are opened',
  withoutCells: (rows, cells) =>
    `The report will leave out ${plural(rows, 'row')} and ${plural(cells, 'cell')} that are wrong.`,
  asVersion: (title, minute, version) => `${title}: mailed at ${minute}, build version ${version}`,
  mailOf: (period) => `Mail of ${period}`,
  firstTexts: 'Send each unit the link to its own rows',
  acts: {
    open: 'Open tally period',
    check: 'Check tallies',
    build: 'Build report',
    mail: 'Look at the mail',
    remind: 'Remind silent units',
    zalo: 'Zalo message',
  },
  doing: {
    open: 'Opening rows for each unit…',
    check: 'Checking every row…',
    build: 'Building the report…',
    mail: 'Composing the mail…',
    remind: 'Looking who is silent…',
    zalo: 'Composing the messages…',
  },
  going: 'Going to the cell…',
  mailShown: 'This mail has not been sent. Look at the recipients, then press Send.',
  mailChanged:
    'Figures or recipients have changed since you looked. Nothing was sent. Look at the mail again.',
  lookFirst: 'This report was mailed before. Nothing more was sent. Look at the mail before you send it.',
  to: 'To',
  cc: 'Cc',
  subject: 'Subject',
  attached: 'Attached',
  mailFrame: 'The mail',
  send: { act: 'Send', doing: 'Sending the mail…' },
  sendAgain: 'Send once more',
  sendReminders: (count) => `Send ${plural(count, 'reminder')}`,
  nobodyToMail: (names) =>
    `Not reported: ${names}. No reminder can be mailed: these units have no address on the tab Units, or were reminded of this period. Use Zalo or the telephone.`,
  automation: {
    title: 'Automation',
    off: 'Off: rows, reminders, reports and mails wait for a click.',
    on: (owner, ranAt) =>
      ranAt === ''
        ? `On with the account ${owner}; its first run comes within the hour.`
        : `On with the account ${owner}, last run at ${ranAt}.`,
    lost: 'It has stopped: your hourly trigger is gone. Rows, reminders, reports and mails no longer come by themselves. Press “Turn on again”.',
    silent: (owner, lastAt, isOwn) =>
      isOwn
        ? `It has not run since ${lastAt}: Google has disabled it, or the permission was taken back. Press “Turn on again”, and allow it when Google asks.`
        : `It has not run since ${lastAt}. ${owner} turned it on, and may have left, lost the account or the right to edit, or taken the permission back. Ask; where that is not possible, press “Take over” to run it with your account.`,
    failing: (owner, failure, isOwn) =>
      `It runs with the account ${owner}, and could do nothing the last time: ${failure} Once that is mended it goes on within the hour${isOwn ? '' : '; or press “Take over” to run it with your account'}.`,
    turnOn: 'Turn automation on',
    again: 'Turn on again',
    takeOver: 'Take over',
    doing: 'Turning automation on…',
  },
  denied:
    'Google does not let this page run. Usually the browser is signed in to several Google accounts: open the book in a browser profile with one account, or use the menu Campaign.',
  failed:
    'That did not work. Try again in a few minutes, or use the menu Campaign. In the words of the error:',
};
