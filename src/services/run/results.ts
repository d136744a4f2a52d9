// What every handler may answer in place of what was asked of it. Results are plain JSON: Sheets ignores them; a page,
// a command line and a test show them.
import type { LocalDateTime } from '../../domain/plan/calendar';
import type { WordedFinding } from './summaries';

/** Not done, and nothing changed: it cannot be done now, the user would rather not, or the argument is not understood. */
export interface Refused {
  readonly ok: false;
  readonly message: string;
}

/** The workbook cannot be computed on; the findings say what to mend. */
export interface Unusable extends Refused {
  readonly unusable: true;
  readonly issues: readonly WordedFinding[];
  readonly now: LocalDateTime;
}

/** Something outside failed on the way. */
export interface Failed extends Refused {
  readonly failed: true;
}

export type NotDone = Refused | Unusable | Failed;

/** Done or not, with the same members either way. */
export type EitherWay<Members> = ({ readonly ok: true } & Members) | ({ readonly ok: false } & Members);

export const eitherWay = <Members>(ok: boolean, members: Members): EitherWay<Members> =>
  ok ? { ok: true, ...members } : { ok: false, ...members };

/** Whether nothing was done because the workbook cannot be computed on. */
export const isUnusable = (result: { readonly ok: boolean }): result is Unusable => 'unusable' in result;
