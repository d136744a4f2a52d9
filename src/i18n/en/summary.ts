// The one sentence at the head of a report in English: it counts and names, and lets no single indicator speak for all.
import type { ReportWords, SummaryFacts } from '../reportWords';
import { showCount } from '../numbers';
import { plural } from './plural';
import { enStatuses } from './statuses';

/** How many late indicators of a status are named; the others are counted. */
const mostNamed = 3;

const named = (late: SummaryFacts['late']): string => {
  const names = late
    .slice(0, mostNamed)
    .map(({ name, remaining }) => `${name}, ${showCount(remaining, 'en')} to go`);
  const more = late.length - mostNamed;
  return late.length === 0 ? '' : ` (${[...names, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')})`;
};

/** `2 indicators on track, 1 at risk; 1 overdue (Survey, 1 to go)`: best first, the late ones with names. */
const courses = ({ indicators, late, outcomes }: SummaryFacts): string => {
  const groups =
    outcomes !== null
      ? [
          { count: outcomes.met, word: 'met', late: [] },
          { count: outcomes.notMet, word: 'not met', late },
        ].filter(({ count }) => count > 0)
      : [...indicators].reverse().map(({ status, count }) => ({
          count,
          word: enStatuses[status].toLowerCase(),
          late: late.filter((one) => one.status === status),
        }));
  return groups
    .map((group, index) => {
      const separator = index === 0 ? '' : group.late.length > 0 ? '; ' : ', ';
      const counted = index === 0 ? plural(group.count, 'indicator') : String(group.count);
      return `${separator}${counted} ${group.word}${named(group.late)}`;
    })
    .join('');
};

const reportedBy = (
  { all, behind, silent }: SummaryFacts['units'],
  word: string,
  lag: string,
): readonly string[] => [
  ...(behind === 0 ? [] : [`${behind} of ${plural(all, word)} ${lag}`]),
  ...(silent === 0 ? [] : [`${plural(silent, word)} not reported`]),
];

/** The commune: …; 7 of 11 units behind; 1 unit not reported. */
export const enSummary: ReportWords['summary'] = (facts) => {
  const { units, others, indicators } = facts;
  // What counts at the end is the result; a pace is what counts before.
  const lag = facts.outcomes === null ? 'behind' : 'short of target';
  const parts = [
    indicators.length === 0 ? 'no target to measure' : courses(facts),
    ...(units.behind === 0 ? [`no unit is ${lag}`] : []),
    ...reportedBy(units, 'unit', lag),
    ...(units.silent === 0 ? [`${units.reported} of ${plural(units.all, 'unit')} reported`] : []),
    ...reportedBy(others, 'other unit', lag),
  ];
  return `The commune: ${parts.join('; ')}.`;
};
