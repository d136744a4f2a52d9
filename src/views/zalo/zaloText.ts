// The text for the village heads' Zalo group: what came of the period, who must hurry, and by when.
import { statusesFromWorst } from '../../domain/progress/status';
import type { IndicatorResult, UnitResult, Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { showCount, showMinute, showRate } from '../../i18n/numbers';
import { isBehind, summaryFactsOf } from '../shared/reportGroups';
import { indicatorName, periodTitle } from '../shared/reportText';
import { shortenText } from '../shared/shortenText';

/** A Zalo message stays below so many UTF-16 units. */
const limit = 1_500;
/** How many indicators get a line of their own. */
const mostResults = 3;
/** Longest parts, in UTF-16 units, so that the fixed lines leave room for several units. */
const longest = { name: 48, code: 10, heading: 90, measure: 16, unit: 40, unitWord: 16, unitLine: 170 };

/** Worst status first, then the slowest. */
const worstFirst = (results: readonly IndicatorResult[]): readonly IndicatorResult[] =>
  [...results].sort(
    (one, other) =>
      statusesFromWorst.indexOf(one.status) - statusesFromWorst.indexOf(other.status) ||
      (one.pace ?? Number.MAX_SAFE_INTEGER) - (other.pace ?? Number.MAX_SAFE_INTEGER),
  );

const resultLines = (report: Report, { language, zalo }: Catalogue): readonly string[] => {
  const ordered = worstFirst(report.indicators);
  const lines = ordered.slice(0, mostResults).map((result) =>
    zalo.result({
      name: shortenText(indicatorName(report, result.indicator), longest.name),
      code: shortenText(result.indicator, longest.code),
      during: zalo.during[report.period.kind],
      gained: showCount(result.gained, language),
      done: showCount(result.done, language),
      target: result.target === null ? null : showCount(result.target, language),
      rate: showRate(result.rateOfTarget, language),
    }),
  );
  const more = ordered.length - lines.length;
  return more > 0 ? [...lines, zalo.moreIndicators(more)] : lines;
};

/** What the unit needs a day on the indicator, or what it still owes; null when nothing remains. */
const needOf = (measure: string, result: IndicatorResult, { language, zalo }: Catalogue): string | null => {
  if (result.remaining === null || result.remaining === 0) return null;
  const unit = shortenText(measure, longest.measure);
  const code = shortenText(result.indicator, longest.code);
  return result.requiredPerDay === null
    ? zalo.overdue(showCount(result.remaining, language), unit, code)
    : zalo.need(showCount(result.requiredPerDay, language), unit, code);
};

/** The parts joined while the line stays short; “…” stands for the rest, and no figure is ever cut. */
const joinWithin = (start: string, parts: readonly string[], most: number): string =>
  parts.reduce((line, part, index) => {
    const longer = `${line}${index === 0 ? '' : '; '}${part}`;
    if (line.endsWith('…')) return line;
    return longer.length <= most - '; …'.length ? longer : `${line}; …`;
  }, start);

/** `- Thôn 5: chưa báo cáo; cần 12 hồ sơ/ngày (TN2)`. */
const unitLine = (report: Report, unit: UnitResult, words: Catalogue): string => {
  const measures = new Map(report.campaign.indicators.map(({ code, measure }) => [code, measure]));
  const needs = unit.results.flatMap(
    (result) => needOf(measures.get(result.indicator) ?? '', result, words) ?? [],
  );
  const silent = unit.reporting === 'notReported' ? [words.zalo.silent] : [];
  return joinWithin(`- ${shortenText(unit.name, longest.unit)}: `, [...silent, ...needs], longest.unitLine);
};

/** As many of the lines as fit, the worst first, and a last one that says how many were left away. */
const fitLines = (
  lines: readonly string[],
  room: number,
  more: (count: number) => string,
): readonly string[] => {
  const lengthOf = (some: readonly string[]): number => some.reduce((sum, line) => sum + line.length + 1, 0);
  if (lengthOf(lines) <= room) return lines;
  const left = room - more(lines.length).length - 1;
  const kept = lines.filter((_line, index) => lengthOf(lines.slice(0, index + 1)) <= left);
  return [...kept, more(lines.length - kept.length)];
};

/**
 * Plain text below 1.500 UTF-16 units, lines ended by a single line feed: the period, up to three indicators,
 * the units that are behind or silent with what they need a day, the next deadline. What does not fit is
 * counted in a line of its own, never dropped in silence.
 */
export const renderZaloText = (report: Report, words: Catalogue): string => {
  const said = words.zalo;
  const { name, unitWord: typedUnitWord } = report.campaign.settings;
  const unitWord = shortenText(typedUnitWord, longest.unitWord);
  const urged = report.units.filter((unit) => isBehind(unit) || unit.reporting === 'notReported');
  const before = [
    said.title(words.period.report[report.period.kind], periodTitle(report, words)),
    shortenText(name, longest.heading),
    words.report.cutOff(report.cutOff),
    words.report.summary({ ...summaryFactsOf(report), unitWord }),
    ...resultLines(report, words),
    urged.length === 0 ? said.none : said.toUrge,
  ].filter((line) => line !== '');
  const after = report.period.kind === 'final' ? [] : [said.nextDeadline(showMinute(report.nextDeadline))];
  const room = limit - [...before, '', ...after].join('\n').length - 1;
  const lines = fitLines(
    urged.map((unit) => unitLine(report, unit, words)),
    room,
    (count) => said.moreUnits(count, unitWord),
  );
  return [...before, ...lines, ...after].join('\n');
};
