// Runs of the loaded bundle: a named function, a simple trigger if there is one, an installed trigger.
import { isPublic } from '../../pages/pageCalls';
import { passedArguments, passedResult } from '../../pages/pageValues';
import { GoogleException, refusals } from '../objects/exceptions';
import type { HandlerRun, RunContext } from '../hostTypes';
import type { Runner } from './runner';
import type { Handler } from './script';
import type { TriggerModel } from './triggerModel';

export interface ScriptRuns {
  /** Names of the top-level functions. */
  handlerNames(): string[];
  /** Runs a top-level function, or what Google shows in its stead to who has not authorised the script. */
  run(name: string, context: RunContext, activeUser: string | null): HandlerRun;
  /** A page's call, as the person who sees the page: its arguments and its result are copies of what may pass. */
  call(name: string, args: readonly unknown[], user: string): HandlerRun;
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
  const handlerNamed = (name: string): Handler => {
    const handler = handlers().get(name);
    if (!handler) throw new ReferenceError(`Script function not found: ${name}`);
    return handler;
  };
  const requireAuthorised = (user: string | null): void => {
    if (user !== null && !hasAuthorised(user)) throw new GoogleException(refusals.unauthorised);
  };
  const run: ScriptRuns['run'] = (name, context, activeUser) =>
    runner.run(name, context, activeUser, () => {
      if (context.kind === 'menu') requireAuthorised(activeUser);
      const handler = handlerNamed(name);
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
    call(name, args, user) {
      const outcome = runner.run(name, { kind: 'page', user }, user, () => {
        requireAuthorised(user);
        if (!isPublic(name)) throw new ReferenceError(`Script function not found: ${name}`);
        return handlerNamed(name)(...passedArguments(args));
      });
      return outcome.error === undefined ? { ...outcome, result: passedResult(outcome.result) } : outcome;
    },
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
