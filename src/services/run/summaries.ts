// What handlers return: plain JSON that Sheets ignores and that a command line or a test can show.
import type { Campaign, Language } from '../../domain/plan/campaign';
import type { Finding } from '../../domain/finding';
import { expectedText, receivedText } from '../../domain/finding';
import type { ProgressRow } from '../../domain/progress/progress';
import type { ReportingStatus } from '../../domain/progress/reporting';
import type { Report } from '../../domain/report/report';
import { wordFinding } from '../../i18n';
import type { TitleOf } from '../../schema/campaignBook';
import { tabNames } from '../../schema/tabs';

/** A finding with its sentence; `tab` is the tab's name as people see it. */
export interface WordedFinding {
  readonly code: string;
  readonly severity: string;
  readonly tab: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly unit: string | null;
  readonly received: string;
  readonly expected: string;
  readonly message: string;
}

export type Summary = Readonly<Record<string, unknown>> & { readonly ok: boolean };

/** The finding as people read it. */
export const wordedFindingOf = (
  finding: Finding,
  language: Language,
  campaign: Campaign | null,
  titleOf: TitleOf,
): WordedFinding => {
  const { code, severity, tab, row, column, unit } = finding;
  return {
    code,
    severity,
    tab: titleOf(tab) ?? tabNames[tab][language],
    row,
    column,
    unit,
    received: receivedText(finding),
    expected: expectedText(finding),
    message: wordFinding(finding, language, campaign),
  };
};

/** The row of progress as the command line's contract names it. */
export const progressSummary = (
  rows: readonly ProgressRow[],
  reporting: ReadonlyMap<string, ReportingStatus>,
): readonly Readonly<Record<string, unknown>>[] =>
  rows.map((row) => ({
    unit: row.unit,
    indicator: row.indicator,
    base: row.base,
    eligibleBase: row.eligibleBase,
    start: row.start,
    done: row.done,
    target: row.target,
    remaining: row.remaining,
    requiredPerDay: row.requiredPerDay,
    rateOfBase: row.rateOfBase,
    rateOfTarget: row.rateOfTarget,
    pace: row.pace,
    status: row.status,
    reporting: row.unit === null ? null : (reporting.get(row.unit) ?? null),
  }));

/** The report without its campaign, which the workbook holds already. */
export const reportSummary = (report: Report): Readonly<Record<string, unknown>> => {
  const { period, cutOff, units, corrections, leftOut, status, unitsReported, nextDeadline } = report;
  return {
    period: { ...period, cutOff },
    status,
    unitsReported,
    nextDeadline,
    units: units.map(({ unit, reporting, status: unitStatus, rank }) => ({
      unit,
      reporting,
      status: unitStatus,
      rank,
    })),
    corrections,
    leftOut,
    indicators: report.indicators,
  };
};
