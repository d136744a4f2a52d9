// No unit can have done more than there are: counts that would exceed a ceiling are not counted. Where the plan has none,
// more than the base is counted and told.
import { baseOf, ceilingOf, startOf } from '../counting/bases';
import type { IsoDate } from '../plan/calendar';
import { dateOfDayNumber, dayNumber, serialOfEpoch } from '../plan/calendar';
import type { Campaign, Indicator, Unit } from '../plan/campaign';
import { limitCodes, limitKindOf } from '../plan/ceiling';
import { isMoney } from '../plan/measure';
import type { Parts, Told } from '../plan/decimals';
import { decimalsOf, told } from '../plan/decimals';
import { modeOf, startTotals } from '../counting/modes';
import type { RunningTotals } from '../counting/runningTotals';
import { byDate } from '../counting/runningTotals';
import type { Finding, FindingPlace } from '../finding';
import { asWarning, findingOf, scopeOf } from '../finding';
import type { Tally } from '../counting/tally';
import { talliesByUnit } from '../counting/tally';
import type { ColumnOf } from './tallyCheck';

/** Indicators that others are limited by come first, so that their own counts are settled by then. */
const inOrderOfDependence = (indicators: readonly Indicator[]): readonly Indicator[] => {
  const settled: Indicator[] = [];
  let open = [...indicators];
  while (open.length > 0) {
    const openCodes = new Set(open.map((indicator) => indicator.code));
    const free = open.filter((indicator) =>
      limitCodes(indicator).every((code) => code === indicator.code || !openCodes.has(code)),
    );
    // A ring of indicators limited by each other is taken in the plan's order.
    const next = free.length > 0 ? free : open;
    settled.push(...next);
    open = open.filter((indicator) => !next.includes(indicator));
  }
  return settled;
};

/**
 * The counts that stand, and an OVER_BASE for each cell that would take done above the limit: an error where that is a
 * ceiling, a warning where it is a base that only shares a target out. `totals` are the sums of the counts that stand.
 */
export const limitToBase = (
  campaign: Campaign,
  tallies: readonly Tally[],
  columnOf: ColumnOf,
): {
  readonly tallies: readonly Tally[];
  readonly totals: RunningTotals;
  readonly findings: readonly Finding[];
} => {
  const ofUnit = talliesByUnit([...tallies].sort(byDate));
  const settled = startTotals(campaign);
  const findings: Finding[] = [];
  const refused = new Map<number, Set<string>>();
  for (const indicator of inOrderOfDependence(campaign.indicators)) {
    const { code } = indicator;
    const found = refusedFor(campaign, ofUnit, settled.totals, indicator, columnOf);
    findings.push(...found.findings);
    for (const row of found.rows) refused.set(row, (refused.get(row) ?? new Set()).add(code));
    for (const [unit, own] of ofUnit)
      for (const { row, date, counts } of own) {
        const count = counts.get(code);
        if (count !== undefined && !found.rows.has(row)) settled.add(unit, code, date, count);
      }
  }
  return {
    tallies: tallies.map((tally) => without(tally, refused.get(tally.row))),
    totals: settled.totals,
    findings,
  };
};

const without = (tally: Tally, refused: ReadonlySet<string> | undefined): Tally =>
  refused === undefined
    ? tally
    : { ...tally, counts: new Map([...tally.counts].filter(([code]) => !refused.has(code))) };

/**
 * The day, dd/MM/yyyy, when a count that no base bears out is the serial number of a day near the campaign: what
 * becomes of 12/5 typed into a cell that shows numbers. Null for any other count.
 */
const dateBehind = (campaign: Campaign, count: Told): string | null => {
  const { start, end } = campaign.settings;
  const day = count - serialOfEpoch;
  if (day < dayNumber(start) - 366 || day > dayNumber(end) + 366) return null;
  return dateOfDayNumber(day).split('-').reverse().join('/');
};

/** A count with what it would come to, which is more than it may come to; null: nobody knows how much that is. */
interface Judged {
  readonly count: Parts;
  readonly done: Parts;
  readonly total: Parts;
  readonly limit: Parts | null;
}

/** What is to be said of the count: it is a day typed as a count, or more than there are. Null when it stands all the same. */
const faultOf = (
  campaign: Campaign,
  judged: Judged,
  indicator: Indicator,
  place: FindingPlace,
): Finding | null => {
  const { count, done, total, limit } = judged;
  const kind = limitKindOf(indicator);
  const decimals = decimalsOf(indicator);
  // Nobody types a day into a column of money, and sums of money are as great as the numbers of days.
  const day = isMoney(indicator.measure) ? null : dateBehind(campaign, told(count, decimals));
  if (day !== null)
    return findingOf('COUNT_IS_DATE', place, {
      received: day,
      expected: [],
      details: { indicator: indicator.code },
    });
  if (limit === null || kind === 'open') return null;
  const mode = modeOf(campaign, indicator);
  const most = told(Math.max(0, mode === 'new' ? limit - done : limit - (total - count)), decimals);
  const counted = kind === 'tells';
  const found = findingOf('OVER_BASE', place, {
    received: told(count, decimals),
    expected: `<=${most}`,
    details: {
      indicator: indicator.code,
      limit: told(limit, decimals),
      done: told(done, decimals),
      total: told(total, decimals),
      most,
      state: mode === 'state',
      counted,
    },
  });
  return counted ? asWarning(found) : found;
};

const refusedFor = (
  campaign: Campaign,
  ofUnit: ReadonlyMap<string, readonly Tally[]>,
  totals: RunningTotals,
  indicator: Indicator,
  columnOf: ColumnOf,
): { readonly rows: ReadonlySet<number>; readonly findings: readonly Finding[] } => {
  const mode = modeOf(campaign, indicator);
  const limitOf = (unit: Unit, day: IsoDate): Parts | null =>
    indicator.cap.kind === 'code'
      ? ceilingOf(campaign, totals, unit, indicator, indicator.cap.code, day)
      : baseOf(campaign, totals, unit, indicator, day);
  const refused = new Set<number>();
  const found: Finding[] = [];
  for (const unit of campaign.units) {
    const own = ofUnit.get(unit.code);
    const start = own === undefined ? null : startOf(campaign, unit, indicator.code);
    if (own === undefined || (start === null && mode !== 'state')) continue;
    const known = start ?? 0;
    let done: Parts = known;
    for (const tally of own) {
      const count = tally.counts.get(indicator.code);
      if (count === undefined) continue;
      const total = { new: done + count, cumulative: known + count, state: count }[mode];
      const limit = limitOf(unit, tally.date);
      if (limit !== null && total <= limit) {
        done = total;
        continue;
      }
      const column = columnOf(tally.row, indicator.code);
      const place = { tab: 'tallies', row: tally.row, column, unit: unit.code } as const;
      const fault = faultOf(campaign, { count, done, total, limit }, indicator, place);
      if (fault !== null) found.push(fault);
      if (fault === null || scopeOf(fault) === 'none') done = total;
      else refused.add(tally.row);
    }
  }
  return { rows: refused, findings: found };
};
