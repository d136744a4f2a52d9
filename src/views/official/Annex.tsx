// The annex, on a page that lies on its side: every unit's figures in one matrix, worst first, then what it needs to be read.
import type { VNode } from 'preact';
import type { Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { shortOrFullName } from '../shared/indicatorNames';
import { unitsReporting } from '../shared/reportGroups';
import { baseSentences, leftOutReasons } from '../shared/reportText';
import { matricesOf } from './annexColumns';
import { EvidenceTable, hasEvidenceTable } from './EvidenceTable';
import { MatrixTable } from './MatrixTable';
import type { OfficialForm, OfficialProps } from './officialForm';
import { authorityOf, symbolOf } from './officialForm';
import { annexTableWidth, tableWidth } from './pageSetup';
import { EitherReader } from './wordParts';

/** The names in full that the matrix heads in short. */
const shortNames = ({ form, report }: OfficialForm): readonly string[] =>
  report.campaign.indicators.flatMap((indicator) =>
    shortOrFullName(indicator) === indicator.name
      ? []
      : [form.annex.shortFor(shortOrFullName(indicator), indicator.name)],
  );

/** An indicator without a base has no rate to explain. */
const ratesExplained = (report: Report, words: Catalogue): readonly string[] =>
  baseSentences({ ...report, bases: report.bases.filter(({ expression }) => expression !== null) }, words);

/** The figures of all units, in tables of that many millimetres. */
const Matrices = ({ official, width }: OfficialProps & { readonly width: number }): VNode => (
  <>
    {matricesOf(official, width).map((matrix, index) => (
      <MatrixTable key={index} official={official} matrix={matrix} />
    ))}
  </>
);

interface AnnexProps extends OfficialProps {
  /** Word turns the page of the annex; other programs that open its file hold it upright. */
  readonly forWord: boolean;
}

export const Annex = ({ official, forWord }: AnnexProps): VNode => {
  const { form, report, words, date } = official;
  const silent = unitsReporting(report, 'notReported').length > 0;
  const inShort = shortNames(official);
  const bases = ratesExplained(report, words);
  const leftOut = leftOutReasons(report.leftOut, words);
  return (
    <>
      <p class="annexLabel">
        <b>{form.annex.label}</b>
      </p>
      <p class="annexTitle">
        <b>{form.annex.title(report.campaign.settings.unitWord)}</b>
      </p>
      <p class="attachedTo">
        <i>{form.annex.attachedTo(symbolOf(official), authorityOf(official), date)}</i>
      </p>
      {forWord ? (
        <EitherReader
          word={<Matrices official={official} width={annexTableWidth} />}
          others={<Matrices official={official} width={tableWidth} />}
        />
      ) : (
        <Matrices official={official} width={annexTableWidth} />
      )}
      {inShort.length > 0 && <p class="note">{`${inShort.join('; ')}.`}</p>}
      {silent && <p class="note">{form.annex.dash(form.columns.gained[report.period.kind])}</p>}
      {leftOut.length > 0 && <p class="note">{`${form.annex.leftOut} ${leftOut.join('; ')}.`}</p>}
      {bases.length > 0 && <p class="note">{`${form.annex.bases} ${bases.join(' ')}`}</p>}
      {hasEvidenceTable(report) && <EvidenceTable official={official} />}
    </>
  );
};
