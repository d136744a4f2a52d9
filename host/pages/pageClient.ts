// What scripts of a page find as `google`: calls on the script behind it, and the window around it. It runs inside the
// frame of a page, where nothing else of the host is, and in tests as well.
import { passedArguments } from './pageValues';

type OnSuccess = (result: unknown, userObject: unknown) => void;
type OnFailure = (error: Error, userObject: unknown) => void;
type Call = (...args: readonly unknown[]) => void;

/** `google.script.run`: handlers are set on copies, so that calls may overlap. */
export type PageRun = {
  readonly withSuccessHandler: (handler: OnSuccess) => PageRun;
  readonly withFailureHandler: (handler: OnFailure) => PageRun;
  readonly withUserObject: (userObject: unknown) => PageRun;
} & Readonly<Record<string, Call>>;

export interface PageGoogle {
  readonly script: {
    readonly run: PageRun;
    readonly host: {
      readonly close: () => void;
      readonly setHeight: (pixels: number) => void;
      readonly setWidth: (pixels: number) => void;
      readonly editor: { readonly focus: () => void };
    };
  };
}

/** What a page asks of what is around it; calls bear numbers, by which they are answered. */
export type PageRequest =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  /** A link was clicked: a frame without an origin can open none itself. */
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

/** How a call ended: `error` is what its function threw, with its name before it. */
export type PageAnswer =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: string };

export interface PageClient {
  readonly google: PageGoogle;
  /** Hands an answer to the handlers of its call; answers may come in any order. */
  readonly answer: (answer: PageAnswer) => void;
}

interface Handlers {
  readonly success?: OnSuccess;
  readonly failure?: OnFailure;
  readonly userObject?: unknown;
}

/** A page's `google` with the functions of these names; `ask` takes what it asks to what is around the page. */
export const createPageClient = (
  names: readonly string[],
  ask: (request: PageRequest) => void,
  /** Where failures go that no handler takes: on live the console. */
  unhandled: (error: Error) => void,
): PageClient => {
  const waiting = new Map<number, Handlers>();
  let calls = 0;
  const runWith = (handlers: Handlers): PageRun => {
    const call =
      (name: string): Call =>
      (...given) => {
        const args = passedArguments(given);
        calls += 1;
        waiting.set(calls, handlers);
        ask({ kind: 'call', id: calls, name, args });
      };
    return {
      ...Object.fromEntries(names.map((name) => [name, call(name)])),
      withSuccessHandler: (success: OnSuccess) => runWith({ ...handlers, success }),
      withFailureHandler: (failure: OnFailure) => runWith({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runWith({ ...handlers, userObject }),
      // Three members are no calls, which an index signature cannot say.
    } as unknown as PageRun;
  };
  return {
    google: {
      script: {
        run: runWith({}),
        host: {
          close: () => ask({ kind: 'close' }),
          setHeight: (height) => ask({ kind: 'size', height }),
          setWidth: (width) => ask({ kind: 'size', width }),
          editor: { focus: () => ask({ kind: 'focus' }) },
        },
      },
    },
    answer(given) {
      const handlers = waiting.get(given.id);
      if (handlers === undefined) return;
      waiting.delete(given.id);
      if ('result' in given) return handlers.success?.(given.result, handlers.userObject);
      const error = new Error(given.error);
      error.name = 'ScriptError';
      if (handlers.failure === undefined) unhandled(error);
      else handlers.failure(error, handlers.userObject);
    },
  };
};
