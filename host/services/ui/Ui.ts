// Google's classes Ui and PromptResponse: menus, questions, windows.
import type { ShownDialog } from '../../model/workbook';
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, handle, kindOf, write, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import { nameOf, valueNamed } from '../../runtime/objects/enumeration';
import type { AskedDialog, DialogAnswer, ShownMenu } from '../../runtime/hostTypes';
import { stateOf } from '../../runtime/objects/objectStates';
import { htmlOutputKind } from '../html/HtmlOutput';
import { buttons, buttonSets, buttonsOfSet } from './buttons';
import { createMenu } from './Menu';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;

export interface UiState {
  readonly gate: CallGate;
  readonly answers: (dialog: AskedDialog) => DialogAnswer;
  readonly dialogs: ShownDialog[];
  readonly menus: ShownMenu[];
  /** Questions make the script lose the locks it holds. */
  readonly dropLocks: () => void;
}

/** Reads `(text)`, `(text, buttons)` and `(title, text, buttons)`. */
const readQuestion = (kind: AskedDialog['kind'], args: readonly unknown[]): AskedDialog => {
  const [title, text] = args.length === 3 ? [args[0], args[1]] : ['', args[0]];
  const set = args.length === 1 ? 'OK' : nameOf(args.at(-1));
  if (!isButtonSet(set)) throw new TypeError(`There is no set of buttons ${set}.`);
  return { kind, title: String(title), text: String(text), buttons: set };
};

const isButtonSet = (name: string): name is AskedDialog['buttons'] => Object.hasOwn(buttonsOfSet, name);

const ask = (state: UiState, dialog: AskedDialog): DialogAnswer => {
  state.dropLocks();
  const answer = state.answers(dialog);
  if (!buttonsOfSet[dialog.buttons].includes(answer.button)) {
    throw new TypeError(`The dialog "${dialog.text}" has no button ${answer.button}.`);
  }
  const typed = dialog.kind === 'prompt' ? `:${answer.text ?? ''}` : '';
  const { kind, title, text } = dialog;
  state.dialogs.push({ kind, title, text, answer: `${answer.button}${typed}` });
  return answer;
};

const buttonOf = ({ button }: DialogAnswer): GoogleAppsScript.Base.Button =>
  valueNamed(buttons, button.toUpperCase());

const showWindow = (
  state: UiState,
  kind: 'modal' | 'modeless' | 'sidebar',
  html: GoogleHtml,
  title?: string,
): void => {
  const { content, title: ownTitle, width, height } = stateOf(htmlOutputKind, html);
  const size = width === null && height === null ? {} : { size: { width, height } };
  state.dialogs.push({ kind, title: title ?? ownTitle, text: content, answer: null, ...size });
};

const methods = {
  alert(...args: [string] | [string, ButtonSet] | [string, string, ButtonSet]) {
    return buttonOf(ask(this, readQuestion('alert', args)));
  },
  prompt(...args: [string] | [string, ButtonSet] | [string, string, ButtonSet]) {
    return createPromptResponse(ask(this, readQuestion('prompt', args)), this.gate);
  },
  createMenu(caption: string) {
    return createMenu(caption, this.menus, this.gate);
  },
  createAddonMenu() {
    return createMenu('', this.menus, this.gate);
  },
  showModalDialog(html: GoogleHtml, title: string) {
    showWindow(this, 'modal', html, title);
  },
  showModelessDialog(html: GoogleHtml, title: string) {
    showWindow(this, 'modeless', html, title);
  },
  showSidebar(html: GoogleHtml) {
    showWindow(this, 'sidebar', html);
  },
} satisfies Emulates<GoogleUi, UiState>;

const question = ['String', 'String, ButtonSet', 'String, String, ButtonSet'];

const uiClass = defineClass(
  kindOf<GoogleUi, UiState>('Ui', 'Ui'),
  methods,
  {
    // A question changes nothing and reads nothing of the document: the answer comes from the person asked.
    alert: handle(...question),
    prompt: handle(...question),
    createMenu: handle('String'),
    createAddonMenu: handle(),
    showModalDialog: write('HtmlOutput, String'),
    showModelessDialog: write('HtmlOutput, String'),
    showSidebar: write('HtmlOutput'),
  },
  { properties: { Button: buttons, ButtonSet: buttonSets } },
);

/** The object that SpreadsheetApp.getUi gives. */
export const createUi = (state: UiState): GoogleUi => exposeObject(uiClass, { ...state }, state.gate);

interface PromptState {
  readonly answer: DialogAnswer;
}

const promptMethods = {
  getResponseText() {
    return this.answer.text ?? '';
  },
  getSelectedButton() {
    return buttonOf(this.answer);
  },
} satisfies Emulates<GoogleAppsScript.Base.PromptResponse, PromptState>;

const promptClass = defineClass(
  kindOf<GoogleAppsScript.Base.PromptResponse, PromptState>('Ui', 'PromptResponse'),
  promptMethods,
  { getResponseText: handle(), getSelectedButton: handle() },
);

const createPromptResponse = (answer: DialogAnswer, gate: CallGate): GoogleAppsScript.Base.PromptResponse =>
  exposeObject(promptClass, { answer }, gate);
