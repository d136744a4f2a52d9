// The one sentence at the head of a report in Vietnamese: it counts and names, and lets no single indicator speak for all.
import type { ReportWords, SummaryFacts } from '../reportWords';
import { viProse } from './prose';
import { viStatuses } from './statuses';
import { viWhole } from './whole';

/** How many late indicators of a status are named; the others are counted. */
const mostNamed = 3;

const named = (late: SummaryFacts['late']): string => {
  const names = late
    .slice(0, mostNamed)
    .map(({ name, remaining }) => `${name}, còn ${viProse.count(remaining)}`);
  const more = late.length - mostNamed;
  return late.length === 0
    ? ''
    : ` (${[...names, ...(more > 0 ? [`và ${more} chỉ tiêu khác`] : [])].join('; ')})`;
};

const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** `2 chỉ tiêu đúng tiến độ, 1 nguy cơ chậm; 1 quá hạn (Điều tra cơ bản, còn 01)`: best first, the late ones with names. */
const courses = ({ indicators, late, outcomes }: SummaryFacts): string => {
  const groups =
    outcomes !== null
      ? [
          { count: outcomes.met, word: 'hoàn thành', late: [] },
          { count: outcomes.notMet, word: 'không hoàn thành', late },
        ].filter(({ count }) => count > 0)
      : [...indicators].reverse().map(({ status, count }) => ({
          count,
          word: lowered(viStatuses[status]),
          late: late.filter((one) => one.status === status),
        }));
  return groups
    .map((group, index) => {
      const separator = index === 0 ? '' : group.late.length > 0 ? '; ' : ', ';
      return `${separator}${group.count}${index === 0 ? ' chỉ tiêu' : ''} ${group.word}${named(group.late)}`;
    })
    .join('');
};

const reportedBy = (
  { all, behind, silent }: SummaryFacts['units'],
  word: string,
  lag: string,
): readonly string[] => {
  const count = viProse.count;
  return [
    ...(behind === 0 ? [] : [`${count(behind)}/${count(all)} ${word} ${lag}`]),
    ...(silent === 0 ? [] : [`${count(silent)} ${word} chưa báo cáo`]),
  ];
};

/** Toàn xã: …; 07/11 thôn chậm; 01 thôn chưa báo cáo. */
export const viSummary: ReportWords['summary'] = (facts) => {
  const { units, others, unitWord, indicators } = facts;
  const count = viProse.count;
  // What counts at the end is the result; a pace is what counts before.
  const lag = facts.outcomes === null ? 'chậm' : 'không hoàn thành';
  const parts = [
    indicators.length === 0 ? 'chưa có chỉ tiêu để đo' : courses(facts),
    ...(units.behind === 0 ? [`không có ${unitWord} ${lag === 'chậm' ? 'chậm tiến độ' : lag}`] : []),
    ...reportedBy(units, unitWord, lag),
    ...(units.silent === 0 ? [`${count(units.reported)}/${count(units.all)} ${unitWord} đã báo cáo`] : []),
    ...reportedBy(others, 'đơn vị khác', lag),
  ];
  return `${viWhole(unitWord)}: ${parts.join('; ')}.`;
};
