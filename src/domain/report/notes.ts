// What a report says about its own figures: which base each rate uses, and what was not counted.
import { showBaseExpression } from '../plan/baseExpression';
import { hasMovingBase } from '../counting/bases';
import type { IsoDate } from '../plan/calendar';
import type { Campaign, Indicator } from '../plan/campaign';
import type { Told } from '../plan/decimals';
import { decimalsUnder } from '../plan/codeDecimals';
import { sumOfTold, told } from '../plan/decimals';
import { leftOutBy } from '../checks/leftOut';
import type { Finding, LeftOutCode } from '../finding';
import { leavesOut, rowsOf } from '../finding';
import { pastedRows } from '../rollUp/pastedRows';
import type { Period } from '../plan/period';
import type { ProgressRow } from '../progress/progress';
import type { BaseNote, LeftOut } from './report';

const baseNoteOf = (campaign: Campaign, indicator: Indicator, row: ProgressRow): BaseNote => {
  const codes = (indicator.base ?? []).map((term) => term.code);
  const byReason = new Map<string, Told>();
  for (const exclusion of campaign.exclusions) {
    const unit = campaign.units.find((one) => one.code === exclusion.unit);
    if (unit?.inTotal !== true || !codes.includes(exclusion.figure)) continue;
    const excluded = told(exclusion.count, decimalsUnder(campaign.indicators, exclusion.figure));
    byReason.set(exclusion.reason, sumOfTold([byReason.get(exclusion.reason) ?? 0, excluded]));
  }
  return {
    indicator: indicator.code,
    expression: indicator.base === null ? null : showBaseExpression(indicator.base),
    base: row.base,
    eligibleBase: row.eligibleBase,
    moving: hasMovingBase(campaign, indicator),
    exclusions: [...byReason].map(([reason, count]) => ({ reason, count })),
  };
};

/** The base of each of the commune's rows, in their order. */
export const baseNotesOf = (campaign: Campaign, rows: readonly ProgressRow[]): readonly BaseNote[] =>
  rows.flatMap((row) => {
    const indicator = campaign.indicators.find((one) => one.code === row.indicator);
    return indicator === undefined ? [] : [baseNoteOf(campaign, indicator, row)];
  });

/**
 * What findings about tallies kept out of the count. Findings about rows dated after the period are the next
 * report's business; `rowDates` tells the date of each row that has one, pasted rows by their number and `pastedRows`.
 */
export const leftOutOf = (
  findings: readonly Finding[],
  period: Period,
  rowDates: ReadonlyMap<number, IsoDate>,
): LeftOut => {
  const relevant = findings.filter((finding) => {
    const pasted = finding.tab === 'communeFigures' ? pastedRows : 0;
    const date = finding.row === null ? undefined : rowDates.get(pasted + finding.row);
    return date === undefined || date <= period.to;
  });
  const counts = new Map<LeftOutCode, number>();
  for (const finding of relevant.filter(leavesOut))
    counts.set(finding.code, (counts.get(finding.code) ?? 0) + rowsOf(finding).length);
  return { ...leftOutBy(relevant), reasons: [...counts].map(([code, count]) => ({ code, count })) };
};
