// Evaluates a bundle as Apps Script does: afresh for every run, with Google's globals, without those of Node or a
// browser, its top-level functions callable by name.

/** Global names of Node and browsers that Apps Script does not have. */
const absentNames = [
  ...[
    'global',
    'window',
    'self',
    'document',
    'navigator',
    'process',
    'require',
    'module',
    'exports',
    'Buffer',
  ],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'Headers', 'Request', 'Response', 'FormData', 'Blob', 'File'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate'],
  ...['queueMicrotask', 'structuredClone', 'atob', 'btoa', 'crypto', 'performance', 'URL', 'URLSearchParams'],
  ...['TextEncoder', 'TextDecoder', 'AbortController', 'Event', 'EventTarget', 'MessageChannel', 'Worker'],
  ...['BroadcastChannel', 'localStorage', 'sessionStorage'],
] as const;

export type Handler = (...args: unknown[]) => unknown;

export interface Script {
  /** Evaluates the bundle and gives its top-level functions by name. */
  evaluate(globals: Readonly<Record<string, unknown>>): ReadonlyMap<string, Handler>;
}

/** Compiles a bundle; a SyntaxError comes through. It shares the realm's Date, so that `instanceof Date` holds. */
export const compileScript = (source: string, globalNames: readonly string[]): Script => {
  const names = [...globalNames, 'globalThis', ...absentNames];
  const candidates = functionNames(source).filter((name) => !names.includes(name));
  const found = candidates.map((name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`);
  const body = `return (function () {\n${source}\n;return {${found.join(', ')}};\n}).call(this);`;
  // The bundle is the caller's own code, and running it is what the host is for.
  const compiled = new Function(...names, body);
  return {
    evaluate(globals) {
      const scope: Record<string, unknown> = { ...globals };
      const values = names.map((name) => (name === 'globalThis' ? scope : globals[name]));
      const declared: unknown = compiled.apply(scope, values);
      return handlersOf({ ...(declared as Record<string, unknown>) }, scope, globals);
    },
  };
};

/** Every function declared by name anywhere; which of them are top-level shows when the script is evaluated. */
const functionNames = (source: string): string[] => {
  const matches = source.matchAll(/\bfunction\s*\*?\s+([A-Za-z_$][\w$]*)\s*\(/g);
  return [...new Set([...matches].map((match) => match[1] ?? ''))];
};

/** Functions assigned to the global object win over declared ones, which bundlers leave empty. */
const handlersOf = (
  declared: Readonly<Record<string, unknown>>,
  scope: Readonly<Record<string, unknown>>,
  globals: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, Handler> => {
  const handlers = new Map<string, Handler>();
  for (const [name, value] of [...Object.entries(declared), ...Object.entries(scope)]) {
    const isOwn = value !== globals[name] && value !== Reflect.get(globalThis, name);
    if (typeof value === 'function' && isOwn) handlers.set(name, value as Handler);
  }
  return handlers;
};
