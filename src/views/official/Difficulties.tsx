// Section III: who lags, who is silent, and what the units themselves name as obstacles.
import type { VNode } from 'preact';
import type { ReportingStatus } from '../../domain/progress/reporting';
import type { UnitResult } from '../../domain/report/report';
import { laggardsOf, unitsReporting } from '../shared/reportGroups';
import { indicatorName, shownNeed, toldName, unitNames } from '../shared/reportText';
import { measureOf } from './indicatorSentence';
import { groupObstacles } from './obstacleGroups';
import type { OfficialForm, OfficialProps } from './officialForm';
import { indicatorOf } from './officialForm';
import { ClauseTitle, Dashes, SectionTitle, Text, ToFillIn } from './parts';

/** Each a list of its own: they are different faults, or none. */
const listed: readonly ReportingStatus[] = ['notReported', 'late', 'zero', 'notMatching'];

const laggardLine = (official: OfficialForm, unit: UnitResult): string => {
  const { form, report, words } = official;
  const needs = unit.results.flatMap((result) => {
    const indicator = indicatorOf(official, result.indicator);
    const need = shownNeed(report, result, words.prose.count);
    if (indicator === undefined || result.remaining === null || need === null) return [];
    return form.lagging(
      indicatorName(report, result.indicator),
      words.prose.count(result.remaining),
      measureOf(indicator, form.indicator),
      need,
    );
  });
  return `${toldName(unit, words)}: ${needs.join('; ')}.`;
};

const reportingLines = ({ report, words }: OfficialForm): readonly string[] =>
  listed.flatMap((status) => {
    const units = unitsReporting(report, status);
    return units.length === 0 ? [] : [`${words.reporting[status]}: ${unitNames(units, words)}.`];
  });

export const DifficultiesSection = ({ official }: OfficialProps): VNode => {
  const { form, report } = official;
  const { unitWord } = report.campaign.settings;
  const laggards = laggardsOf(report);
  const reporting = reportingLines(official);
  const obstacles = groupObstacles(report.units);
  return (
    <>
      <SectionTitle>{form.sections.difficulties}</SectionTitle>
      <ClauseTitle>{form.sections.shortcomings}</ClauseTitle>
      {laggards.length + reporting.length === 0 && <Text>{form.noShortcomings(unitWord)}</Text>}
      {laggards.length > 0 && <Text>{form.laggards}</Text>}
      <Dashes lines={laggards.map((unit) => laggardLine(official, unit))} />
      <Dashes lines={reporting} />
      <ClauseTitle>{form.sections.obstacles}</ClauseTitle>
      {obstacles.length === 0 && <Text>{form.noObstacles(unitWord)}</Text>}
      <Dashes lines={obstacles.map(({ text, units }) => `${text} (${units.join(', ')})`)} />
      <ToFillIn>{form.toFillIn.causes}</ToFillIn>
    </>
  );
};
