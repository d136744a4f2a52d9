// The first screen of a phone: who lags, who is silent, what the next week must bring.
import type { IndicatorResult, Report } from '../../../domain/report/report';
import type { Catalogue } from '../../../i18n/index';
import { showCount, showMinute } from '../../../i18n/numbers';
import { isBehind, unitsReporting } from '../../shared/reportGroups';
import { indicatorName } from '../../shared/reportText';
import type { Answer } from './mailParts';
import { shortenText } from '../../../vietnamese/shortenText';
import { leftAway, namesWithin, worstIndicators } from './mailExtent';

/** How many names and indicators the first screen has room for. */
const mostNames = 4;
const mostIndicators = 3;
/** Letters of an indicator's name for which it has room. */
const longestName = 48;

/** What is asked for next: the quota of the days to come, or all that remains once the campaign is closed. */
export const askedOf = (report: Report, result: IndicatorResult): number | null =>
  report.period.kind === 'final' ? result.remaining : result.nextQuota;

/** The heading of what is asked for. */
export const askedTitle = (report: Report, words: Catalogue): string =>
  report.period.kind === 'final' ? words.mail.stillToDo : words.labels.nextWeek;

const askedLines = (report: Report, words: Catalogue): readonly string[] => {
  const open = report.indicators.filter((result) => (askedOf(report, result) ?? 0) > 0);
  if (open.length === 0) return [words.mail.nothingLeft];
  const named = worstIndicators({ ...report, indicators: open }, mostIndicators);
  const measures = new Map(report.campaign.indicators.map(({ code, measure }) => [code, measure]));
  const left = leftAway('indicators', open.length - named.length, report, words);
  return [
    ...named.map((result) => {
      const count = showCount(askedOf(report, result), words.language);
      return `${shortenText(indicatorName(report, result.indicator), longestName)}: ${`${count} ${measures.get(result.indicator) ?? ''}`.trim()}`;
    }),
    ...(left === null ? [] : [left]),
  ];
};

/** Three answers, each in one or a few short lines. */
export const firstAnswers = (report: Report, words: Catalogue): readonly Answer[] => {
  const said = words.mail;
  const { kind } = report.period;
  const behind = report.units.filter(isBehind);
  const silent = unitsReporting(report, 'notReported');
  const { unitWord } = report.campaign.settings;
  return [
    {
      question: said.furthestBehind,
      lines: [behind.length === 0 ? words.labels.noLaggards : namesWithin(behind, mostNames, report, words)],
    },
    {
      question: words.reporting.notReported,
      lines: [
        silent.length === 0 ? said.nobodySilent(unitWord) : namesWithin(silent, mostNames, report, words),
      ],
    },
    {
      question: kind === 'final' ? said.stillToDo : words.period.next[kind],
      lines: [
        ...askedLines(report, words),
        ...(kind === 'final' ? [] : [said.nextDeadline(showMinute(report.nextDeadline))]),
      ],
    },
  ];
};
