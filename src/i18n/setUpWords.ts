// What the dialog of set-up says, as a type: a language that lacks a sentence does not compile.
import type { DeskAct } from './deskWords';

export interface SetUpWords {
  readonly choosePlan: string;
  readonly choose: string;
  readonly opening: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly blankPlan: string;
  readonly alsoCounts: (count: number) => string;
  readonly settings: string;
  readonly settingsNote: string;
  /** The plan's last day, which has passed. */
  readonly planPassed: (end: string) => string;
  readonly required: string;
  readonly units: string;
  /** `own`: how many units the plan lists itself. */
  readonly unitsNote: (own: number) => string;
  readonly figuresNote: (names: string) => string;
  readonly preview: string;
  readonly previewed: (units: number) => string;
  /** A line of totals as it was pasted. */
  readonly printedTotal: (name: string) => string;
  readonly columnGoes: (header: string) => string;
  readonly leaveOut: string;
  readonly leftOut: (headers: string) => string;
  readonly moreUnits: (count: number) => string;
  readonly auditSound: string;
  readonly audit: (count: number) => string;
  readonly auditLater: string;
  readonly back: string;
  readonly create: DeskAct;
  readonly setRegion: (locale: string, timeZone: string) => string;
  readonly renameForeign: (list: string) => string;
  readonly kept: (tabs: string) => string;
  readonly done: string;
  readonly nextSteps: readonly string[];
  readonly openDesk: string;
  readonly already: string;
  readonly addMissing: DeskAct;
}
