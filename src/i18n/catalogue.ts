// What the add-in says, as a type: a language that lacks a sentence does not compile.
import type { Language } from '../domain/plan/campaign';
import type { Finding, FindingCode, Severity } from '../domain/finding';
import type { ReportingStatus } from '../domain/progress/reporting';
import type { ProgressStatus } from '../domain/progress/status';
import type { AutomationWords } from './automationWords';
import type { DialogWords } from './dialogWords';
import type { Label } from './labels';
import type { MailWords, ReminderWords } from './mailWords';
import type { MenuWords } from './menuWords';
import type { OfficialWords } from './officialWords';
import type { PeriodWords } from './periodWords';
import type { ProseForms } from './proseForms';
import type { ReportWords } from './reportWords';
import type { TabNotes } from './tabNotes';
import type { ZaloWords } from './zaloWords';

/** A finding with the names that its sentence needs. */
export interface FindingWords extends Finding {
  /** The unit's name; '' where none is known. */
  readonly unitName: string;
  /** The indicator's name; '' where none is concerned. */
  readonly indicatorName: string;
  /** thôn, ấp, làng … */
  readonly unitWord: string;
}

/** One language: what all readers share, then a part for each reader. */
export interface Catalogue {
  readonly language: Language;
  /** One short sentence each: what is wrong and what to type. */
  readonly findings: Readonly<Record<FindingCode, (words: FindingWords) => string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Why rows and cells were left out, as a noun phrase. */
  readonly leftOutReasons: Readonly<Partial<Record<FindingCode, string>>>;
  readonly statuses: Readonly<Record<ProgressStatus, string>>;
  readonly reporting: Readonly<Record<ReportingStatus, string>>;
  readonly period: PeriodWords;
  readonly labels: Readonly<Record<Label, string>>;
  readonly prose: ProseForms;
  readonly report: ReportWords;
  readonly mail: MailWords;
  readonly official: OfficialWords;
  readonly zalo: ZaloWords;
  readonly reminder: ReminderWords;
  readonly menu: MenuWords;
  readonly dialogs: DialogWords;
  readonly automation: AutomationWords;
  readonly tabNotes: TabNotes;
}
