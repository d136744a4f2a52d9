// What the global functions take and give back, by name: the contract with pages, programs and the command line.
import type { AuditResult } from './services/auditPlan';
import type { ReportResult } from './services/buildWeeklyReport';
import type { EditResult } from './services/checkEditedRows';
import type { CheckResult } from './services/checkTallies';
import type { InstallResult } from './services/installTriggers';
import type { ScheduleResult } from './services/onSchedule';
import type { OpeningResult } from './services/openTallyPeriod';
import type { ProgressResult } from './services/refreshProgress';
import type { ReminderResult } from './services/remindSilentUnits';
import type { RemoveResult } from './services/removeTriggers';
import type { SelfCheckRunResult } from './services/runSelfCheck';
import type { MailResult } from './services/sendWeeklyEmail';
import type { SetUpResult } from './services/setUp/setUpCampaign';
import type { HelpResult } from './services/showHelp';
import type { ZaloResult } from './services/showZaloMessage';
import type { SelectResult } from './services/desk/selectCell';
import type { DeskResult } from './services/desk/showDesk';
import type { SetUpPageResult } from './services/setUp/showSetUp';
import type { NoMembers } from './services/run/arguments';
import type { AskedSetting } from './services/run/askedSettings';

export type { ProgressEntry, ReportSummary, WordedFinding } from './services/run/summaries';

/** Plain JSON, told apart by `ok`. */
export interface HandlerResults {
  readonly showDesk: DeskResult;
  readonly selectCell: SelectResult;
  readonly showSetUp: SetUpPageResult;
  readonly buildWeeklyReport: ReportResult;
  readonly sendWeeklyEmail: MailResult;
  readonly checkTallies: CheckResult;
  readonly refreshProgress: ProgressResult;
  readonly openTallyPeriod: OpeningResult;
  readonly remindSilentUnits: ReminderResult;
  readonly showZaloMessage: ZaloResult;
  readonly setUpCampaign: SetUpResult;
  readonly auditPlan: AuditResult;
  readonly installTriggers: InstallResult;
  readonly removeTriggers: RemoveResult;
  readonly runSelfCheck: SelfCheckRunResult;
  readonly showHelp: HelpResult;
  readonly onEdit: EditResult;
  readonly onTallyEdit: EditResult;
  readonly onSchedule: ScheduleResult;
  readonly onSelfCheckClock: { readonly ok: true; readonly message: string };
}

interface PeriodName {
  readonly kind: string;
  /** Its first day, `2025-04-21`. */
  readonly from: string;
}

interface ToldSomething {
  /** A cell to go to; without column or row the whole tab. */
  readonly selectCell: { readonly tab: string; readonly row?: number; readonly column?: string };
  /** The settings of a plan, by its id; without one the plans to choose from. */
  readonly showSetUp: { readonly template?: string };
  /**
   * A plan by its id: `tu-nghia` … `blank`, with settings and units that stand in place of its own, as typed and as pasted.
   * `preview` only shows what would be made. The last three consent to what a person would be asked: to set a differing
   * locale or time zone, to rename tabs of the users' own that bear names of ours, and to move columns of tallies.
   */
  readonly setUpCampaign: {
    readonly template: string;
    readonly settings?: Readonly<Partial<Record<AskedSetting, string>>>;
    readonly units?: string;
    readonly columns?: readonly string[];
    readonly preview?: boolean;
    readonly setRegion?: boolean;
    readonly renameForeign?: boolean;
    readonly arrangeTallies?: boolean;
  };
  /** A period that has ended, by its kind and its first day; without one the usual period. */
  readonly buildWeeklyReport: { readonly period?: PeriodName };
  /** A week of the campaign; without one that of today. */
  readonly openTallyPeriod: { readonly period?: PeriodName };
  /**
   * `preview` only shows the mail; its `seen`, sent back, sends that mail and no other. `again` is the minute at which it
   * was mailed before: it goes once more.
   */
  readonly sendWeeklyEmail: { readonly preview?: boolean; readonly seen?: string; readonly again?: string };
  /** `preview` only shows who would be mailed. */
  readonly remindSilentUnits: { readonly preview?: boolean };
}

type Act = Exclude<keyof HandlerResults, 'onEdit' | 'onTallyEdit' | 'onSchedule' | 'onSelfCheckClock'>;

/**
 * The one argument that each function may be called with. Called with it, even with `{}`, a function shows no dialog and
 * asks nothing; called without, it asks.
 */
export type HandlerArguments = Readonly<Record<Exclude<Act, keyof ToldSomething>, NoMembers>> & ToldSomething;
