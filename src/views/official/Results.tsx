// Sections I and II: what was directed, which the clerk writes, and the results.
import type { VNode } from 'preact';
import type { UnitResult } from '../../domain/report/report';
import {
  breakdownSentence,
  correctedName,
  indicatorName,
  summarySentence,
  unitName,
  unitNames,
} from '../shared/reportText';
import { evidenceKindName } from '../shared/evidenceText';
import { standingOf } from '../shared/standing';
import { hasEvidenceTable } from './EvidenceTable';
import { nameWithShort } from '../shared/indicatorNames';
import { changeOf } from '../shared/limits';
import { indicatorSentence } from './indicatorSentence';
import type { OfficialForm, OfficialProps } from './officialForm';
import { authorityOf, cutOffOf, indicatorOf, planOf } from './officialForm';
import { ClauseTitle, Dashes, Lead, SectionTitle, Text, ToFillIn } from './parts';

export const DirectingSection = ({ official }: OfficialProps): VNode => {
  const { form, report } = official;
  return (
    <>
      <Text>{form.opening(planOf(official), authorityOf(official), report.period.kind)}</Text>
      <SectionTitle>{form.sections.directing}</SectionTitle>
      <ToFillIn>{form.toFillIn.directing}</ToFillIn>
    </>
  );
};

const correctionLines = ({ report, words }: OfficialForm): readonly string[] =>
  report.corrections.map((correction) =>
    words.report.correction(
      correction.label,
      correctedName(report, correction),
      indicatorName(report, correction.indicator),
      words.prose.count(correction.before),
      words.prose.count(correction.after),
    ),
  );

/** How much was not counted, in one sentence; why stands in the annex. Nothing where all was counted. */
const LeftOut = ({ official }: OfficialProps): VNode | null => {
  const { form, report, words } = official;
  const { rows, cells } = report.leftOut;
  const some = (count: number): string | null => (count === 0 ? null : words.prose.count(count));
  return rows + cells === 0 ? null : <Text>{form.leftOut(some(rows), some(cells))}</Text>;
};

/** 12 ảnh tuyên truyền, 03 tin bài: the links of the period, kind by kind, and whose they are where no table says so. */
const evidenceSentence = ({ form, report, words }: OfficialForm): string => {
  const { kinds, totals, units } = report.evidence;
  const parts = kinds.map(
    (kind, index) => `${words.prose.count(totals[index] ?? null)} ${evidenceKindName(kind, report, words)}`,
  );
  const [only] = units;
  return form.evidence(
    parts,
    only === undefined || hasEvidenceTable(report) ? null : unitName(report, only.unit),
  );
};

const Overall = ({ official }: OfficialProps): VNode => {
  const { form, report, words } = official;
  const corrections = correctionLines(official);
  return (
    <>
      <ClauseTitle>{form.sections.overall}</ClauseTitle>
      <Text>
        {/* Where every unit has reported, the headline says so, and the title names the minute. */}
        {report.headline.units.silent > 0 &&
          `${form.unitsReported(
            cutOffOf(official),
            words.prose.count(report.unitsReported),
            words.prose.count(report.headline.units.all),
            report.campaign.settings.unitWord,
          )} `}
        {summarySentence(report, words)}
      </Text>
      {report.replaces !== null && <Text>{form.replaces(words.prose.minute(report.replaces))}</Text>}
      {corrections.length > 0 && <Lead>{form.corrections}</Lead>}
      <Dashes lines={corrections} />
      <LeftOut official={official} />
      {report.evidence.total > 0 && <Text>{evidenceSentence(official)}</Text>}
    </>
  );
};

const ByIndicator = ({ official }: OfficialProps): VNode => {
  const { form, report, words } = official;
  return (
    <>
      <ClauseTitle>{form.sections.byIndicator}</ClauseTitle>
      {report.indicators.map((result, index) => {
        const indicator = indicatorOf(official, result.indicator);
        return (
          indicator !== undefined && (
            <Text key={result.indicator}>
              <b>{`${form.letters[index] ?? '-'}) ${nameWithShort(report, result.indicator)}: `}</b>
              {indicatorSentence({
                report,
                result,
                indicator,
                change: changeOf(report, result),
                words,
              })}{' '}
              {breakdownSentence(report, result.indicator, words, words.prose.count)}
            </Text>
          )
        );
      })}
    </>
  );
};

/** Hoàn thành: Thôn 1, Thôn 4. Statuses that no unit has are left out, the worst comes first. */
const statusLines = ({ report, words }: OfficialForm): readonly string[] => {
  const wordOf = (unit: UnitResult): string => standingOf(unit, words).word;
  return [...new Set(report.units.map(wordOf))].map(
    (word) =>
      `${word}: ${unitNames(
        report.units.filter((unit) => wordOf(unit) === word),
        words,
      )}.`,
  );
};

export const ResultsSection = ({ official }: OfficialProps): VNode => {
  const { form, report } = official;
  const { unitWord } = report.campaign.settings;
  return (
    <>
      <SectionTitle>{form.sections.results}</SectionTitle>
      <Overall official={official} />
      <ByIndicator official={official} />
      <ClauseTitle>{form.sections.byUnit(unitWord)}</ClauseTitle>
      <Lead>{form.byUnit(unitWord)}</Lead>
      <Dashes lines={statusLines(official)} />
    </>
  );
};
