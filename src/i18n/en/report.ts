// Sentences that several renderings of a report share, in English.
import { notCounted } from './notCounted';
import { showMinute } from '../numbers';
import type { ReportWords } from '../reportWords';
import { enLabels } from './labels';
import { plural } from './plural';

export const enReport: ReportWords = {
  cutOff: (minute) => `Figures as of ${showMinute(minute)}`,
  unitsReported: (reported, all) => `${reported} of ${plural(all, 'unit')} reported`,
  summary: ({ status, behind, silent, units }) => {
    const course = {
      met: 'The commune has met its targets',
      onTrack: 'The commune is on track',
      atRisk: 'The commune is at risk',
      behind: 'The commune is behind',
      overdue: 'The commune is overdue',
      notStarted: 'The commune has not started',
      noTarget: 'The commune has no target to measure',
    }[status];
    const late = behind === 0 ? 'no unit is behind' : `${behind} of ${plural(units, 'unit')} behind`;
    const quiet = silent === 0 ? 'every unit has reported' : `${plural(silent, 'unit')} not reported`;
    return `${course}; ${late}; ${quiet}.`;
  },
  leftOut: (rows, cells) =>
    rows + cells === 0
      ? 'Every row and cell is counted.'
      : `${plural(rows, 'row')} and ${plural(cells, 'cell')} not counted, because:`,
  notCounted,
  correction: (label, unit, indicator, before, after) =>
    `${label}: ${unit}, ${indicator}: reported ${before}, now ${after}.`,
  replaces: (minute) => `This version replaces the mail sent at ${showMinute(minute)}.`,
  lagging: (indicator, remaining, required) =>
    `${indicator}: ${remaining} to go, ${required === null ? 'past the deadline' : `${required} a day needed`}`,
  movingBase: (indicator) =>
    `The base of “${indicator}” grows with results, so its rate can fall while counts rise.`,
  unitHeader: () => enLabels.unit,
};
