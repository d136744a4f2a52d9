// Section III: who lags, who is silent, and what the units themselves name as obstacles.
import type { VNode } from 'preact';
import type { ReportingStatus } from '../../domain/progress/reporting';
import type { UnitResult } from '../../domain/report/report';
import { behindRunning, dailyRuleLists } from '../shared/lagNotes';
import { isLagging, laggardsOf, unitsReporting } from '../shared/reportGroups';
import { headingNameOf } from '../shared/indicatorNames';
import { toldName, unitNames } from '../shared/reportText';
import { groupObstacles } from './obstacleGroups';
import type { OfficialForm, OfficialProps } from './officialForm';
import { indicatorOf, needOf, needsFrom } from './officialForm';
import { ClauseTitle, Dashes, Lead, SectionTitle, ToFillIn } from './parts';

/** Each a list of its own: they are different faults, or none. */
const listed: readonly ReportingStatus[] = ['notReported', 'late', 'zero', 'notMatching'];

/** The indicators on which the unit lags, with what remains and what that needs, and for how long; those on course are left out. */
const laggardLine = (official: OfficialForm, unit: UnitResult): string => {
  const { form, report, words } = official;
  const needs = unit.results.flatMap((result) => {
    const indicator = indicatorOf(official, result.indicator);
    const { status, outcome } = result;
    if (indicator === undefined || !(isLagging(status) || outcome === 'notMet')) return [];
    const need = needOf(result, indicator, words);
    return need === null
      ? []
      : [
          form.lagging(
            headingNameOf(report, result.indicator),
            words.prose.count(result.remaining),
            need.measure,
            report.period.kind === 'final' ? null : need,
          ),
        ];
  });
  const running = [behindRunning(unit, report, words)];
  return `${toldName(unit, words)}: ${[...needs, ...running].filter((part) => part !== '').join('; ')}.`;
};

const reportingLines = ({ report, words }: OfficialForm): readonly string[] =>
  listed.flatMap((status) => {
    const units = unitsReporting(report, status);
    return units.length === 0 ? [] : [`${words.reporting[status]}: ${unitNames(units, words)}.`];
  });

/** What the plan asks of each day, and who did not do it. */
const dailyRuleLines = ({ report, words }: OfficialForm): readonly string[] =>
  dailyRuleLists(report, words).map(({ label, units, named }) => `${label}: ${named(units.length)}.`);

/** What lags, and what the units name as obstacles; a clause with nothing to say is left out. */
export const DifficultiesSection = ({ official }: OfficialProps): VNode => {
  const { form, report, words } = official;
  const laggards = laggardsOf(report);
  const reporting = [...reportingLines(official), ...dailyRuleLines(official)];
  const obstacles = groupObstacles(report.units);
  const hasShortcomings = laggards.length + reporting.length > 0;
  return (
    <>
      <SectionTitle>{form.sections.difficulties}</SectionTitle>
      {hasShortcomings && <ClauseTitle>{`1. ${form.sections.shortcomings}`}</ClauseTitle>}
      {laggards.length > 0 && (
        <Lead>{form.laggards(report.period.kind === 'final' ? null : needsFrom(report, words))}</Lead>
      )}
      <Dashes lines={laggards.map((unit) => laggardLine(official, unit))} />
      <Dashes lines={reporting} />
      {hasShortcomings && <ClauseTitle>{`2. ${form.sections.obstacles}`}</ClauseTitle>}
      <Dashes lines={obstacles.map(({ text, units }) => `${text} (${units.join(', ')})`)} />
      <ToFillIn>{form.toFillIn.causes}</ToFillIn>
    </>
  );
};
