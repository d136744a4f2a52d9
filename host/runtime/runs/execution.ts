// The run that is going on: who runs it, with what authority, for how long, and what it has called so far.
import { createCallCounter, type CallCounter } from '../calls/callCounter';
import type { OutOfTimeError } from '../objects/exceptions';
import type { Authority, RunContext, RunKind } from '../hostTypes';

export interface Run {
  readonly kind: RunKind;
  readonly authority: Authority;
  /** The person whose rights the run has. */
  readonly user: string;
  /** The person at the keyboard; null when nobody is. */
  readonly activeUser: string | null;
  readonly counter: CallCounter;
  /** Time of the host's clock, in milliseconds, at which the run is ended; infinite outside of any run. */
  readonly endsAt: number;
  /** Why the run is over before its code knows; null while it goes on. */
  ended: OutOfTimeError | null;
}

const authorities: Readonly<Record<RunKind, Authority>> = {
  menu: 'FULL',
  page: 'FULL',
  onOpen: 'LIMITED',
  simpleEdit: 'LIMITED',
  installable: 'FULL',
  clock: 'FULL',
  editor: 'FULL',
};

export interface Execution {
  current(): Run;
  /** Makes `code` run in the context, and puts the former run back. */
  within<Result>(run: Run, code: () => Result): Result;
}

/** A run as the context describes it; `user` is who runs when the context does not say. */
export const createRun = (
  context: RunContext,
  user: string,
  activeUser: string | null,
  endsAt = Number.POSITIVE_INFINITY,
): Run => ({
  kind: context.kind,
  authority: context.authority ?? authorities[context.kind],
  user,
  activeUser,
  counter: createCallCounter(),
  endsAt,
  ended: null,
});

/** Outside of any run, code runs as the user does from a menu: what tests call directly. */
export const createExecution = (user: string): Execution => {
  let current = createRun({ kind: 'menu' }, user, user);
  return {
    current: () => current,
    within(run, code) {
      const former = current;
      current = run;
      try {
        return code();
      } finally {
        current = former;
      }
    },
  };
};
