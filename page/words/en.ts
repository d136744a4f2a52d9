// What the page itself says, in English.
import type { Words } from './vi';

export const en: Words = {
  opening: 'Opening the sample…',
  trial: 'A trial: everything runs in this browser, nothing is sent anywhere.',
  sample: 'Sample',
  as: 'Work as',
  people: {
    owner: 'The owner (a clerk)',
    clerk: 'The second clerk',
    villageHead: 'A village head',
    notSignedIn: 'Somebody not signed in',
  },
  today: (text) => `Today is ${text}`,
  nextDay: 'On to tomorrow',
  nextWeek: 'On to next week',
  download: 'Download .xlsx',
  reset: 'Start again',
  mails: (count) => `Mail (${count})`,
  noMails: 'No mail has been sent yet.',
  to: 'To',
  copies: 'Cc',
  attachments: 'Attachments',
  close: 'Close',
  buttons: { ok: 'OK', cancel: 'Cancel', yes: 'Yes', no: 'No' },
  tabs: 'Tabs',
  grid: 'Sheet',
  address: 'Address of the cell',
  content: 'Content of the cell',
  working: 'Working…',
};
