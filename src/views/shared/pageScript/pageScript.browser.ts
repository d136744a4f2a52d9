// What makes a page of the add-in answer: a click or a form calls a function of the bundle by its name, and what comes
// back takes its place. The build makes one ASCII text of it, which pages carry inline. Nothing here knows a campaign:
// elements say by their attributes what they do.
//   data-run      the function; `data-given` its argument as JSON, or `data-bare` for none: it opens a window of its own
//   data-doing    what is said while it works
//   data-into     where the answer's HTML goes; without it the page is asked anew
//   data-then     the mark of the button that is pressed once the page was asked anew
//   data-close    the window goes once it went well
//   data-after    a function that is called once it went well, without an argument
//   data-live     of a form: where the answer's HTML goes when a field has changed, asked with `preview`

import { call, closeWindow, givenOf } from './calls.browser';
import { replace, show, whenReleased } from './replacing.browser';
import { complain, failureText, say } from './saying.browser';

const page = document.getElementById('page');

/** Counts what was asked, so that an answer that comes too late is passed over. */
let turn = 0;
let isBusy = false;

const setBusy = (busy: boolean): void => {
  isBusy = busy;
  document.body.setAttribute('aria-busy', String(busy));
};

/** The button that was pressed last: who works by the keyboard goes on from there. */
let pressedKey: string | null = null;

/** What an act goes on with once the page stands anew, whichever asking brings it: the window may get the focus meanwhile. */
let waiting: (() => void) | null = null;

const goOn = (): void => {
  const then = waiting;
  waiting = null;
  then?.();
};

/** Asks for the page anew. */
const refresh = (): void => {
  const name = page?.dataset['refresh'];
  if (page === null || name === undefined) return goOn();
  turn += 1;
  const own = turn;
  call(
    name,
    {},
    (answer) => {
      whenReleased(() => {
        if (own !== turn || isBusy) return;
        if (answer.html !== undefined) replace(page, answer.html, pressedKey);
        if (answer.ok === false) complain(answer.message ?? '');
        goOn();
      });
    },
    (error) => complain(failureText(error)),
  );
};

const press = (key: string): void => {
  document.querySelector<HTMLElement>(`[data-mark="${key}"]`)?.click();
};

const act = (element: HTMLElement): void => {
  const { run = '', doing = '', into, then, after } = element.dataset;
  if (isBusy) return;
  turn += 1;
  waiting = null;
  pressedKey = element.getAttribute('data-key');
  setBusy(true);
  complain('');
  say(doing);
  call(
    run,
    givenOf(element),
    (answer) => {
      setBusy(false);
      const went = answer.ok !== false;
      // A page that takes the whole place says it itself, and so does a window of its own.
      const isShown = into === '#page' || element.hasAttribute('data-bare');
      say(went && !isShown ? (answer.message ?? '') : '');
      if (!went) complain(answer.message ?? '');
      if (went && after !== undefined)
        call(
          after,
          null,
          () => undefined,
          (error) => complain(failureText(error)),
        );
      if (went && element.hasAttribute('data-close')) closeWindow();
      if (into !== undefined) {
        if (answer.html !== undefined) show(into, answer.html);
      } else if (!element.hasAttribute('data-quiet')) {
        waiting = went && then !== undefined ? () => press(then) : null;
        refresh();
      }
    },
    (error) => {
      setBusy(false);
      say('');
      complain(failureText(error));
    },
  );
};

/** Counts the previews of a form: only the last is shown. */
let previews = 0;

const preview = (form: HTMLFormElement): void => {
  const { run = '', live = '' } = form.dataset;
  const target = form.querySelector(live);
  if (target === null || isBusy) return;
  previews += 1;
  const own = previews;
  target.setAttribute('aria-busy', 'true');
  call(
    run,
    { ...givenOf(form), preview: true },
    (answer) => {
      if (own !== previews) return;
      target.setAttribute('aria-busy', 'false');
      complain(answer.ok === false ? (answer.message ?? '') : '');
      if (answer.html !== undefined) replace(target, answer.html, pressedKey);
    },
    (error) => {
      target.setAttribute('aria-busy', 'false');
      complain(failureText(error));
    },
  );
};

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const emptied = target?.closest<HTMLElement>('[data-empty]');
  if (emptied) {
    const panel = document.querySelector(emptied.dataset['empty'] ?? '');
    if (panel !== null) panel.innerHTML = '';
    return;
  }
  const element = target?.closest<HTMLElement>('[data-run]') ?? null;
  if (element === null || element instanceof HTMLFormElement) return;
  event.preventDefault();
  act(element);
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.target instanceof HTMLFormElement) act(event.target);
});

document.addEventListener('change', (event) => {
  const form = event.target instanceof Element ? event.target.closest('form') : null;
  if (form?.dataset['live'] !== undefined) preview(form);
});

document.addEventListener('input', (event) => {
  const form = event.target instanceof HTMLTextAreaElement ? event.target.form : null;
  const isPaste = event instanceof InputEvent && event.inputType === 'insertFromPaste';
  if (isPaste && form?.dataset['live'] !== undefined) preview(form);
});

/** Whoever comes back to the page sees how the book stands now; what they are reading stays. */
window.addEventListener('focus', () => {
  const panel = document.getElementById('panel');
  if (!isBusy && (panel === null || panel.innerHTML === '')) refresh();
});
