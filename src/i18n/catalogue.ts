// What the add-in says, as a type: a language that lacks a sentence does not compile.
import type { IsoDate, LocalDateTime } from '../domain/plan/calendar';
import type { Language, PeriodKind } from '../domain/plan/campaign';
import type { Finding, FindingCode, Severity } from '../domain/finding';
import type { ReportingStatus } from '../domain/progress/reporting';
import type { ProgressStatus } from '../domain/progress/status';
import type { DialogWords } from './dialogWords';

/** A finding with the names that its sentence needs. */
export interface FindingWords extends Finding {
  /** The unit's name; '' where none is known. */
  readonly unitName: string;
  /** The indicator's name; '' where none is concerned. */
  readonly indicatorName: string;
  /** thôn, ấp, làng … */
  readonly unitWord: string;
}

export type MenuItem =
  | 'buildWeeklyReport'
  | 'sendWeeklyEmail'
  | 'checkTallies'
  | 'refreshProgress'
  | 'openTallyPeriod'
  | 'remindSilentUnits'
  | 'showZaloMessage'
  | 'setUpCampaign'
  | 'auditPlan'
  | 'installTriggers'
  | 'removeTriggers'
  | 'runSelfCheck'
  | 'showHelp';

/** What the add-in relies on, by name. */
export type SelfCheckName =
  | 'textStaysText'
  | 'formulaTextStaysText'
  | 'dateKeepsItsDay'
  | 'vietnameseNumbers'
  | 'emptyReadsBlank'
  | 'sheetFoundById'
  | 'rowsInsertedOnTop'
  | 'rulesColour'
  | 'mergedAcross'
  | 'signedRates'
  | 'charts'
  | 'reportSwapped'
  | 'protection'
  | 'memory'
  | 'lock'
  | 'pdf'
  | 'mailQuota'
  | 'ownTriggers'
  | 'userTold';

export interface Catalogue {
  readonly language: Language;
  /** One short sentence each: what is wrong and what to type. */
  readonly findings: Readonly<Record<FindingCode, (words: FindingWords) => string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Why rows and cells were left out, as a noun phrase. */
  readonly leftOutReasons: Readonly<Partial<Record<FindingCode, string>>>;
  readonly statuses: Readonly<Record<ProgressStatus, string>>;
  readonly reporting: Readonly<Record<ReportingStatus, string>>;
  readonly menu: { readonly title: string; readonly setUp: string } & Readonly<Record<MenuItem, string>>;
  readonly period: {
    readonly kind: Readonly<Record<PeriodKind, string>>;
    /** Tuần 3 (05/5–11/5/2025). */
    readonly title: (kind: PeriodKind, number: number, from: IsoDate, to: IsoDate) => string;
    /** tuần này / tuần trước, by the kind of period. */
    readonly current: Readonly<Record<PeriodKind, string>>;
    readonly previous: Readonly<Record<PeriodKind, string>>;
    readonly next: Readonly<Record<PeriodKind, string>>;
    readonly report: Readonly<Record<PeriodKind, string>>;
  };
  readonly labels: Readonly<Record<Label, string>>;
  readonly report: {
    readonly cutOff: (minute: LocalDateTime) => string;
    readonly unitsReported: (reported: number, all: number, unitWord: string) => string;
    readonly summary: (facts: SummaryFacts) => string;
    readonly leftOut: (rows: number, cells: number) => string;
    readonly correction: (
      label: string,
      unit: string,
      indicator: string,
      before: string,
      after: string,
    ) => string;
    /** What a lagging unit has to do; `required` a day is null after the deadline. */
    readonly lagging: (indicator: string, remaining: string, required: string | null) => string;
    readonly movingBase: (indicator: string) => string;
    readonly asOf: (date: IsoDate) => string;
    readonly subject: (facts: SubjectFacts) => string;
    readonly openTab: string;
    readonly greeting: string;
    readonly generated: string;
  };
  readonly selfChecks: Readonly<Record<SelfCheckName, string>>;
  readonly dialogs: DialogWords;
}

export interface SummaryFacts {
  readonly status: ProgressStatus;
  readonly behind: number;
  readonly silent: number;
  readonly units: number;
  readonly unitWord: string;
}

export interface SubjectFacts {
  readonly authority: string;
  readonly period: string;
  readonly behind: number;
  readonly silent: number;
  readonly unitWord: string;
}

/** Words and headings of reports and tabs. */
export type Label =
  | 'unit'
  | 'commune'
  | 'indicator'
  | 'gained'
  | 'change'
  | 'done'
  | 'target'
  | 'base'
  | 'eligibleBase'
  | 'rateOfBase'
  | 'rateOfTarget'
  | 'remaining'
  | 'pace'
  | 'averagePerDay'
  | 'requiredPerDay'
  | 'forecast'
  | 'status'
  | 'reporting'
  | 'rank'
  | 'start'
  | 'results'
  | 'laggards'
  | 'noLaggards'
  | 'matrix'
  | 'nextWeek'
  | 'nextQuota'
  | 'best'
  | 'commend'
  | 'remind'
  | 'corrections'
  | 'noCorrections'
  | 'leftOut'
  | 'reason'
  | 'count'
  | 'bases'
  | 'exclusions'
  | 'none'
  | 'obstacle'
  | 'notInTotal'
  | 'noBase'
  | 'followed'
  | 'progressTitle'
  | 'legend'
  | 'cut'
  | 'before'
  | 'after'
  | 'row'
  | 'waiting'
  | 'course'
  | 'upTo'
  | 'planned'
  | 'courseChart'
  | 'attainmentChart';
