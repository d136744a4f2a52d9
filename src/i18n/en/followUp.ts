// What there is to follow up, in English.
import type { FollowUpWords } from '../followUpWords';
import { enPeriods } from './periods';
import { enProse } from './prose';

const after = (text: string): string => (text === '' ? '' : ` – ${text}`);

export const enFollowUp: FollowUpWords = {
  work: {
    silent: (period) => `Not reported for ${period}: urge to send the figures`,
    behind: (running, kind, figures) =>
      `Behind for ${running} ${enPeriods.kind[kind].toLowerCase()}s running${after(figures)}`,
    notMet: (figures) => `Behind, target not met${after(figures)}`,
    notMatching: (running, kind) =>
      `Not matching for ${running} ${enPeriods.kind[kind].toLowerCase()}s running: compare and correct`,
    obstacle: (said) => `Obstacle: “${said}”`,
  },
  openLine: ({ unit, work, responsible, due, overdue, source }) => {
    const details = [
      ...(responsible === '' ? [] : [`in charge: ${responsible}`]),
      ...(due === null ? [] : [`due ${enProse.date(due)}${overdue ? ', overdue' : ''}`]),
      ...(source === '' ? [] : [`from ${source}`]),
    ].join('; ');
    return [...(unit === '' ? [] : [unit]), work].join(': ') + (details === '' ? '' : ` [${details}]`);
  },
  inTabAlone: (tab) => `see the tab ${tab}`,
};
