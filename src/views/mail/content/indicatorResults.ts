// Where the commune stands on each indicator.
import type { BasisPoints } from '../../../domain/plan/basisPoints';
import type { IndicatorResult, Report } from '../../../domain/report/report';
import type { Catalogue } from '../../../i18n/index';
import { showChange, showCount, showRate, showTenths } from '../../../i18n/numbers';
import { indicatorName, showForecast } from '../../shared/reportText';
import type { Figure, IndicatorPart, MailContent } from './mailParts';
import type { MailExtent } from './mailExtent';
import { leftAway, worstIndicators } from './mailExtent';

/** A forecast is a day or a share: its label says which. */
const forecastLabel = ({ forecast }: IndicatorResult, words: Catalogue): string => {
  const said = words.mail.forecast;
  if (forecast === null) return said.none;
  return forecast.reachedOn === null ? said.atDeadline : said.reachedOn;
};

/** What follows from a target is told of indicators that have one. */
const partOf = (report: Report, result: IndicatorResult, words: Catalogue): IndicatorPart => {
  const { language, labels: word } = words;
  const share = result.rateOfTarget;
  const count = (label: string, value: number | null): Figure => ({
    label,
    value: showCount(value, language),
  });
  const rate = (label: string, value: BasisPoints | null): Figure => ({
    label,
    value: showRate(value, language),
  });
  const toTarget = (...figures: readonly Figure[]): readonly Figure[] =>
    result.target === null ? [] : figures;
  return {
    name: indicatorName(report, result.indicator),
    status: result.status,
    rate: share === null ? null : { share, shown: showRate(share, language), label: words.mail.ofTarget },
    figures: [
      count(words.period.current[report.period.kind], result.gained),
      { label: word.change, value: result.change === null ? '–' : showChange(result.change, language) },
      count(word.done, result.done),
      ...toTarget(count(word.target, result.target), count(word.remaining, result.remaining)),
      rate(word.rateOfBase, result.rateOfBase),
      { label: word.averagePerDay, value: showTenths(result.averagePerDayTenths, language) },
      ...toTarget(count(word.requiredPerDay, result.requiredPerDay), {
        label: forecastLabel(result, words),
        value: showForecast(result, words),
      }),
    ],
  };
};

/** The indicators that the mail has room for, and how many it has not. */
export const resultsOf = (report: Report, words: Catalogue, extent: MailExtent): MailContent['results'] => {
  const shown = worstIndicators(report, extent.indicators);
  return {
    title: words.labels.results,
    parts: shown.map((result) => partOf(report, result, words)),
    left: leftAway('indicators', report.indicators.length - shown.length, report, words),
  };
};
