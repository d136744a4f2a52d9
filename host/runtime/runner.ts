// Runs code in a context, as one run: counted, with its locks dropped at the end, its error caught.
import { createRun, type Execution, type Run } from './execution';
import type { HandlerRun, RunContext } from './hostTypes';

export interface Runner {
  run(name: string, context: RunContext, activeUser: string | null, code: () => unknown): HandlerRun;
}

/** A runner; `user` is who runs when a context names nobody, `ended` is told of each run that is over. */
export function createRunner(execution: Execution, user: string, ended: (run: Run) => void): Runner {
  return {
    run(name, context, activeUser, code) {
      const run = createRun(context, context.user ?? user, activeUser);
      let result: unknown;
      let failure: { readonly error: Error } | Record<string, never> = {};
      try {
        result = execution.within(run, code);
      } catch (thrown) {
        failure = { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
      } finally {
        ended(run);
      }
      return { name, result, ...failure, serviceCalls: run.counter.totals() };
    },
  };
}
