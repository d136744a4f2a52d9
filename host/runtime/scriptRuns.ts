// Runs of the loaded bundle: a named function, a simple trigger if there is one, an installed trigger.
import { GoogleException, refusals } from './exceptions';
import type { HandlerRun, RunContext } from './hostTypes';
import type { Runner } from './runner';
import type { Handler } from './script';
import type { TriggerModel } from './triggerModel';

export interface ScriptRuns {
  /** Names of the top-level functions. */
  handlerNames(): string[];
  /** Runs a top-level function, or what Google shows in its stead to who has not authorised the script. */
  run(name: string, context: RunContext, activeUser: string | null): HandlerRun;
  /** A simple trigger: no run at all when the bundle has no such function. */
  runIfThere(name: string, context: RunContext, activeUser: string): HandlerRun[];
  /** An installed trigger, as its creator. */
  fire(trigger: TriggerModel, event: object, activeUser: string): HandlerRun;
}

export interface ScriptRunsKeeping {
  readonly runner: Runner;
  /** The functions of the bundle, evaluated afresh; null when none is loaded. */
  readonly evaluate: () => ReadonlyMap<string, Handler> | null;
  readonly hasAuthorised: (user: string) => boolean;
}

/** The runs of one host. */
export const createScriptRuns = ({ runner, evaluate, hasAuthorised }: ScriptRunsKeeping): ScriptRuns => {
  const handlers = (): ReadonlyMap<string, Handler> => {
    const found = evaluate();
    if (!found) throw new Error('No bundle is loaded: call load first.');
    return found;
  };
  const run: ScriptRuns['run'] = (name, context, activeUser) =>
    runner.run(name, context, activeUser, () => {
      if (context.kind === 'menu' && activeUser !== null && !hasAuthorised(activeUser)) {
        throw new GoogleException(refusals.unauthorised);
      }
      const handler = handlers().get(name);
      if (!handler) throw new ReferenceError(`Script function not found: ${name}`);
      return context.event === undefined ? handler() : handler(context.event);
    });
  return {
    handlerNames() {
      let names: string[] = [];
      const listing = runner.run('load', { kind: 'onOpen', authority: 'NONE' }, null, () => {
        names = [...handlers().keys()];
      });
      if (listing.error) throw listing.error;
      return names;
    },
    run,
    runIfThere(name, context, activeUser) {
      let isThere = false;
      const outcome = runner.run(name, context, activeUser, () => {
        const handler = evaluate()?.get(name);
        isThere = handler !== undefined;
        return handler?.(context.event);
      });
      return isThere || outcome.error ? [outcome] : [];
    },
    fire: (trigger, event, activeUser) =>
      run(
        trigger.handler,
        { kind: trigger.event === 'CLOCK' ? 'clock' : 'installable', user: trigger.creator, event },
        activeUser,
      ),
  };
};
