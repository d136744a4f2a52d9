// What the Zalo texts have in common: a line of result, and a need, by short names and in the forms of prose.
import { addDays } from '../../domain/plan/calendar';
import { mainIndicators } from '../../domain/progress/mainIndicators';
import { statusesFromWorst } from '../../domain/progress/status';
import type { IndicatorResult, Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import type { NeedFacts } from '../../i18n/zaloWords';
import { showRate } from '../../i18n/numbers';
import { plainText } from '../shared/freeTexts';
import { headingNameOf } from '../shared/indicatorNames';
import { isCurrent } from '../shared/limits';
import { shortenText } from '../../vietnamese/shortenText';

/** Longest parts, in UTF-16 units, so that the fixed lines leave room for several units. */
export const longest = { name: 24, heading: 90, unit: 40, unitWord: 16, unitLine: 170, url: 200 };

/** Main indicators first, then worst status, then the slowest. */
export const mainFirst = (
  report: Report,
  results: readonly IndicatorResult[],
): readonly IndicatorResult[] => {
  const main = new Set(mainIndicators(report.campaign).map(({ code }) => code));
  const place = ({ indicator }: IndicatorResult): number => (main.has(indicator) ? 0 : 1);
  return [...results].sort(
    (one, other) =>
      place(one) - place(other) ||
      statusesFromWorst.indexOf(one.status) - statusesFromWorst.indexOf(other.status) ||
      (one.pace ?? Number.MAX_SAFE_INTEGER) - (other.pace ?? Number.MAX_SAFE_INTEGER),
  );
};

/** What the indicator is called in a message. */
export const messageName = (report: Report, code: string): string =>
  shortenText(plainText(headingNameOf(report, code)), longest.name);

/** `- Mức 2: trong tuần 64, lũy kế 5.673/6.451 (87,94%)`. */
export const resultLine = (
  report: Report,
  result: IndicatorResult,
  { language, zalo, prose }: Catalogue,
): string =>
  zalo.result({
    name: messageName(report, result.indicator),
    during: zalo.during[report.period.kind],
    gained: prose.count(result.gained),
    done: prose.count(result.done),
    current: isCurrent(report, result),
    target: result.target === null ? null : prose.count(result.target),
    rate:
      result.target === null || result.rateOfTarget === null ? null : showRate(result.rateOfTarget, language),
  });

/** What the result needs; null where nothing is asked for or remains. */
export const needFacts = (
  report: Report,
  { indicator, need, deadline }: IndicatorResult,
  { prose }: Catalogue,
): NeedFacts | null => {
  if (need === null || need.kind === 'met') return null;
  return {
    name: messageName(report, indicator),
    kind: need.kind,
    count: prose.count(need.count),
    deadline,
  };
};

/** From which day the needs count, in a sentence; none where none of them is a pace. */
export const needsFrom = (
  report: Report,
  needs: readonly NeedFacts[],
  { zalo }: Catalogue,
): readonly string[] =>
  needs.some(({ kind }) => kind === 'perDay' || kind === 'perWeek')
    ? [zalo.needsFrom(addDays(report.period.to, 1))]
    : [];
