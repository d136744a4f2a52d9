// Runs code in a context, as one run: counted and timed, with its locks dropped at the end, its error caught.
import { GoogleException, refusals } from '../objects/exceptions';
import { createRun, type Execution, type Run } from './execution';
import type { HandlerRun, HostClock, Quotas, RunContext, RunKind } from '../hostTypes';
import { dailyKey } from '../calls/quotas';

export interface Runner {
  run(name: string, context: RunContext, activeUser: string | null, code: () => unknown): HandlerRun;
}

export interface RunnerKeeping {
  readonly execution: Execution;
  readonly clock: Pick<HostClock, 'now'>;
  readonly quotas: Quotas;
  /** Who runs when a context names nobody. */
  readonly user: string;
  /** What each person's installed triggers have run, by person and day. */
  readonly triggerMilliseconds: Map<string, number>;
  /** Is told of each run that is over. */
  readonly ended: (run: Run) => void;
}

const simpleTriggers: readonly RunKind[] = ['onOpen', 'simpleEdit'];
const installedTriggers: readonly RunKind[] = ['clock', 'installable'];

/** A runner. A run that outlives its time is over with Google's error, whatever its code caught or returned. */
export const createRunner = (keeping: RunnerKeeping): Runner => {
  const { execution, clock, quotas, triggerMilliseconds, ended } = keeping;
  return {
    run(name, context, activeUser, code) {
      const limit = simpleTriggers.includes(context.kind)
        ? quotas.simpleTriggerMilliseconds
        : quotas.runMilliseconds;
      const startedAt = clock.now();
      const user = context.user ?? keeping.user;
      const run = createRun(context, user, activeUser, startedAt.getTime() + limit);
      const timed = installedTriggers.includes(context.kind) ? dailyKey(user, startedAt) : null;
      const used = timed === null ? 0 : (triggerMilliseconds.get(timed) ?? 0);
      if (used >= quotas.triggerMillisecondsPerDay) return unstarted(name, run);
      let outcome: Pick<HandlerRun, 'result' | 'error'>;
      try {
        outcome = { result: execution.within(run, code) };
      } catch (thrown) {
        outcome = { result: undefined, error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
      } finally {
        if (timed !== null)
          triggerMilliseconds.set(timed, used + clock.now().getTime() - startedAt.getTime());
        ended(run);
      }
      if (run.ended) outcome = { result: undefined, error: run.ended };
      return { name, ...outcome, serviceCalls: run.counter.totals() };
    },
  };
};

/** On live nobody but the mail about failed triggers tells of it. */
const unstarted = (name: string, run: Run): HandlerRun => {
  const error = new GoogleException(refusals.triggerTime);
  return { name, result: undefined, error, serviceCalls: run.counter.totals() };
};
