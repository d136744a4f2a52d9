// The same form in English, for a commune that keeps its workbook in English.
import type { PeriodKind } from '../../domain/plan/campaign';
import type {
  CountPhrases,
  IndicatorPhrases,
  OfficialNeed,
  OfficialWords,
  PeriodFacts,
} from '../officialWords';
import { lowerFirst } from '../lowerFirst';
import { enDateInWords, enMonth, enProse } from './prose';

const dots = '……………………';

const during: Readonly<Record<PeriodKind, string>> = {
  week: 'This week',
  month: 'This month',
  quarter: 'This quarter',
  day: 'On this day',
  final: 'Over the whole campaign',
};

const periodName = ({ kind, number, from }: PeriodFacts): string =>
  ({
    week: `week ${number}, `,
    month: `${enMonth(from)} ${from.slice(0, 4)}, `,
    quarter: `quarter ${Math.ceil(Number(from.slice(5, 7)) / 3)} of ${from.slice(0, 4)}, `,
    day: '',
    final: '',
  })[kind];

const daysOf = ({ from, to }: PeriodFacts): string =>
  from === to ? enProse.date(from) : `from ${enProse.date(from)} to ${enProse.date(to)}`;

/** What it takes, without what remains, which stands before it. */
const paceOf = ({ kind, count, measure, deadline }: OfficialNeed): string =>
  ({
    perDay: `${count} ${measure} a day needed`,
    perWeek: `${count} ${measure} a week needed`,
    remains: `due on ${deadline}`,
    overdue: `the deadline passed on ${deadline}`,
    above: `${count} ${measure} too many`,
    toReduce: `${count} ${measure} to come down, due on ${deadline}`,
  })[kind];

const ofSums: CountPhrases = {
  gained: (during, count, measure) => `${during}: ${count} ${measure}`,
  noneGained: (during, measure) => `${during}: no new ${measure}`,
  fell: (during, count, measure) => `${during} the running total fell by ${count} ${measure}`,
  done: (date, count, measure) => `cumulative at ${date}: ${count} ${measure}`,
  doneOfBase: (date, count, base, rate) => `cumulative at ${date}: ${count} of ${base} (${rate})`,
  doneUnknown: (date) => `cumulative at ${date} not known: the start value is missing`,
};

const ofWhatIsThere: CountPhrases = {
  gained: (during, count, measure) => `${during}: ${count} ${measure} more`,
  noneGained: (during, measure) => `${during}: no change in ${measure}`,
  fell: (during, count, measure) => `${during}: ${count} ${measure} fewer`,
  done: (date, count, measure) => `at ${date}: ${count} ${measure}`,
  doneOfBase: (date, count, base, rate) => `at ${date}: ${count} of ${base} (${rate})`,
  doneUnknown: (date) => `what there is at ${date} is not known`,
};

const indicator: IndicatorPhrases = {
  during,
  anyMeasure: 'cases',
  counted: (current) => (current ? ofWhatIsThere : ofSums),
  more: (count, before) => `${count} more than ${before}`,
  fewer: (count, before) => `${count} fewer than ${before}`,
  asMany: (before) => `as many as ${before}`,
  before: {
    week: 'last week',
    month: 'last month',
    quarter: 'last quarter',
    day: 'the day before',
    final: 'the period before',
  },
  ofEligible: (eligible, rate) => `${rate} of those eligible (${eligible})`,
  toTarget: (target, rate, remaining, measure) =>
    `${rate} of the target (${target}), ${remaining} ${measure} remaining`,
  met: (target, rate) => `target met (${target}), ${rate}`,
  notMet: ', target not met',

  withinLimit: (limit) => `within the limit (at most ${limit})`,
  limitUnproven: (limit) =>
    `the limit is ${limit}; nothing can be said yet, since some units have told no figures`,
  aboveLimit: (limit, need) => `against the limit of ${limit}: ${paceOf(need)}`,
  noTarget: 'no target set, followed only',
  shareOfUnknown: (share) => `the plan asks for ${share}; no rate yet, since the base is not known`,
  averageBelowOne: (measure) => `on average less than 1 ${measure} a day`,
  quota: (count) => ` (quota ${count})`,
  average: (count, measure) => `on average ${count} ${measure} a day`,
  required: (need, from) =>
    need.kind !== 'perDay' && need.kind !== 'perWeek'
      ? paceOf(need)
      : `from ${from} on ${paceOf(need)} to finish by ${need.deadline}`,
  notStarted: (from) => `not started yet (from ${from})`,
};

