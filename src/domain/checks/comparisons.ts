// Tallies held against what others counted: the police system's running totals and the list of people guided.
import { doneOf } from '../counting/bases';
import { isState } from '../counting/modes';
import type { IsoDate } from '../plan/calendar';
import type { Campaign } from '../plan/campaign';
import type { Parts } from '../plan/decimals';
import { decimalsUnder } from '../plan/codeDecimals';
import { decimalsOf, told } from '../plan/decimals';
import type { RunningTotals } from '../counting/runningTotals';
import type { Finding } from '../finding';
import { findingOf } from '../finding';

/** A running total of the police system, the value on the baseline date included. */
export interface SystemFigure {
  readonly row: number;
  readonly column: string;
  readonly unit: string;
  readonly date: IsoDate;
  readonly indicator: string;
  readonly total: Parts;
}

/** How many people of the unit were guided with success, by the list. Nothing else of the list is known here. */
export interface GuidedCount {
  readonly unit: string;
  readonly indicator: string;
  readonly count: number;
}

/** The last figure of each unit and indicator until the day, in the order of the tab. */
const lastFigures = (figures: readonly SystemFigure[], asOf: IsoDate): readonly SystemFigure[] => {
  const last = new Map<string, SystemFigure>();
  for (const figure of figures) {
    const key = `${figure.unit}\n${figure.indicator}`;
    const known = last.get(key);
    if (figure.date <= asOf && (known === undefined || known.date <= figure.date)) last.set(key, figure);
  }
  return [...last.values()];
};

/** SYSTEM_MISMATCH where the system's last running total until the day differs from what the unit had done by then. */
export const compareWithSystem = (
  campaign: Campaign,
  totals: RunningTotals,
  figures: readonly SystemFigure[],
  asOf: IsoDate,
): readonly Finding[] =>
  lastFigures(figures, asOf).flatMap(({ row, column, unit: code, date, indicator, total }) => {
    const unit = campaign.units.find((one) => one.code === code);
    const done = unit === undefined ? null : doneOf(campaign, totals, unit, indicator, date);
    if (done === null || done === total) return [];
    const place = { tab: 'systemFigures', row, column, unit: code } as const;
    const decimals = decimalsUnder(campaign.indicators, indicator);
    const content = { received: told(done, decimals), expected: told(total, decimals) };
    return [findingOf('SYSTEM_MISMATCH', place, { ...content, details: { indicator, date } })];
  });

/** LIST_MISMATCH where the unit's tallies until the day differ from the list, for indicators that the list is kept for. */
export const compareWithList = (
  campaign: Campaign,
  totals: RunningTotals,
  guided: readonly GuidedCount[],
  asOf: IsoDate,
): readonly Finding[] => {
  // People guided are events: they say nothing of what is there now.
  const listed = campaign.indicators.filter(
    ({ code }) => !isState(campaign, code) && guided.some((one) => one.indicator === code),
  );
  return campaign.units.flatMap((unit) =>
    listed.flatMap((counted) => {
      const { code: indicator } = counted;
      const tallied = told(totals.cumulative(unit.code, indicator, asOf), decimalsOf(counted));
      const count = guided.find((one) => one.unit === unit.code && one.indicator === indicator)?.count ?? 0;
      if (tallied === count) return [];
      const place = { tab: 'guidedList', unit: unit.code } as const;
      return [
        findingOf('LIST_MISMATCH', place, { received: tallied, expected: count, details: { indicator } }),
      ];
    }),
  );
};

/** The units that the comparisons name. */
export const unitsNotMatching = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    findings
      .filter(({ code }) => code === 'SYSTEM_MISMATCH' || code === 'LIST_MISMATCH')
      .flatMap(({ unit }) => unit ?? []),
  );
