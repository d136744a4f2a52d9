// The first screen of a phone: the main indicators with their bars, who lags, who is silent, when units report next.
import { mainIndicators } from '../../../domain/progress/mainIndicators';
import type { IndicatorResult, Report } from '../../../domain/report/report';
import type { Catalogue } from '../../../i18n/index';
import { showCount } from '../../../i18n/numbers';
import { isBehind, unitsReporting } from '../../shared/reportGroups';
import { isCurrent, isLimit } from '../../shared/limits';
import { indicatorName, shownNeed } from '../../shared/reportText';
import { standingOf } from '../../shared/standing';
import { shortenText } from '../../../vietnamese/shortenText';
import type { Answer, MainPart } from './mailParts';
import { namesWithin, rateShown, worstIndicators } from './mailExtent';

/** How many names and indicators the first screen has room for. */
const mostNames = 4;
const mostIndicators = 3;
/** Letters of an indicator’s name on two lines beside its rate. */
const longestName = 60;

/** The codes of the main indicators that the first screen shows. */
export const mainsShown = (report: Report): ReadonlySet<string> => {
  const main = new Set(mainIndicators(report.campaign).map(({ code }) => code));
  const results = report.indicators.filter(({ indicator }) => main.has(indicator));
  return new Set(
    worstIndicators({ ...report, indicators: results }, mostIndicators).map(({ indicator }) => indicator),
  );
};

const lineOf = (report: Report, result: IndicatorResult, words: Catalogue): string => {
  const count = (value: number | null): string => showCount(value, words.language);
  const { done, target, remaining } = result;
  const said = words.mail.line;
  const need = report.period.kind === 'final' ? null : shownNeed(result, count);
  return [
    target !== null
      ? said.doneOf(count(done), count(target))
      : isCurrent(report, result)
        ? said.current(count(done))
        : said.done(count(done)),
    ...(remaining === null || remaining === 0 || (isLimit(report, result) && need !== null)
      ? []
      : [said.remaining(count(remaining))]),
    ...(need === null ? [] : [said.need(need)]),
  ].join(', ');
};

/** In the order of the plan. */
export const mainParts = (report: Report, words: Catalogue): readonly MainPart[] => {
  const shown = mainsShown(report);
  return report.indicators
    .filter(({ indicator }) => shown.has(indicator))
    .map((result) => ({
      name: shortenText(indicatorName(report, result.indicator), longestName),
      standing: standingOf(result, words),
      rate: rateShown(result, words),
      line: lineOf(report, result, words),
    }));
};

/** Each in one or a few short lines; a question about nobody is not asked. */
export const firstAnswers = (report: Report, words: Catalogue): readonly Answer[] => {
  const { kind } = report.period;
  const behind = report.units.filter(isBehind);
  const silent = unitsReporting(report, 'notReported');
  const answer = (question: string, line: string): Answer => ({ question, lines: [line] });
  return [
    ...(behind.length === 0
      ? []
      : [
          answer(
            kind === 'final' ? words.lag.notMet : words.mail.furthestBehind,
            namesWithin(behind, mostNames, report, words),
          ),
        ]),
    ...(silent.length === 0
      ? []
      : [answer(words.reporting.notReported, namesWithin(silent, mostNames, report, words))]),
    ...(kind === 'final'
      ? []
      : [answer(words.period.next[kind], words.mail.nextDeadline(words.prose.minute(report.nextDeadline)))]),
  ];
};