export const enOfficial: OfficialWords = {
  nation: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  mottoWidth: 78,
  number: (symbol) => `No.: …/${symbol}`,
  // Symbols are Vietnamese in every language: the registry knows no others.
  symbols: {
    peoplesCommittee: 'BC-UBND',
    steeringCommittee: 'BC-BCĐ',
    taskForce: 'BC-TCT',
    police: 'BC-CA',
    other: 'BC-…',
  },
  placeAndDate: (place, date) => `${place || dots}, ${enDateInWords(date)}`,
  paper: 'REPORT',
  plan: ({ number, date, issuer, issuerKind, subject }) =>
    `Plan No. ${number || (issuerKind === 'peoplesCommittee' ? '…/KH-UBND' : '…/KH-…')} of ${date === null ? '…' : enProse.date(date)} by ${issuer || '…'}${subject === null ? '' : ` on ${lowerFirst(subject)}`}`,
  title: (plan, kind) => `${kind === 'final' ? 'Final results' : 'Results'} of ${plan}`,
  period: (facts) => `(${periodName(facts)}${daysOf(facts)}; figures as of ${facts.cutOff})`,
  addressee: 'To:',
  opening: (plan, authority, kind) =>
    `Under ${plan}, ${authority || dots} reports ${{ week: 'the results of the week', month: 'the results of the month', quarter: 'the results of the quarter', day: 'the results of the day', final: 'the final results' }[kind]} as follows:`,
  sections: {
    directing: 'I. DIRECTION AND ORGANISATION',
    results: 'II. RESULTS',
    overall: '1. Overall',
    byIndicator: '2. By indicator',
    byUnit: () => '3. By unit',
    difficulties: 'III. SHORTCOMINGS, OBSTACLES AND CAUSES',
    shortcomings: 'Shortcomings',
    obstacles: 'Obstacles and causes',
    nextSteps: {
      week: 'IV. TASKS FOR NEXT WEEK',
      month: 'IV. TASKS FOR NEXT MONTH',
      quarter: 'IV. TASKS FOR NEXT QUARTER',
      day: 'IV. TASKS FOR THE NEXT DAYS',
      final: 'IV. TASKS FROM NOW ON',
    },
    proposals: 'V. PROPOSALS',
  },
  toFillIn: {
    blank: dots,
    directing: `${dots} (the clerk adds: papers issued, meetings, information work, staff assigned)`,
    causes: `${dots} (the clerk adds the causes)`,
    tasks: `${dots} (the clerk adds tasks and measures)`,
    requests: `${dots} (the clerk adds requests, if any)`,
  },
  unitsReported: (cutOff, reported, all) =>
    `At the cut-off (${cutOff}), ${reported} of ${all} units had reported.`,
  replaces: (minute) => `This report replaces the one sent at ${minute}.`,
  corrections: 'Corrections to earlier periods:',
  leftOut: (rows, cells) =>
    `Not counted, since not valid: ${[rows === null ? '' : `rows ${rows}`, cells === null ? '' : `cells ${cells}`].filter((part) => part !== '').join(', ')} (details in the annex).`,
  evidence: (parts, unit) => `Evidence: ${parts.join(', ')}${unit === null ? '' : ` (${unit})`}.`,
  // As the Vietnamese form has them, so that both can be read side by side.
  letters: [...'abcdđeghiklmnopqrstuvxy'],
  indicator,
  byUnit: () => 'The figures of each unit stand in the annex, furthest behind first. Where the units stand:',
  laggards: (from) =>
    from === null ? 'Short of target, furthest first:' : `Furthest behind (needs count from ${from}):`,
  lagging: (name, remaining, measure, need) =>
    need !== null && (need.kind === 'above' || need.kind === 'toReduce')
      ? `${name}: ${paceOf(need)}`
      : `${name}: ${remaining} ${measure} remaining${need === null ? '' : `, ${paceOf(need)}`}`,
  quotas: (next) => `Quota to finish on time, ${lowerFirst(next)}:`,
  remaining: 'What remains to be done:',
  nextDeadline: (_unitWord, next, minute) => `The units report ${lowerFirst(next)} before ${minute}.`,
  commend: 'Proposed for commendation:',
  remind: 'Proposed for a reminder:',
  closing: (plan, addressees, kind) =>
    `These are the ${kind === 'final' ? 'final results' : 'results'} of ${plan}${addressees === '' ? '' : `, respectfully reported to ${addressees}`}./.`,
  columns: {
    ordinal: 'No.',
    target: 'Target',
    limit: 'At most',
    above: 'Too many',
    gained: {
      week: 'This week',
      month: 'This month',
      quarter: 'This quarter',
      day: 'This day',
      final: 'Campaign',
    },
    done: 'Total',
    current: 'Now',
    rateOfBase: '% of base',
    rateOfTarget: '% of target',
    remaining: 'Left',
    status: 'Status',
  },
  annex: {
    label: 'Annex',
    title: () => 'RESULTS BY UNIT',
    attachedTo: (symbol, authority, date) =>
      `(Attached to Report No. …/${symbol} of ${enDateInWords(date)} of ${authority || dots})`,
    measuredIn: (name, measure) => `${name} (${measure})`,
    shortFor: (short, name) => `${short}: ${name}`,
    dash: (column) => `“–” under ${column}: not reported.`,
    evidence: 'Evidence of the period (links)',
    leftOut: 'Not counted:',
    bases: 'Bases and exclusions:',
  },
  recipients: {
    label: 'Recipients:',
    lines: (_unitWord, addressed, copies) => [
      ...(addressed ? ['- As above;'] : []),
      ...copies.map((copy) => `- ${copy};`),
      '- The units;',
      '- Files.',
    ],
  },
  signatories: {
    peoplesCommittee: () => ({ onBehalf: 'FOR THE PEOPLE’S COMMITTEE', office: 'CHAIRMAN' }),
    steeringCommittee: () => ({ onBehalf: 'FOR THE STEERING COMMITTEE', office: 'HEAD' }),
    taskForce: () => ({ onBehalf: 'FOR THE TASK FORCE', office: 'HEAD' }),
    police: () => ({ onBehalf: null, office: 'CHIEF OF POLICE' }),
    other: (authority) => ({ onBehalf: `FOR ${authority.toUpperCase()}`, office: dots }),
  },
  fullAuthority: (authority) => authority.trim(),
};
