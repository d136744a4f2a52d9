// The mail of a report as HTML: tables and inline styles only, nothing remote, every text escaped by construction.
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ReportingStatus } from '../../domain/reporting';
import type { IndicatorResult, WeeklyReport } from '../../domain/reportModel';
import type { Catalogue } from '../../i18n';
import { showChange, showCount, showRate, showTenths } from '../../i18n/numbers';
import { statusLooks } from '../palette';
import {
  isBehind,
  laggardsOf,
  proposedForPraise,
  proposedForReminder,
  unitsReporting,
} from '../reportGroups';
import {
  baseSentences,
  correctionSentences,
  cutOffSentence,
  indicatorName,
  laggardSentence,
  leftOutSentences,
  periodTitle,
  showForecast,
  showStatus,
  summarySentence,
  unitNames,
} from '../reportText';
import { mailStyles as styles } from './mailStyles';

interface Props {
  readonly report: WeeklyReport;
  readonly words: Catalogue;
}

const Section = ({ title, children }: { title: string; children: ComponentChildren }): VNode => (
  <div>
    <h2 style={styles.section}>{title}</h2>
    {children}
  </div>
);

/** A bar as two table cells: mail programs show neither pictures in data addresses nor scripts. */
const Bar = ({ rate, color }: { rate: number | null; color: string }): VNode => {
  const filled = Math.max(0, Math.min(100, Math.round((rate ?? 0) / 100)));
  return (
    <table role="presentation" style="width:100%;border-collapse:collapse;margin:4px 0 10px;">
      <tr>
        {filled > 0 && (
          <td style={`width:${filled}%;height:8px;background:${color};font-size:1px;`}>&nbsp;</td>
        )}
        {filled < 100 && <td style="height:8px;background:#e2e8f0;font-size:1px;">&nbsp;</td>}
      </tr>
    </table>
  );
};

const Indicator = ({ report, words, result }: Props & { result: IndicatorResult }): VNode => {
  const count = (value: number | null): string => showCount(value, words.language);
  const look = statusLooks[result.status];
  const change = result.change === null ? '–' : showChange(result.change, words.language);
  const lines: readonly (readonly [string, string])[] = [
    [
      words.period.current[report.period.kind],
      `${count(result.gained)} (${words.words.change.toLowerCase()}: ${change})`,
    ],
    [words.words.done, count(result.done)],
    [words.words.target, count(result.target)],
    [words.words.rateOfBase, showRate(result.rateOfBase, words.language)],
    [words.words.remaining, count(result.remaining)],
    [words.words.averagePerDay, showTenths(result.averagePerDayTenths, words.language)],
    [words.words.requiredPerDay, count(result.requiredPerDay)],
    [words.words.forecast, showForecast(result, words)],
  ];
  return (
    <div style="margin:0 0 14px;">
      <p style={`${styles.text}font-weight:bold;`}>{indicatorName(report, result.indicator)}</p>
      <p style={styles.text}>
        <span style={`padding:2px 8px;background:${look.background};color:${look.color};font-weight:bold;`}>
          {showStatus(result.status, words)}
        </span>
        {` ${showRate(result.rateOfTarget, words.language)} ${words.words.rateOfTarget.replace('%', '').trim()}`}
      </p>
      <Bar rate={result.rateOfTarget} color="#1f4e79" />
      <table style={styles.table}>
        {lines.map(([label, value]) => (
          <tr key={label}>
            <th scope="row" style={styles.label}>
              {label}
            </th>
            <td style={styles.value}>{value}</td>
          </tr>
        ))}
      </table>
    </div>
  );
};

const Matrix = ({ report, words }: Props): VNode => (
  <table style={styles.table}>
    <tr>
      <th scope="col" style={styles.headLeft}>
        {words.words.unit}
      </th>
      {report.campaign.indicators.map((indicator) => (
        <th scope="col" key={indicator.code} style={styles.head}>
          {indicator.code}
        </th>
      ))}
    </tr>
    {report.units.map((unit) => (
      <tr key={unit.unit}>
        <th scope="row" style={styles.label}>
          {unit.name}
        </th>
        {unit.results.map((result) => {
          const look = statusLooks[result.status];
          return (
            <td
              key={result.indicator}
              style={`${styles.value}background:${look.background};color:${look.color};`}
            >
              {`${look.sign} ${showRate(result.rateOfTarget, words.language)}`}
            </td>
          );
        })}
      </tr>
    ))}
  </table>
);

const Sentences = ({ sentences }: { sentences: readonly string[] }): VNode => (
  <>
    {sentences.map((sentence) => (
      <p key={sentence} style={styles.text}>
        {sentence}
      </p>
    ))}
  </>
);

const listed: readonly ReportingStatus[] = ['zero', 'notReported', 'late', 'notMatching'];

const WeeklyMail = ({ report, words, url }: Props & { url: string }): VNode => {
  const { issuingAuthority, name } = report.campaign.settings;
  const laggards = laggardsOf(report).filter(isBehind);
  const corrections = correctionSentences(report, words);
  return (
    <div style={styles.page}>
      <div style={styles.card}>
        <div style={styles.body}>
          <p style={styles.kicker}>{[issuingAuthority, name].filter((text) => text !== '').join(' – ')}</p>
          <h1
            style={styles.title}
          >{`${words.period.report[report.period.kind]} · ${periodTitle(report, words)}`}</h1>
          <p style={styles.lead}>{summarySentence(report, words)}</p>
          <p style={styles.quiet}>{cutOffSentence(report, words)}</p>
          <Section title={words.words.results}>
            {report.indicators.map((result) => (
              <Indicator key={result.indicator} report={report} words={words} result={result} />
            ))}
          </Section>
          <Section title={words.words.laggards}>
            <Sentences
              sentences={
                laggards.length === 0
                  ? [words.words.noLaggards]
                  : laggards.map((unit) => laggardSentence(report, unit, words))
              }
            />
            <Sentences
              sentences={listed.map(
                (status) => `${words.reporting[status]}: ${unitNames(unitsReporting(report, status), words)}`,
              )}
            />
          </Section>
          <Section title={words.words.matrix}>
            <Matrix report={report} words={words} />
          </Section>
          <Section title={words.words.best}>
            <Sentences
              sentences={[
                `${words.words.commend}: ${unitNames(proposedForPraise(report), words)}`,
                `${words.words.remind}: ${unitNames(proposedForReminder(report), words)}`,
              ]}
            />
          </Section>
          {corrections.length > 0 && (
            <Section title={words.words.corrections}>
              <Sentences sentences={corrections} />
            </Section>
          )}
          <Section title={words.words.leftOut}>
            <Sentences sentences={leftOutSentences(report, words)} />
          </Section>
          <Section title={words.words.bases}>
            <Sentences sentences={baseSentences(report, words)} />
          </Section>
          {url !== '' && (
            <p style={styles.text}>
              <a href={url} style={styles.button}>
                {words.report.openTab}
              </a>
            </p>
          )}
          <p style={styles.quiet}>{words.report.generated}</p>
        </div>
      </div>
    </div>
  );
};

/** The mail's HTML body. `url` leads to the report tab; '' leaves the link out. */
export const renderMailHtml = (report: WeeklyReport, words: Catalogue, url: string): string =>
  renderToString(<WeeklyMail report={report} words={words} url={url} />);
