// Unit by unit: where each stands. A phone has room for three columns of figures, so more indicators make further tables below.
import type { IndicatorResult, UnitResult, Report } from '../../../domain/report/report';
import { statusesFromWorst } from '../../../domain/progress/status';
import type { Catalogue } from '../../../i18n/index';
import { showCount, showRate } from '../../../i18n/numbers';
import { headingNameOf } from '../../shared/indicatorNames';
import type { StatusLook } from '../../shared/palette';
import { rankedName, toldName } from '../../shared/reportText';
import type { Standing } from '../../shared/standing';
import { standingOf } from '../../shared/standing';
import { shortenText } from '../../../vietnamese/shortenText';
import type { TableCell, TableRow, TableSection, UnitTable } from './mailParts';
import type { MailExtent } from './mailExtent';
import { unitsLeftAway, worstIndicators } from './mailExtent';

const mostColumns = 3;
/** Letters of an indicator's name for which the head of a column has room. */
const longestHead = 40;

/** As few groups as there is need of, as even as can be. */
const inGroups = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => {
  if (items.length === 0) return [];
  const size = Math.ceil(items.length / Math.ceil(items.length / mostColumns));
  return [items.slice(0, size), ...inGroups(items.slice(size))];
};

/** The result of a unit that has a target there. */
const measuredOn = (unit: UnitResult, code: string): IndicatorResult | undefined =>
  unit.results.find(({ indicator, target, done }) => indicator === code && target !== null && done !== null);

const cellOf = (result: IndicatorResult | undefined, words: Catalogue): TableCell => {
  if (result === undefined) return { text: '–', look: null };
  const { look } = standingOf(result, words);
  const { rateOfTarget, done, target } = result;
  // Against a limit there is no share: the count stands beside it.
  const shown =
    rateOfTarget === null
      ? `${showCount(done, words.language)}/${showCount(target, words.language)}`
      : showRate(rateOfTarget, words.language);
  return { text: `${look.sign} ${shown}`, look };
};

const inOrderOfLag = (results: readonly IndicatorResult[]): readonly IndicatorResult[] =>
  [...results].sort(
    (one, other) => statusesFromWorst.indexOf(one.status) - statusesFromWorst.indexOf(other.status),
  );

/** ■ Chậm tiến độ, ● Đúng tiến độ; 1 = chậm nhất: what stands in the tables, worst first. */
const legendOf = (standings: readonly Standing[], words: Catalogue): string => {
  const seen = new Map<StatusLook, string>(standings.map(({ look, shown }) => [look, shown]));
  return `${[...seen.values()].join(', ')}. ${words.mail.ranks}`;
};

/** The rate of the target of the worst units, signed and coloured by status, on the indicators that have a target. */
export const matrixOf = (report: Report, words: Catalogue, extent: MailExtent): TableSection => {
  const units = report.units.slice(0, extent.units);
  const codes = worstIndicators(report, extent.indicators)
    .map(({ indicator }) => indicator)
    .filter((code) => units.some((unit) => measuredOn(unit, code) !== undefined));
  const rowOf = (unit: UnitResult, columns: readonly string[]): TableRow => ({
    name: toldName({ ...unit, name: rankedName(unit) }, words),
    cells: columns.map((code) => cellOf(measuredOn(unit, code), words)),
  });
  const standings = codes.flatMap((code) =>
    units.flatMap((unit) => {
      const result = measuredOn(unit, code);
      return result === undefined ? [] : [result];
    }),
  );
  return {
    title: standings.every(({ rateOfTarget }) => rateOfTarget === null)
      ? words.labels.matrix
      : `${words.labels.matrix} (${words.labels.rateOfTarget})`,
    unitHeader: words.labels.unit,
    legend: legendOf(
      inOrderOfLag(standings).map((result) => standingOf(result, words)),
      words,
    ),
    tables: inGroups(codes).map((columns): UnitTable => ({
      columns: columns.map((code) => shortenText(headingNameOf(report, code), longestHead)),
      rows: units.map((unit) => rowOf(unit, columns)),
    })),
    left: codes.length === 0 ? null : unitsLeftAway(report.units, units.length, report, words),
  };
};
