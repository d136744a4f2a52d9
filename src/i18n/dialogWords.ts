// What dialogs, toasts and the log say, as a type.
import type { IsoDate, LocalDateTime } from '../domain/plan/calendar';

/** What the add-in relies on, by name. */
export type SelfCheckName =
  | 'textStaysText'
  | 'formulaTextStaysText'
  | 'dateKeepsItsDay'
  | 'vietnameseNumbers'
  | 'emptyReadsBlank'
  | 'readsToTheLast'
  | 'sheetFoundById'
  | 'rowsInsertedOnTop'
  | 'rulesColour'
  | 'mergedAcross'
  | 'signedRates'
  | 'charts'
  | 'reportSwapped'
  | 'protection'
  | 'editorsChanged'
  | 'editorsByAddress'
  | 'memory'
  | 'lock'
  | 'pdf'
  | 'mailQuota'
  | 'ownTriggers'
  | 'userTold'
  | 'clockRun';

export interface DialogWords {
  readonly selfChecks: Readonly<Record<SelfCheckName, string>>;
  /** Which edition runs; null where the build did not know its day. */
  readonly edition: (version: string, committed: IsoDate | null) => string;
  readonly selfCheckSound: (checks: number) => string;
  readonly selfCheckFaults: (faults: number) => string;
  /** Of what only the next self-check can show. */
  readonly selfCheckWaiting: string;
  /** A PDF that a person is asked to look at: what stands in it, how it is opened, and what must be seen. */
  readonly specimen: Readonly<
    Record<'fileName' | 'title' | 'letters' | 'filled' | 'secondPage' | 'open' | 'look', string>
  >;
  readonly findings: (errors: number, warnings: number, fixed: number) => string;
  readonly nothingFound: string;
  readonly goOn: (rows: number, cells: number) => string;
  readonly chooseTemplate: string;
  readonly noPeriodEnded: (start: IsoDate) => string;
  readonly reportBuilt: (tab: string) => string;
  readonly confirmSend: (to: string, cc: string, subject: string, documents: string) => string;
  readonly maybeSent: (period: string, at: LocalDateTime) => string;
  readonly sentByAnother: string;
  readonly withoutDocuments: (names: string) => string;
  readonly writingReport: (title: string) => string;
  readonly earlierRunCutOff: (at: LocalDateTime) => string;
  readonly failedAction: string;
  readonly choosePeriod: string;
  /** The title of a period that goes on, and the minute up to which a report on it would be. */
  readonly flashReport: (period: string, until: LocalDateTime) => string;
  readonly copy: string;
  readonly copied: string;
  /** Asks whether to build what was mailed a second time, as which version. */
  readonly buildAgain: (period: string, at: LocalDateTime, version: number) => string;
  /** Refuses to mail what differs from what was mailed. */
  readonly changedSinceMail: (period: string, at: LocalDateTime) => string;
  readonly sendAgain: (period: string, at: LocalDateTime) => string;
  readonly noRecipients: string;
  readonly badAddress: (address: string) => string;
  readonly tooManyRecipients: (count: number, most: number) => string;
  readonly quotaTooLow: (left: number, needed: number) => string;
  readonly noReportYet: string;
  readonly sent: (to: string) => string;
  readonly notSent: string;
  readonly cannotUse: string;
  readonly busy: string;
  /** Another person has set the book up since this one was asked. */
  readonly setUpMeanwhile: string;
  readonly failed: (detail: string) => string;
  readonly askClerkToMend: string;
  readonly clerksOnly: string;
  readonly protectionLost: string;
  /** The locale and the time zone that the spreadsheet has. */
  readonly askRegion: (locale: string, timeZone: string) => string;
  readonly regionNeeded: (locale: string, timeZone: string) => string;
  /** A tab that is in the way, and the name that it would get. */
  readonly foreignTab: (title: string, newTitle: string) => string;
  /** Whether the columns of tallies are to be put in order. */
  readonly askArrange: string;
  /** Headers of the tab of tallies that set-up could not put back. */
  readonly typeHeaders: (headers: string) => string;
  /** Among what set-up has done. */
  readonly arranged: string;
  readonly askForeign: string;
  readonly foreignNeeded: string;
  readonly mayNotEdit: string;
  readonly protectionIncomplete: string;
  readonly editorsKept: (addresses: string, tabs: string) => string;
  readonly editorsRefused: (addresses: string, tabs: string) => string;
  readonly tabsUnprotected: (tabs: string, detail: string) => string;
  readonly notAuthorised: string;
  /** With what was left out of the figures, where anything was. */
  readonly progressRefreshed: (rows: number, cells: number, pasted: boolean) => string;
  /** Beside the rows of a copy of the tab of tallies, in place of a verdict. */
  readonly notTheTalliesTab: string;
  readonly setUpDone: (added: string) => string;
  readonly unknownTemplate: (typed: string) => string;
  readonly cancelled: string;
  readonly campaignOver: string;
  readonly figuresPasted: string;
  readonly periodOpened: (from: IsoDate, to: IsoDate, rows: number) => string;
  readonly planSound: string;
  readonly planFindings: (contradictions: number, notes: number) => string;
}
