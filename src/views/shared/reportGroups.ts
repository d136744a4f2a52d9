// Groups of units that a report names: who lags, who is silent, who is proposed for praise or a reminder.
import { shortenText } from '../../vietnamese/shortenText';
import { plainText } from './freeTexts';
import type { ReportingStatus } from '../../domain/progress/reporting';
import { shortOrFullName } from './indicatorNames';
import type { ProgressStatus } from '../../domain/progress/status';
import { isLate } from '../../domain/progress/status';
import type { UnitResult, Report } from '../../domain/report/report';
import type { SummaryFacts } from '../../i18n/reportWords';

/** Letters of an indicator's name for which the one sentence has room. */
const longestName = 24;

/** How many lagging units a report names with their figures. */
const mostLaggards = 5;

/** Whether an indicator of that status is worth naming when a unit lags. */
export const isLagging = (status: ProgressStatus): boolean => status === 'atRisk' || isLate(status);

export const isBehind = ({ behind }: UnitResult): boolean => behind;

/** Up to five units that are behind, worst first. */
export const laggardsOf = (report: Report): readonly UnitResult[] =>
  report.units.filter(isBehind).slice(0, mostLaggards);

export const unitsReporting = (report: Report, status: ReportingStatus): readonly UnitResult[] =>
  report.units.filter((unit) => unit.reporting === status);

const unitsOf = ({ units }: Report, codes: readonly string[]): readonly UnitResult[] =>
  codes.flatMap((code) => units.find(({ unit }) => unit === code) ?? []);

/** Units proposed for commendation. */
export const proposedForPraise = (report: Report): readonly UnitResult[] =>
  unitsOf(report, report.proposals.praise);

/** Units proposed for a reminder, worst first. */
export const proposedForReminder = (report: Report): readonly UnitResult[] =>
  unitsOf(
    report,
    report.proposals.reminder.map(({ unit }) => unit),
  );

/** What the one sentence of the report says. */
export const summaryFactsOf = ({ headline, campaign }: Report): SummaryFacts => {
  const names = new Map(
    campaign.indicators.map((indicator) => [
      indicator.code,
      shortenText(plainText(shortOrFullName(indicator)), longestName),
    ]),
  );
  return {
    outcomes: headline.outcomes,
    indicators: headline.byStatus
      .filter(({ status }) => status !== 'noTarget')
      .map(({ status, count }) => ({ status, count })),
    late: headline.late.map(({ indicator, status, remaining }) => ({
      name: names.get(indicator) ?? indicator,
      status,
      remaining,
    })),
    units: headline.units,
    others: headline.others,
    unitWord: campaign.settings.unitWord,
  };
};
