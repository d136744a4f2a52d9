// A unit's own Zalo text: its figures, what remains and what that needs, its place among the others, and its rows.
import type { IsoDate, LocalDateTime } from '../../domain/plan/calendar';
import type { IndicatorResult, Report, UnitResult } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { tabNames } from '../../schema/tabs';
import { plainText } from '../shared/freeTexts';
import { periodTitle } from '../shared/reportText';
import { shortenText } from '../../vietnamese/shortenText';
import { longest, mainFirst, needFacts, needsFrom, resultLine } from './zaloParts';

/** The rows that a unit is led to: the days and the deadline of what is asked for; '' leaves the address out. */
export interface OwnRowsShown {
  readonly url: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly deadline: LocalDateTime;
  /** `owed`: silent after the period has ended. `over`: nothing is to be typed any more. */
  readonly asked: 'owed' | 'coming' | 'over';
}

/** How many indicators get a line; main ones come first, and the others are counted. */
const mostResults = 8;

/** What remains, and what that needs while there is time. */
const restOf = (report: Report, result: IndicatorResult, words: Catalogue): string => {
  const remaining = words.prose.count(result.remaining);
  if (report.period.kind === 'final')
    return result.outcome === 'notMet' ? words.zalo.remainsUnmet(remaining) : '';
  const need = needFacts(report, result, words);
  return need === null ? '' : words.zalo.remains(remaining, need);
};

const resultsOf = (report: Report, unit: UnitResult, words: Catalogue): readonly string[] => {
  const ordered = mainFirst(report, unit.results);
  const lines = ordered.slice(0, mostResults).map((result) => {
    return `${resultLine(report, result, words)}${restOf(report, result, words)}`;
  });
  const more = ordered.length - lines.length;
  return more > 0 ? [...lines, words.zalo.moreIndicators(more)] : lines;
};

/** Plain text, lines ended by a single line feed; `rows` null where the campaign has none to lead to. */
export const renderPersonalText = (
  report: Report,
  unit: UnitResult,
  rows: OwnRowsShown | null,
  words: Catalogue,
): string => {
  const said = words.zalo;
  const needs = unit.results.flatMap((result) => needFacts(report, result, words) ?? []);
  const ranked = report.units.filter(({ rank }) => rank !== null).length;
  const place = rows === null ? '' : words.period.place(tabNames.tallies[words.language], rows.from, rows.to);
  return [
    said.title(report.period.kind, periodTitle(report, words)),
    said.own(
      shortenText(plainText(unit.name), longest.unit),
      words.reporting[unit.reporting],
      unit.reporting === 'onTime',
    ),
    words.report.cutOff(report.cutOff),
    ...resultsOf(report, unit, words),
    ...needsFrom(report, needs, words),
    ...(unit.rank === null ? [] : [said.rank(unit.rank, ranked)]),
    ...(rows === null ? [] : [said.ask[rows.asked](place, rows.deadline), rows.url]),
  ]
    .filter((line) => line !== '')
    .join('\n');
};
