// English, for readers who do not read Vietnamese.
import type { Catalogue } from '../catalogue';
import { enDialogs } from './dialogs';
import { enFindings } from './findings';
import { showDate, showMinute, showShortDate } from '../numbers';
import { plural } from './plural';

const kindWords = { week: 'Week', month: 'Month', day: 'Day', final: 'Final' } as const;

export const en: Catalogue = {
  language: 'en',
  findings: enFindings,
  severities: { error: 'Error', warning: 'Warning', fixed: 'Understood' },
  leftOutReasons: {
    DATE_MISSING: 'no date',
    DATE_INVALID: 'no real date',
    DATE_OUTSIDE_CAMPAIGN: 'date outside the campaign',
    DATE_IN_FUTURE: 'date not yet come',
    UNIT_MISSING: 'no unit',
    UNIT_UNKNOWN: 'unit not in the list',
    ENCODING_LEGACY: 'old font encoding (TCVN3/VNI)',
    DUPLICATE_ROW: 'same unit and date twice',
    COUNT_NOT_NUMBER: 'not a number',
    COUNT_NEGATIVE: 'below zero',
    COUNT_FRACTION: 'a fraction or percentage',
    COUNT_IS_DATE: 'a count turned into a date',
    COUNT_AMBIGUOUS: 'a count that is not clear',
    OVER_BASE: 'above the base',
  },
  statuses: {
    met: 'Met',
    onTrack: 'On track',
    atRisk: 'At risk',
    behind: 'Behind',
    overdue: 'Overdue',
    notStarted: 'Not started',
    noTarget: 'Followed only',
  },
  reporting: {
    onTime: 'On time',
    late: 'Late',
    zero: 'No activity',
    notReported: 'Not reported',
    notMatching: 'Not matching',
  },
  menu: {
    title: 'Campaign',
    setUp: 'Set up',
    buildWeeklyReport: 'Build weekly report',
    sendWeeklyEmail: 'Send weekly e-mail',
    checkTallies: 'Check tallies',
    refreshProgress: 'Refresh progress',
    openTallyPeriod: 'Open tally period',
    remindSilentUnits: 'Remind silent units',
    showZaloMessage: 'Zalo message',
    setUpCampaign: 'Create campaign',
    auditPlan: 'Audit the plan',
    installTriggers: 'Turn automation on',
    removeTriggers: 'Turn automation off',
    runSelfCheck: 'Self-check',
    showHelp: 'Help',
  },
  period: {
    kind: kindWords,
    title: (kind, number, from, to) => {
      const days = from === to ? showShortDate(from) : `${showShortDate(from)}–${showShortDate(to)}`;
      // A month goes by its name in the calendar, as its tab does.
      const numbered = kind === 'month' ? Number(to.slice(5, 7)) : kind === 'week' ? number : '';
      const label = `${kindWords[kind]} ${numbered}`.trim();
      return `${label} (${days}/${to.slice(0, 4)})`;
    },
    current: { week: 'This week', month: 'This month', day: 'This day', final: 'Whole campaign' },
    previous: { week: 'Last week', month: 'Last month', day: 'Day before', final: '–' },
    next: { week: 'Next week', month: 'Next 7 days', day: 'Next 7 days', final: 'Next' },
    report: { week: 'Weekly report', month: 'Monthly report', day: 'Daily report', final: 'Final report' },
  },
  labels: {
    unit: 'Unit',
    commune: 'COMMUNE',
    indicator: 'Indicator',
    gained: 'In the period',
    change: 'Change',
    done: 'Cumulative',
    target: 'Target',
    base: 'Base',
    eligibleBase: 'Eligible base',
    rateOfBase: '% of base',
    rateOfTarget: '% of target',
    remaining: 'Remaining',
    pace: 'Pace',
    averagePerDay: 'Average per day',
    requiredPerDay: 'Needed per day',
    forecast: 'Forecast',
    status: 'Status',
    reporting: 'Reporting',
    rank: 'Lag rank',
    start: 'Start',
    results: 'Results',
    laggards: 'Furthest behind',
    noLaggards: 'No unit is behind.',
    matrix: 'Unit by unit',
    nextWeek: 'Quota for the next 7 days',
    nextQuota: 'Next 7 days',
    best: 'Proposals',
    commend: 'Proposed for commendation',
    remind: 'Proposed for a reminder',
    corrections: 'Corrections to earlier periods',
    noCorrections: 'No corrections.',
    leftOut: 'Not counted',
    reason: 'Reason',
    count: 'Number',
    bases: 'Bases and exclusions',
    exclusions: 'Exclusions',
    none: 'none',
    obstacle: 'Obstacles',
    notInTotal: 'not counted in the total',
    noBase: 'no base yet',
    followed: 'followed only',
    progressTitle: 'Progress',
    legend: 'Legend',
    cut: 'Cut-off',
    before: 'Reported',
    after: 'Now',
    row: 'Row',
    waiting: 'no period has ended yet',
    course: 'Course',
    upTo: 'Up to',
    planned: 'Planned',
    courseChart: 'Cumulative against the plan',
    attainmentChart: '% of target',
  },
  report: {
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
    correction: (label, unit, indicator, before, after) =>
      `${label}: ${unit}, ${indicator}: reported ${before}, now ${after}.`,
    lagging: (indicator, remaining, required) =>
      `${indicator}: ${remaining} to go, ${required === null ? 'past the deadline' : `${required} a day needed`}`,
    movingBase: (indicator) =>
      `The base of “${indicator}” grows with results, so its rate can fall while counts rise.`,
    asOf: (date) => `At the end of ${showDate(date)}`,
    subject: ({ authority, period, behind, silent }) =>
      `[${authority}] Report, ${period}: ${behind === 0 ? 'no unit behind' : `${plural(behind, 'unit')} behind`}${
        silent === 0 ? '' : `, ${silent} not reported`
      }`,
    openTab: 'Open the sheet',
    greeting: 'Dear Chairman,',
    generated: 'Written by the campaign sheet; the figures are those of the report tab.',
  },
  selfChecks: {
    textStaysText: 'The text 1.234 stays text',
    formulaTextStaysText: 'A text that begins with = becomes no formula',
    dateKeepsItsDay: 'Dates are read back as they were written',
    vietnameseNumbers: '1.234 is read as one thousand two hundred and thirty-four',
    emptyReadsBlank: 'An empty cell reads as blank',
    sheetFoundById: 'A tab is found though renamed',
    rowsInsertedOnTop: 'Rows put on top keep their formats',
    rulesColour: 'Verdicts are coloured by ✓ ! ✗',
    mergedAcross: 'Cells are merged across',
    signedRates: 'A rate shows the sign of its status',
    charts: 'A chart can be drawn',
    reportSwapped: 'A report tab is renamed',
    protection: 'A tab is protected and released',
    memory: 'Things are remembered with the spreadsheet',
    lock: 'A run can have the sheet to itself',
    pdf: 'A PDF can be made',
    mailQuota: 'Addresses that can still be mailed today',
    ownTriggers: 'Triggers of this account',
    userTold: 'The address of whoever runs this is told',
  },
  dialogs: enDialogs,
};
