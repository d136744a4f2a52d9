// The text for the village heads' Zalo group: what came of the period, who must hurry, by when, and where to type.
import type { UnitResult, Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import type { NeedFacts } from '../../i18n/zaloWords';
import { isBehind, isLagging, summaryFactsOf } from '../shared/reportGroups';
import { periodTitle, toldName, wordFor } from '../shared/reportText';
import { shortenText } from '../../vietnamese/shortenText';
import { longest, mainFirst, messageName, needFacts, needsFrom, resultLine } from './zaloParts';

/** A Zalo message stays below so many UTF-16 units. */
const limit = 1_500;
/** How many indicators get a line of their own. */
const mostResults = 3;

const resultLines = (report: Report, words: Catalogue): readonly string[] => {
  const ordered = mainFirst(report, report.indicators);
  const lines = ordered.slice(0, mostResults).map((result) => resultLine(report, result, words));
  const more = ordered.length - lines.length;
  return more > 0 ? [...lines, words.zalo.moreIndicators(more)] : lines;
};

/** The parts joined while the line stays short; “…” stands for the rest, and no figure is ever cut. */
const joinWithin = (start: string, parts: readonly string[], most: number): string =>
  parts.reduce((line, part, index) => {
    const longer = `${line}${index === 0 ? '' : '; '}${part}`;
    if (line.endsWith('…')) return line;
    return longer.length <= most - '; …'.length ? longer : `${line}; …`;
  }, start);

/** What the unit needs on the indicators on which it lags, main ones first. */
const needsOf = (report: Report, unit: UnitResult, words: Catalogue): readonly NeedFacts[] =>
  mainFirst(report, unit.results)
    .filter(({ status }) => isLagging(status))
    .flatMap((result) => needFacts(report, result, words) ?? []);

/** What is left of the targets that the final report finds unmet, main ones first. */
const unmetOf = (report: Report, unit: UnitResult, words: Catalogue): readonly string[] =>
  mainFirst(report, unit.results)
    .filter(({ outcome }) => outcome === 'notMet')
    .map(({ indicator, remaining }) =>
      words.zalo.left(messageName(report, indicator), words.prose.count(remaining)),
    );

/** `- Thôn 5: chưa báo cáo; Mức 2 cần 12/ngày`. */
const unitLine = (report: Report, unit: UnitResult, words: Catalogue): string => {
  const needs =
    report.period.kind === 'final'
      ? unmetOf(report, unit, words)
      : needsOf(report, unit, words).map((facts) => words.zalo.need(facts));
  const silent = unit.reporting === 'notReported' ? [words.zalo.silent] : [];
  return joinWithin(
    `- ${toldName({ ...unit, name: shortenText(unit.name, longest.unit) }, words)}: `,
    [...silent, ...needs],
    longest.unitLine,
  );
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
 * the units that are behind or silent with what they need, the next deadline, and the sheet's address ('' leaves it
 * out). What does not fit is counted in a line of its own, never dropped in silence.
 */
export const renderZaloText = (report: Report, words: Catalogue, url: string): string => {
  const said = words.zalo;
  const { kind } = report.period;
  const { name, unitWord: typedUnitWord } = report.campaign.settings;
  const unitWord = shortenText(typedUnitWord, longest.unitWord);
  const urged = report.units.filter((unit) => isBehind(unit) || unit.reporting === 'notReported');
  const before = [
    said.title(kind, periodTitle(report, words)),
    shortenText(name, longest.heading),
    words.report.cutOff(report.cutOff),
    words.report.summary({ ...summaryFactsOf(report), unitWord }),
    ...resultLines(report, words),
    urged.length === 0 ? said.none(unitWord) : (kind === 'final' ? said.unmet : said.toUrge)(unitWord),
  ].filter((line) => line !== '');
  const after = [
    ...needsFrom(
      report,
      urged.flatMap((unit) => needsOf(report, unit, words)),
      words,
    ),
    ...(kind === 'final' ? [] : [said.nextDeadline(report.nextDeadline)]),
    // An address that is cut opens nothing.
    ...(url === '' || url.length > longest.url ? [] : [said.link(url)]),
  ];
  const room = limit - [...before, '', ...after].join('\n').length - 1;
  const lines = fitLines(
    urged.map((unit) => unitLine(report, unit, words)),
    room,
    (count) => {
      const word = wordFor(urged.slice(urged.length - count), report, words);
      return said.moreUnits(count, shortenText(word, longest.unitWord));
    },
  );
  return [...before, ...lines, ...after].join('\n');
};
