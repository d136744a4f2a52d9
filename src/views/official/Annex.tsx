// The annex: every unit's figures, one table per indicator, furthest behind first.
import type { VNode } from 'preact';
import type { IndicatorResult, UnitResult } from '../../domain/report/report';
import { showCount, showRate } from '../../i18n/numbers';
import { unitsReporting } from '../shared/reportGroups';
import { baseSentences, indicatorName } from '../shared/reportText';
import type { FiguresColumn, FiguresRow } from './FiguresTable';
import { EvidenceTable } from './EvidenceTable';
import { FiguresTable } from './FiguresTable';
import { measureOf } from './indicatorSentence';
import type { OfficialForm, OfficialProps } from './officialForm';
import { authorityOf, indicatorOf } from './officialForm';

const columnsOf = ({ form, report, words }: OfficialForm): readonly FiguresColumn[] => [
  { heading: form.columns.ordinal, width: 9, look: 'word' },
  { heading: words.labels.unit, width: 33, look: 'name' },
  { heading: form.columns.target, width: 16, look: 'count' },
  { heading: form.columns.gained[report.period.kind], width: 15, look: 'count' },
  { heading: form.columns.done, width: 16, look: 'count' },
  { heading: form.columns.rateOfBase, width: 18, look: 'count' },
  { heading: form.columns.rateOfTarget, width: 18, look: 'count' },
  { heading: form.columns.remaining, width: 15, look: 'count' },
  { heading: form.columns.status, width: 25, look: 'word' },
];

const figuresOf = (
  { words }: OfficialForm,
  result: IndicatorResult,
  reported: boolean,
): readonly string[] => {
  const { language } = words;
  return [
    showCount(result.target, language),
    showCount(reported ? result.gained : null, language),
    showCount(result.done, language),
    showRate(result.rateOfBase, language),
    showRate(result.rateOfTarget, language),
    showCount(result.remaining, language),
    words.statuses[result.status],
  ];
};

/** A unit that did not report has no figure for the period: a dash, never 0. */
const unitRow = (official: OfficialForm, unit: UnitResult, code: string, index: number): FiguresRow => {
  const result = unit.results.find((one) => one.indicator === code);
  const name = unit.inTotal ? unit.name : `${unit.name} (${official.words.labels.notInTotal})`;
  return {
    cells: [
      String(index + 1),
      name,
      ...(result === undefined ? [] : figuresOf(official, result, unit.reporting !== 'notReported')),
    ],
    total: false,
  };
};

const IndicatorTable = ({
  official,
  result,
}: OfficialProps & { readonly result: IndicatorResult }): VNode => {
  const { form, report } = official;
  const indicator = indicatorOf(official, result.indicator);
  const name = indicatorName(report, result.indicator);
  return (
    <>
      <p class="clause">
        {indicator === undefined ? name : form.annex.measuredIn(name, measureOf(indicator, form.indicator))}
      </p>
      <FiguresTable
        columns={columnsOf(official)}
        rows={[
          { cells: ['', form.columns.commune, ...figuresOf(official, result, true)], total: true },
          ...report.units.map((unit, index) => unitRow(official, unit, result.indicator, index)),
        ]}
      />
    </>
  );
};

export const Annex = ({ official }: OfficialProps): VNode => {
  const { form, report, words, date } = official;
  const silent = unitsReporting(report, 'notReported').length > 0;
  return (
    <>
      <p class="annexLabel">{form.annex.label}</p>
      <p class="annexTitle">{form.annex.title(report.campaign.settings.unitWord)}</p>
      <p class="attachedTo">{form.annex.attachedTo(authorityOf(official), date)}</p>
      {report.indicators.map((result) => (
        <IndicatorTable key={result.indicator} official={official} result={result} />
      ))}
      {report.evidence.total > 0 && <EvidenceTable official={official} />}
      {silent && <p class="note">{form.annex.dash(form.columns.gained[report.period.kind])}</p>}
      <p class="note">{form.annex.bases}</p>
      {baseSentences(report, words).map((sentence) => (
        <p key={sentence} class="note">{`- ${sentence}`}</p>
      ))}
    </>
  );
};
