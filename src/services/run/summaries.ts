// What handlers return: plain JSON that Sheets ignores and that a command line or a test can show.
import type { Campaign, Language } from '../../domain/plan/campaign';
import type { Finding, FindingCode, Severity } from '../../domain/finding';
import { expectedText, receivedText } from '../../domain/finding';
import type { ProgressRow } from '../../domain/progress/progress';
import type { ReportingStatus } from '../../domain/progress/reporting';
import type { LocalDateTime } from '../../domain/plan/calendar';
import type { Period } from '../../domain/plan/period';
import type { Report, UnitResult } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { wordFinding } from '../../i18n';
import type { TitleOf } from '../../schema/campaignBook';
import { tabNames } from '../../schema/tabs';
import { evidenceKindName } from '../../views/shared/evidenceText';

/** A finding with its sentence; `tab` is the tab's name as people see it. */
export interface WordedFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly tab: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly unit: string | null;
  readonly received: string;
  readonly expected: string;
  readonly message: string;
}

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

export const countBySeverity = (findings: readonly Finding[]): SeverityCounts => {
  const counts = { error: 0, warning: 0, fixed: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};

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

/** A row of progress as the command line's contract names its members. */
export interface ProgressEntry extends Pick<
  ProgressRow,
  | 'unit'
  | 'indicator'
  | 'base'
  | 'eligibleBase'
  | 'start'
  | 'done'
  | 'target'
  | 'remaining'
  | 'requiredPerDay'
  | 'rateOfBase'
  | 'rateOfTarget'
  | 'pace'
  | 'status'
> {
  /** Null on the commune's own row, and before any period has ended. */
  readonly reporting: ReportingStatus | null;
}

/** The rows, each with how its unit reported. */
export const progressSummary = (
  rows: readonly ProgressRow[],
  reporting: ReadonlyMap<string, ReportingStatus>,
): readonly ProgressEntry[] =>
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

/** What a report says of a unit on an indicator, as a summary of a run shows it. */
export type UnitFigures = Pick<
  ProgressRow,
  'unit' | 'indicator' | 'done' | 'target' | 'remaining' | 'requiredPerDay' | 'pace' | 'status'
>;

const unitFiguresOf = (row: ProgressRow): UnitFigures => ({
  unit: row.unit,
  indicator: row.indicator,
  done: row.done,
  target: row.target,
  remaining: row.remaining,
  requiredPerDay: row.requiredPerDay,
  pace: row.pace,
  status: row.status,
});

/** A report as the command line's contract names its members: without its campaign, which the workbook holds. */
export interface ReportSummary extends Pick<
  Report,
  | 'status'
  | 'headline'
  | 'proposals'
  | 'followUp'
  | 'unitsReported'
  | 'nextDeadline'
  | 'corrections'
  | 'leftOut'
  | 'indicators'
> {
  readonly period: Period & { readonly cutOff: LocalDateTime };
  readonly units: readonly Pick<UnitResult, 'unit' | 'reporting' | 'status' | 'rank'>[];
  /** The units’ results as the report has them: at the end of its period. */
  readonly unitResults: readonly UnitFigures[];
  /** Links of the period, where there are any; `kind` is null where the plan asks for no kinds. */
  readonly evidence: readonly {
    readonly unit: string;
    readonly kind: string | null;
    readonly count: number;
  }[];
}

const evidenceSummary = (report: Report, words: Catalogue): ReportSummary['evidence'] => {
  const { kinds, units } = report.evidence;
  const isAsked = report.campaign.settings.evidenceKinds.length > 0;
  return units.flatMap(({ unit, counts }) =>
    kinds.flatMap((kind, index) => {
      const count = counts[index] ?? 0;
      return count === 0
        ? []
        : [{ unit, kind: isAsked ? evidenceKindName(kind, report, words) : null, count }];
    }),
  );
};

/** The report as it is returned: every unit by its place, worst first. */
export const reportSummary = (report: Report, words: Catalogue): ReportSummary => {
  const { period, cutOff, units, corrections, leftOut, status, unitsReported, nextDeadline } = report;
  const { headline, proposals, followUp } = report;
  return {
    period: { ...period, cutOff },
    status,
    headline,
    proposals,
    followUp,
    unitsReported,
    nextDeadline,
    units: units.map(({ unit, reporting, status: unitStatus, rank }) => ({
      unit,
      reporting,
      status: unitStatus,
      rank,
    })),
    unitResults: units.flatMap(({ results }) => results.map(unitFiguresOf)),
    corrections,
    leftOut,
    indicators: report.indicators,
    evidence: evidenceSummary(report, words),
  };
};
