// What the page itself says, in English.
import type { Words } from './vi';

export const en: Words = {
  opening: 'Opening the book…',
  trial: 'A trial: everything runs and is kept in this browser, nothing is sent anywhere.',
  notKept: 'This browser cannot keep the book: reload the page and it is lost. Download the .xlsx file.',
  blankBook: 'Blank book',
  sample: 'Book',
  as: 'Work as',
  people: {
    owner: 'The owner (a clerk)',
    clerk: 'The second clerk',
    villageHead: 'A village head',
    notSignedIn: 'Somebody not signed in',
  },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  today: (weekday, text) => `Today is ${weekday}, ${text}`,
  nextDay: 'On to tomorrow',
  nextWeek: 'On to next week',
  download: 'Download .xlsx',
  upload: 'Open an .xlsx file',
  unreadable: {
    damaged:
      'This file cannot be read. Choose an .xlsx downloaded from Google Sheets (File ▸ Download ▸ Microsoft Excel).',
    encrypted: 'This file is protected by a password. Take it off and open the file again.',
    tooLarge: 'This file is larger than this page reads.',
  },
  reset: 'Start again',
  resetAsked: 'Drop everything done in this book and open it as it was at first?',
  mails: (count) => `Mail (${count})`,
  noMails: 'No mail has been sent yet.',
  to: 'To',
  copies: 'Cc',
  attachments: 'Attachments',
  printed:
    'This browser makes no PDF. Below is the very page that Google Sheets prints as a PDF and attaches to the mail.',
  savePrinted: 'Save the page (.html)',
  outside: (address) => `The trial opens no link out of the open book. This one leads to: ${address}`,
  close: 'Close',
  buttons: { ok: 'OK', cancel: 'Cancel', yes: 'Yes', no: 'No' },
  tabs: 'Tabs',
  grid: 'Sheet',
  address: 'Address of the cell',
  content: 'Content of the cell',
  undo: 'Undo',
  redo: 'Redo',
  formulaBar: 'Formula bar',
  choices: 'Choices',
  find: 'Find in sheet',
  found: (at, count) => (count === 0 ? 'Not found' : `${at} of ${count}`),
  next: 'Next',
  previous: 'Previous',
  working: 'Working…',
  refused: {
    protected:
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    rule: (a1, allowed) =>
      `The data you entered in cell ${a1} violates the data validation rules set on this cell.` +
      (allowed === null ? '' : ` Please enter one of the following values: ${allowed}.`),
  },
};
