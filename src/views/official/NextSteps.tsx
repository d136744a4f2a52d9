// Sections IV and V: quotas of the days to come, and what is proposed. The signatory decides on praise and blame.
import type { VNode } from 'preact';
import { decimalsUnder } from '../../domain/plan/codeDecimals';
import type { IndicatorResult, UnitResult } from '../../domain/report/report';
import { showInColumn } from '../../i18n/numbers';
import { reminderReasons } from '../shared/lagNotes';
import { proposedForPraise, proposedForReminder } from '../shared/reportGroups';
import { headingNameOf } from '../shared/indicatorNames';
import { toldName, unitNames } from '../shared/reportText';
import type { FiguresRow } from './FiguresTable';
import { FiguresTable } from './FiguresTable';
import type { OfficialForm, OfficialProps } from './officialForm';
import { tableWidth } from './pageSetup';
import { Lead, SectionTitle, Text, ToFillIn } from './parts';

/** How many indicators stand side by side in one table of an upright page. */
const mostIndicators = 5;
const ordinalWidth = 10;
const unitWidth = 40;
/** Of the letters: a table of many units leaves room for the signature below it. */
const quotaPoints = 10;

/** After the campaign there is no next week: what remains is asked for instead of a quota. */
const askedOf = ({ report }: OfficialForm, result: IndicatorResult): number | null =>
  report.period.kind === 'final' ? result.remaining : result.nextQuota;

const isAsked = (official: OfficialForm, results: readonly IndicatorResult[]): boolean =>
  results.some((result) => (askedOf(official, result) ?? 0) > 0);

const QuotaTable = ({
  official,
  indicators,
}: OfficialProps & { readonly indicators: readonly string[] }): VNode => {
  const { form, report, words } = official;
  const cellsOf = (results: readonly IndicatorResult[]): readonly string[] =>
    indicators.map((code) => {
      const result = results.find((one) => one.indicator === code);
      return showInColumn(
        result === undefined ? null : askedOf(official, result),
        decimalsUnder(report.campaign.indicators, code),
        words.language,
      );
    });
  const rowOf = (unit: UnitResult, index: number): FiguresRow => ({
    cells: [String(index + 1), unit.name, ...cellsOf(unit.results)],
    total: false,
  });
  const asked = report.units.filter((unit) => isAsked(official, unit.results));
  const width = (tableWidth - ordinalWidth - unitWidth) / indicators.length;
  return (
    <FiguresTable
      points={quotaPoints}
      columns={[
        { heading: form.columns.ordinal, width: ordinalWidth, look: 'word' },
        { heading: words.labels.unit, width: unitWidth, look: 'name' },
        ...indicators.map((code) => ({
          heading: headingNameOf(report, code),
          width,
          look: 'count' as const,
        })),
      ]}
      rows={[
        {
          cells: ['', words.report.commune(report.campaign.settings.unitWord), ...cellsOf(report.indicators)],
          total: true,
        },
        ...asked.map(rowOf),
      ]}
    />
  );
};

/** In as few tables as they fit into, none of which is left with much less than the others. */
const inGroups = (codes: readonly string[]): readonly (readonly string[])[] => {
  const tables = Math.ceil(codes.length / mostIndicators);
  const size = Math.ceil(codes.length / tables);
  return Array.from({ length: tables }, (_, table) => codes.slice(table * size, (table + 1) * size));
};

export const NextStepsSection = ({ official }: OfficialProps): VNode => {
  const { form, report, words } = official;
  const { kind } = report.period;
  const open = report.indicators.filter((result) =>
    isAsked(official, [
      result,
      ...report.units.flatMap((unit) => unit.results.filter((one) => one.indicator === result.indicator)),
    ]),
  );
  return (
    <>
      <SectionTitle>{form.sections.nextSteps[kind]}</SectionTitle>
      {open.length > 0 && (
        <Lead>{kind === 'final' ? form.remaining : form.quotas(words.period.next[kind])}</Lead>
      )}
      {inGroups(open.map((result) => result.indicator)).map((indicators) => (
        <QuotaTable key={indicators[0]} official={official} indicators={indicators} />
      ))}
      {kind !== 'final' && (
        <Text>
          {form.nextDeadline(
            report.campaign.settings.unitWord,
            words.period.next[kind],
            words.prose.minute(report.nextDeadline),
          )}
        </Text>
      )}
      <ToFillIn>{form.toFillIn.tasks}</ToFillIn>
    </>
  );
};

/** What is proposed; a proposal that is about nobody is left out. */
export const ProposalsSection = ({ official }: OfficialProps): VNode => {
  const { form, report, words } = official;
  const praised = proposedForPraise(report);
  const reminded = proposedForReminder(report).map((unit) => {
    const reasons = reminderReasons(unit, report, words);
    return `${toldName(unit, words)}${reasons === '' ? '' : ` (${reasons})`}`;
  });
  return (
    <>
      <SectionTitle>{form.sections.proposals}</SectionTitle>
      {praised.length > 0 && <Text>{`${form.commend} ${unitNames(praised, words)}.`}</Text>}
      {reminded.length > 0 && <Text>{`${form.remind} ${reminded.join(', ')}.`}</Text>}
    </>
  );
};
