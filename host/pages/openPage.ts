// A page of the script's opened without a browser: what its scripts could call, a caller calls.
import type { Host } from '../runtime/hostTypes';
import type { ShownDialog } from '../model/workbook';
import { answerOf, isPublic } from './pageCalls';
import type { PageGoogle, PageRequest } from './pageClient';
import { createPageClient } from './pageClient';

export interface OpenPage {
  readonly kind: ShownDialog['kind'];
  readonly title: string;
  readonly html: string;
  /** What the page's scripts find under this name; each call is answered after whatever runs now. */
  readonly google: PageGoogle;
  /** Calls as `google.script.run` does; rejects with what a failure handler gets, or with what the call itself throws. */
  readonly call: (name: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** What the page asked of its window, in turn: `close`, `focus`, `width 300`, `height 400`. */
  readonly asked: readonly string[];
}

const windows: readonly ShownDialog['kind'][] = ['modal', 'modeless', 'sidebar'];

const noteOf = (request: Exclude<PageRequest, { kind: 'call' }>): readonly string[] =>
  request.kind === 'size'
    ? (['width', 'height'] as const).flatMap((side) =>
        request[side] === undefined ? [] : [`${side} ${request[side]}`],
      )
    : [request.kind === 'link' ? `link ${request.address}` : request.kind];

/**
 * Opens the window that was shown last as the person who sees it, the host's user unless told; throws when none was
 * shown. Failures without a handler are thrown at nobody.
 */
export const openPage = (host: Host, who: { readonly user?: string } = {}): OpenPage => {
  const shown = host.dialogs.filter(({ kind }) => windows.includes(kind)).at(-1);
  if (shown === undefined) throw new Error('No window was shown: run a function that shows one first.');
  const asked: string[] = [];
  const names = host.handlerNames().filter(isPublic);
  const { google, answer } = createPageClient(
    names,
    (request) => {
      if (request.kind !== 'call') asked.push(...noteOf(request));
      else
        void Promise.resolve().then(() =>
          answer(answerOf(request.id, host.callFromPage(request.name, request.args, who))),
        );
    },
    () => undefined,
  );
  return {
    kind: shown.kind,
    title: shown.title,
    html: shown.text,
    google,
    asked,
    call: (name, ...args) =>
      new Promise((resolve, reject) => {
        const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
        const called = run[name];
        if (called === undefined) throw new TypeError(`google.script.run.${name} is not a function`);
        called(...args);
      }),
  };
};
