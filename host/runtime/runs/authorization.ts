// Which calls need which scope, and which ones a run without full authority may make. Tables from Google's
// reference pages ("Authorization") and from the guide to simple triggers.
import { refusals, refuse } from '../objects/exceptions';
import type { Authority } from '../hostTypes';

const auth = 'https://www.googleapis.com/auth/';
const sheets = [`${auth}spreadsheets.currentonly`, `${auth}spreadsheets`];

interface ScopeRule {
  /** `Service.method`, `Class.method`, or either with `*`; the first rule that fits decides. */
  readonly calls: string;
  /** Any one of these suffices; none is needed when empty. */
  readonly anyOf: readonly string[];
}

const scopeRules: readonly ScopeRule[] = [
  { calls: 'SpreadsheetApp.create', anyOf: [`${auth}spreadsheets`] },
  { calls: 'SpreadsheetApp.openById', anyOf: [`${auth}spreadsheets`] },
  { calls: 'SpreadsheetApp.openByUrl', anyOf: [`${auth}spreadsheets`] },
  { calls: 'SpreadsheetApp.getUi', anyOf: [] },
  { calls: 'Ui.showModalDialog', anyOf: [`${auth}script.container.ui`] },
  { calls: 'Ui.showModelessDialog', anyOf: [`${auth}script.container.ui`] },
  { calls: 'Ui.showSidebar', anyOf: [`${auth}script.container.ui`] },
  { calls: 'SpreadsheetApp.*', anyOf: sheets },
  { calls: 'MailApp.*', anyOf: [`${auth}script.send_mail`] },
  { calls: 'ScriptApp.getProjectTriggers', anyOf: [`${auth}script.scriptapp`] },
  { calls: 'ScriptApp.getUserTriggers', anyOf: [`${auth}script.scriptapp`] },
  { calls: 'ScriptApp.deleteTrigger', anyOf: [`${auth}script.scriptapp`] },
  { calls: 'ScriptApp.newTrigger', anyOf: [`${auth}script.scriptapp`] },
  { calls: 'Session.getActiveUser', anyOf: [`${auth}userinfo.email`] },
  { calls: 'Session.getEffectiveUser', anyOf: [`${auth}userinfo.email`] },
];

/** What simple triggers may not do: anything that acts in somebody's name or shows a window. */
const refusedWhenLimited = [
  'MailApp.*',
  'SpreadsheetApp.create',
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
  'Ui.alert',
  'Ui.prompt',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'Ui.showSidebar',
  'ScriptApp.getProjectTriggers',
  'ScriptApp.getUserTriggers',
  'ScriptApp.deleteTrigger',
  'ScriptApp.newTrigger',
];

/** What an add-on may do before it is authorised: make its menu, in the user's language. */
const allowedWithoutAuthority = [
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Menu.*',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
  'Utilities.*',
  'Logger.*',
];

export interface CalledMethod {
  readonly service: string;
  readonly className: string;
  readonly method: string;
}

const fits = (pattern: string, { service, className, method }: CalledMethod): boolean => {
  const [owner, name] = pattern.split('.');
  if (name === '*') return owner === service || owner === className;
  return owner === className && name === method;
};

/** Refuses a call for which the run lacks authority or the manifest a scope; `granted` null means every scope. */
export const checkAuthorization = (
  call: CalledMethod,
  authority: Authority,
  granted: readonly string[] | null,
): void => {
  const isRefused = (patterns: readonly string[]): boolean => patterns.some((pattern) => fits(pattern, call));
  if (authority === 'NONE' && !isRefused(allowedWithoutAuthority)) refuse(refusals.unauthorised);
  if (authority === 'LIMITED' && isRefused(refusedWhenLimited)) refuse(refusals.unauthorised);
  if (granted === null) return;
  const anyOf = scopeRules.find((rule) => fits(rule.calls, call))?.anyOf ?? [];
  if (anyOf.length === 0 || anyOf.some((scope) => granted.includes(scope))) return;
  const wanted = anyOf.length === 1 ? anyOf.join('') : `(${anyOf.join(' || ')})`;
  refuse(refusals.missingScope(`${call.className}.${call.method}`, wanted));
};
