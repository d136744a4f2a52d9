// Google's global ScriptApp: triggers. Tokens and deployments are not emulated.
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, handle, kindOf, read, write, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import type { Execution } from '../../runtime/runs/execution';
import { refusals, refuse } from '../../runtime/objects/exceptions';
import type { HostClock, Quotas } from '../../runtime/hostTypes';
import { stateOf } from '../../runtime/objects/objectStates';
import type { TriggerModel } from '../../runtime/runs/triggerModel';
import { spreadsheetKind } from '../spreadsheet/kinds';
import { authModes, eventTypes, triggerSources, weekdays } from './enumerations';
import { createTrigger, triggerKind } from './Trigger';
import { createTriggerBuilder } from './triggerBuilders';

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp;

export interface ScriptAppState {
  readonly gate: CallGate;
  readonly execution: Execution;
  readonly quotas: Quotas;
  readonly triggers: TriggerModel[];
  readonly takeTriggerId: () => string;
  readonly clock: HostClock;
}

/** Nobody sees another person's triggers. */
const ownTriggers = ({ triggers, execution }: ScriptAppState): TriggerModel[] =>
  triggers.filter((trigger) => trigger.creator === execution.current().user);

/** When a trigger that comes once is due; nothing for one that comes again and again. */
const onceAt = (schedule: TriggerModel['schedule'], clock: HostClock): Pick<TriggerModel, 'dueAt'> => {
  const { after, at } = schedule;
  if (typeof after === 'number') return { dueAt: clock.now().getTime() + after };
  return typeof at === 'string' ? { dueAt: new Date(at).getTime() } : {};
};

const install = (state: ScriptAppState, draft: Omit<TriggerModel, 'id' | 'creator'>): TriggerModel => {
  if (ownTriggers(state).length >= state.quotas.triggers) refuse(refusals.tooManyTriggers);
  const trigger = {
    ...draft,
    ...onceAt(draft.schedule, state.clock),
    id: state.takeTriggerId(),
    creator: state.execution.current().user,
  };
  state.triggers.push(trigger);
  return trigger;
};

const methods = {
  newTrigger(handler: string) {
    return createTriggerBuilder(handler, (draft) => install(this, draft), this.gate);
  },
  getProjectTriggers() {
    return ownTriggers(this).map((trigger) => createTrigger(trigger, this.gate));
  },
  getUserTriggers(document: object) {
    const { workbook } = stateOf(spreadsheetKind, document);
    return ownTriggers(this)
      .filter((trigger) => trigger.spreadsheetId === workbook.id)
      .map((trigger) => createTrigger(trigger, this.gate));
  },
  deleteTrigger(trigger: GoogleAppsScript.Script.Trigger) {
    const { id } = stateOf(triggerKind, trigger).trigger;
    const at = this.triggers.findIndex((candidate) => candidate.id === id);
    if (at >= 0) this.triggers.splice(at, 1);
  },
} satisfies Emulates<GoogleScriptApp, ScriptAppState>;

const scriptAppClass = defineClass(
  kindOf<GoogleScriptApp, ScriptAppState>('ScriptApp', 'ScriptApp'),
  methods,
  {
    newTrigger: handle('String'),
    getProjectTriggers: read(),
    getUserTriggers: read('Spreadsheet'),
    deleteTrigger: write('Trigger'),
  },
  {
    properties: {
      AuthMode: authModes,
      EventType: eventTypes,
      TriggerSource: triggerSources,
      WeekDay: weekdays,
    },
  },
);

/** The global object ScriptApp. */
export const createScriptApp = (state: ScriptAppState): GoogleScriptApp =>
  exposeObject(scriptAppClass, { ...state }, state.gate);
