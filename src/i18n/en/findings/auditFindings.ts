// Findings about the plan against itself, in English: one short sentence each.
import type { AuditSentences } from '../../findingSentences';
import { showMinute } from '../../numbers';
import { count, date, rate, rule, reach } from './quoting';

export const auditFindings: AuditSentences = {
  DURATION_MISMATCH: (finding) =>
    `The plan says ${count(finding.received)} days; from ${date(finding.details.start)} to ${date(finding.details.end)}, both included, there are ${count(finding.expected)}.`,
  DATE_ORDER: ({ received, details }) => {
    const at = date(received);
    switch (details.kind) {
      case 'campaign':
        return `The end, ${at}, comes before the start, ${date(details.start)}.`;
      case 'outside':
        return `The deadline of ${details.indicator}, ${at}, lies outside the campaign (${date(details.start)} – ${date(details.end)}). Check day, month and year.`;
      case 'indicator':
        return `The deadline of ${details.indicator}, ${at}, comes before the day it is counted from, ${date(details.from)}.`;
      case 'past':
        return `The deadline of ${details.indicator}, ${at}, had passed when the workbook was set up (${date(details.setUpOn)}).`;
      case 'finalReportBeforeStart':
        return `The final report is due at ${showMinute(received)}, before the campaign starts (${date(details.start)}). Check day, month and year.`;
      case 'finalReport':
        return `The final report is due at ${showMinute(received)}, before the campaign is over (end of ${date(details.end)}): results of the last ${details.daysMissing === 0 ? 'day' : `${count(details.daysMissing)} days`} are not in it.`;
      case 'baselineGap':
        return `The baseline is of ${at} and the campaign starts on ${date(details.start)}: results of the days between are counted nowhere. Take the baseline of ${date(details.dayBefore)}.`;
      case 'baselineOverlap':
        return `The baseline is of ${at} though the campaign starts on ${date(details.start)}: results of the days they share are counted twice. Take the baseline of ${date(details.dayBefore)}.`;
    }
  },
  BASE_MISSING: (finding) =>
    finding.details.kind === 'unfilled'
      ? `Indicator ${finding.details.indicator} is a percentage of ${finding.received}, for which the plan gives no figure. Fill those figures in on the tab Units.`
      : `Indicator ${finding.details.indicator} has a percentage target and no base. Add a column of figures on the tab Units and type its code under Base.`,
  BASE_MISMATCH: ({ details }) => {
    switch (details.kind) {
      case 'units':
        return `Base of ${details.indicator}: the plan says ${count(details.stated)}; the units add up to ${count(details.computed)}.`;
      case 'indicator':
        return `Base of ${details.indicator}: the plan says ${count(details.stated)}, but the figures of ${details.other} on the same base show that it is ${count(details.computed)}.`;
      case 'rate':
        return `Rate of ${details.indicator}: the plan says ${rate(details.printed)}, but ${count(details.numerator)}/${count(details.base)} is ${rate(details.rate)}.${details.fittingBase === null ? '' : ` ${rate(details.printed)} goes with a base of ${count(details.fittingBase)}.`}`;
    }
  },
  RATE_TRUNCATED: ({ details }) =>
    `Rate of ${details.indicator}: the plan says ${rate(details.printed)}, which is cut off; ${count(details.numerator)}/${count(details.base)} rounds to ${rate(details.rate)}.`,
  REMAINING_MISMATCH: (finding) => {
    const { indicator, numerator, target, base, onStatedBase } = finding.details;
    const onBase = base === null ? '' : ` (on a base of ${count(base)})`;
    const onStated =
      onStatedBase === null
        ? ''
        : ` On the stated base of ${count(onStatedBase.base)} it would be ${count(onStatedBase.remaining)}.`;
    return `${indicator}: the plan says ${count(finding.received)} remain; ${count(target)} are to be reached${onBase}, ${count(numerator)} are, so ${count(finding.expected)} remain.${onStated}`;
  },
  TOTAL_MISMATCH: (finding) =>
    `The total row says ${count(finding.received)} in column [${finding.details.figure}]; the units add up to ${count(finding.expected)} (difference ${count(finding.details.difference)}).`,
  TARGET_LOOKS_PERCENT: ({ received, expected, details }) =>
    `The target of ${details.indicator} is ${count(received)}, taken as a count on the base ${count(details.base)}. If a percentage is meant, type ${expected}.`,
  ASSIGNED_BELOW_TARGET: (finding, names) =>
    finding.details.rule === 'count'
      ? `What the units are assigned for ${finding.details.indicator} adds up to ${count(finding.received)}, less than the plan's ${count(finding.expected)}.`
      : `${names.unit} was assigned ${count(finding.received)}, ${rate(finding.details.share)} of ${count(finding.details.base)}; the plan demands ${rule(finding.details)}, at least ${count(finding.expected)}.`,
  ASSIGNED_DIFFERS: (finding, names) =>
    finding.details.rule === 'count'
      ? `What the units are assigned for ${finding.details.indicator} adds up to ${count(finding.received)}, more than the plan's ${count(finding.expected)}.`
      : `${names.unit} was assigned ${count(finding.received)}, ${rate(finding.details.share)} of ${count(finding.details.base)}; by the common rule, ${rule(finding.details)}, it would be ${count(finding.expected)}.`,
  QUOTA_TOO_LOW: (finding) =>
    `Quota of ${count(finding.received)} a day for ${finding.details.indicator}: ${reach(finding.details)} bring in ${count(finding.details.reach)} where ${count(finding.details.remaining)} remain. ${count(finding.expected)} a day are needed.`,
  QUOTA_EXCESSIVE: (finding) =>
    `Quota of ${count(finding.received)} a day for ${finding.details.indicator}: ${reach(finding.details)} would bring in ${count(finding.details.reach)} where only ${count(finding.details.remaining)} remain. ${count(finding.expected)} a day would do.`,
  MOVING_BASE: ({ received, details }) =>
    `The base of ${details.indicator} (${received}) grows with results, so its rate can fall while counts rise. Look at the counts too.`,
};
