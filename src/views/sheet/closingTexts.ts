// What closes a report tab, in sentences: proposals at the left, where a phone shows them; corrections, what was left out
// and the bases beside them. What has nothing to say is not there.
import type { Report, UnitResult } from '../../domain/report/report';
import { tabNames } from '../../schema/tabs';
import type { Catalogue } from '../../i18n';
import { looks } from './looks';
import { phoneColumns, sideColumns, widthOfColumns } from './reportGrid';
import type { Row, SheetBlock } from './sheetBlock';
import { blockOf } from './sheetBlock';
import { textCell } from './sheetCells';
import { heightOfText } from './textHeight';
import { baseSentences, correctionSentences, leftOutSentences } from '../shared/reportText';
import { briefName, listNames } from './unitNames';
import { shortenText } from '../../vietnamese/shortenText';
import { openLineSentences } from '../shared/followUpText';
import { reminderReasons } from '../shared/lagNotes';
import { proposedForPraise, proposedForReminder } from '../shared/reportGroups';

interface Section {
  readonly title: string;
  readonly text: string;
}

/** Lines of a list; those that have no room are counted. */
const mostLines = 25;
const mostUnits = 15;
/** Letters of a line: a cell holds 50.000. */
const longestLine = 1_000;

const sectionOf = (title: string, lines: readonly string[], words: Catalogue): readonly Section[] => {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostLines);
  const more = lines.length - shown.length;
  const rest = more > 0 ? [words.dashboard.andMore(more, '')] : [];
  return [{ title, text: [...shown.map((line) => shortenText(line, longestLine)), ...rest].join('\n') }];
};

/** The unit with why: Thôn 3 (03 tuần liền chậm). */
const reminded = (report: Report, unit: UnitResult, words: Catalogue): string => {
  const reasons = reminderReasons(unit, report, words);
  return reasons === '' ? briefName(unit, words) : `${briefName(unit, words)} (${reasons})`;
};

const proposalsOf = (report: Report, words: Catalogue): readonly string[] => {
  const praise = proposedForPraise(report).map((unit) => briefName(unit, words));
  const reminder = proposedForReminder(report).map((one) => reminded(report, one, words));
  return [
    ...(praise.length === 0 ? [] : [words.dashboard.commend(listNames(praise, mostUnits, report, words))]),
    ...(reminder.length === 0 ? [] : [words.dashboard.remind(listNames(reminder, mostUnits, report, words))]),
  ];
};

/** Two columns of sections, each section a heading over one cell of text. */
export const closingTexts = (report: Report, words: Catalogue): SheetBlock => {
  const { labels, dashboard } = words;
  const section = (title: string, lines: readonly string[]): readonly Section[] =>
    sectionOf(title, lines, words);
  const left = [
    ...section(dashboard.labels.proposals, proposalsOf(report, words)),
    ...section(tabNames.followUp[words.language], openLineSentences(report, words)),
  ];
  const right = [
    ...section(labels.corrections, correctionSentences(report, words)),
    ...section(labels.leftOut, leftOutSentences(report, words)),
    ...section(labels.bases, baseSentences(report, words)),
  ];
  const pairs = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    left: left[index],
    right: right[index],
  }));
  const text = { ...looks.plain, wrap: true };
  const beside = (first: string, second: string, look: typeof text): Row => [
    textCell(first, look),
    ...Array.from({ length: phoneColumns.columns - 1 }, () => textCell('', look)),
    textCell(second, look),
    ...Array.from({ length: sideColumns.columns - 1 }, () => textCell('', look)),
  ];
  const rows = pairs.flatMap((pair): readonly Row[] => [
    beside(pair.left?.title ?? '', pair.right?.title ?? '', { ...looks.section, wrap: true }),
    beside(pair.left?.text ?? '', pair.right?.text ?? '', text),
  ]);
  const heights = pairs.map((pair, index) => ({
    row: 2 * index + 2,
    rows: 1,
    pixels: Math.max(
      heightOfText(pair.left?.text ?? '', widthOfColumns(phoneColumns), text),
      heightOfText(pair.right?.text ?? '', widthOfColumns(sideColumns), text),
    ),
  }));
  if (rows.length === 0) return blockOf([]);
  return blockOf(rows, {
    mergedAcross: [phoneColumns, sideColumns].map((place) => ({ row: 1, rows: rows.length, ...place })),
    heights,
  });
};
