// Unit by unit: where each stands, and what each is asked for next. A phone has room for three columns of figures,
// so more indicators make further tables below.
import type { IndicatorResult, UnitResult, Report } from '../../../domain/report/report';
import { statusesFromWorst } from '../../../domain/progress/status';
import type { Catalogue } from '../../../i18n/index';
import { showCount, showRate } from '../../../i18n/numbers';
import { statusLooks } from '../../shared/palette';
import { indicatorName, rankedName, showStatus, wholeCommune } from '../../shared/reportText';
import { shortenText } from '../../../vietnamese/shortenText';
import { askedOf, askedTitle } from './firstAnswers';
import type { TableCell, TableRow, TableSection, UnitTable } from './mailParts';
import type { MailExtent } from './mailExtent';
import { unitsLeftAway, worstIndicators } from './mailExtent';

const mostColumns = 3;
/** Letters of an indicator's name for which the head of a column has room. */
const longestHead = 60;

/** As few groups as there is need of, as even as can be. */
const inGroups = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => {
  if (items.length === 0) return [];
  const size = Math.ceil(items.length / Math.ceil(items.length / mostColumns));
  return [items.slice(0, size), ...inGroups(items.slice(size))];
};

const resultOf = (unit: UnitResult, indicator: string): IndicatorResult | undefined =>
  unit.results.find((result) => result.indicator === indicator);

const rowOf = (
  unit: UnitResult,
  words: Catalogue,
  indicators: readonly IndicatorResult[],
  cellOf: (result: IndicatorResult) => TableCell,
): TableRow => ({
  name: unit.inTotal ? rankedName(unit) : `${rankedName(unit)} (${words.labels.notInTotal})`,
  total: false,
  cells: indicators.map(({ indicator }) => {
    const result = resultOf(unit, indicator);
    return result === undefined ? { text: '–', status: null } : cellOf(result);
  }),
});

const columnsOf = (report: Report, indicators: readonly IndicatorResult[]): readonly string[] =>
  indicators.map(({ indicator }) => shortenText(indicatorName(report, indicator), longestHead));

/** The rate of the target of the worst units, signed and coloured by status, on the indicators that have a target. */
export const matrixOf = (report: Report, words: Catalogue, extent: MailExtent): TableSection => {
  const units = report.units.slice(0, extent.units);
  const rateCell = ({ status, rateOfTarget }: IndicatorResult): TableCell => ({
    text:
      rateOfTarget === null ? '–' : `${statusLooks[status].sign} ${showRate(rateOfTarget, words.language)}`,
    status: rateOfTarget === null ? null : status,
  });
  const measured = worstIndicators(report, extent.indicators).filter(({ indicator }) =>
    units.some((unit) => (resultOf(unit, indicator)?.rateOfTarget ?? null) !== null),
  );
  const tables = inGroups(measured).map((indicators): UnitTable => ({
    columns: columnsOf(report, indicators),
    rows: units.map((unit) => rowOf(unit, words, indicators, rateCell)),
  }));
  const seen = new Set(
    tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).map((cell) => cell.status),
  );
  return {
    title: `${words.labels.matrix} (${words.labels.rateOfTarget})`,
    unitHeader: words.labels.unit,
    legend: statusesFromWorst
      .filter((status) => seen.has(status))
      .map((status) => showStatus(status, words))
      .join(', '),
    tables,
    left: tables.length === 0 ? null : unitsLeftAway(report.units, units.length, report, words),
  };
};

/** What the commune and the worst units are asked for, on the indicators on which anything is. */
export const quotasOf = (report: Report, words: Catalogue, extent: MailExtent): TableSection => {
  const isAsked = (result: IndicatorResult | undefined): boolean =>
    result !== undefined && (askedOf(report, result) ?? 0) > 0;
  const open = worstIndicators(report, extent.indicators).filter(
    (result) => isAsked(result) || report.units.some((unit) => isAsked(resultOf(unit, result.indicator))),
  );
  const asked = report.units.filter((unit) =>
    open.some(({ indicator }) => isAsked(resultOf(unit, indicator))),
  );
  const units = asked.slice(0, extent.units);
  const askedCell = (result: IndicatorResult): TableCell => ({
    text: showCount(askedOf(report, result), words.language),
    status: null,
  });
  return {
    title: askedTitle(report, words),
    unitHeader: words.labels.unit,
    legend: '',
    tables: inGroups(open).map((indicators) => ({
      columns: columnsOf(report, indicators),
      rows: [
        { name: wholeCommune(report.campaign, words), total: true, cells: indicators.map(askedCell) },
        ...units.map((unit) => rowOf(unit, words, indicators, askedCell)),
      ],
    })),
    left: open.length === 0 ? null : unitsLeftAway(asked, units.length, report, words),
  };
};
