// Puts the emulated services together around one workbook: the local host.
import { mayEditFile, notSignedIn } from './model/access';
import { createWorkbook } from './model/createWorkbook';
import { yearAt } from './model/showing/serialDates';
import { createCallGate } from './runtime/calls/callGate';
import { createClock } from './runtime/clock';
import { createExecution } from './runtime/runs/execution';
import { copyHostData, emptyHostData, type HostData } from './runtime/hostData';
import { createHostDate } from './runtime/hostDate';
import type { Host, HostClock, HostOptions } from './runtime/hostTypes';
import { applyPersonEdit, refusalText } from './runtime/runs/personEdit';
import { consumerQuotas } from './runtime/calls/quotas';
import { createRunner } from './runtime/runs/runner';
import { savedHost, type SavedHost } from './runtime/savedHost';
import { compileScript, type Script } from './runtime/runs/script';
import { createScriptRuns } from './runtime/runs/scriptRuns';
import type { TriggerModel } from './runtime/runs/triggerModel';
import { clockEvent, editEvent, openEvent } from './services/events';
import { createGlobals } from './services/globals';
import { createLockTable } from './services/storage/Lock';

export type * from './runtime/hostTypes';
export type { CallHook, ServiceCall, ServiceCalls } from './runtime/calls/serviceCalls';
export { isSavedHost, type SavedHost } from './runtime/savedHost';
export type { TriggerModel } from './runtime/runs/triggerModel';

/** Makes a host; see HostOptions for what is taken when an option is absent. */
export const createHost = (options: HostOptions = {}): Host => {
  const data = emptyHostData(options.workbook ?? createWorkbook());
  return assembleHost({ data, clock: createClock(options.now), script: null }, options);
};

/**
 * A host as another one saved it; its clock stands where that one's stood, unless options say otherwise. The bundle is
 * to be loaded anew.
 */
export const restoreHost = (saved: SavedHost, options: Omit<HostOptions, 'workbook'> = {}): Host =>
  assembleHost(
    { data: copyHostData(saved.data), clock: createClock(options.now ?? new Date(saved.now)), script: null },
    options,
  );

/** What a copy of a host takes over. */
interface HostStart {
  readonly data: HostData;
  readonly clock: HostClock;
  readonly script: Script | null;
}

const assembleHost = ({ data, clock, script: loaded }: HostStart, options: HostOptions): Host => {
  const { workbook } = data;
  if (options.people !== undefined) workbook.people = options.people;
  if (options.rangesRefused !== undefined) workbook.rangesRefused = options.rangesRefused;
  const owner = options.user ?? workbook.owner;
  const quotas = { ...consumerQuotas, ...options.quotas };
  const execution = createExecution(owner);
  const locks = createLockTable(data.heldLocks);
  const gate = createCallGate({
    execution,
    documentId: workbook.id,
    clock,
    grantedScopes: options.manifest?.oauthScopes ?? null,
    onCall: options.onCall ?? {},
    callCost: options.callCost ?? (() => 0),
  });
  const { globals, world } = createGlobals({ data, clock, execution, gate, quotas, locks }, options);
  const { triggerMilliseconds } = data;
  const ended = locks.drop;
  const runner = createRunner({ execution, clock, quotas, user: owner, triggerMilliseconds, ended });
  const scriptGlobals = { ...globals, Date: createHostDate(clock) };
  let script = loaded;
  const hasAuthorised = options.hasAuthorised ?? (() => true);
  const runs = createScriptRuns({
    runner,
    evaluate: () => script?.evaluate(scriptGlobals) ?? null,
    hasAuthorised,
  });

  const installed = (event: TriggerModel['event']): TriggerModel[] =>
    data.triggers.filter((trigger) => trigger.event === event && trigger.spreadsheetId === workbook.id);

  /** Google's clock may be late, never early; what comes once comes once. */
  const isDue = ({ dueAt, spent }: TriggerModel): boolean =>
    dueAt === undefined || (spent !== true && clock.now().getTime() >= dueAt);

  const markSpent = (trigger: TriggerModel): void => {
    const at = data.triggers.indexOf(trigger);
    if (trigger.dueAt !== undefined && at >= 0) data.triggers[at] = { ...trigger, spent: true };
  };

  const personOf = ({ user }: { readonly user?: string | null }): string =>
    user === null ? notSignedIn : (user ?? owner);
  /** Simple triggers run as the person at the screen: there is nobody to run as when that person is not signed in. */
  const runSimple: typeof runs.runIfThere = (name, context, user) =>
    user === notSignedIn ? [] : runs.runIfThere(name, context, user);

  return {
    globals,
    clock,
    workbook,
    spreadsheets: data.spreadsheets,
    mails: data.mails,
    dialogs: data.dialogs,
    menus: data.menus,
    logs: data.logs,
    triggers: data.triggers,
    heldLocks: data.heldLocks,
    installOn(target) {
      const { console: hostConsole, ...google } = globals;
      Object.assign(target, google, 'console' in target ? {} : { console: hostConsole });
    },
    load(source) {
      script = compileScript(source, Object.keys(scriptGlobals));
    },
    clone: (changes = {}) =>
      assembleHost({ data: copyHostData(data), clock: clock.copy(), script }, { ...options, ...changes }),
    save: () => savedHost(data, clock.now()),
    handlerNames: runs.handlerNames,
    run: (name, context = { kind: 'menu' }) => runs.run(name, context, context.user ?? owner),
    callFromPage: (name, args, who = {}) => runs.call(name, args, who.user ?? owner),
    runCode: (name, code, context = { kind: 'menu' }) =>
      runner.run(name, context, context.user ?? owner, code),
    open(who = {}) {
      const user = personOf(who);
      if (!mayEditFile(workbook, user)) return [];
      const authority = hasAuthorised(user) ? 'LIMITED' : 'NONE';
      const event = openEvent(world, user, null, authority);
      return [
        ...runSimple('onOpen', { kind: 'onOpen', user, event, authority }, user),
        ...installed('ON_OPEN').map((trigger) => runs.fire(trigger, openEvent(world, user, trigger), user)),
      ];
    },
    edit(sheetName, a1, values, who = {}) {
      const user = personOf(who);
      const currentYear = yearAt(clock.now(), workbook.timeZone);
      const outcome = applyPersonEdit(workbook, { sheetName, a1, values, user, currentYear });
      if ('refusal' in outcome) {
        const why = outcome.refusal;
        return { accepted: false, refusal: refusalText(why), why, runs: [] };
      }
      const { edited } = outcome;
      const event = editEvent(world, user, edited, null);
      const triggers = [...installed('ON_EDIT'), ...installed('ON_CHANGE')];
      return {
        accepted: true,
        runs: [
          ...runSimple('onEdit', { kind: 'simpleEdit', user, event }, user),
          ...triggers.map((trigger) => runs.fire(trigger, editEvent(world, user, edited, trigger), user)),
        ],
      };
    },
    fire(trigger) {
      if (trigger.event !== 'CLOCK' && trigger.event !== 'ON_OPEN') {
        throw new RangeError(`A trigger ${trigger.event} fires by what people do: use edit.`);
      }
      const event = trigger.event === 'CLOCK' ? clockEvent(clock, trigger) : openEvent(world, owner, trigger);
      return runs.fire(trigger, event, trigger.creator);
    },
    fireClockTriggers: () =>
      data.triggers
        .filter((trigger) => trigger.event === 'CLOCK' && isDue(trigger))
        .map((trigger) => {
          markSpent(trigger);
          return runs.fire(trigger, clockEvent(clock, trigger), trigger.creator);
        }),
  };
};
