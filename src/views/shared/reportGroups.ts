// Groups of units that a report names: who lags, who is silent, who is proposed for praise or a reminder.
import type { ReportingStatus } from '../../domain/progress/reporting';
import type { ProgressStatus } from '../../domain/progress/status';
import type { UnitResult, Report } from '../../domain/report/report';
import type { SummaryFacts } from '../../i18n/reportWords';

/** How many lagging units a report names with their figures. */
const mostLaggards = 5;

const late: readonly ProgressStatus[] = ['overdue', 'behind'];

/** Whether an indicator of that status is worth naming when a unit lags. */
export const isLagging = (status: ProgressStatus): boolean => status === 'atRisk' || late.includes(status);

export const isBehind = (unit: UnitResult): boolean => late.includes(unit.status);

/** Up to five units that are behind, worst first. */
export const laggardsOf = (report: Report): readonly UnitResult[] =>
  report.units.filter(isBehind).slice(0, mostLaggards);

export const unitsReporting = (report: Report, status: ReportingStatus): readonly UnitResult[] =>
  report.units.filter((unit) => unit.reporting === status);

/** Units that have met their targets, as a proposal for commendation; those on track when none has. */
export const proposedForPraise = (report: Report): readonly UnitResult[] => {
  const met = report.units.filter((unit) => unit.status === 'met');
  return met.length > 0
    ? met
    : report.units
        .filter((unit) => unit.status === 'onTrack')
        .slice(-3)
        .reverse();
};

/** Units behind in two periods running, and silent ones, as a proposal for a reminder. */
export const proposedForReminder = (report: Report): readonly UnitResult[] =>
  report.units.filter(
    (unit) =>
      unit.reporting === 'notReported' ||
      (isBehind(unit) && unit.statusBefore !== null && late.includes(unit.statusBefore)),
  );

/** What the one sentence of the report says. */
export const summaryFactsOf = (report: Report): SummaryFacts => ({
  status: report.status,
  behind: report.units.filter(isBehind).length,
  silent: unitsReporting(report, 'notReported').length,
  units: report.units.length,
  unitWord: report.campaign.settings.unitWord,
});
