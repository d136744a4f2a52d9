// The plain-text twin of the mail: the same content for programs that show no HTML.
import type { ReportingStatus } from '../../domain/reporting';
import type { IndicatorResult, WeeklyReport } from '../../domain/reportModel';
import type { Catalogue } from '../../i18n';
import { showChange, showCount, showRate, showTenths } from '../../i18n/numbers';
import { laggardsOf, proposedForPraise, proposedForReminder, unitsReporting } from '../reportGroups';
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

const indicatorLines = (
  report: WeeklyReport,
  result: IndicatorResult,
  words: Catalogue,
): readonly string[] => {
  const count = (value: number | null): string => showCount(value, words.language);
  const { words: word } = words;
  const change = result.change === null ? '–' : showChange(result.change, words.language);
  return [
    `${indicatorName(report, result.indicator)}: ${showStatus(result.status, words)}`,
    `  ${words.period.current[report.period.kind]}: ${count(result.gained)} (${word.change.toLowerCase()}: ${change})`,
    `  ${word.done}: ${count(result.done)}; ${word.target.toLowerCase()}: ${count(result.target)}`,
    `  ${word.rateOfTarget}: ${showRate(result.rateOfTarget, words.language)}; ${word.rateOfBase}: ${showRate(result.rateOfBase, words.language)}`,
    `  ${word.remaining}: ${count(result.remaining)}; ${word.averagePerDay.toLowerCase()}: ${showTenths(result.averagePerDayTenths, words.language)}; ${word.requiredPerDay.toLowerCase()}: ${count(result.requiredPerDay)}; ${word.forecast.toLowerCase()}: ${showForecast(result, words)}`,
  ];
};

const listed: readonly ReportingStatus[] = ['zero', 'notReported', 'late', 'notMatching'];

/** The mail's plain-text body; lines end with a single line feed. */
export const renderMailText = (report: WeeklyReport, words: Catalogue, url: string): string => {
  const { words: word } = words;
  const laggards = laggardsOf(report);
  const corrections = correctionSentences(report, words);
  const section = (title: string, lines: readonly string[]): readonly string[] => [
    '',
    title.toUpperCase(),
    ...lines,
  ];
  return [
    `${words.period.report[report.period.kind]} – ${periodTitle(report, words)}`,
    report.campaign.settings.name,
    '',
    summarySentence(report, words),
    cutOffSentence(report, words),
    ...section(
      word.results,
      report.indicators.flatMap((result) => indicatorLines(report, result, words)),
    ),
    ...section(word.laggards, [
      ...(laggards.length === 0
        ? [word.noLaggards]
        : laggards.map((unit) => laggardSentence(report, unit, words))),
      ...listed.map(
        (status) => `${words.reporting[status]}: ${unitNames(unitsReporting(report, status), words)}`,
      ),
    ]),
    ...section(
      word.matrix,
      report.units.map(
        (unit) =>
          `${unit.name}: ${unit.results.map((result) => `${result.indicator} ${showRate(result.rateOfTarget, words.language)}`).join('; ')}`,
      ),
    ),
    ...section(word.best, [
      `${word.commend}: ${unitNames(proposedForPraise(report), words)}`,
      `${word.remind}: ${unitNames(proposedForReminder(report), words)}`,
    ]),
    ...(corrections.length > 0 ? section(word.corrections, corrections) : []),
    ...section(word.leftOut, leftOutSentences(report, words)),
    ...section(word.bases, baseSentences(report, words)),
    ...(url === '' ? [] : ['', `${words.report.openTab}: ${url}`]),
    '',
    words.report.generated,
  ].join('\n');
};
