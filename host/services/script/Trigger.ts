// Google's class Trigger.
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, kindOf, read, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import { valueNamed } from '../../runtime/objects/enumeration';
import type { TriggerModel } from '../../runtime/runs/triggerModel';
import { eventTypes, triggerSources } from './enumerations';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;

interface TriggerState {
  readonly trigger: TriggerModel;
}

export const triggerKind = kindOf<GoogleTrigger, TriggerState>('ScriptApp', 'Trigger');

const methods = {
  getUniqueId() {
    return this.trigger.id;
  },
  getHandlerFunction() {
    return this.trigger.handler;
  },
  getEventType() {
    return valueNamed(eventTypes, this.trigger.event);
  },
  getTriggerSource() {
    const source = this.trigger.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS';
    return valueNamed(triggerSources, source);
  },
  getTriggerSourceId() {
    // Null for a clock trigger, although the published type says string.
    return this.trigger.spreadsheetId as string;
  },
} satisfies Emulates<GoogleTrigger, TriggerState>;

const triggerClass = defineClass(triggerKind, methods, {
  getUniqueId: read(),
  getHandlerFunction: read(),
  getEventType: read(),
  getTriggerSource: read(),
  getTriggerSourceId: read(),
});

/** A trigger for scripts to hold. */
export const createTrigger = (trigger: TriggerModel, gate: CallGate): GoogleTrigger =>
  exposeObject(triggerClass, { trigger }, gate);
