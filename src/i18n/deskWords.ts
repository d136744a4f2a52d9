// What the clerk's desk says, as a type: a language that lacks a sentence does not compile.

/** What can be done at the desk, in the order of a week. */
export type DeskStep = 'open' | 'check' | 'build' | 'mail' | 'remind' | 'zalo';

/** A button of its own, and what is said while it works. */
export interface DeskAct {
  readonly act: string;
  readonly doing: string;
}

export interface DeskWords {
  readonly next: string;
  readonly others: string;
  /** Nothing is to be done before the minute, '' where none is known. */
  readonly nothingNow: (until: string) => string;
  readonly noCampaign: string;
  readonly setUp: string;
  readonly mend: string;
  readonly help: string;
  readonly close: string;
  readonly period: string;
  readonly deadline: (minute: string) => string;
  readonly begins: (date: string) => string;
  readonly reported: (reported: number, units: number, unitWord: string) => string;
  readonly silent: (names: string) => string;
  readonly found: (errors: number, warnings: number) => string;
  readonly foundNothing: string;
  readonly foundMore: (count: number) => string;
  readonly findings: string;
  readonly andMoreCells: (count: number) => string;
  readonly moreFindings: (count: number) => string;
  /** Of the button that leads to the cell. */
  readonly goTo: (place: string) => string;
  readonly notBuilt: string;
  readonly built: (minute: string) => string;
  readonly notMailed: string;
  readonly mailed: (minute: string) => string;
  readonly noRecipients: string;
  readonly rowsMissing: (period: string, rows: number) => string;
  readonly rowsOpen: (period: string) => string;
  readonly campaignOver: string;
  readonly figuresPasted: string;
  readonly withoutCells: (rows: number, cells: number) => string;
  readonly asVersion: (title: string, minute: string, version: number) => string;
  readonly mailOf: (period: string) => string;
  /** What the Zalo texts are before the first report. */
  readonly firstTexts: string;
  readonly acts: Readonly<Record<DeskStep, string>>;
  readonly doing: Readonly<Record<DeskStep, string>>;
  readonly going: string;
  readonly mailShown: string;
  readonly mailChanged: string;
  readonly lookFirst: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly attached: string;
  /** Of the frame that shows the mail. */
  readonly mailFrame: string;
  readonly send: DeskAct;
  readonly sendAgain: string;
  readonly sendReminders: (count: number) => string;
  readonly nobodyToMail: (names: string) => string;
  /** Whether what was turned on still happens. */
  readonly automation: {
    readonly title: string;
    readonly off: string;
    /** `ranAt`: '' before its first run. */
    readonly on: (owner: string, ranAt: string) => string;
    readonly lost: string;
    readonly silent: (owner: string, lastAt: string, isOwn: boolean) => string;
    readonly failing: (owner: string, failure: string, isOwn: boolean) => string;
    readonly turnOn: string;
    readonly again: string;
    readonly takeOver: string;
    readonly doing: string;
  };
  /** What a page says itself, where Google or the network does not let it ask. */
  readonly denied: string;
  readonly failed: string;
}
