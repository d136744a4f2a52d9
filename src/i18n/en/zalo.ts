// The Zalo texts in English.
import type { NeedFacts, ZaloWords } from '../zaloWords';
import { enProse } from './prose';

const { date, minute } = enProse;

const pace = ({ kind, count, deadline }: NeedFacts): string =>
  ({
    perDay: `needs ${count} a day`,
    perWeek: `needs ${count} a week`,
    remains: `due ${date(deadline)}`,
    overdue: 'deadline passed',
    above: `${count} too many`,
    toReduce: `${count} to come down, due ${date(deadline)}`,
  })[kind];

export const enZalo: ZaloWords = {
  title: (kind, period) => (kind === 'final' ? period : `Results of ${period}`).toUpperCase(),
  result: ({ name, during, gained, done, current, target, rate }) =>
    `- ${name}: ${during} ${gained}, ${current ? 'now' : 'total'} ${done}${target === null ? '' : `/${target}`}${rate === null ? '' : ` (${rate})`}`,
  during: {
    week: 'this week',
    month: 'this month',
    quarter: 'this quarter',
    day: 'this day',
    final: 'campaign',
  },
  moreIndicators: (count) => `… and ${count} more`,
  toUrge: () => 'These units are asked to speed up:',
  unmet: () => 'These units are short of target:',
  none: () => 'No unit is behind or silent.',
  need: (facts) => {
    const left = facts.kind === 'remains' || facts.kind === 'overdue' ? `${facts.count} left, ` : '';
    return `${facts.name} ${left}${pace(facts)}`;
  },
  left: (name, remaining) => `${name} ${remaining} left`,
  needsFrom: (day) => `Needs count from ${date(day)}.`,
  silent: 'not reported',
  moreUnits: (count) => `… and ${count} more units`,
  nextDeadline: (at) => `Next deadline: ${minute(at)}.`,
  link: (url) => `The shared sheet: ${url}`,
  personalTexts: (units) => `A message for each unit (${units})`,
  own: (unit, reporting, onTime) => `${unit}: ${onTime ? 'reported ' : ''}${reporting.toLowerCase()}`,
  remains: (remaining, facts) =>
    facts.kind === 'above' || facts.kind === 'toReduce'
      ? `; ${pace(facts)}`
      : `; ${remaining} left, ${pace(facts)}`,
  remainsUnmet: (remaining) => `; ${remaining} left, not met`,
  rank: (rank, of) => `Rank: ${rank}/${of} (1 = furthest behind).`,
  firstAsk: (unitWord) =>
    `Each ${unitWord} is asked to type the counts of each day into its own rows, on the phone. Type 0 where there is nothing.`,
  ask: {
    owed: (place, deadline) =>
      `The deadline ${minute(deadline)} has passed; please type your counts now (${place}):`,
    coming: (place, deadline) => `Please type your counts (${place}) before ${minute(deadline)} here:`,
    over: (place) => `The unit’s rows (${place}):`,
  },
};
