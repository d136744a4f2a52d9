// The page of help in English: what each role does next.
import type { HelpWords } from '../helpWords';

export const enHelp: HelpWords = {
  intro: 'Choose your role to see what to do.',
  who: {
    villageHead: 'Unit head (phone)',
    clerk: 'Clerk (computer)',
    chairman: 'Chairman',
    maintainer: 'Maintainer',
  },
  steps: {
    villageHead: [
      'Tap the link that the clerk sent by Zalo or mail: the book opens at your own rows of the tab Tallies.',
      'Type the counts of each day. Type 0 where there was nobody.',
      'Wait a few seconds and look at the column Check beside the counts: ✓ means it was taken; a red cell must be mended, and the column says what to type instead.',
      'After a slip type the right count over the wrong one, also for a day that has passed: the next report lists the correction.',
      'Without a network go on typing in the open book: the phone sends it later; where there is none for long, tell the clerk the counts before the deadline.',
      'You cannot type, or do not see your rows: call the clerk (another account, not shared yet, or the period is not open).',
    ],
    clerk: [
      'The first time: Campaign ▸ Set up ▸ Self-check, and allow what Google asks for. Then Create step by step: choose a plan, type the days and the recipients, paste the units, press Create.',
      'Press Google’s Share and add each unit head by address as an Editor; do not open the book to anyone with the link. Press Open tally period, then Zalo message: each unit has a link of its own (also in the column Way in of the tab Units).',
      'For another clerk: share the book, write the address under Clerks (tab Settings), then run Set up ▸ Create campaign, which gives the rights. Run it too where a tab or a header is gone.',
      'Every week: open Campaign ▸ Desk and press the button under Next.',
      'The order of a week: Open tally period → Check tallies → Build report → Look at the mail and send it → Remind silent units, Zalo message.',
      'What was sent is never changed: where a unit mends an old count, the next report lists the correction by itself. For a new version now, choose that period on the Desk and press Build report.',
      'To have it opened, reminded, built and sent by itself: Turn automation on, at the end of the Desk or under Set up; Turn automation off ends it. All runs with the account of whoever turned it on; when that person leaves, another presses Take over.',
      'The desk says that it was denied: the browser is signed in to several Google accounts. Open the book in a browser profile with one account, or use the menu.',
      'Each Friday: File ▸ Download ▸ Microsoft Excel, to a disk of the commune. Never write identity numbers, telephone numbers of citizens, passwords or codes into the book.',
    ],
    chairman: [
      'Read the mail: its first lines say whether the campaign is on course, who lags, who is silent, and what the next week must bring each day.',
      'The PDF and the Word file are the official report; change the Word file before you sign.',
      'For more, open the newest tab Week of the book; the tab Course shows the whole campaign.',
      'Four states are kept apart: behind, no activity, not reported, not matching.',
    ],
    maintainer: [
      'Run Set up ▸ Self-check on the very account that fails, and again after two minutes; send its table with your report.',
      'Look at the tab Log (hidden): each run has its minute, who ran it and what came of it.',
      'Tabs or columns missing, or protection lost: the owner of the file runs Set up ▸ Create campaign; what was typed stays.',
      'Every button calls a function of the name of its menu item, which takes one object and returns what it did; see README and docs/decisions of the source.',
    ],
  },
};
