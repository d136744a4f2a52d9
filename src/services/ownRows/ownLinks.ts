// Links to the units' own rows, from the column of dates to that of verdicts; right until rows are opened or sorted.
import type { Unit } from '../../domain/plan/campaign';
import type { IsoDate } from '../../domain/plan/calendar';
import type { Period } from '../../domain/plan/period';
import type { OwnedRow, OwnRows } from '../../domain/ownRows';
import { openWeek, ownRowsIn, periodsOwed } from '../../domain/ownRows';
import type { CampaignRun } from '../run/campaignRun';
import { reportingOf } from '../run/measureRun';

/** Where a unit is led to. */
export interface OwnLink {
  /** Opens the tab of tallies at the rows, or as it is where there are none; '' without such a tab. */
  readonly url: string;
  /** The days of the rows; those of the period where there are none. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly period: Period;
  /** Whether the period has ended and the unit is silent on it. */
  readonly owed: boolean;
}

export interface OwnLinks {
  /** To the unit's rows of the period. */
  readonly to: (unit: Unit, period: Period) => OwnLink;
  /**
   * To those of the period that has ended and on which it is silent, else to those of the week that is open; null in a
   * campaign of no day.
   */
  readonly now: (unit: Unit) => OwnLink | null;
}

/** Asked for once, and only when it is needed. */
const later = <Value>(ask: () => Value): (() => Value) => {
  let asked: { readonly value: Value } | null = null;
  return () => (asked ??= { value: ask() }).value;
};

/** The columns from the first of the two to the last, wherever they were moved to. */
const columnsOf = ({ dateColumn, verdictColumn }: CampaignRun['book']['tallies']): readonly string[] =>
  [dateColumn, verdictColumn]
    .flatMap((letter) => letter ?? [])
    .sort((one, other) => one.length - other.length || (one < other ? -1 : 1));

const rangeOf = (columns: readonly string[], { firstRow, lastRow }: OwnRows): string => {
  const [first] = columns;
  const last = columns[columns.length - 1];
  return first === undefined || last === undefined ? '' : `&range=${first}${firstRow}:${last}${lastRow}`;
};

/** The address of the tab of tallies; '' without such a tab. Costs a read. */
export const talliesLink = ({ ports }: CampaignRun): string =>
  ports.workbook.linksTo(['tallies']).get('tallies') ?? '';

/**
 * Links by the rows as they stand; null where it is not known how they do: all then lead to the tab, whose address is asked
 * for at the first link where it is not given.
 */
export const ownLinksOf = (
  run: CampaignRun,
  standing: readonly OwnedRow[] | null = run.book.tallies.entries,
  address: string | null = null,
): OwnLinks => {
  const { book, now } = run;
  const { campaign } = book;
  const columns = columnsOf(book.tallies);
  const tab = later(() => address ?? talliesLink(run));
  const rows = new Map<string, ReadonlyMap<string, OwnRows>>();
  const rowsIn = (period: Period): ReadonlyMap<string, OwnRows> => {
    const key = `${period.from} ${period.to}`;
    const known = rows.get(key) ?? ownRowsIn(campaign, standing ?? [], period);
    rows.set(key, known);
    return known;
  };
  const owed = later(() =>
    periodsOwed(campaign.settings, now).map((period) => ({ period, reporting: reportingOf(run, period) })),
  );
  const isOwedBy = ({ code }: Unit, period: Period): boolean =>
    owed().some(
      (one) =>
        one.period.from === period.from &&
        one.period.to === period.to &&
        one.reporting.get(code) === 'notReported',
    );
  const to = (unit: Unit, period: Period): OwnLink => {
    const own = rowsIn(period).get(unit.code);
    const { from, to: until } = own ?? period;
    const url = tab();
    return {
      url: own === undefined || url === '' ? url : `${url}${rangeOf(columns, own)}`,
      from,
      to: until,
      period,
      owed: isOwedBy(unit, period),
    };
  };
  return {
    to,
    now: (unit) => {
      // A period that was never opened has no rows to lead to, and must not keep a unit from those that it has.
      const first = owed().find(
        ({ period, reporting }) =>
          reporting.get(unit.code) === 'notReported' && rowsIn(period).has(unit.code),
      );
      const period = first?.period ?? openWeek(campaign.settings, now);
      return period === null ? null : to(unit, period);
    },
  };
};
