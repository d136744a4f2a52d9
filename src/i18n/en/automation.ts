// Reminders and automation, in English.
import type { AutomationOutline, AutomationWords, OutlinedReport, ReminderOutcome } from '../automationWords';

/** Lines that have something to name. */
const lines = (parts: readonly (readonly [string, string])[]): readonly string[] =>
  parts.flatMap(([label, names]) => (names === '' ? [] : [`${label}: ${names}.`]));

const notMailed = ({ unreachable, overQuota, failed }: ReminderOutcome): readonly string[] =>
  lines([
    ['Without a valid e-mail on the tab Units, to be reminded by Zalo or telephone', unreachable],
    ['Not mailed, because no more can be sent today', overQuota],
    ['Could not be mailed', failed],
  ]);

const mailWords = ({ communeDeadline }: OutlinedReport, recipients: string): string => {
  if (communeDeadline === '') return 'not mailed, as there is no deadline of the commune';
  if (recipients === '') return 'not mailed until “Report recipients” on the tab Settings is filled in';
  return `mailed to ${recipients} in the last run before ${communeDeadline}`;
};

const remindedBefore = ({ reports }: AutomationOutline): string => {
  const deadlines = reports.flatMap(({ villageDeadline }) => (villageDeadline === '' ? [] : villageDeadline));
  return deadlines.length === 0 ? '' : `; next deadline: ${deadlines.join(', ')}`;
};

/** Each kind of report with its next times. */
const reportLines = ({ reports, recipients }: AutomationOutline): readonly string[] =>
  reports.map((report) => `• ${report.title}: built at ${report.builtAt}; ${mailWords(report, recipients)}.`);

const overdueLines = ({ overdueReport, overdueMail }: AutomationOutline): readonly string[] =>
  lines([
    ['• Within the hour, build the report that is due', overdueReport],
    ['• Within the hour, mail the report that is due', overdueMail],
  ]);

export const enAutomation: AutomationWords = {
  allReported: (period) => `Every unit has figures for ${period}.`,
  remindedAt: (unit, minute) => `${unit} (reminded at ${minute})`,
  confirmReminders: (period, deadline, outcome) =>
    [
      `${period}, deadline ${deadline}.`,
      `One mail each goes to: ${outcome.mailed}.`,
      ...notMailed(outcome),
      '',
      'Send now?',
    ].join('\n'),
  reminded: (period, outcome) =>
    [
      `${period}.`,
      outcome.mailed === '' ? 'No reminder was mailed.' : `Reminded: ${outcome.mailed}.`,
      ...notMailed(outcome),
    ].join(' '),
  noPeriodToRemind:
    'The campaign has not begun or its last deadline has passed; there is no period to remind of.',
  outline: (facts) =>
    [
      'Once automation is on, the sheet will:',
      `• Every hour from ${facts.refreshFrom} to ${facts.refreshUntil} o’clock: refresh the tab Progress.`,
      `• In the ${facts.reminderHours} hours before the village deadline: mail units that have not reported (${facts.unitsWithAddress} of ${facts.units} units have an address)${remindedBefore(facts)}.`,
      ...(facts.nextOpening === ''
        ? []
        : [`• In the first hour of a period’s first day: open its rows; the next is ${facts.nextOpening}.`]),
      ...reportLines(facts),
      ...overdueLines(facts),
      '',
      `All of it runs as ${facts.user}, up to an hour late, and is written into the tab Log.`,
    ].join('\n'),
  turnOn: 'Turn automation on?',
  turnedOn: (user) => `Automation is on; it runs as ${user}.`,
  turnedOff: 'Automation is off.',
  alreadyOff: 'Automation was off already.',
  ownedByOther: (email, since) =>
    `${email} turned automation on at ${since} and has to turn it off. If that person cannot, choose Turn automation on to take it over.`,
  takeOver: (email, since) =>
    `${email} turned automation on at ${since}. If you take it over, what ${email} turned on will do nothing any more.`,
  changedMeanwhile: 'Somebody else has just turned automation on or off. Nothing more was changed.',
  tooManyTriggers:
    'This account has too many triggers. Open Extensions ▸ Apps Script ▸ Triggers, delete some, and turn automation on again. It is off now.',
  noAddress: 'Google does not tell the address of this account, so automation cannot be turned on.',
  nothingToAutomate: 'The campaign is over and has been reported; there is nothing left to automate.',
  notOwner: 'Automation was turned on by somebody else or is off; this run does nothing.',
  schedule: 'Automation',
  failed: (detail) =>
    `This did not work; it is tried again in an hour. The error in its own words: “${detail}”.`,
  notBuilt: 'Not mailed, because the report of this period could not be built; it is tried again in an hour.',
  mailUncertain: (minute) =>
    `Sending at ${minute} was cut off and the mail may have left; it is not sent again by itself. Ask the recipients, and choose Send weekly e-mail if they have none.`,
};
