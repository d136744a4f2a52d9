// Where the commune stands on each indicator: only figures that are known, and those that follow from a target only where
// there is one.
import type { IndicatorResult, Report } from '../../../domain/report/report';
import type { Catalogue } from '../../../i18n/index';
import { showCount, showRate, showTenths } from '../../../i18n/numbers';
import { nameWithShort } from '../../shared/indicatorNames';
import { changeOf, isCurrent, isLimit, shareOfBase } from '../../shared/limits';
import { showForecast, shownNeed } from '../../shared/reportText';
import { standingOf } from '../../shared/standing';
import { mainsShown } from './firstAnswers';
import type { Figure, IndicatorPart, MailContent } from './mailParts';
import type { MailExtent } from './mailExtent';
import { leftAway, rateShown, worstIndicators } from './mailExtent';

type Figures = readonly Figure[];

const counted = (label: string, value: number | null, words: Catalogue): Figures =>
  value === null ? [] : [{ label, value: showCount(value, words.language) }];

/** A forecast is a day or a share: its label says which. None of what is met, or past its deadline. */
const forecastOf = (result: IndicatorResult, words: Catalogue): Figures => {
  const { forecast, status } = result;
  if (forecast === null || status === 'met') return [];
  const said = words.mail.forecast;
  return [
    {
      label: forecast.reachedOn === null ? said.atDeadline : said.reachedOn,
      value: showForecast(result, words),
    },
  ];
};

/** Where the plan wants the commune to stand now; nothing once it wants all of the target. */
const expectedOf = (report: Report, result: IndicatorResult, words: Catalogue): Figures => {
  const { course } = report;
  const { indicator, target } = result;
  const points = course[course.length - 1]?.points ?? [];
  const planned = points.find((point) => point.indicator === indicator)?.planned ?? null;
  return planned === target
    ? []
    : counted(isLimit(report, result) ? words.mail.limitNow : words.mail.expected, planned, words);
};

/** The average of a day, beside the quota that the plan sets. */
const averageOf = (result: IndicatorResult, words: Catalogue): Figures => {
  const { againstQuota, averagePerDayTenths } = result;
  const tenths = againstQuota?.averageTenths ?? averagePerDayTenths;
  const average = showTenths(tenths, words.language);
  return [
    {
      label: words.labels.averagePerDay,
      value:
        againstQuota === null
          ? average
          : words.mail.ofQuota(average, showCount(againstQuota.perDay, words.language)),
    },
  ];
};

/** What the course of the campaign asks for; the final report looks back. */
const aheadOf = (report: Report, result: IndicatorResult, words: Catalogue): Figures => {
  if (report.period.kind === 'final') return [];
  const need = shownNeed(result, (count) => showCount(count, words.language));
  return [
    ...expectedOf(report, result, words),
    ...(need === null || result.status === 'overdue' ? [] : [words.mail.need(need)]),
    ...forecastOf(result, words),
  ];
};

const figuresOf = (report: Report, result: IndicatorResult, words: Catalogue): Figures => {
  const { labels: word } = words;
  const { kind } = report.period;
  const { rateOfTarget } = result;
  const change = changeOf(report, result);
  const rateOfBase = shareOfBase(report, result);
  const limit = isLimit(report, result);
  return [
    ...counted(words.period.current[kind], result.gained, words),
    ...(change === null ? [] : [words.mail.change(kind, change)]),
    ...counted(isCurrent(report, result) ? word.current : word.done, result.done, words),
    ...counted(limit ? words.mail.limit : word.target, result.target, words),
    // What is above a limit is told by what the course asks for.
    ...(result.target === null || limit ? [] : counted(word.remaining, result.remaining, words)),
    ...(rateOfBase === null || rateOfBase === rateOfTarget
      ? []
      : [{ label: word.rateOfBase, value: showRate(rateOfBase, words.language) }]),
    ...averageOf(result, words),
    ...(result.target === null ? [] : aheadOf(report, result, words)),
  ];
};

/** The indicators that the mail has room for, and how many it has not. */
export const resultsOf = (report: Report, words: Catalogue, extent: MailExtent): MailContent['results'] => {
  const shown = worstIndicators(report, extent.indicators);
  const drawn = mainsShown(report);
  return {
    title: words.labels.results,
    parts: shown.map((result): IndicatorPart => ({
      name: nameWithShort(report, result.indicator),
      standing: standingOf(result, words),
      rate: rateShown(result, words),
      drawn: !drawn.has(result.indicator),
      figures: figuresOf(report, result, words),
    })),
    left: leftAway('indicators', report.indicators.length - shown.length, report, words),
  };
};
