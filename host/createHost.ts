// Puts the emulated services together around one workbook: the local host.
import { createWorkbook } from './model/createWorkbook';
import { yearAt } from './model/serialDates';
import type { WorkbookModel } from './model/workbook';
import { createCallGate } from './runtime/callGate';
import { createClock } from './runtime/clock';
import { createExecution } from './runtime/execution';
import { createHostDate } from './runtime/hostDate';
import type { HandlerRun, Host, HostOptions, RunContext } from './runtime/hostTypes';
import { applyPersonEdit } from './runtime/personEdit';
import { consumerQuotas } from './runtime/quotas';
import { createRunner } from './runtime/runner';
import { compileScript, type Handler, type Script } from './runtime/script';
import type { TriggerModel } from './runtime/triggerModel';
import { clockEvent, editEvent, openEvent } from './services/events';
import { createGlobals, type HostState } from './services/globals';
import { createLockTable } from './services/storage/Lock';

export type * from './runtime/hostTypes';
export type { CallHook, ServiceCall, ServiceCalls } from './runtime/serviceCalls';
export type { TriggerModel } from './runtime/triggerModel';

function createState(options: HostOptions, workbook: WorkbookModel, user: string): HostState {
  const execution = createExecution(user);
  return {
    workbook,
    spreadsheets: new Map([[workbook.id, workbook]]),
    clock: createClock(options.now),
    execution,
    gate: createCallGate({
      execution,
      grantedScopes: options.manifest?.oauthScopes ?? null,
      onCall: options.onCall ?? {},
    }),
    quotas: { ...consumerQuotas, ...options.quotas },
    locks: createLockTable(),
    mails: [],
    dialogs: [],
    menus: [],
    logs: [],
    triggers: [],
  };
}

/** Makes a host; see HostOptions for what is taken when an option is absent. */
export function createHost(options: HostOptions = {}): Host {
  const workbook = options.workbook ?? createWorkbook();
  const owner = options.user ?? workbook.owner;
  const state = createState(options, workbook, owner);
  const { clock, execution, locks } = state;
  const { globals, world } = createGlobals(state, options);
  const runner = createRunner(execution, owner, (run) => locks.drop(run));
  const scriptGlobals = { ...globals, Date: createHostDate(clock) };
  let script: Script | null = null;

  const evaluate = (): ReadonlyMap<string, Handler> => {
    if (!script) throw new Error('No bundle is loaded: call load first.');
    return script.evaluate(scriptGlobals);
  };
  const handlerNames = (): string[] => {
    let names: string[] = [];
    const listing = runner.run('load', { kind: 'onOpen', authority: 'NONE' }, null, () => {
      names = [...evaluate().keys()];
    });
    if (listing.error) throw listing.error;
    return names;
  };
  const run = (name: string, context: RunContext, activeUser: string | null): HandlerRun =>
    runner.run(name, context, activeUser, () => {
      const handler = evaluate().get(name);
      if (!handler) throw new ReferenceError(`Script function not found: ${name}`);
      return context.event === undefined ? handler() : handler(context.event);
    });
  /** A simple trigger: no run at all when the bundle has no such function. */
  const runIfThere = (name: string, context: RunContext, activeUser: string): HandlerRun[] => {
    if (!script) return [];
    let handler: Handler | undefined;
    const outcome = runner.run(name, context, activeUser, () => {
      handler = evaluate().get(name);
      return handler?.(context.event);
    });
    return handler || outcome.error ? [outcome] : [];
  };
  const installed = (event: TriggerModel['event']): TriggerModel[] =>
    state.triggers.filter((trigger) => trigger.event === event && trigger.spreadsheetId === workbook.id);
  const fire = (trigger: TriggerModel, event: object, activeUser: string): HandlerRun =>
    run(
      trigger.handler,
      { kind: trigger.event === 'CLOCK' ? 'clock' : 'installable', user: trigger.creator, event },
      activeUser,
    );

  return {
    globals,
    clock,
    workbook,
    spreadsheets: state.spreadsheets,
    mails: state.mails,
    dialogs: state.dialogs,
    menus: state.menus,
    logs: state.logs,
    triggers: state.triggers,
    heldLocks: locks.heldElsewhere,
    installOn(target) {
      const { console: hostConsole, ...google } = globals;
      Object.assign(target, google, 'console' in target ? {} : { console: hostConsole });
    },
    load(source) {
      script = compileScript(source, Object.keys(scriptGlobals));
    },
    handlerNames,
    run: (name, context = { kind: 'menu' }) => run(name, context, context.user ?? owner),
    runCode: (name, code, context = { kind: 'menu' }) =>
      runner.run(name, context, context.user ?? owner, code),
    open(who = {}) {
      const user = who.user ?? owner;
      const event = openEvent(world, user, null);
      return [
        ...runIfThere('onOpen', { kind: 'onOpen', user, event }, user),
        ...installed('ON_OPEN').map((trigger) => fire(trigger, openEvent(world, user, trigger), user)),
      ];
    },
    edit(sheetName, a1, values, who = {}) {
      const user = who.user ?? owner;
      const currentYear = yearAt(clock.now(), workbook.timeZone);
      const outcome = applyPersonEdit(workbook, { sheetName, a1, values, user, currentYear });
      if ('refusal' in outcome) return { accepted: false, refusal: outcome.refusal, runs: [] };
      const event = editEvent(world, user, outcome.edited, null);
      const triggers = [...installed('ON_EDIT'), ...installed('ON_CHANGE')];
      return {
        accepted: true,
        runs: [
          ...runIfThere('onEdit', { kind: 'simpleEdit', user, event }, user),
          ...triggers.map((trigger) => fire(trigger, editEvent(world, user, outcome.edited, trigger), user)),
        ],
      };
    },
    fire(trigger) {
      if (trigger.event !== 'CLOCK' && trigger.event !== 'ON_OPEN') {
        throw new RangeError(`A trigger ${trigger.event} fires by what people do: use edit.`);
      }
      const event = trigger.event === 'CLOCK' ? clockEvent(clock, trigger) : openEvent(world, owner, trigger);
      return fire(trigger, event, trigger.creator);
    },
    fireClockTriggers: () =>
      state.triggers
        .filter((trigger) => trigger.event === 'CLOCK')
        .map((trigger) => fire(trigger, clockEvent(clock, trigger), trigger.creator)),
  };
}
