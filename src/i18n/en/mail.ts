// The weekly mail in English.
import type { MailWords } from '../mailWords';
import { plural } from './plural';

export const enMail: MailWords = {
  subject: ({ authority, period, behind, silent, others }) =>
    `[${authority}] Report, ${period}: ${behind === 0 ? 'no unit behind' : `${plural(behind, 'unit')} behind`}${
      silent === 0 ? '' : `, ${silent} not reported`
    }${others.behind === 0 ? '' : `, ${plural(others.behind, 'other unit')} behind`}${
      others.silent === 0 ? '' : `, ${plural(others.silent, 'other unit')} not reported`
    }`,
  title: (period) => `Report, ${period}`,
  ofTarget: 'of target',
  furthestBehind: 'Furthest behind',
  nobodySilent: () => 'None.',
  nothingLeft: 'Nothing is left to do.',
  nextDeadline: (minute) => `Report by ${minute}`,
  stillToDo: 'Still to do',
  forecast: { none: 'Forecast', reachedOn: 'Forecast to be met', atDeadline: 'Forecast at the deadline' },
  left: {
    units: (count) => `… and ${plural(count, 'more unit')}`,
    indicators: (count) => `… and ${plural(count, 'more indicator')}`,
    corrections: (count) => `… and ${plural(count, 'more correction')}`,
    reasons: (count) => `… and ${plural(count, 'more reason')} of exclusion`,
  },
  seeTab: 'see the sheet',
  openTab: 'Open the sheet',
  closing: 'Written by the campaign sheet; the figures are those of the report tab.',
};
