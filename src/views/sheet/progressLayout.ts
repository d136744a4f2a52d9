// The tab of progress: the units as of now, worst first, with what each has to do; the figures behind it to the right. It
// is the units' table of a report, on a sheet whose columns may be as wide as their text.
import type { Campaign, Indicator } from '../../domain/plan/campaign';
import type { LeftOut } from '../../domain/checks/leftOut';
import type { Decimals } from '../../domain/plan/decimals';
import { decimalsUnder } from '../../domain/plan/codeDecimals';
import type { ProgressRow } from '../../domain/progress/progress';
import type { RankedUnit } from '../../domain/progress/ranking';
import type { Catalogue } from '../../i18n';
import { lowerFirst } from '../../i18n/lowerFirst';
import { showCount } from '../../i18n/numbers';
import { laggingNeeds } from './lagging';
import type { LayoutCell, SheetLayout } from './layout';
import { wholeCommune } from '../shared/reportText';
import { fillRow } from './layout';
import { looks } from './looks';
import { attainmentCell, mainFirst, shortName } from './resultCells';
import type { Row } from './sheetBlock';
import { countCell, textCell } from './sheetCells';
import { plainText } from '../shared/freeTexts';
import { doneHeading, isLimit, targetHeading } from '../shared/limits';
import { accent } from '../shared/palette';
import { rankedName, shownNeed, shownUnitWord } from '../shared/reportText';
import { shortenText } from '../../vietnamese/shortenText';

/** Pixels: units, two indicators and what is to be done come first. */
const widths = { unit: 112, rate: 92, todo: 300, detail: 84, letter: 7 };
/** Longest texts of the head and of a unit's name, in letters. */
const longest = { campaign: 140, unit: 60 };

interface Detail {
  readonly heading: (indicator: Indicator) => string;
  readonly cell: (row: ProgressRow, commune: boolean) => LayoutCell;
}

const detailsOf = (campaign: Campaign, words: Catalogue): readonly Detail[] => {
  const { labels } = words;
  const decimals = ({ indicator }: ProgressRow): Decimals => decimalsUnder(campaign.indicators, indicator);
  const of = ({ code }: Indicator) => [{ indicator: code }];
  const countLook = (commune: boolean) => (commune ? looks.communeCount : looks.count);
  const textLook = (commune: boolean) => ({
    ...(commune ? looks.communeLabel : looks.label),
    align: 'right' as const,
  });
  return [
    {
      heading: (indicator) => doneHeading({ campaign }, of(indicator), words),
      cell: (row, commune) => countCell(row.done, decimals(row), words, countLook(commune)),
    },
    {
      heading: (indicator) => targetHeading({ campaign }, of(indicator), words),
      cell: (row, commune) => countCell(row.target, decimals(row), words, countLook(commune)),
    },
    {
      heading: () => labels.remaining,
      cell: (row, commune) =>
        countCell(
          isLimit({ campaign }, row) ? null : row.remaining,
          decimals(row),
          words,
          countLook(commune),
        ),
    },
    {
      heading: () => words.dashboard.needHeader(null),
      cell: (row, commune) => {
        const need = shownNeed(row, (count) => showCount(count, words.language));
        return textCell(need === null ? '–' : words.dashboard.needed(need), textLook(commune));
      },
    },
  ];
};

/** The minute, from when on needs count, and what the figures lack: a total that leaves cells out says so where it is read. */
const stateOf = (
  asOf: string,
  rows: readonly ProgressRow[],
  { rows: leftOut, cells }: LeftOut,
  rollsUp: boolean,
  words: Catalogue,
): string => {
  const from = rows.find(({ need }) => need !== null)?.need?.from ?? null;
  return [
    words.dashboard.asOf(asOf),
    ...(from === null ? [] : [words.dashboard.needsCountFrom(from)]),
    ...(leftOut + cells === 0 ? [] : [words.report.notCounted(leftOut, cells, rollsUp)]),
  ].join('. ');
};

/** The layout of the tab for the rows measured at `asOf`, a wall-clock minute, less the cells and rows left out. */
export const layOutProgress = (
  campaign: Campaign,
  rows: readonly ProgressRow[],
  ranked: readonly RankedUnit[],
  asOf: string,
  words: Catalogue,
  leftOut: LeftOut,
): SheetLayout => {
  const indicators = mainFirst(campaign);
  const details = detailsOf(campaign, words);
  const byKey = new Map(rows.map((row) => [`${row.unit ?? ''}\n${row.indicator}`, row]));
  const rowOf = (unit: string | null, { code }: Indicator): ProgressRow | undefined =>
    byKey.get(`${unit ?? ''}\n${code}`);
  const followed = new Set(
    indicators.flatMap((one) => (rowOf(null, one)?.target === null ? [one.code] : [])),
  );
  const line = (unit: string | null, name: string): Row => {
    const commune = unit === null;
    const own = indicators.flatMap((indicator) => rowOf(unit, indicator) ?? []);
    const rate = commune ? looks.communeRate : looks.rate;
    const label = { ...(commune ? looks.communeLabel : looks.label), wrap: true };
    return [
      textCell(name, { ...label, bold: true }),
      ...own.map((row) => attainmentCell(campaign, row, followed.has(row.indicator), words, rate)),
      textCell(laggingNeeds(indicators, own, words).join('; '), label),
      ...own.flatMap((row) => details.map(({ cell }) => cell(row, commune))),
    ];
  };
  const named = (unit: RankedUnit): readonly Row[] =>
    campaign.units
      .filter(({ code }) => code === unit.unit)
      .map(({ name, inTotal }) => {
        const told = rankedName({ rank: unit.rank, name: shortenText(plainText(name), longest.unit) });
        return line(unit.unit, inTotal ? told : `${told} (${words.labels.notInTotal})`);
      });
  // 41.265.000/tuần beside a filled cell is cut: where money is counted the columns are as wide as what stands in them.
  const detailWidth = (indicator: Indicator, { cell }: Detail): number =>
    Math.max(
      widths.detail,
      ...rows
        .filter((row) => row.indicator === indicator.code)
        .map((row) => widths.letter * (String(cell(row, row.unit === null).value).length + 2)),
    );
  const columns = [
    widths.unit,
    ...indicators.map(() => widths.rate),
    widths.todo,
    ...indicators.flatMap((indicator) => details.map((detail) => detailWidth(indicator, detail))),
  ];
  const title = `${words.labels.progressTitle} – ${shortenText(plainText(campaign.settings.name), longest.campaign)}`;
  return {
    widths: columns,
    rows: [
      fillRow([textCell(title, looks.title)], columns.length, looks.plain),
      fillRow(
        [textCell(stateOf(asOf, rows, leftOut, campaign.rollsUp === true, words), looks.quiet)],
        columns.length,
        looks.plain,
      ),
      [
        textCell(words.dashboard.rankedUnits(shownUnitWord(campaign)), looks.headerLabel),
        ...indicators.map((indicator) => textCell(shortName(indicator), looks.header)),
        textCell(words.dashboard.labels.todo, looks.headerLabel),
        ...indicators.flatMap((indicator) =>
          details.map(({ heading }) =>
            textCell(`${shortName(indicator)}: ${lowerFirst(heading(indicator))}`, looks.header),
          ),
        ),
      ],
      line(null, wholeCommune(campaign, words)),
      ...ranked.flatMap(named),
    ],
    hiddenColumns: 0,
    merged: [],
    mergedAcross: [],
    heights: [],
    frozenRows: 3,
    frozenColumns: 1,
    tabColor: accent,
    charts: [],
    filter: null,
  };
};
