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
    ],
    clerk: [
      'The first time: Campaign ▸ Set up ▸ Create step by step; choose a plan, paste the units, then press Share for each unit head.',
      'Every week: open Campaign ▸ Desk and press the button under Next.',
      'The order of a week: Open tally period → Check tallies → Build report → Look at the mail and send it → Remind silent units, Zalo message.',
      'What was sent is never changed: where a unit mends an old count, the next report lists the correction by itself.',
      'To have it opened, reminded, built and sent by itself: Set up ▸ Turn automation on. Whoever turns it on must be named under Clerks.',
      'The desk says that it was denied: the browser is signed in to several Google accounts. Open the book in a browser profile with one account, or use the menu.',
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
