// The same form in English, for a commune that keeps its workbook in English.
import type { PeriodKind } from '../../domain/plan/campaign';
import type { IndicatorPhrases, OfficialWords, TitleFacts } from '../officialWords';
import { enDateInWords, enMonth, enProse } from './prose';

const dots = '……………………';

const during: Readonly<Record<PeriodKind, string>> = {
  week: 'This week',
  month: 'This month',
  quarter: 'This quarter',
  day: 'On this day',
  final: 'Over the whole campaign',
};

const periodName = ({ kind, number, from }: TitleFacts): string =>
  ({
    week: `week ${number}, `,
    month: `${enMonth(from)} ${from.slice(0, 4)}, `,
    quarter: `quarter ${Math.ceil(Number(from.slice(5, 7)) / 3)} of ${from.slice(0, 4)}, `,
    day: '',
    final: '',
  })[kind];

const daysOf = ({ from, to }: TitleFacts): string =>
  from === to ? enProse.date(from) : `from ${enProse.date(from)} to ${enProse.date(to)}`;

const indicator: IndicatorPhrases = {
  during,
  anyMeasure: 'cases',
  gained: (during, count, measure) => `${during}: ${count} ${measure}`,
  noneGained: (during, measure) => `${during}: no new ${measure}`,
  fell: (during, count, measure) => `${during} the running total fell by ${count} ${measure}`,
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
  done: (date, count, measure) => `cumulative at ${date}: ${count} ${measure} (no base for a rate yet)`,
  doneOfBase: (date, count, base, rate) => `cumulative at ${date}: ${count} of ${base} (${rate})`,
  doneUnknown: (date) => `cumulative at ${date} not known: the start value is missing`,
  ofEligible: (eligible, rate) => `${rate} of those eligible (${eligible})`,
  toTarget: (target, rate, remaining) => `${rate} of the target (${target}), ${remaining} remaining`,
  met: (target, rate) => `target met (${target}), ${rate}`,
  noTarget: 'no target set, followed only',
  averageBelowOne: (measure) => `on average less than 1 ${measure} a day`,
  average: (count, measure) => `on average ${count} ${measure} a day`,
  required: ({ kind, count, from, deadline }, measure) => {
    const since = `from ${enProse.date(from)} on needed to finish by ${enProse.date(deadline)}`;
    return {
      perDay: `${count} ${measure} a day ${since}`,
      perWeek: `${count} ${measure} a week ${since}`,
      remains: `due by ${enProse.date(deadline)}`,
      overdue: `the deadline passed on ${enProse.date(deadline)}`,
    }[kind];
  },
  notStarted: (from) => `not started yet (from ${from})`,
};

export const enOfficial: OfficialWords = {
  // The same in both languages: who changes the language finds the same file.
  fileName: (from, to) => `Bao-cao-${from}-${to}`,
  nation: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  mottoWidth: 78,
  number: 'No.: …/BC-…',
  placeAndDate: (place, date) => `${place || dots}, ${enDateInWords(date)}`,
  paper: 'REPORT',
  plan: (number, subject) => `Plan No. ${number || '…'} on ${subject}`,
  title: (facts) =>
    `${facts.kind === 'final' ? 'Final results' : 'Results'} of ${facts.plan} (${periodName(facts)}${daysOf(facts)}; figures as of ${facts.cutOff})`,
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
    shortcomings: '1. Shortcomings',
    obstacles: '2. Obstacles and causes',
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
  corrections: 'Corrections to earlier periods:',
  leftOut: {
    nothing: 'Every row and cell is counted.',
    some: (rows, cells) => `Not counted: rows ${rows}, cells ${cells}, because of:`,
    reason: (reason, count) => `${reason}: ${count};`,
  },
  evidence: (parts) => `Evidence: ${parts.join(', ')}.`,
  // As the Vietnamese form has them, so that both can be read side by side.
  letters: [...'abcdđeghiklmnopqrstuvxy'],
  indicator,
  byUnit: () => 'The figures of each unit stand in the annex, furthest behind first. Where the units stand:',
  laggards: 'Furthest behind:',
  noShortcomings: () => 'No unit is behind, silent or not matching.',
  lagging: (name, remaining, measure, { kind, count, from, deadline }) => {
    const ends = {
      perDay: `, ${count} a day needed from ${enProse.date(from)} on`,
      perWeek: `, ${count} a week needed from ${enProse.date(from)} on`,
      remains: `, due by ${enProse.date(deadline)}`,
      overdue: '',
    };
    return `${name}: ${remaining} ${measure} remaining${ends[kind]}`;
  },
  noObstacles: () => 'The units name no obstacles.',
  quotas: {
    nextDays: 'Quota for the next period, to finish on time:',
    remaining: 'What remains to be done:',
  },
  nothingLeft: 'Nothing remains to be done.',
  nextDeadline: (_unitWord, minute) => `The units report next before ${minute}.`,
  commend: 'Proposed for commendation:',
  remind: 'Proposed for a reminder:',
  closing: (authority) => `This is the report of ${authority || dots}./.`,
  columns: {
    ordinal: 'No.',
    target: 'Target',
    gained: {
      week: 'This week',
      month: 'This month',
      quarter: 'This quarter',
      day: 'This day',
      final: 'Campaign',
    },
    done: 'Total',
    rateOfBase: '% of base',
    rateOfTarget: '% of target',
    remaining: 'Left',
    status: 'Status',
    commune: 'Commune',
  },
  annex: {
    label: 'Annex',
    title: () => 'RESULTS BY UNIT',
    attachedTo: (authority, date) =>
      `(Attached to Report No. …/BC-… of ${enDateInWords(date)} of ${authority || dots})`,
    measuredIn: (name, measure) => `${name} (counted in: ${measure})`,
    dash: (column) => `“–” under ${column}: not reported.`,
    evidence: 'Evidence of the period (links)',
    bases: 'Bases and exclusions:',
  },
  recipients: {
    label: 'Recipients:',
    lines: () => ['- As above;', '- The units;', `- ${dots};`, '- Files: VT, CAX.'],
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
