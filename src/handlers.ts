// What the global functions take and give back, by name: the contract with pages, programs and the command line.
import type { MenuItem } from './i18n';
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
import type { NoMembers, ReportArgument } from './services/run/arguments';

export type { ProgressEntry, ReportSummary, WordedFinding } from './services/run/summaries';

/** Plain JSON, told apart by `ok`. */
export interface HandlerResults {
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

/**
 * The one argument that each function of the menu may be called with. Called with it, even with `{}`, a function shows
 * no dialog and asks nothing; called without, it asks.
 */
export type HandlerArguments = Readonly<Record<Exclude<MenuItem, ToldSomething>, NoMembers>> & {
  /**
   * A plan by its id: `tu-nghia` … `blank`. The other two consent to what a person would be asked: to set a differing
   * locale or time zone, and to rename tabs of the users' own that bear names of ours.
   */
  readonly setUpCampaign: {
    readonly template: string;
    readonly setRegion?: boolean;
    readonly renameForeign?: boolean;
  };
  /** A period that has ended, by its kind and its first day; without one the usual period. */
  readonly buildWeeklyReport: ReportArgument;
};

type ToldSomething = 'setUpCampaign' | 'buildWeeklyReport';
