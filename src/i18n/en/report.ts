// Sentences that several renderings of a report share, in English.
import { notCounted } from './notCounted';
import { showDate, showMinute, showShortDate } from '../numbers';
import type { ReportWords } from '../reportWords';
import { enSummary } from './summary';
import { plural } from './plural';

export const enReport: ReportWords = {
  cutOff: (minute) => `Figures as of ${showMinute(minute)}`,
  unitsReported: (reported, all) => `${reported} of ${plural(all, 'unit')} reported`,
  summary: enSummary,
  commune: () => 'Commune',
  breakdown: (parts, unsorted) =>
    `Of these: ${[...parts, ...(unsorted === null ? [] : [`not broken down ${unsorted}`])].join(', ')}.`,
  overlapping: (parts) => `By groups (one case may be in several): ${parts.join(', ')}.`,
  leftOut: (rows, cells) =>
    `${[...(rows > 0 ? [plural(rows, 'row')] : []), ...(cells > 0 ? [plural(cells, 'cell')] : [])].join(' and ')} not counted, because:`,
  leftOutReason: (reason, count, of) => `${reason}: ${plural(count, of)}`,
  notCounted,
  correction: (label, unit, indicator, before, after) =>
    `${label}: ${unit}, ${indicator}: reported ${before}, now ${after}.`,
  replaces: (minute) => `This version replaces the mail sent at ${showMinute(minute)}.`,
  lagging: (indicator, remaining, { kind, count, from, deadline }) => {
    const ends = {
      perDay: `${count} a day needed from ${showShortDate(from)}`,
      perWeek: `${count} a week needed from ${showShortDate(from)}`,
      remains: `due ${showShortDate(deadline)}`,
      overdue: 'past the deadline',
    };
    if (kind === 'above') return `${indicator}: ${remaining} too many`;
    if (kind === 'toReduce') return `${indicator}: ${remaining} to come down, ${ends.remains}`;
    return `${indicator}: ${remaining} to go, ${ends[kind]}`;
  },
  missedMilestone: (until) => `milestone ${showDate(until)} missed`,
  unread: (names) =>
    `What the plan wants, or by when, cannot be read for: ${names}; they are only followed until the tab Indicators is mended.`,
  movingBases: (indicators) =>
    `The base of ${indicators} grows with results: a rate can fall while counts rise.`,
};
