// Google's global HtmlService. Templates and files of the script project are not emulated.
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, handle, kindOf, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import { refuse } from '../../runtime/objects/exceptions';
import { createHtmlOutput, type HtmlOutputState } from './HtmlOutput';

type GoogleHtmlService = GoogleAppsScript.HTML.HtmlService;

interface HtmlServiceState {
  readonly gate: CallGate;
  readonly makeBlob: HtmlOutputState['makeBlob'];
}

const methods = {
  /** The host keeps no HTML files beside the bundle, so there is none of any name. */
  createHtmlOutputFromFile(name: string) {
    return refuse(`No HTML file named ${name} was found.`);
  },
  createTemplateFromFile(name: string) {
    return refuse(`No HTML file named ${name} was found.`);
  },
  createHtmlOutput(html?: unknown) {
    return createHtmlOutput(html === undefined ? '' : String(html), this.makeBlob, this.gate);
  },
} satisfies Emulates<GoogleHtmlService, HtmlServiceState>;

const htmlServiceClass = defineClass(
  kindOf<GoogleHtmlService, HtmlServiceState>('HtmlService', 'HtmlService'),
  methods,
  {
    createHtmlOutput: handle('', 'String'),
    createHtmlOutputFromFile: handle('String'),
    createTemplateFromFile: handle('String'),
  },
);

/** The global object HtmlService. */
export const createHtmlService = (gate: CallGate, makeBlob: HtmlOutputState['makeBlob']): GoogleHtmlService =>
  exposeObject(htmlServiceClass, { gate, makeBlob }, gate);
