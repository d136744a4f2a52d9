// Google's global Logger, and console: both are kept with the host.
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, handle, kindOf, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import type { Execution } from '../../runtime/runs/execution';
import type { ScriptConsole } from '../../runtime/objects/googleGlobals';
import type { LoggedLine } from '../../runtime/hostTypes';

type GoogleLogger = GoogleAppsScript.Base.Logger;

interface LoggerState {
  readonly logs: LoggedLine[];
}

/** `%s` takes the next value; the others follow, each after a space. */
const wordsOf = (values: readonly unknown[]): string => {
  const [format, ...rest] = values;
  if (typeof format !== 'string') return values.map(wordOf).join(' ');
  const text = format.replace(/%[sdj]/g, (mark) => (rest.length > 0 ? wordOf(rest.shift()) : mark));
  return [text, ...rest.map(wordOf)].join(' ');
};

const wordOf = (value: unknown): string => {
  if (value instanceof Error) return value.stack ?? `${value.name}: ${value.message}`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.getPrototypeOf(value) === Object.prototype || Array.isArray(value)
    ? JSON.stringify(value)
    : String(value);
};

const methods = {
  log(...values: unknown[]) {
    this.logs.push({ level: 'log', text: wordsOf(values) });
    return this.self;
  },
  getLog() {
    return this.logs.map(({ text }) => text).join('\n');
  },
  clear() {
    this.logs.length = 0;
  },
} satisfies Emulates<GoogleLogger, LoggerState>;

const loggerClass = defineClass(kindOf<GoogleLogger, LoggerState>('Logger', 'Logger'), methods, {
  log: handle('Object', 'String, Object...'),
  getLog: handle(),
  clear: handle(),
});

/** The global object Logger. */
export const createLogger = (logs: LoggedLine[], gate: CallGate): GoogleLogger =>
  exposeObject(loggerClass, { logs }, gate);

/** The global object console; it is no service, so its calls are not counted. A run that was ended is silent. */
export const createConsole = (logs: LoggedLine[], execution: Execution): ScriptConsole => {
  const writer =
    (level: LoggedLine['level']) =>
    (...values: unknown[]): void => {
      if (!execution.current().ended) logs.push({ level, text: wordsOf(values) });
    };
  return { log: writer('log'), info: writer('info'), warn: writer('warn'), error: writer('error') };
};
