// What the add-in says, as a type: a language that lacks a sentence does not compile.
import type { Language } from '../domain/plan/campaign';
import type { Severity } from '../domain/finding';
import type { FindingSentences, LeftOutReasons } from './findingSentences';
import type { ReportingStatus } from '../domain/progress/reporting';
import type { ProgressStatus } from '../domain/progress/status';
import type { ArgumentWords } from './argumentWords';
import type { AutomationWords } from './automationWords';
import type { DashboardWords } from './dashboardWords';
import type { CourseWords } from './courseWords';
import type { DeskWords } from './deskWords';
import type { DialogWords } from './dialogWords';
import type { FollowUpWords } from './followUpWords';
import type { HelpWords } from './helpWords';
import type { Label } from './labels';
import type { LagWords } from './lagWords';
import type { MailWords, ReminderWords } from './mailWords';
import type { MenuWords } from './menuWords';
import type { OfficialWords } from './officialWords';
import type { PeriodWords } from './periodWords';
import type { ProseForms } from './proseForms';
import type { ReportWords } from './reportWords';
import type { SetUpWords } from './setUpWords';
import type { TabNotes } from './tabNotes';
import type { VerdictWords } from './verdictWords';
import type { ZaloWords } from './zaloWords';

/** One language: what all readers share, then a part for each reader. */
export interface Catalogue {
  readonly language: Language;
  readonly findings: FindingSentences;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly leftOutReasons: LeftOutReasons;
  readonly statuses: Readonly<Record<ProgressStatus, string>>;
  readonly reporting: Readonly<Record<ReportingStatus, string>>;
  readonly period: PeriodWords;
  readonly labels: Readonly<Record<Label, string>>;
  readonly prose: ProseForms;
  readonly report: ReportWords;
  readonly dashboard: DashboardWords;
  readonly lag: LagWords;
  readonly followUp: FollowUpWords;
  readonly course: CourseWords;
  readonly mail: MailWords;
  readonly official: OfficialWords;
  readonly verdict: VerdictWords;
  readonly zalo: ZaloWords;
  readonly reminder: ReminderWords;
  readonly help: HelpWords;
  readonly menu: MenuWords;
  readonly setUp: SetUpWords;
  readonly desk: DeskWords;
  readonly dialogs: DialogWords;
  readonly automation: AutomationWords;
  readonly arguments: ArgumentWords;
  readonly tabNotes: TabNotes;
}
